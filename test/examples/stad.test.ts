import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Lagesbild } from "vasentlighetsanalys";
import { beforeAll, describe, expect, test } from "vitest";
import { rva } from "../cli/run-rva.js";

const script = (name: string): string => new URL(`../../examples/stad/${name}`, import.meta.url).href;

interface Generator {
  readonly writeCity: (folder: string) => readonly string[];
}

const where = mkdtempSync(join(tmpdir(), "stad-"));
let files: readonly string[] = [];
beforeAll(async () => {
  const { writeCity } = (await import(script("generate.mjs"))) as Generator;
  files = writeCity(where);
});

const picture = async (year: number, ...more: readonly string[]): Promise<Lagesbild> => {
  const folder = `${where}/${String(year)}`;
  const expected = `${where}/vantade-${String(year)}.yaml`;
  const asOf = `${String(year)}-03-31`;
  const { code, out, err } = await rva([
    "lagesbild",
    folder,
    "--expected",
    expected,
    "--as-of",
    asOf,
    "--json",
    ...more,
  ]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as Lagesbild;
};

test("every file says that it is synthetic, and the seed gives the same bytes again", async () => {
  const again = mkdtempSync(join(tmpdir(), "stad-"));
  const { writeCity } = (await import(script("generate.mjs"))) as Generator;
  expect(writeCity(again)).toEqual(files);
  for (const file of files) {
    const text = readFileSync(join(where, file), "utf8");
    expect(text).toMatch(/^# Syntetiskt exempel: /);
    expect(readFileSync(join(again, file), "utf8")).toBe(text);
  }
});

describe("the city's lägesbild", () => {
  test("counts twenty bodies the first year: one missing, one without the mandatory process, one that stands out", async () => {
    const city = await picture(2022);
    expect(city.expected).toHaveLength(20);
    expect(city.delivered).toHaveLength(19);
    expect(city.missing.map(({ id }) => id)).toEqual(["kultur"]);
    expect(city.withoutMandatory).toEqual([{ namnd: "service", process: "otillaten-paverkan", why: "missing" }]);
    expect(city.findings.map(({ at }) => at)).toContain("nämnd hammar");
  });

  test("shows the second year against the first, with two nämnder merged into one", async () => {
    const city = await picture(2023, "--previous", `${where}/2022`);
    expect(city.expected).toHaveLength(19);
    expect(city.gone).toEqual([]);
    const merged = city.changes.find(({ namnd }) => namnd === "dalby-ekeby");
    const before = city.previous.filter(({ namnd }) => namnd === "dalby" || namnd === "ekeby");
    expect(merged).toMatchObject({
      from: ["dalby", "ekeby"],
      before: { assessed: before.reduce((total, { assessed }) => total + assessed, 0) },
      comparable: true,
    });
  });
});

test("the stream of the benchmark is as many nämnder as asked for, each with as many risks", async () => {
  const { lines } = (await import(script("measure.mjs"))) as {
    lines: (namnder: number, risks: number) => Iterable<string>;
  };
  const made = [...lines(3, 40)].map(
    (line) => JSON.parse(line) as { processes: readonly { risks: readonly unknown[] }[] },
  );
  expect(made.map(({ processes }) => processes.reduce((total, { risks }) => total + risks.length, 0))).toEqual([
    40, 40, 40,
  ]);
});

test("nothing but the scripts lies in the folder until it is asked for", () => {
  const folder = fileURLToPath(new URL("../../examples/stad", import.meta.url));
  expect(
    readdirSync(folder)
      .filter((file) => file !== "ut")
      .every((file) => file.endsWith(".mjs")),
  ).toBe(true);
});
