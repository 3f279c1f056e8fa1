import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { recordedSimulation, votedRegister } from "../statistics/registers.js";
import { bundledForBrowsers, printedBy, requireBuild, root } from "./built-package.js";

const executablePath = "/usr/bin/chromium";
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

const imports = `
  import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
  import { calibrateLikelihood, simulateRegister } from "vasentlighetsanalys/statistics";
`;
const calculated = `
  const analysis = parseAnalysis(${JSON.stringify(votedRegister.analysis)});
  const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
  const simulated = simulateRegister(register, ${JSON.stringify(recordedSimulation)});
  const { mean, low, high } = calibrateLikelihood({ events: 25, days: 355, reporting: { low: 0.3, high: 0.8 } }, exampleMethod).ratePerYear;
  const result = { simulated, rates: [mean, low, high] };
`;

interface Result {
  readonly simulated: unknown;
  readonly rates: readonly number[];
}

const recorded: unknown = JSON.parse(readFileSync(`${root}test/statistics/golden/simulated-ranking.json`, "utf8"));

const inChromium = async (): Promise<Result> => {
  const { code } = await bundledForBrowsers(`${imports}${calculated} document.title = JSON.stringify(result);`);
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.setContent("<!doctype html><title></title>");
    await page.addScriptTag({ type: "module", content: code });
    await page.waitForFunction("document.title !== ''", undefined, { timeout: 20_000 });
    return JSON.parse(await page.title()) as Result;
  } finally {
    await browser.close();
  }
};

beforeAll(() => {
  requireBuild();
  if (!existsSync(executablePath)) {
    throw new Error(`${executablePath} is missing; on Debian: apt-get update && apt-get install -y chromium`);
  }
});

test("the same seed gives the recorded bits on Node and in Chromium, and the same rates to twelve digits", async () => {
  const onNode = printedBy("module", `${imports}${calculated} console.log(JSON.stringify(result));`) as Result;
  const inPage = await inChromium();
  expect(onNode.simulated).toEqual(recorded);
  expect(inPage.simulated).toEqual(recorded);
  const digits = ({ rates }: Result): readonly string[] => rates.map((rate) => rate.toPrecision(12));
  expect(digits(inPage)).toEqual(digits(onNode));
}, 60_000);
