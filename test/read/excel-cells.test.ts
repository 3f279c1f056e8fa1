import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { causes, exemptions, votes } from "../../src/read/workbook/cells/composed.js";
import type { Codec } from "../../src/read/workbook/cells/codec.js";
import { choice } from "../../src/read/workbook/cells/choice.js";
import { level } from "../../src/read/workbook/cells/level.js";
import { texts } from "../../src/read/workbook/cells/lines.js";
import { date, number, text, word, yesNo } from "../../src/read/workbook/cells/simple.js";
import { choices, words } from "../../src/read/workbook/cells/words.js";

const SCALE = ["Osannolik", "Möjlig", "Sannolik"];
const FORMS = [
  { code: "hot", label: "hot" },
  { code: "vald", label: "våld" },
  { code: "a b", label: "Semi; kolon" },
];

const awkward = fc.constantFrom(
  "–",
  "\\–",
  "\\|",
  "\\\\|x",
  "\\.",
  "\\. ",
  "a\n\nb",
  "\nx",
  " \nx",
  "[o1] x",
  ": ",
  " | ",
  "a | 1 | 2",
  '"',
  '"x"',
  ";",
  " x ",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  awkward,
  fc.array(awkward).map((parts) => parts.join("\n")),
);
const written = anyText.filter((each) => each.trim() !== "");
const anId = fc.string({ minLength: 1 }).filter((each) => /^[^\s/]+$/u.test(each));
const aLevel = fc.integer({ min: 1, max: 3 });

const cases: readonly (readonly [string, Codec, fc.Arbitrary<unknown>])[] = [
  ["a text", text, written],
  ["a word", word, anyText],
  ["a number", number, fc.double({ noNaN: true, noDefaultInfinity: true })],
  [
    "a date",
    date,
    fc
      .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  ],
  ["yes or no", yesNo, fc.boolean()],
  [
    "a code",
    choice(FORMS),
    fc.oneof(
      fc.constantFrom("hot", "vald", "a b"),
      anyText.filter((each) => !/^\s*(hot|våld|vald|a b|semi; kolon)\s*$/i.test(each)),
    ),
  ],
  ["a level", level(SCALE), aLevel],
  ["a level outside the scale", level(SCALE), fc.integer({ min: 4, max: 20 })],
  ["texts", texts, fc.array(written)],
  ["ids", words, fc.array(anyText)],
  ["codes", choices(FORMS), fc.array(fc.oneof(fc.constantFrom("hot", "vald", "a b")))],
  ["causes", causes, fc.array(fc.record({ id: anId, text: written }))],
  ["exemptions", exemptions(FORMS), fc.array(fc.record({ form: fc.constantFrom("hot", "vald"), reason: written }))],
  [
    "votes",
    votes(SCALE, SCALE),
    fc.array(
      fc.record({
        role: written,
        likelihood: aLevel,
        consequence: fc.oneof(
          aLevel,
          fc.dictionary(
            anId.filter((id) => id !== "__proto__" && id !== "|" && !/^\d{1,2}[–—:.-]?$/.test(id)),
            aLevel,
            { minKeys: 1 },
          ),
        ),
      }),
    ),
  ],
];

describe("what is written in a cell is read as it was", () => {
  test.each(cases)("%s", (_, codec, values) => {
    fc.assert(
      fc.property(values, (value) => {
        const cell = codec.write(value);
        expect(cell).not.toBeNull();
        expect(codec.read(cell ?? "")).toEqual(value);
      }),
      { numRuns: 400 },
    );
  });
});
