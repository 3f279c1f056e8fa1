import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildLagesbild, toCanonicalJson } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.js";
import { expectedOf, otillaten, registerOf } from "../lagesbild/a-city.js";
import { aRisk, written } from "../register/analyses.js";
import { fileIn, folder, rva } from "./run-rva.js";

const asOf = ["--as-of", "2022-03-31"];
const analysis = (id: string, year = 2022, risks = 2): object =>
  written({
    year,
    namnd: { id, name: `Nämnd ${id}`, kind: "facknamnd" },
    processes: [otillaten(...Array.from({ length: risks }, (_, index) => aRisk(`${id}-${String(index + 1)}`)))],
  });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* chunked(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < content.length; from += size) {
    await Promise.resolve();
    yield content.subarray(from, from + size);
  }
}

/** Runs the command with a stream piped in, in chunks that cut lines and characters anywhere. */
const piped = async (content: string | Uint8Array, args: readonly string[], isTTY = false) => {
  const told = { out: "", err: "" };
  const sink = (name: "out" | "err") => ({ write: (text: string) => (told[name] += text), isTTY });
  const code = await main(["lagesbild", ...args], {
    stdin: chunked(typeof content === "string" ? bytes(content) : content, 7),
    stdout: sink("out"),
    stderr: sink("err"),
    env: { NO_COLOR: "1" },
    today: () => "2022-04-01",
  });
  return { code, ...told };
};

const lines = (...items: readonly unknown[]): string => items.map((item) => JSON.stringify(item)).join("\n");
const where = folder();
const expected = fileIn(where, "vantade.yaml", { format: 1, expected: expectedOf("a", "b", "c") });

