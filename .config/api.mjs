// Compares the public types of every door with the reports in test/api; with --write makes the reports anew. It reads dist/,
// since that is what an application's compiler reads.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("../", import.meta.url));
const made = mkdtempSync(join(tmpdir(), "api-"));
const write = process.argv.includes("--write");

const subpaths = readdirSync(`${root}src/subpath`).map((file) => basename(file, ".ts"));
const doors = new Map([
  ["core", `${root}dist/index.d.ts`],
  ...subpaths.map((name) => [name, `${root}dist/subpath/${name}.d.ts`]),
]);
const files = [...doors.values()];

if (!existsSync(files[0])) {
  console.error("dist/ is missing: run `npm run build` first.");
  process.exit(2);
}

const silent = { default: { logLevel: "none" } };
const compilerOptions = {
  target: "ES2022",
  module: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  types: [],
};

/** What the core's types are made of stands in its report in full, and is not written out again under the other doors. */
const configOf = (door, mainEntryPointFilePath) =>
  ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath,
      compiler: { overrideTsconfig: { compilerOptions, files } },
      apiReport: {
        enabled: true,
        reportFolder: made,
        reportTempFolder: join(made, "compared"),
        reportFileName: door,
        includeForgottenExports: door === "core",
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: { compilerMessageReporting: silent, extractorMessageReporting: silent, tsdocMessageReporting: silent },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: `${root}package.json`,
  });

const configs = [...doors].map(([door, file]) => [door, configOf(door, file)]);
const compilerState = CompilerState.create(configs[0][1], { additionalEntryPoints: files });

const reportOf = ([door, config]) => {
  Extractor.invoke(config, {
    compilerState,
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  const text = readFileSync(config.reportFilePath, "utf8");
  return [`test/api/${door}.api.md`, text.replaceAll(/^ *\/\/ \(undocumented\)\n| \(undocumented\)$/gmu, "")];
};
const reports = configs.map(reportOf);
rmSync(made, { recursive: true });

for (const [file, text] of reports) if (write) writeFileSync(root + file, text);

const read = (file) => (existsSync(root + file) ? readFileSync(root + file, "utf8") : "");
for (const [file, text] of reports) {
  const [before, now] = [read(file).split("\n"), text.split("\n")];
  const gone = before.filter((line) => !now.includes(line));
  const come = now.filter((line) => !before.includes(line));
  if (read(file) === text) continue;
  process.exitCode = 1;
  console.error(
    [`${file} is not what dist/ gives:`, ...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`)].join(
      "\n",
    ),
  );
}
if (process.exitCode === 1)
  console.error(
    "If the change is meant: npm run api, and docs/versioning.md says which part of the version it raises.",
  );
