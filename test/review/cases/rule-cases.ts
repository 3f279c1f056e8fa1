import type { Severity } from "../../../src/review/finding.js";
import type { Given } from "../fixture.js";

/** A change to the complete analysis and the severities of what the rule then finds, gravest first. */
export interface Fires extends Given {
  readonly name: string;
  readonly finds: readonly [Severity, ...Severity[]];
}

/** A change that comes near, and after which the rule still finds nothing. */
export interface Silent extends Given {
  readonly name: string;
}

export interface RuleCases {
  readonly rule: string;
  readonly fires: readonly [Fires, ...Fires[]];
  readonly silent: readonly [Silent, ...Silent[]];
}
