import { tmpdir } from "node:os";
import { join } from "node:path";
import { room } from "./rooms.mjs";

/** Mutants of one room's source, killed by that room's tests and the golden cases. */
export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", "./test/mutation/prose.mjs"],
  vitest: { configFile: "test/mutation/vitest.config.mjs", related: false },
  coverageAnalysis: "perTest",
  disableTypeChecks: true,
  // The wording of messages is frozen letter by letter beside the tests, and a mutant of every sentence would say so a thousand times.
  ignorers: ["prose"],
  // What only runs while a file loads is data: scales, rule lists, schemas. It would take every test of the room for each mutant.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 15_000,
  ignorePatterns: ["/dist", "/.docs", "/coverage", "/docs", ".stryker-tmp"],
  tempDirName: join(tmpdir(), "vasentlighetsanalys-mutation"),
  incremental: true,
  incrementalFile: `node_modules/.cache/mutation/${room}.json`,
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  jsonReporter: { fileName: `node_modules/.cache/mutation/${room}-report.json` },
  thresholds: { high: 95, low: 90, break: 90 },
};
