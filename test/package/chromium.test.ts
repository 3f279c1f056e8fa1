import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { bundledForBrowsers, requireBuild } from "./built-package.js";

const executablePath = "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const program = `
  import { exampleMethod, safeParseAnalysis, scoreAssessment } from "vasentlighetsanalys";
  const result = safeParseAnalysis({
    format: 1,
    year: 2022,
    method: "exempel-5x5",
    namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
    processes: [{ id: "p", name: "Process", risks: [{ id: "r", event: "Händelse", current: { likelihood: 4, consequence: 3 } }] }],
  });
  const assessment = result.ok ? result.value.processes[0].risks[0].current : undefined;
  document.title = String(result.ok ? scoreAssessment(assessment, exampleMethod).value : JSON.stringify(result.issues));
`;

beforeAll(() => {
  requireBuild();
  if (!existsSync(executablePath)) {
    throw new Error(`${executablePath} is missing; on Debian: apt-get update && apt-get install -y chromium`);
  }
});

test("a page in headless Chromium reads an analysis and scores its risk", { timeout: 60_000 }, async () => {
  const { code } = await bundledForBrowsers(program);
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.setContent("<!doctype html><title></title>");
    await page.addScriptTag({ type: "module", content: code });
    await page.waitForFunction("document.title !== ''", undefined, { timeout: 20_000 }).catch(() => undefined);
    expect({ title: await page.title(), errors }).toEqual({ title: "12", errors: [] });
  } finally {
    await browser.close();
  }
});
