import type * as z from "zod/mini";
import type { Locale } from "../model/locale.js";
import { faultTree, firstInDocument } from "./fault-tree.js";
import { foundIn } from "./found.js";
import type { DocumentKind, Fault, Issue, IssueFact, Path } from "./issue.js";
import { messageEn } from "./message-en.js";
import { messageSv } from "./message-sv.js";
import { placeOf } from "./place.js";
import { type Positions, positionsOf, type SourcePosition } from "./positions.js";

/** At most this many issues are told; the last then counts the rest. */
export const MOST_ISSUES = 200;

/** The message of an issue in one language. */
export const messageOf = (fact: IssueFact, subject: string, locale: Locale): string =>
  locale === "sv" ? messageSv(fact, subject) : messageEn(fact, subject);

const speaksOfParent = (fact: IssueFact): boolean =>
  fact.code === "missing" || fact.code === "unknown-key" || fact.code === "undefined-value" || fact.code === "level";

const positionOf = (fact: IssueFact, path: Path, positions: Positions | undefined): SourcePosition | undefined => {
  if (positions === undefined) return undefined;
  if (fact.code === "missing") return positions.at(path.slice(0, -1), "value");
  return positions.at(path, fact.code === "unknown-key" ? "key" : "value");
};

/** What a document is, so that its faults can be told. */
export interface Told {
  readonly schema: z.core.$ZodType;
  readonly kind: DocumentKind;
  readonly document: unknown;
  readonly locale: Locale;
}

/** The one fault of an input that is no document at all. */
export const notADocument = (document: DocumentKind, input: unknown): Fault => ({
  path: [],
  fact: () => ({ code: "not-a-document", document, found: foundIn(input) }),
});

const tell = (fault: Fault, { schema, kind, document, locale }: Told, positions: Positions | undefined): Issue => {
  const { path } = fault;
  const fact = fault.fact();
  const whole = placeOf(schema, kind, document, path);
  const inLevel = fact.code === "level" && path.at(-2) === "consequence";
  const ofParent = speaksOfParent(fact) && !inLevel;
  const subject = ofParent ? placeOf(schema, kind, document, path.slice(0, -1)).subject : whole.subject;
  const position = positionOf(fact, path, positions);
  const cell = positions?.cell?.(path);
  return {
    ...fact,
    path,
    at: whole.at[locale],
    message: messageOf(fact, subject[locale], locale),
    place: { at: whole.at, subject },
    ...(position === undefined ? {} : { line: position.line, column: position.column }),
    ...(cell === undefined ? {} : { cell }),
  };
};

/** Tells faults as issues, in the order of the document; too many are cut, and the last issue counts the rest. */
export const tellIssues = (faults: readonly Fault[], told: Told): readonly Issue[] => {
  const positions = positionsOf(told.document);
  const most = faults.length > MOST_ISSUES ? MOST_ISSUES - 1 : MOST_ISSUES;
  const shown = firstInDocument(faultTree(faults), told.document, most);
  const issues = shown.map((fault) => tell(fault, told, positions));
  const rest = faults.length - shown.length;
  if (rest === 0) return issues;
  return [...issues, tell({ path: [], fact: () => ({ code: "more", rest }) }, told, undefined)];
};
