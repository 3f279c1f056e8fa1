import type { Analysis } from "../model/analysis.js";
import type { Control } from "../model/control.js";
import type { MarkedItems } from "./internkontrollplan.js";

const risksIn = (addresses: readonly string[] | undefined): readonly string[] =>
  (addresses ?? []).map((target) => target.split("/", 1)[0] ?? target);

/** What of an analysis a document for the public must not name; nothing where nothing bears secrecy. */
export const markedItems = ({ processes, controls = [], actions = [] }: Analysis): MarkedItems | undefined => {
  const risks = processes
    .flatMap((process) => process.risks ?? [])
    .filter((risk) => risk.secrecy !== undefined)
    .map(({ id }) => id);
  const isFor = ({ addresses }: Pick<Control, "addresses">): boolean => {
    const addressed = risksIn(addresses);
    return addressed.length > 0 && addressed.every((id) => risks.includes(id));
  };
  const measures = [
    ...controls.filter((control) => control.secrecy !== undefined || isFor(control)),
    ...actions.filter(isFor),
  ].map(({ id }) => id);
  return risks.length + measures.length === 0 ? undefined : { risks, measures };
};
