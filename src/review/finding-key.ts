import type { Finding } from "./finding.js";

/**
 * The stable name of a finding within a register: the rule's id and the ids on the way to its place. A decision names by it the
 * breaches that it adopts in spite of.
 *
 * @param finding - A finding of a register.
 * @example
 * ```ts
 * import { findingKey } from "vasentlighetsanalys";
 * const place = [{ kind: "process", id: "otillaten-paverkan" }, { kind: "risk", id: "op-1" }] as const;
 * findingKey({ rule: "treatment-decision", place }); //=> "treatment-decision otillaten-paverkan/op-1"
 * ```
 */
export const findingKey = (finding: Pick<Finding, "rule" | "place">): string =>
  [finding.rule, finding.place.map((step) => step.id).join("/")].filter((part) => part !== "").join(" ");
