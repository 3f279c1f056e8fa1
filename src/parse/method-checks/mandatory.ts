import { controlKindsOf } from "../../method/control-kinds.js";
import { OTILLATEN_PAVERKAN } from "../../method/otillaten-paverkan.js";
import { shorten } from "../found.js";
import { nearestChoice } from "../nearest-choice.js";
import type { MethodContext } from "./context.js";

/** Reports a list of mandatory processes that drops otillåten påverkan without saying why, and kinds of control it cannot ask for. */
export const checkMandatory = ({ method, mentioned, report }: MethodContext): void => {
  const { mandatoryProcesses, mandatoryOptOut } = method;
  const { id } = OTILLATEN_PAVERKAN;
  const listed = mandatoryProcesses?.some((process) => process?.id === id) ?? true;
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
