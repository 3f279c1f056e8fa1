import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, rva } from "./run-rva.js";

const examples = "examples/data";
const analysis = `${examples}/2022/skarholmen.yaml`;
const asOf = ["--as-of", "2022-08-31"];
const call = {
  register: ["register", analysis, ...asOf],
  plan: ["plan", analysis, ...asOf],
  uppfoljning: ["uppfoljning", analysis, `${examples}/2022/resultat/skarholmen.yaml`, ...asOf],
  jamfor: ["jamfor", `${examples}/2021/skarholmen.yaml`, analysis, ...asOf],
  lagesbild: ["lagesbild", `${examples}/2022`, ...asOf],
  faststall: [
    ...["faststall", `${examples}/2022/beslut/ovningsnamnden.yaml`],
    ...["--organ", "Nämnden", "--datum", "2022-01-20", "--as-of", "2022-01-20"],
  ],
} as const;

const begins = {
  md: /^# /,
  html: /^<!doctype html>\n<html lang="sv">/,
  docx: /^PK/,
  xlsx: /^PK/,
  csv: /^\ufeff[^;\r\n]+;/,
  json: /^[{[]/,
  ics: /^BEGIN:VCALENDAR\r\n/,
} as const;

type Name = keyof typeof call;
type Ending = keyof typeof begins;

/** Who writes what; every ending that is not listed is refused. */
const writes: Readonly<Record<Name, readonly Ending[]>> = {
  register: ["md", "html", "docx", "xlsx", "csv", "json"],
  plan: ["md", "html", "docx", "xlsx", "csv", "json", "ics"],
  uppfoljning: ["md", "html", "docx", "xlsx", "csv", "json"],
  jamfor: ["md", "html", "docx", "xlsx", "csv", "json"],
  lagesbild: ["md", "html", "docx", "xlsx", "csv", "json"],
  faststall: ["md", "html", "docx", "xlsx", "csv", "json", "ics"],
};

const names = Object.keys(call) as readonly Name[];
const endings = Object.keys(begins) as readonly Ending[];

describe.each(names)("rva %s", (name) => {
  test(`writes ${writes[name].join(", ")} in one run`, { timeout: 60_000 }, async () => {
    const where = folder();
    const files = writes[name].map((ending) => ({ ending, file: join(where, `dokument.${ending}`) }));
    const { code, err } = await rva([...call[name], ...files.flatMap(({ file }) => ["--out", file])]);
    expect(code, err).toBeLessThan(2);
    for (const { ending, file } of files) expect(readFileSync(file, "utf8"), ending).toMatch(begins[ending]);
  });

  test.each(endings.filter((ending) => !writes[name].includes(ending)))(
    "refuses .%s and names the others",
    async (ending) => {
      const { code, err } = await rva([...call[name], "--out", `dokument.${ending}`]);
      expect(code).toBe(2);
      expect(err).toContain(`--out dokument.${ending}: okänt format.`);
      for (const known of writes[name]) expect(err).toContain(`.${known}`);
    },
  );

  test("says in its help what it can write", async () => {
    const { out } = await rva([name, "--help"]);
    for (const ending of writes[name]) expect(out).toContain(`.${ending}`);
  });
});