describe("files, folders and patterns", () => {
  const city = folder();
  mkdirSync(join(city, "djupt"));
  fileIn(city, "a.json", analysis("a"));
  fileIn(city, "b.yaml", analysis("b"));
  fileIn(city, "anteckning.txt", "inget");
  fileIn(city, "djupt/c.json", analysis("c"));
  const delivered = async (...names: readonly string[]) => {
    const { out } = await rva(["lagesbild", ...names, ...asOf, "--json"]);
    return (JSON.parse(out) as { delivered: unknown }).delivered;
  };

  test.each([
    ["a file", [`${city}/a.json`], ["a"]],
    ["a folder, but not what lies deeper", [city], ["a", "b"]],
    ["a pattern within a folder", [`${city}/*.json`], ["a"]],
    ["a pattern over folders", [`${city}/**/*.json`], ["a", "c"]],
    ["one character", [`${city}/?.yaml`], ["b"]],
    ["the same file twice", [`${city}/a.json`, city], ["a", "b"]],
  ])("%s", async (_name, names, ids) => {
    expect(await delivered(...names)).toEqual(ids);
  });

  test("a pattern that nothing matches is a file that does not exist", async () => {
    const { code, err } = await rva(["lagesbild", `${city}/*.xml`, ...asOf]);
    expect(code).toBe(2);
    expect(err).toContain("*.xml: filen finns inte");
  });

  test("the page shows who is missing", async () => {
    const { code, out, err } = await rva(["lagesbild", city, "--expected", expected, ...asOf], { columns: 80 });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("2 av 3 väntade nämnder och styrelser har lämnat.");
    expect(out).toMatch(/Nämnd c +✗ har inte lämnat/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe("a stream", () => {
  test("holds analyses, registers and parts, one per line, and gives the same picture as the registers", async () => {
    const part = buildLagesbild([registerOf("c")], { expected: [] });
    const register = JSON.parse(toCanonicalJson(registerOf("b"))) as unknown;
    const { code, out, err } = await piped(`${lines(register, part)}\n\n${lines(analysis("a"))}\r\n`, [
      "-",
      ...asOf,
      "--json",
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const fromFiles = buildLagesbild([registerOf("b"), registerOf("c")], { expected: [] });
    const picture = JSON.parse(out) as ReturnType<typeof buildLagesbild>;
    expect(picture.delivered).toEqual(["a", "b", "c"]);
    expect(picture.summaries.slice(1)).toEqual(fromFiles.summaries);
  });

  test("tells of every line that it refuses, and read and refused are together what was given", async () => {
    const stream = new Uint8Array([
      ...bytes(`${lines(analysis("a"))}\n{"trasig\n`),
      ...[0x22, 0xe4, 0x22, 0x0a],
      ...bytes(
        `${lines({ ...analysis("b"), year: "tjugo" }, analysis("a", 2022, 1), analysis("c", 2021), [], analysis("d"))}\n`,
      ),
    ]);
    const { code, out, err } = await piped(stream, ["-", ...asOf]);
    expect(code).toBe(2);
    expect(err).toMatch(/^standard in:2: är inte JSON: /m);
    expect(err).toContain("standard in:3: är inte text i UTF-8\n");
    expect(err).toMatch(/^standard in:4: År: ska vara ett heltal/m);
    expect(err).toContain('standard in:5: nämnden "a" står redan i bilden med annat innehåll; behåll ett av dem\n');
    expect(err).toContain("standard in:6: en lägesbild visar ett år, men c avser 2021 och de före 2022\n");
    expect(err).toMatch(/^standard in:7: /m);
    expect(err).toContain("8 givna: 2 lästa, 6 vägrade.\n");
    expect(out).toContain("6 av dem som lämnades in kunde inte läsas");
  });

  test("of nothing that can be read gives no picture", async () => {
    expect(await piped("", ["-", ...asOf])).toEqual({ code: 2, out: "", err: "" });
  });

  test("shows its progress on a terminal only", async () => {
    const many = lines(...Array.from({ length: 30 }, (_, index) => analysis(`n-${String(index)}`)));
    const { err } = await piped(many, ["-", ...asOf], true);
    expect(err).toContain("\r\u001b[K25 lästa, 0 vägrade …");
    expect(err).toMatch(/30 givna: 30 lästa, 0 vägrade\.\n$/);
    expect((await piped(many, ["-", ...asOf])).err).toBe("");
  });

  test("may lie in a file", async () => {
    const file = fileIn(where, "staden.ndjson", lines(analysis("a"), 7));
    const { code, err } = await rva(["lagesbild", file, ...asOf, "--locale", "en"]);
    expect(code).toBe(2);
    expect(err).toContain("staden.ndjson:2: ");
    expect(err).toContain("2 given: 1 read, 1 refused.");
  });
});

describe("last year", () => {
  const before = folder();
  fileIn(before, "a.json", analysis("a", 2021, 3));
  const now = fileIn(where, "nu.json", analysis("a"));
  const changes = async (previous: string) => {
    const { out } = await rva(["lagesbild", now, "--previous", previous, ...asOf, "--json"]);
    return (JSON.parse(out) as { changes: unknown }).changes;
  };
  const change = [
    { namnd: "a", from: ["a"], before: { assessed: 3, high: 0 }, after: { assessed: 2, high: 0 }, comparable: true },
  ];

  test("may be a folder of its files", async () => {
    expect(await changes(before)).toEqual(change);
  });

  test("may be its picture, written by the command", async () => {
    const file = join(where, "2021.json");
    expect((await rva(["lagesbild", before, ...asOf, "--out", file])).err).toBe(`Skrev ${file}.\n`);
    expect(await changes(file)).toEqual(change);
  });

  test("that was changed by hand is refused, since it does not add up", async () => {
    const picture = JSON.parse(
      toCanonicalJson(buildLagesbild([registerOf("a", { year: 2021 })], { expected: [] })),
    ) as {
      police: object;
    };
    const file = fileIn(where, "rattad.json", { ...picture, police: { present: ["a"], absent: [] } });
    const { code, out, err } = await rva(["lagesbild", now, "--previous", file, ...asOf]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("rattad.json");
    expect(err).toContain(
      'här står {"absent":[],"present":["a"]}, men omräknat blir det {"absent":["a"],"present":[]}',
    );
  });

  test("that is not a picture's own shape is told with its place", async () => {
    const file = fileIn(where, "form.json", {
      format: 1,
      kind: "lagesbild",
      summaries: [{ year: "x" }],
      expected: [],
      methods: [],
      previous: [],
    });
    const { code, err } = await rva(["lagesbild", file, ...asOf]);
    expect(code).toBe(2);
    expect(err).toContain("form.json:1:");
  });
});

describe("whom the city expects, and how methods are joined", () => {
  const one = fileIn(where, "en.json", analysis("a"));

  test.each([
    [
      "a misspelt key",
      "format: 1\nexpected:\n  - { id: a, nam: A, kind: facknämnd }\n",
      /:3:14: Nämnd a: nyckeln "nam" är okänd\. Menade du name/,
    ],
    [
      "the same nämnd twice",
      "format: 1\nexpected:\n  - { id: a, name: A, kind: annan }\n  - { id: a, name: B, kind: annan }\n",
      /:4:5: .*nämndens id "a" står redan/,
    ],
    ["an unknown kind", "format: 1\nexpected: [{ id: a, name: A, kind: nämd }]\n", /:2:\d+: /],
    ["a list on its own", "- { id: a, name: A, kind: annan }\n", /Listan över väntade/],
  ])("%s is told with line and column", async (_name, content, message) => {
    const { code, out, err } = await rva(["lagesbild", one, "--expected", fileIn(where, "fel.yaml", content), ...asOf]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });

  test("a mapping that is none is told of, and one that is joins", async () => {
    const bad = fileIn(where, "mapp-fel.yaml", "to: exempel-5x5@2022.1\nband: {}\n");
    expect((await rva(["lagesbild", one, "--mapping", bad, ...asOf])).err).toContain("band");
    const good = fileIn(where, "mapp.yaml", "to: exempel-5x5@2022.1\nbands: {}\n");
    const { out } = await rva(["lagesbild", one, "--mapping", good, ...asOf]);
    expect(out).toContain("Sammanförda till exempel-5x5@2022.1");
  });
});

describe("documents", () => {
  const one = fileIn(where, "ett.json", analysis("a"));

  test("Markdown for the public, JSON for the city's own use only", async () => {
    const file = join(where, "bild.md");
    const { code } = await rva(["lagesbild", one, ...asOf, "--out", file, "--audience", "public"]);
    expect(code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("# Lägesbild 2022");
    for (const asked of [["--json"], ["--out", join(where, "bild.json")]]) {
      const { code: refused, err } = await rva(["lagesbild", one, ...asOf, "--audience", "public", ...asked]);
      expect(refused).toBe(2);
      expect(err).toContain("JSON rymmer allt och finns bara internt");
    }
  });

  test("a long table is shortened in the terminal, which says so, and whole in the document", async () => {
    const stream = lines(...Array.from({ length: 70 }, (_, index) => analysis(`n-${String(index)}`)));
    const file = join(where, "lang.md");
    const { out } = await piped(stream, ["-", ...asOf, "--out", file]);
    expect(out).toContain("(11 rader till före den sista; --out FIL.md skriver alla.)");
    expect(out).not.toContain("Nämnd n-65 ");
    expect(readFileSync(file, "utf8")).toContain("| Nämnd n-65 |");
  });
});

test("reported events are held against the assessments by the command itself", async () => {
  const incidents = [
    {
      system: "IA",
      from: "2021-01-01",
      to: "2021-12-31",
      events: 60,
      classes: [{ label: "hot", process: "otillaten-paverkan", forms: ["hot"], events: 60 }],
    },
  ];
  const influence = { origin: "extern", forms: ["hot"], conduct: ["reaktiv"], actors: ["brukare"] };
  const low = aRisk("a-1", { influence, current: { likelihood: 1, consequence: 3, motivation: "Skäl" } });
  const given = (more: object) =>
    fileIn(where, "stod.json", { ...analysis("a"), processes: [otillaten(low)], ...more });
  const rules = async (file: string, command: string, ...more: readonly string[]) => {
    const { out } = await rva([command, file, ...asOf, "--json", ...more]);
    const found = JSON.parse(out) as
      | { findings: readonly { rule: string }[] }
      | readonly [{ findings: readonly { rule: string }[] }];
    return ("findings" in found ? found : found[0]).findings.map(({ rule }) => rule);
  };
  for (const command of ["register", "granska"]) {
    expect(await rules(given({ incidents }), command)).toContain("evidence-outside-interval");
    expect(await rules(given({}), command)).not.toContain("evidence-outside-interval");
  }
  const msb = given({ incidents, method: "msb-4x4", stage: "draft" });
  expect(await rules(msb, "register")).not.toContain("evidence-outside-interval");
});
