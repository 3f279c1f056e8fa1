import { shorten } from "../found.js";
import type { Path } from "../issue.js";
import { nearest } from "../../model/nearest.js";
import { unknownReference } from "../unknown-reference.js";
import { type MethodContext, reportTwice } from "./context.js";

/** Reports doubled ids among what the method gives to all nämnder, and common controls that address no common risk. */
export const checkCommon = (context: MethodContext): void => {
  const { method, mentioned, report } = context;
  const risks = method.common?.risks ?? [];
  const controls = method.common?.controls ?? [];
  reportTwice(context, "common", risks, ["common", "risks"]);
  reportTwice(context, "common", controls, ["common", "controls"]);
  const riskIds = new Map(risks.flatMap((risk) => (risk?.id === undefined ? [] : [[risk.id, risk] as const])));
  const controlIds = controls.flatMap((control) => control?.id ?? []);

  const address = (reference: string, path: Path): void => {
    const [id = "", cause] = reference.split("/", 2);
    const risk = riskIds.get(id);
    if (mentioned.has(id)) return;
    if (risk === undefined) {
      report(path, () => unknownReference(id, ["risk"], [...riskIds.keys()]));
      return;
    }
    const allowed = risk.causes?.flatMap((each) => each?.id ?? []) ?? [];
    if (cause === undefined || allowed.includes(cause) || mentioned.has(cause)) return;
    const near = nearest(cause, allowed);
    report(path, {
      code: "unknown-cause",
      found: shorten(cause),
      risk: shorten(id),
      allowed,
      ...(near === undefined ? {} : { nearest: near }),
    });
  };

  controls.forEach((control, index) => {
    const path = ["common", "controls", index];
    control?.addresses?.forEach((reference, position) => {
      if (reference !== undefined) address(reference, [...path, "addresses", position]);
    });
    control?.tests?.forEach((found, position) => {
      if (found === undefined || controlIds.includes(found) || mentioned.has(found)) return;
      report([...path, "tests", position], () => unknownReference(found, ["control"], controlIds));
    });
  });
};
