import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aRegister, analyses, registers, WORDS } from "./documents.js";
import { changed, jsonChanges } from "./mutate-document.js";
import { anyEdits, edited } from "./mutate-text.js";
import { lagesbildOf, linesIn } from "./lagesbild-of.js";
import { FUZZ_TIMEOUT, runs } from "./runs.js";
import { watchedLater } from "./watched.js";

const items = [aRegister(), ...analyses, ...registers];
const TOKENS = [
  "\n",
  "\r\n",
  "\n\n",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"',
  "null\n",
  "1e999",
  "\ufeff",
  "\u0000",
  '"__proto__":',
];

describe("a stream of lines with anything changed", () => {
  test("makes a picture in which every line is read or refused", { timeout: FUZZ_TIMEOUT }, async () => {
    const line = fc.record({ seed: fc.nat(items.length - 1), changes: jsonChanges, isSound: fc.boolean() });
    const size = fc.constantFrom(1, 7, 4096, 1_000_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        anyEdits,
        fc.boolean(),
        size,
        async (lines, edits, isEdited, chunk) => {
          const written = lines
            .map(({ seed, changes, isSound }) =>
              JSON.stringify(isSound ? items[seed] : changed(items[seed], changes, WORDS)),
            )
            .join("\n");
          const text = isEdited ? edited(written, edits, TOKENS) : written;
          const { code, err, read, refused } = await watchedLater(() => lagesbildOf(text, chunk));
          expect([0, 2]).toContain(code);
          expect(err).not.toMatch(/Ett fel i rva|är inte text i UTF-8/u);
          expect(read + refused).toBe(linesIn(text));
        },
      ),
      runs(40),
    );
  });
});
