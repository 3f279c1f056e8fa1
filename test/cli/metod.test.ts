import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishedMethods } from "vasentlighetsanalys";
import { main } from "../../src/cli/main.js";
import { metodCommand } from "../../src/cli/commands/metod.js";

const almvik = "test/cli/methods/almvik.yaml";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rva-metod-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const rva = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> => {
  const out: string[] = [];
  const err: string[] = [];
  const sink = (texts: string[]) => ({ write: (text: string) => texts.push(text), columns: 100 });
  const code = await main(args, { stdout: sink(out), stderr: sink(err), env, today: () => "2023-03-31" });
  return { code, out: out.join(""), err: err.join("") };
};

/** The made-up municipality's method with one line written otherwise. */
const changed = async (name: string, line: string, replacement: string): Promise<string> => {
  const text = await readFile(almvik, "utf8");
  expect(text, `${almvik} holds "${line}"`).toContain(line);
  const file = join(folder, name);
  await writeFile(file, text.replace(line, replacement));
  return file;
};

describe("a method file", () => {
  test("is shown with every cell's symbol and value, and how many cells each band has", async () => {
    const { code, out, err } = await rva(["metod", almvik]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.replaceAll("\n", " ")).toContain(
      "beslutad: Almviks kommun, Anvisningar för internkontroll 2023, KS 2022/118",
    );
    expect(out.replaceAll("\n", " ")).toContain("Riskvärdet: formeln sannolikhet + 2 * konsekvens.");
    expect(out).toContain(
      [
        "          1 Liten  2 Måttlig  3 Stor",
        "────────  ───────  ─────────  ──────",
        "3 Ofta    ○ 5      ◐ 7        ● 9",
        "2 Ibland  ○ 4      ◐ 6        ● 8",
        "1 Sällan  ○ 3      ○ 5        ◐ 7",
      ].join("\n"),
    );
    expect(out).toContain(
      [
        "Risknivå  Id    Riskvärden  Rutor",
        "────────  ────  ──────────  ──────",
        "● Röd     rod   8–9         2 av 9",
        "◐ Gul     gul   6–7         3 av 9",
        "○ Grön    gron  3–5         4 av 9",
      ].join("\n"),
    );
  });

  test("is linted, among other things for colours that cannot be told apart", async () => {
    const { out } = await rva(["metod", almvik]);
    expect(out).toContain("Iakttagelser om matrisen (1)");
    expect(out).toContain("Färgerna för gron (#D5EBDD) och gul (#D5EBDE) går inte att skilja åt");
  });

  test("in English on request", async () => {
    const { out } = await rva(["metod", almvik, "--locale", "en"]);
    expect(out).toContain("Remarks on the matrix (1)");
    expect(out).toContain("Cells");
  });

  test("in colour where the terminal has it, with the same words", async () => {
    const { out } = await rva(["metod", almvik], { FORCE_COLOR: "1" });
    const escape = String.fromCharCode(27);
    expect(out).toContain(`${escape}[`);
    const plain = out
      .split(escape)
      .map((part) => part.replace(/^\[[\d;]*m/u, ""))
      .join("");
    expect(plain).toBe((await rva(["metod", almvik])).out);
  });
});

describe("a file that cannot be used ends with 2 and says where", () => {
  const table: readonly (readonly [string, string, string, RegExp])[] = [
    ["a misspelt key", "appliesFrom: 2023", "appliesForm: 2023", /:9:1: .*appliesFrom/su],
    ["a level without label", "- { label: Ibland, definition", "- { definition", /:15:\d+: .*nivå 2/su],
    ["a hole in the bands", "from: 8, to: 9", "from: 9, to: 9", /:23:9: .*riskvärde 8/su],
    [
      "a formula that is refused",
      "sannolikhet + 2 * konsekvens",
      "sannolikhet + risk",
      /:23:38: Formeln avvisas vid "risk"/u,
    ],
    [
      "a formula that leaves cells without a band",
      "sannolikhet + 2 * konsekvens",
      "sannolikhet * 4",
      /:23:9: .*riskvärde 12/su,
    ],
    ["no YAML", "format: 1", "format: [1", /:\d+:\d+: /u],
  ];
  test.each(table)("%s", async (name, line, replacement, expected) => {
    const file = await changed(`${name.replaceAll(" ", "-")}.yaml`, line, replacement);
    const { code, out, err } = await rva(["metod", file]);
    expect([code, out]).toEqual([2, ""]);
    expect(err.startsWith(`${file}:`)).toBe(true);
    expect(err).toMatch(expected);
  });

  test("all files are told of at once, and nothing is shown of the others", async () => {
    const first = await changed("a.yaml", "appliesFrom: 2023", "");
    const second = await changed("b.yaml", 'version: "1"', "");
    const { code, out, err } = await rva(["metod", first, almvik, second]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(first);
    expect(err).toContain(second);
  });

  test.each([
    ["an id that is nearly one", ["metod", "msb-4"], "Menade du msb-4x4@1?"],
    ["a file that is not there", ["metod", "saknas.yaml"], "saknas.yaml: filen finns inte"],
    ["the same in English", ["metod", "msb-4", "--locale", "en"], "Did you mean msb-4x4@1?"],
    ["no file at all", ["metod"], "Ange minst en fil."],
    ["a file beside --list", ["metod", "--list", almvik], "ange ingen fil"],
  ])("%s", async (_name, args, expected) => {
    const { code, out, err } = await rva(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(expected);
  });
});

describe("methods that ship", () => {
  test.each(publishedMethods.map((method) => [method.id, method.title] as const))(
    "%s is shown by its id",
    async (id, title) => {
      const { code, out } = await rva(["metod", id]);
      expect(code).toBe(0);
      expect(out.replaceAll("\n", " ")).toContain(title.split(",")[0]);
    },
  );

  test("are listed with their status and source", async () => {
    const { code, out } = await rva(["metod", "--list"]);
    expect(code).toBe(0);
    for (const { id } of publishedMethods) expect(out).toContain(id);
    expect(out).toMatch(/exempel-5x5 +2022\.1 +5×5 +exempel/u);
    expect(out).toMatch(/nist-800-30 +1 +5×5 +publicerad +National/u);
  });

  test("in English on request", async () => {
    expect((await rva(["metod", "--list", "--locale", "en"])).out).toMatch(/msb-4x4 +1 +4×4 +published +Myndigheten/u);
    const { out } = await rva(["metod", "exempel-5x5", "--locale", "en"]);
    expect(out).toContain("The value: likelihood × consequence.");
    expect(out).toContain("internal control plan, decided by Nämnden");
    expect(out).toContain("Nothing to remark on.");
    expect((await rva(["metod", "nist-800-30", "--locale", "en"])).out).toContain("there are no values");
    expect((await rva(["metod", "transportforetagen-5x5", "--locale", "en"])).out).toContain("not at consequence 4, 5");
  });

  test("a grid of bands says that there are no values; the bands' labels stand where a symbol is missing", async () => {
    expect((await rva(["metod", "nist-800-30"])).out).toContain("riskvärden finns inte");
    const bare = await changed("bare.yaml", ", symbol: ●", "");
    expect((await rva(["metod", bare])).out).toContain("3 Ofta    ○ 5      ◐ 7        9 Röd");
  });

  test("an override is shown with its reason", async () => {
    const { out } = await rva(["metod", "transportforetagen-5x5"]);
    expect(out).toContain("Undantag 2, 5 → rod:");
    expect(out).toContain("9–15, inte vid konsekvens 4, 5");
  });
});

describe("--json", () => {
  const read = async (args: readonly string[]) =>
    JSON.parse((await rva(args)).out) as readonly Record<string, unknown>[];

  test("gives the cells, the bands with their number of cells, and the findings", async () => {
    const [method] = await read(["metod", almvik, "--json"]);
    expect(method).toMatchObject({
      id: "almvik-2023",
      expression: "sannolikhet + 2 * konsekvens",
      bands: [{ cells: 4 }, { cells: 3 }, { cells: 2 }],
      findings: [{ kind: "similar-colours" }],
    });
    expect((method?.["cells"] as readonly (readonly unknown[])[])[2]?.[2]).toEqual({ value: 9, band: "rod" });
  });

  test("of a grid of bands has neither values nor formula", async () => {
    const [method] = await read(["metod", "nist-800-30", "--json"]);
    expect(method).not.toHaveProperty("expression");
    expect((method?.["cells"] as readonly (readonly unknown[])[])[0]?.[0]).toEqual({ band: "very-low" });
  });

  test("lists the methods that ship", async () => {
    const list = await read(["metod", "--list", "--json"]);
    expect(list.map(({ id }) => id)).toEqual(publishedMethods.map(({ id }) => id));
    expect(list[1]).toMatchObject({ levels: { likelihood: 4, consequence: 4 }, source: { status: "published" } });
  });
});

test("the help shows an example that works", async () => {
  const help = (await rva(["metod", "--help"])).out;
  expect(help).toContain(metodCommand.example);
  const { code, out } = await rva(metodCommand.example.split(" ").slice(1));
  expect(code).toBe(0);
  expect(out).toContain("exempel-5x5");
});

test("a method file serves other commands' --method, its formula resolved", async () => {
  const file = join(folder, "method.yaml");
  await copyFile(almvik, file);
  const analysis = join(folder, "analysis.yaml");
  await writeFile(
    analysis,
    "format: 1\nyear: 2023\nmethod: almvik-2023@1\nnamnd: { id: n1, name: Exempelnämnden, kind: annan }\nprocesses: []\n",
  );
  const { err } = await rva(["granska", analysis, "--method", file, "--as-of", "2023-03-31"]);
  expect(err).toBe("");
});
