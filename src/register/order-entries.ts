import { byId } from "../model/order.js";
import type { AssessedRisk } from "../score/assess-risks.js";

/** Gravest band first, then the highest value, then by process and id; what is not assessed stands last. */
export const orderEntries = (entries: readonly AssessedRisk[]): readonly AssessedRisk[] =>
  [...entries].sort(
    (a, b) =>
      (b.current?.rank ?? 0) - (a.current?.rank ?? 0) ||
      (b.current?.value ?? 0) - (a.current?.value ?? 0) ||
      byId(a.process, b.process) ||
      byId(a.risk, b.risk),
  );
