import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { AnalysisError } from "../../src/parse/analysis-error.js";
import { formatIssues } from "../../src/parse/format-issues.js";
import { parseAnalysis, safeParseAnalysis } from "../../src/parse/parse-analysis.js";
import { safeParseMethod } from "../../src/parse/parse-method.js";
import { fromYaml, safeFromYaml } from "../../src/read/yaml.js";

const folder = new URL("../../examples/data/2022/", import.meta.url);
const examples = readdirSync(folder).filter((file) => file.endsWith(".yaml"));

const bomb = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
for (let level = 1; level < 12; level++)
  bomb.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(", ")}]`);

const HEAD = `format: 1
year: 2022
method: exempel-5x5
namnd: { id: n1, name: Exempelnämnden, kind: facknamnd }
`;

describe("a text that is no YAML", () => {
  test.each([
    [
      "a doubled key",
      "a: 1\nb: 2\na: 3\n",
      'Rad 3, kolumn 1: Nyckeln "a" står två gånger i samma grupp. Ta bort den ena.',
    ],
    [
      "an open quote",
      'a: "x\nb: 1',
      "Rad 2, kolumn 5: Ett citattecken eller en parentes som öppnas stängs aldrig, eller stängs för tidigt.",
    ],
    [
      "an open bracket",
      "a: [1, 2\nb: 3",
      "Rad 2, kolumn 1: Ett citattecken eller en parentes som öppnas stängs aldrig, eller stängs för tidigt.",
    ],
    ["a tab", "a:\n\tb: 1", "Rad 2, kolumn 1: Raden är indragen med tabb. Dra in med mellanslag."],
    [
      "two documents",
      "a: 1\n---\nb: 2\n",
      "Rad 2, kolumn 1: Filen har flera YAML-dokument, åtskilda av ---. Lägg varje analys i en egen fil.",
    ],
    [
      "a colon in a text",
      "a: b: c",
      "Rad 1, kolumn 4: Raden går inte att läsa som YAML. Kontrollera kolon, indrag och citattecken; en text med kolon i behöver citattecken.",
    ],
    [
      "an alias of nothing",
      "a: *x",
      'Rad 1, kolumn 4: Hänvisningen "*x" pekar på något som inte finns. Sätt citattecken runt texten om * inte är menad som en hänvisning.',
    ],
    [
      "a key that is a list",
      "? [a]\n: 1",
      "Rad 1, kolumn 3: En nyckel ska vara en text. Om värdet börjar med [ eller { och är menat som text: sätt citattecken runt det.",
    ],
    [
      "a line indented unlike its group",
      "a:\n   b: 1\n  c: 2\n",
      "Rad 3, kolumn 1: Raden är indragen på ett annat sätt än raderna omkring. Dra in den lika långt som övriga i samma grupp.",
    ],
    [
      "a bracket closed by a brace",
      "a: [1, 2}\n",
      "Rad 1, kolumn 9: Ett citattecken eller en parentes som öppnas stängs aldrig, eller stängs för tidigt.",
    ],
    [
      "a key that is an alias",
      "a: &x 1\n*x : 2\n",
      "Rad 2, kolumn 1: En nyckel ska vara en text. Om värdet börjar med [ eller { och är menat som text: sätt citattecken runt det.",
    ],
    [
      "two empty keys",
      "? \n: 1\n? \n: 2\n",
      'Rad 3, kolumn 3: Nyckeln "" står två gånger i samma grupp. Ta bort den ena.',
    ],
    [
      "a bomb of aliases",
      bomb.join("\n"),
      "Texten upprepar sig själv med * så många gånger att den inte läses. Skriv ut innehållet i stället.",
    ],
    [
      "a text too large",
      "a".repeat(10_000_001),
      "Texten är längre än 10 miljoner tecken och läses inte. Dela upp den i en fil per nämnd.",
    ],
  ])("%s", (_name, text, message) => {
    const read = safeFromYaml(text);
    expect(read.ok ? "" : formatIssues(read.issues)).toBe(message);
  });

  test("a text that nests too deep", () => {
    const read = safeFromYaml("[".repeat(20_000));
    expect(read.ok ? [] : read.issues.map((issue) => issue.code === "yaml" && issue.reason)).toEqual(["too-deep"]);
  });

  test("what is no text", () => {
    const given: unknown = { format: 1 };
    expect(() => fromYaml(given as string)).toThrow(AnalysisError);
    expect(() => fromYaml(given as string)).toThrow("fromYaml läser en text, men det som gavs är en grupp av nycklar.");
  });

  test("in English too", () => {
    const read = safeFromYaml("a: 1\na: 2\n", { locale: "en" });
    expect(read.ok ? "" : read.issues[0]?.message).toBe(
      'The key "a" stands twice in the same group. Remove one of them.',
    );
    expect(read.ok ? "" : formatIssues(read.issues, { locale: "en" })).toMatch(/^Line 2, column 1: /u);
  });

  test("more doubled keys than are shown are counted", () => {
    const read = safeFromYaml("a: 1\n".repeat(300));
    expect(read.ok ? undefined : read.issues.at(-1)).toMatchObject({ code: "more", rest: 100 });
  });
});

describe("line and column", () => {
  test.each([
    ["a value", "processes:\n  - id: p1\n    name: 5\n", [[7, 11, "wrong-type"]]],
    ["an unknown key", "processes:\n  - id: p1\n    name: P\n    ownr: Chef\n", [[8, 5, "unknown-key"]]],
    ["a missing key", "processes:\n  - id: p1\n", [[6, 5, "missing"]]],
    ["an empty value", "processes:\n  - id: p1\n    name:\n", [[7, 5, "wrong-type"]]],
    ["an item of a list", "processes:\n  - { id: p1, name: P, goals: [m1] }\n", [[6, 32, "unknown-reference"]]],
    ["JSON on one line", 'processes: [{"id": "p1", "name": " "}]\n', [[5, 34, "blank-text"]]],
    ["a value left out in braces", "processes: [{ id: p1, name }]\n", [[5, 23, "wrong-type"]]],
    ["an empty item of a list", "processes:\n  - { id: p1, name: P }\n  -\n", [[7, 4, "wrong-type"]]],
    ["a misspelt key whose value is a list", "processes: []\nkontroller:\n  - { id: k1 }\n", [[6, 1, "unknown-key"]]],
    [
      "behind an alias",
      "units: &u [{ id: u1, name: ' ' }]\ngoals: *u\nprocesses: []\n",
      [
        [5, 28, "blank-text"],
        [5, 18, "duplicate-id"],
        [5, 28, "blank-text"],
      ],
    ],
  ])("%s", (_name, tail, expected) => {
    const read = safeParseAnalysis(fromYaml(HEAD + tail));
    expect(read.ok ? [] : read.issues.map(({ line, column, code }) => [line, column, code])).toEqual(expected);
  });
});

test("an issue of what is not written is told of where what should hold it stands", () => {
  const method = `source: { status: published, title: T }\nmandatoryProcesses: []\n`;
  const read = safeParseMethod(fromYaml(method));
  const issues = read.ok ? [] : read.issues.filter(({ code }) => code === "document-missing");
  expect(issues.map(({ line, column }) => [line, column])).toEqual([[1, 9]]);
});

describe("what an anchor names", () => {
  test.each([
    ["a value", "a: &x 1\nb: *x\n", { a: 1, b: 1 }],
    ["a list", "a: &x [1]\nb: *x\n", { a: [1], b: [1] }],
    ["a key", "&x a: 1\nb: *x\n", { a: 1, b: "a" }],
    ["a group", "a: &x { c: 1 }\nb: *x\n", { a: { c: 1 }, b: { c: 1 } }],
  ])("%s may be repeated", (_name, text, value) => {
    expect(fromYaml(text)).toEqual(value);
  });
});

describe("a text that holds no group", () => {
  test.each([
    ["a number", "5\n", 5],
    ["nothing", "", null],
    ["a list", "- 1\n- 2\n", [1, 2]],
  ])("%s is read as what it is, and is then no analysis", (_name, text, value) => {
    const read = fromYaml(text);
    expect(read).toEqual(value);
    const analysis = safeParseAnalysis(read);
    expect(analysis.ok ? [] : analysis.issues.map(({ code }) => code)).toEqual(["not-a-document"]);
  });
});

describe("the same analysis in every form", () => {
  test.each(examples)("%s as YAML, as JSON and as a plain object", (file) => {
    const fromText = fromYaml(readFileSync(new URL(file, folder), "utf8"));
    const json = JSON.stringify(fromText);
    const analysis = parseAnalysis(fromText);
    expect(parseAnalysis(fromYaml(json))).toEqual(analysis);
    expect(parseAnalysis(JSON.parse(json))).toEqual(analysis);
    expect(parseAnalysis(analysis)).toEqual(analysis);
  });

  test("dates stay texts, merge keys are keys, a byte order mark and CRLF are read", () => {
    expect(fromYaml("\uFEFFa: 2022-02-01\r\n<<: { b: 1 }\r\n")).toEqual({ a: "2022-02-01", "<<": { b: 1 } });
  });

  test("JSON with tabs is read", () => {
    expect(fromYaml('{\n\t"a": 1,\n\t"b": [1,\t2]\n}')).toEqual({ a: 1, b: [1, 2] });
  });

  test("__proto__ in a text is a key like any other", () => {
    const read = safeParseAnalysis(fromYaml(`${HEAD}processes: []\n__proto__: { polluted: true }\n`));
    expect(read.ok ? [] : read.issues.map(({ code, line }) => [code, line])).toEqual([["unknown-key", 6]]);
    expect({}).not.toHaveProperty("polluted");
  });
});
