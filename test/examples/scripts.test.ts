import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";

const printed = async (script: string): Promise<string> => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => {
    lines.push(line);
  });
  await import(`../../examples/${script}.mjs`);
  return lines.join("\n");
};

afterEach(() => {
  vi.restoreAllMocks();
});

test("the controller's script", async () => {
  await expect(await printed("controller")).toMatchFileSnapshot("controller.txt");
});

test("the application's script", async () => {
  await expect(await printed("application")).toMatchFileSnapshot("application.txt");
});

test("the demo, which README begins with, shows the registers and writes every document", {
  timeout: 60_000,
}, () => {
  rmSync("examples/ut", { recursive: true, force: true });
  const { status, stdout } = spawnSync(process.execPath, ["examples/demo.mjs"], { encoding: "utf8" });
  expect(status).toBe(0);
  for (const name of ["Kommunstyrelsen", "Skärholmens stadsdelsnämnd", "Södermalms stadsdelsnämnd", "Exempelnämnden"])
    expect(stdout).toContain(name);
  expect(stdout).toContain(readFileSync(new URL("controller.txt", import.meta.url), "utf8"));
  for (const ending of ["md", "html", "docx", "xlsx", "csv", "json", "ics"])
    expect(statSync(`examples/ut/skarholmen.${ending}`).size).toBeGreaterThan(500);
});
