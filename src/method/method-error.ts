/** One thing that is wrong with a method: a code, the path to it, the place a reader recognises, and the message. */
export interface MethodIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly at: string;
  readonly message: string;
}

/** A method that cannot be used; `issues` holds everything that is wrong with it, not only the first thing. */
export class MethodError extends Error {
  override readonly name = "MethodError";
  readonly issues: readonly MethodIssue[];

  constructor(message: string, issues: readonly MethodIssue[]) {
    super(message);
    this.issues = issues;
  }
}
