import type * as z from "zod";
import type { Locale } from "../model/locale.js";
import { faultTree, firstInDocument } from "./fault-tree.js";
import type { DocumentKind, Fault, Issue, IssueFact } from "./issue.js";
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

const positionOf = (fault: Fault, positions: Positions | undefined): SourcePosition | undefined => {
  if (positions === undefined) return undefined;
  if (fault.code === "missing") return positions.at(fault.path.slice(0, -1), "value");
  return positions.at(fault.path, fault.code === "unknown-key" ? "key" : "value");
};

/** What a document is, so that its faults can be told. */
export interface Told {
  readonly schema: z.core.$ZodType;
  readonly kind: DocumentKind;
  readonly document: unknown;
  readonly locale: Locale;
}

const tell = (fault: Fault, { schema, kind, document, locale }: Told, positions: Positions | undefined): Issue => {
  const whole = placeOf(schema, kind, document, fault.path);
  const inLevel = fault.code === "level" && fault.path.at(-2) === "consequence";
  const parent = fault.path.slice(0, inLevel ? -2 : -1);
  const subject = speaksOfParent(fault) && !inLevel ? placeOf(schema, kind, document, parent).subject : whole.subject;
  const position = positionOf(fault, positions);
  return {
    ...fault,
    at: whole.at[locale],
    message: messageOf(fault, subject[locale], locale),
    place: { at: whole.at, subject },
    ...(position === undefined ? {} : { line: position.line, column: position.column }),
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
  return [...issues, tell({ code: "more", rest, path: [] }, told, undefined)];
};
