import type { Choice } from "../../../parse/issue.js";
import { isObject, memberOf } from "../../../parse/schema-node.js";
import { codeFor, shownFor } from "./choice.js";
import { type Codec, textOf } from "./codec.js";
import { levelFrom } from "./level.js";
import { itemsOf, linesOf } from "./lines.js";

/** A line of a cell that cannot be understood, and how one is written. */
export class UnreadLine {
  readonly found: string;
  readonly form: string;

  constructor(found: string, form: string) {
    this.found = found;
    this.form = form;
  }
}

const composed = (writeItem: (item: unknown) => string, readItem: (line: string) => unknown): Codec => ({
  write: (value) => (Array.isArray(value) ? linesOf(value.map(writeItem)) : null),
  read: (cell) => {
    const items = itemsOf(textOf(cell)).map(readItem);
    return items.find((item) => item instanceof UnreadLine) ?? items;
  },
});

const member = (item: unknown, key: string): string => String(memberOf(item, key));

const CAUSE = /^\[(\S+)\] ([\s\S]*)$/;

const causeLines = composed(
  (cause) => `[${member(cause, "id")}] ${member(cause, "text")}`,
  (line) => {
    const [, id, text] = CAUSE.exec(line) ?? [];
    return id === undefined ? { text: line } : { id, text };
  },
);

const freeId = (taken: ReadonlySet<unknown>): string => {
  let number = 1;
  while (taken.has(`o${String(number)}`)) number += 1;
  return `o${String(number)}`;
};

/** Causes, one a line: `[o1] text`. One without an id is given the next free number. */
export const causes: Codec = {
  write: causeLines.write,
  read: (cell) => {
    const found = causeLines.read(cell);
    if (!Array.isArray(found)) return found;
    const taken = new Set(found.map((cause) => memberOf(cause, "id")));
    return found.map((cause: unknown) => {
      const id = memberOf(cause, "id");
      if (id !== undefined) return cause;
      const free = freeId(taken);
      taken.add(free);
      return { id: free, text: memberOf(cause, "text") };
    });
  },
};

/** Forms that cannot occur, one a line with the reason: `skadegörelse: reason`. */
export const exemptions = (forms: readonly Choice[]): Codec =>
  composed(
    (item) => `${shownFor(member(item, "form"), forms)}: ${member(item, "reason")}`,
    (line) => {
      const colon = line.indexOf(":");
      if (colon < 0) return new UnreadLine(line, "form: skäl");
      const reason = line.slice(colon + 1);
      return { form: codeFor(line.slice(0, colon), forms), reason: reason.replace(/^ /, "") };
    },
  );

const levelsText = (consequence: unknown): string =>
  isObject(consequence)
    ? Object.entries(consequence)
        .map(([dimension, level]) => `${dimension} ${String(level)}`)
        .join(", ")
    : String(consequence);

const DIMENSIONS = /^(?:\S+ \d{1,2}(?:, |$))+$/;
const DIMENSION = /(\S+) (\d{1,2})(?:, |$)/g;

const consequenceFrom = (written: string, labels: readonly string[]): unknown => {
  if (labels.includes(written) || !DIMENSIONS.test(written)) return levelFrom(written, labels);
  return Object.fromEntries(Array.from(written.matchAll(DIMENSION), ([, id = "", digits]) => [id, Number(digits)]));
};

const VOTE = /^([\s\S]*) \| (\S[^|]*?) \| ([\s\S]+)$/;
const VOTE_FORM = "roll | sannolikhet | konsekvens";

/** Votes, one a line: `roll | 4 | 3`, or with a level by dimension `roll | 4 | verksamhet 3, fortroende 4`. */
export const votes = (likelihoods: readonly string[], consequences: readonly string[]): Codec =>
  composed(
    (vote) => `${member(vote, "role")} | ${member(vote, "likelihood")} | ${levelsText(memberOf(vote, "consequence"))}`,
    (line) => {
      const [, role, first = "", second = ""] = VOTE.exec(line) ?? [];
      const likelihood = levelFrom(first, likelihoods);
      const consequence = consequenceFrom(second, consequences);
      if (role === undefined || likelihood === undefined || consequence === undefined)
        return new UnreadLine(line, VOTE_FORM);
      return { role, likelihood, consequence };
    },
  );
