import type { IssueFact } from "../../parse/issue.js";
import type { WorkbookReason } from "../../parse/reading-fact.js";

/** Ends the reading of a file that is refused as a whole; it never leaves the room. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly fact: IssueFact & { readonly code: "workbook" };
  readonly cell: string | undefined;

  constructor(reason: WorkbookReason, found?: string, cell?: string) {
    super(reason);
    this.fact = { code: "workbook", reason, ...(found === undefined ? {} : { found }) };
    this.cell = cell;
  }
}
