import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { requireBuild } from "../package/built-package.js";

beforeAll(requireBuild);

/** The two that take a second or so; what they measure with small inputs is of no interest here. */
const CHEAP = ["import", "parse"];

const benches = readdirSync("test/bench/benches").map((file) => basename(file, ".mjs"));
const rows = readFileSync("docs/performance.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"));
const listed = rows.flatMap((row) =>
  Array.from(row.matchAll(/`([a-z-]+)\/([a-z0-9-]+)`/g), ([, bench = "", name = ""]) => ({
    bench,
    id: `${bench}/${name}`,
  })),
);

test("the results are an array of { id, ratio, target, holds }, each listed among the targets", {
  timeout: 60_000,
}, () => {
  const words = ["test/bench/run.mjs", ...CHEAP, "--quick", "--json"];
  const printed = execFileSync(process.execPath, words, { encoding: "utf8" });
  const results = JSON.parse(printed) as readonly Readonly<Record<string, unknown>>[];
  const ids = listed.filter(({ bench }) => CHEAP.includes(bench)).map(({ id }) => id);
  expect(results.map(({ id }) => id)).toEqual(ids.sort());
  for (const result of results)
    expect(Object.entries(result).map(([key, value]) => `${key}: ${typeof value}`)).toEqual([
      "id: string",
      "ratio: number",
      "target: number",
      "holds: boolean",
    ]);
});

test("every benchmark is listed, and nothing that is listed is without one", () => {
  expect([...new Set(listed.map(({ bench }) => bench))].sort()).toEqual(benches.sort());
});

test("an unknown benchmark is refused by name", () => {
  expect(() =>
    execFileSync(process.execPath, ["test/bench/run.mjs", "nothing"], { encoding: "utf8", stdio: "pipe" }),
  ).toThrow("Unknown: nothing");
});
