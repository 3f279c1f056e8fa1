import { buildRegister, exampleMethod, parseAnalysis, toCanonicalJson } from "vasentlighetsanalys";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareIds } from "../../src/model/order.js";
import { orderAnalysis } from "../../src/register/order-analysis.js";
import { aRisk, written } from "./analyses.js";

describe("ids are ordered as a person counts", () => {
  test.each([
    [
      ["op-10", "op-2", "op-1"],
      ["op-1", "op-2", "op-10"],
    ],
    [
      ["b", "a10b", "a9c", "a10a"],
      ["a9c", "a10a", "a10b", "b"],
    ],
    [
      ["a", "a1", ""],
      ["", "a", "a1"],
    ],
    [
      ["r01", "r1", "r001"],
      ["r001", "r01", "r1"],
    ],
    [
      ["ö", "z", "å"],
      ["z", "å", "ö"],
    ],
  ])("%j", (given, expected) => {
    expect([...given].sort(compareIds)).toEqual(expected);
  });

  test("the order is total and the same from both sides", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "0", "1", "9", "-"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(Math.sign(compareIds(a, b))).toBe(0 - Math.sign(compareIds(b, a)));
        expect(compareIds(a, b) === 0).toBe(a === b);
        if (compareIds(a, b) <= 0 && compareIds(b, c) <= 0) expect(compareIds(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

const rich = written({
  units: [
    { id: "u1", name: "Ett" },
    { id: "u2", name: "Två" },
  ],
  goals: [
    { id: "m1", name: "Mål" },
    { id: "m2", name: "Mål två" },
  ],
  processes: [
    {
      id: "p1",
      name: "P1",
      goals: ["m1", "m2"],
      notApplicable: [
        { form: "vald", reason: "Skäl" },
        { form: "hot", reason: "Skäl" },
      ],
      risks: [
        aRisk("r1", {
          causes: [
            { id: "o1", text: "A" },
            { id: "o2", text: "B" },
          ],
          influence: {
            origin: "extern",
            forms: ["hot", "vald", "korruption"],
            conduct: ["planerad", "reaktiv"],
            actors: ["brukare", "chef"],
          },
          current: {
            likelihood: 3,
            consequence: 3,
            votes: [
              { role: "a", likelihood: 1, consequence: 2 },
              { role: "b", likelihood: 3, consequence: 2 },
              { role: "b", likelihood: 3, consequence: { verksamhet: 1, fortroende: 2 } },
              { role: "b", likelihood: 3, consequence: { verksamhet: 2, fortroende: 1 } },
            ],
          },
        }),
        aRisk("r2"),
      ],
    },
    { id: "p2", name: "P2", risks: [aRisk("r3")] },
  ],
  controls: [
    {
      id: "k1",
      name: "K1",
      addresses: ["r1/o1", "r1/o2", "r2"],
      tests: ["k2"],
      reports: ["T1", "T2"],
      frequency: "monthly",
      owner: "Chef",
    },
    { id: "k2", name: "K2", addresses: ["r3"] },
  ],
  actions: [
    { id: "a1", text: "Å", addresses: ["r1", "r2"] },
    { id: "a2", text: "Å" },
  ],
  incidents: [
    {
      system: "IA",
      from: "2021-01-01",
      to: "2021-12-31",
      events: 9,
      classes: [
        { label: "A", events: 2, forms: ["hot", "vald"] },
        { label: "B", events: 1 },
        { label: "B", events: 1, policeReported: 1 },
        { label: "B", events: 1, forms: ["hot"] },
      ],
    },
    { system: "IA", from: "2020-01-01", to: "2020-12-31", events: 9 },
    { system: "IA", from: "2020-01-01", to: "2020-12-31", events: 9, exposed: { count: 1, of: 9 } },
    { system: "IA", from: "2020-01-01", to: "2020-12-31", events: 9, classes: [{ label: "A", events: 1 }] },
  ],
  surveys: [{ source: "Enkät B" }, { source: "Enkät A" }, { source: "Enkät A", perceived: "low" }],
  recommendations: [
    { id: "rek1", source: "Revisionen", text: "Gör", metBy: ["k1", "a1"] },
    { id: "rek2", source: "Revisionen", text: "Gör mer" },
  ],
  perspectives: [
    { kind: "barn", text: "B" },
    { kind: "jamstalldhet", text: "J" },
  ],
});

/** Lists of plain text are the author's own sequence. */
const AUTHORED = new Set(["consequences", "by"]);

const shuffled = (value: unknown, rank: () => number, key = ""): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => ({ item: shuffled(item, rank), at: rank() }));
    return (AUTHORED.has(key) ? items : items.sort((a, b) => a.at - b.at)).map(({ item }) => item);
  }
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, part]) => ({ name, part: shuffled(part, rank, name), at: rank() }));
  return Object.fromEntries(members.sort((a, b) => a.at - b.at).map(({ name, part }) => [name, part]));
};

test("permuting lists and keys of the input changes no byte of the register", () => {
  const bytes = (document: unknown) =>
    toCanonicalJson(buildRegister(parseAnalysis(document), { method: exampleMethod, asOf: "2022-03-31" }));
  const expected = bytes(rich);
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
      const rank = () => Number(stream.next().value);
      expect(bytes(shuffled(rich, rank))).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

describe("the order that an analysis gets", () => {
  const ordered = () => orderAnalysis(parseAnalysis(shuffled(rich, () => 0)));
  const signs = (value: unknown): string => Array.from(toCanonicalJson(value)).sort().join("");

  test("what has no id goes by what it says", () => {
    const { incidents = [], surveys = [], perspectives = [] } = ordered();
    expect(incidents.map(({ from, exposed, classes }) => [from, exposed?.count, classes?.length])).toEqual([
      ["2020-01-01", undefined, 1],
      ["2020-01-01", 1, undefined],
      ["2020-01-01", undefined, undefined],
      ["2021-01-01", undefined, 4],
    ]);
    expect(surveys.map(({ source }) => source)).toEqual(["Enkät A", "Enkät A", "Enkät B"]);
    expect(perspectives.map(({ kind }) => kind)).toEqual(["barn", "jamstalldhet"]);
  });

  test("nothing is lost by it", () => {
    expect(signs(ordered())).toBe(signs(rich));
  });
});
