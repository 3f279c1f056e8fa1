import { controlKindsOf } from "../../method/control-kinds.js";
import { OTILLATEN_PAVERKAN } from "../../method/otillaten-paverkan.js";
import { shorten } from "../found.js";
import type { MandatoryProcess } from "../../method/mandatory-process.js";
import { nearestChoice } from "../nearest-choice.js";
import type { Sound } from "../sound-parts.js";
import type { MethodContext } from "./context.js";

/** A process that binds nobody, or only from a year after the method's first, is dropped all the same. */
const binds = (process: Sound<MandatoryProcess> | undefined, appliesFrom: number | undefined): boolean =>
  process?.for?.length !== 0 &&
  (process?.from ?? 0) <= Math.max(OTILLATEN_PAVERKAN.from, appliesFrom ?? OTILLATEN_PAVERKAN.from);

/** Reports a list of mandatory processes that drops otillåten påverkan without saying why, and kinds of control it cannot ask for. */
export const checkMandatory = ({ method, mentioned, report }: MethodContext): void => {
  const { mandatoryProcesses, mandatoryOptOut } = method;
  const { id } = OTILLATEN_PAVERKAN;
  const listed =
    mandatoryProcesses?.some((process) => process?.id === id && binds(process, method.appliesFrom)) ?? true;
  if (!listed && mandatoryOptOut === undefined && !mentioned.has(id))
    report(["mandatoryProcesses"], { code: "opt-out-missing", process: id });

  const kinds = method.controlKinds?.flatMap((kind) =>
    kind?.id === undefined ? [] : [{ code: kind.id, label: kind.label ?? kind.id }],
  );
  const allowed = kinds ?? controlKindsOf({}).map((kind) => ({ code: kind.id, label: kind.label }));
  mandatoryProcesses?.forEach((process, index) => {
    process?.controlKinds?.forEach((found, position) => {
      if (found === undefined || mentioned.has(found) || allowed.some(({ code }) => code === found)) return;
      const near = nearestChoice(found, allowed);
      report(["mandatoryProcesses", index, "controlKinds", position], {
        code: "not-in-method",
        list: "control-kind",
        found: shorten(found),
        method: `${method.id ?? "?"}@${method.version ?? "?"}`,
        allowed,
        ...(near && { nearest: near }),
      });
    });
  });
};
