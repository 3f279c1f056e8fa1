import * as fc from "fast-check";

const KINDS = ["insert", "delete", "double", "swap", "repeat", "cut", "byte"] as const;

/** One change of a text, told as numbers. */
export interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly length: number;
  readonly pick: number;
}

export const anyEdits = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    at: fc.nat(1_000_000),
    length: fc.nat(60),
    pick: fc.nat(100_000),
  }),
  { minLength: 1, maxLength: 8 },
);

const LONGEST = 100_000;
const MOST_REPEATS = 400;

/** A text with its edits; the tokens are those of the text's own grammar. */
export const edited = (text: string, edits: readonly Edit[], tokens: readonly string[]): string => {
  let at = text;
  for (const { kind, at: place, length, pick } of edits) {
    const from = place % (at.length + 1);
    const to = Math.min(at.length, from + length);
    const token = tokens[pick % tokens.length] ?? "";
    const [before, middle, after] = [at.slice(0, from), at.slice(from, to), at.slice(to)];
    const changes = {
      insert: () => before + token + middle + after,
      delete: () => before + after,
      double: () => before + middle + middle + after,
      swap: () => before + token + after,
      repeat: () => before + token.repeat(pick % MOST_REPEATS) + middle + after,
      cut: () => before,
      byte: () => before + String.fromCharCode(pick % 0xffff) + middle + after,
    } as const;
    at = changes[kind]().slice(0, LONGEST);
  }
  return at;
};
