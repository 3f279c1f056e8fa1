import { controlKindsOf } from "../../method/control-kinds.js";
import { shorten } from "../found.js";
import type { MethodList, Path } from "../issue.js";
import { nearestChoice } from "../nearest-choice.js";
import { type AnalysisContext, eachOf, eachRisk } from "./context.js";

/** Reports categories, kinds and reporting points that the method does not list, where it lists any. */
export const checkVocabulary = ({ analysis, method, report }: AnalysisContext): void => {
  if (method === undefined) return;

  const among = (list: MethodList, named: readonly { readonly id: string; readonly label: string }[] | undefined) => {
    if (named === undefined) return () => undefined;
    const ids = new Set(named.map(({ id }) => id));
    return (found: string | undefined, path: Path): void => {
      if (found === undefined || ids.has(found)) return;
      const allowed = named.map(({ id, label }) => ({ code: id, label }));
      const near = nearestChoice(found, allowed);
      report(path, {
        code: "not-in-method",
        list,
        found: shorten(found),
        method: `${method.id}@${method.version}`,
        allowed,
        ...(near && { nearest: near }),
      });
    };
  };

  const category = among("category", method.categories);
  const kind = among("control-kind", controlKindsOf(method));
  const reportingPoint = among("report", method.reporting);
  if (method.categories !== undefined)
    eachRisk(analysis, (risk, path) => {
      category(risk.category, [...path, "category"]);
    });
  eachOf(analysis.controls, ["controls"], (control, path) => {
    kind(control.kind, [...path, "kind"]);
    eachOf(control.reports, [...path, "reports"], reportingPoint);
  });
  eachOf(analysis.actions, ["actions"], (action, path) => {
    kind(action.kind, [...path, "kind"]);
  });
};
