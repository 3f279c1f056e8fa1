import type { Finding } from "./finding.js";

/**
 * The stable name of a finding within a register: the rule's id, the ids on the way to its place, and what tells it from others
 * of the rule at that place. A decision names by it the breaches that it adopts in spite of, one reason for each.
 *
 * @param finding - A finding of a register.
 * @example
 * ```ts
 * import { findingKey } from "vasentlighetsanalys";
 * const place = [{ kind: "process", id: "otillaten-paverkan" }, { kind: "risk", id: "op-1" }] as const;
 * findingKey({ rule: "unassessed-risk", place }); //=> "unassessed-risk otillaten-paverkan/op-1"
 * findingKey({ rule: "treatment-decision", place, about: "not-allowed" }); //=> "treatment-decision otillaten-paverkan/op-1 not-allowed"
 * ```
 */
export const findingKey = (finding: Pick<Finding, "rule" | "place" | "about">): string =>
  [finding.rule, finding.place.map((step) => step.id).join("/"), finding.about ?? ""]
    .filter((part) => part !== "")
    .join(" ");
