/** What stands in the way of a call that is well written; the help would not help. */
export class HinderedError extends Error {
  override readonly name = "HinderedError";
}

/** A call that cannot be understood or must not be done as it is written; the help follows it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
