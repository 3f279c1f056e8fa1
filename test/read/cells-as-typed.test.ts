import { describe, expect, test } from "vitest";
import { choice } from "../../src/read/workbook/cells/choice.js";
import type { Codec } from "../../src/read/workbook/cells/codec.js";
import { UnreadLine, causes, exemptions, votes } from "../../src/read/workbook/cells/composed.js";
import { level, levelFrom } from "../../src/read/workbook/cells/level.js";
import { texts } from "../../src/read/workbook/cells/lines.js";
import { date, number, text, word, yesNo } from "../../src/read/workbook/cells/simple.js";
import { choices, words } from "../../src/read/workbook/cells/words.js";
import type { CellValue } from "../../src/read/workbook/read-sheets.js";

const SCALE = ["Osannolik", "Möjlig", "Sannolik"];
const FORMS = [
  { code: "hot", label: "hot" },
  { code: "vald", label: "våld" },
];
const day = new Date("2022-03-31T00:00:00Z");

type Typed = readonly [what: string, codec: Codec, cell: Exclude<CellValue, null>, value: unknown];

const typed: readonly Typed[] = [
  ["a number where a text is wanted", text, 2022, "2022"],
  ["a date where a text is wanted", text, day, "2022-03-31"],
  ["a tick where a text is wanted stays what it is, and is told", text, true, true],
  ["a dash for nothing", text, "–", undefined],
  ["an id with white space around it", word, " k1 ", "k1"],
  ["an id that is a number", word, 12, "12"],
  ["an id of nothing", word, "–", undefined],
  ["an id with a quotation mark that never closes", word, '"k1', '"k1'],
  ["an id in quotation marks", word, '" k1"', " k1"],
  ["a number with a decimal comma as text", number, "2,5", 2.5],
  ["a negative number as text", number, " -3 ", -3],
  ["a share in per cent", number, "25 %", 0.25],
  ["a number of nothing", number, "–", undefined],
  ["a date where a number is wanted", number, day, "2022-03-31"],
  ["a word where a number is wanted", number, "många", "många"],
  ["a date", date, day, "2022-03-31"],
  ["a date as text", date, " 2022-03-31 ", "2022-03-31"],
  ["a date of nothing", date, "–", undefined],
  ["a date without dashes", date, 20220331, "20220331"],
  ["yes", yesNo, "JA", true],
  ["a cross", yesNo, "x", true],
  ["a tick", yesNo, true, true],
  ["no", yesNo, " nej", false],
  ["neither yes nor no", yesNo, "kanske", "kanske"],
  ["a choice by its label, whatever the case", choice(FORMS), "Våld", "vald"],
  ["a choice of nothing", choice(FORMS), "–", undefined],
  ["a choice that is none", choice(FORMS), "skrik", "skrik"],
  ["a level as a number", level(SCALE), 3, 3],
  ["a level by its label", level(SCALE), "möjlig", 2],
  ["a level that is none", level(SCALE), "ofta", "ofta"],
  ["a level of nothing", level(SCALE), "–", undefined],
  ["several texts with empty lines between", texts, "ett\n\n \ntvå", ["ett", "två"]],
  ["several ids by semicolon, comma and line", words, "k1; k2, k3\nk4", ["k1", "k2", "k3", "k4"]],
  ["several ids, one quoted for good and one for nothing", words, '"a b"; "c', ["a b", '"c']],
  ["several ids of nothing", words, " – ", []],
  ["several codes", choices(FORMS), "Hot, VÅLD; skrik", ["hot", "vald", "skrik"]],
  [
    "causes without ids take the free ones",
    causes,
    "brist\n[o1] tid\nvana",
    [
      { id: "o2", text: "brist" },
      { id: "o1", text: "tid" },
      { id: "o3", text: "vana" },
    ],
  ],
  ["an exemption", exemptions(FORMS), "Våld:  ingen besöker oss", [{ form: "vald", reason: " ingen besöker oss" }]],
  ["an exemption without a reason", exemptions(FORMS), "Hot: x\nVåld", new UnreadLine("Våld", "form: skäl")],
  [
    "votes by number, by label and by dimension",
    votes(SCALE, SCALE),
    "Chef | 2 | Sannolik\nJurist | 1 | liv 3, anseende 2",
    [
      { role: "Chef", likelihood: 2, consequence: 3 },
      { role: "Jurist", likelihood: 1, consequence: { liv: 3, anseende: 2 } },
    ],
  ],
  [
    "a vote without a consequence",
    votes(SCALE, SCALE),
    "Chef | 2",
    new UnreadLine("Chef | 2", "roll | sannolikhet | konsekvens"),
  ],
  [
    "a vote of no level",
    votes(SCALE, SCALE),
    "Chef | ofta | 2",
    new UnreadLine("Chef | ofta | 2", "roll | sannolikhet | konsekvens"),
  ],
];

describe("what a person types is read as it was meant, or left as it stands to be told", () => {
  test.each(typed)("%s", (_, codec, cell, value) => {
    expect(codec.read(cell)).toEqual(value);
  });
});

describe("a level is read by number and label", () => {
  test.each([
    ["2", 2],
    ["2 – Möjlig", 2],
    ["2. möjlig", 2],
    ["Sannolik", 3],
    ["2 – Sannolik", undefined],
    ["9", 9],
    ["9 – Utanför", 9],
    ["ofta", undefined],
  ])("%s", (written, found) => {
    expect(levelFrom(written, SCALE)).toBe(found);
  });
});

describe("a value of another kind than the column's leaves the cell empty", () => {
  const codecs: readonly (readonly [string, Codec, unknown])[] = [
    ["text", text, 5],
    ["word", word, ["k1"]],
    ["number", number, "5"],
    ["date", date, 20220331],
    ["yesNo", yesNo, "Ja"],
    ["choice", choice(FORMS), 1],
    ["level", level(SCALE), { liv: 2 }],
    ["texts", texts, "ett"],
    ["words", words, "k1"],
    ["choices", choices(FORMS), "hot"],
    ["causes", causes, "brist"],
  ];
  test.each(codecs)("%s", (_, codec, value) => {
    expect(codec.write(value)).toBeNull();
  });
});
