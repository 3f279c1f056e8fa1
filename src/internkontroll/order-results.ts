import { actionStatuses, controlResults } from "../model/closed-list.js";
import { compareIds } from "../model/order.js";
import type { ActionResult, ControlResult } from "../model/results.js";

/** By control, then by day; what bears no day comes first, so that a dated result always counts as the later one. */
export const orderControlResults = (results: readonly ControlResult[]): readonly ControlResult[] =>
  [...results].sort(
    (a, b) =>
      compareIds(a.control, b.control) ||
      compareIds(a.performedOn ?? "", b.performedOn ?? "") ||
      compareIds(a.report ?? "", b.report ?? "") ||
      controlResults.codes.indexOf(b.result) - controlResults.codes.indexOf(a.result) ||
      compareIds(a.note ?? "", b.note ?? "") ||
      compareIds(a.action ?? "", b.action ?? "") ||
      (a.sample?.size ?? -1) - (b.sample?.size ?? -1) ||
      (a.sample?.deviations ?? -1) - (b.sample?.deviations ?? -1),
  );

/** By action, then by day; on the same day the status that lies further on comes last. */
export const orderActionResults = (results: readonly ActionResult[]): readonly ActionResult[] =>
  [...results].sort(
    (a, b) =>
      compareIds(a.action, b.action) ||
      compareIds(a.on ?? "", b.on ?? "") ||
      actionStatuses.codes.indexOf(a.status) - actionStatuses.codes.indexOf(b.status) ||
      compareIds(a.note ?? "", b.note ?? ""),
  );
