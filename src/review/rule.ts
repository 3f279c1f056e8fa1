import type { Text } from "../model/locale.js";
import type { Place, Severity } from "./finding.js";
import type { SourceId } from "./sources.js";

/** What a rule hits: a place, what is wrong there, and its severity where it differs from the rule's own. */
export interface Hit {
  readonly place: Place;
  /** What tells this hit from others that the rule can have at the same place: a code or an id, never a text that may be reworded. */
  readonly about?: string;
  readonly message: Text;
  readonly severity?: Severity;
}

/** A check that auditors or practitioners have asked for: data about itself, and one function. */
export interface Rule<Facts> {
  /** Stable id, part of the public API. */
  readonly id: string;
  /** Raised when the rule finds other things than before, so that an old record can be told from a changed one. */
  readonly revision: number;
  /** The gravest severity that the rule gives. */
  readonly severity: Severity;
  readonly title: Text;
  /** Why it matters. */
  readonly reason: Text;
  readonly citation?: SourceId;
  /** Every place where the rule applies. */
  readonly find: (facts: Facts) => readonly Hit[];
}

/** Types a rule over its facts while its id stays literal. */
export const defineRule = <Facts>(rule: Rule<Facts>): Rule<Facts> => Object.freeze(rule);
