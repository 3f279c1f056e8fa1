/** A call that cannot be understood or must not be done as it is written; the help follows it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
