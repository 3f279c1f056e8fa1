import type { Method } from "../method/method.js";
import type { Locale } from "../model/locale.js";
import type { GivenMethods } from "./find-method.js";
import type { Issue } from "./issue.js";

/** With which methods a document is read, and in which language its issues are told. */
export interface ParseOptions extends GivenMethods {
  readonly locale?: Locale;
}

/** A document that was read, or every issue that made it unreadable. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What a results document is held against. */
export interface ParseResultsOptions {
  /** The ids of the plan: a result for any other control or action is an issue. Left out, ids are not held against a plan. */
  readonly plan?: { readonly controls: readonly string[]; readonly actions: readonly string[] };
  /** The method whose reporting points and judgements may be named. Left out, any may. */
  readonly method?: Method;
  readonly locale?: Locale;
}
