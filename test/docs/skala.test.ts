import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { codeBlocks } from "./code-blocks.mjs";
import { emptyFolder, runCommands } from "./run-guide.mjs";

const blocks = codeBlocks(readFileSync("docs/skala.md", "utf8"));
const commands = blocks.filter(({ language, facts }) => language === "sh" && facts["no-run"] === undefined);
const scripts = blocks.filter(({ language }) => language === "js");

const place = emptyFolder();
const { folder, bin } = place;
afterAll(() => {
  for (const made of [folder, bin]) rmSync(made, { recursive: true });
});

const lines = Array.from({ length: 16 }, (_, index) =>
  JSON.stringify({
    format: 1,
    year: 2022,
    method: "exempel-5x5@2022.1",
    namnd: { id: `n${String(index)}`, name: `Nämnd ${String(index)}`, kind: "annan" },
    processes: [],
  }),
);

describe("docs/skala.md", () => {
  test("a file in parts becomes one picture by the commands that stand there", { timeout: 120_000 }, () => {
    writeFileSync(join(folder, "staden.ndjson"), `${lines.join("\n")}\n`);
    writeFileSync(join(folder, "vantade.yaml"), "format: 1\nexpected:\n  - { id: n0, name: Nämnd 0, kind: annan }\n");
    expect(commands).toHaveLength(1);
    for (const { code } of commands) expect(runCommands(code, place)).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, "lagesbild.md"), "utf8")).toContain("16");
  });

  test("its function for a worker makes a part", async () => {
    expect(scripts).toHaveLength(1);
    const file = join(folder, "part.mjs");
    writeFileSync(file, scripts[0]?.code ?? "");
    const { partOf } = (await import(pathToFileURL(file).href)) as {
      readonly partOf: (lines: readonly string[], asOf: string) => string;
    };
    expect(JSON.parse(partOf(lines.slice(0, 2), "2022-03-31"))).toMatchObject({ kind: "lagesbild" });
  });
});
