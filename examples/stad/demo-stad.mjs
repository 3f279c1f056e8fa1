// The lägesbild of a synthetic city, both years: once by the command, once by the package.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildLagesbild, buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
import { evidenceFor } from "vasentlighetsanalys/statistics";
import { fromYaml } from "vasentlighetsanalys/yaml";
import { writeCity } from "./generate.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = at("ut");
const bin = JSON.parse(readFileSync(at("../../package.json"), "utf8")).bin.rva;
console.log(`${writeCity(out).length} syntetiska filer skrivna i examples/stad/ut\n`);

const lagesbild = (year, ...more) => {
  const words = [
    "lagesbild",
    `${out}/${year}`,
    "--expected",
    `${out}/vantade-${year}.yaml`,
    "--as-of",
    `${year}-03-31`,
  ];
  const { status, error } = spawnSync(process.execPath, [at(`../../${bin}`), ...words, ...more], { stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  console.log("");
};
lagesbild(2022, "--out", `${out}/lagesbild-2022.json`);
lagesbild(
  2023,
  "--previous",
  `${out}/lagesbild-2022.json`,
  "--out",
  `${out}/lagesbild-2023.md`,
  "--audience",
  "public",
);

// The same picture from a script: registers are made one by one and forgotten.
function* registersOf(year) {
  for (const file of readdirSync(`${out}/${year}`).sort()) {
    const analysis = parseAnalysis(fromYaml(readFileSync(`${out}/${year}/${file}`, "utf8")));
    const evidence = evidenceFor(analysis, exampleMethod);
    yield buildRegister(analysis, {
      method: exampleMethod,
      asOf: `${year}-03-31`,
      ...(evidence.length > 0 && { evidence }),
    });
  }
}
const expectedOf = (year) => fromYaml(readFileSync(`${out}/vantade-${year}.yaml`, "utf8")).expected;
const before = buildLagesbild(registersOf(2022), { expected: expectedOf(2022) });
const now = buildLagesbild(registersOf(2023), { expected: expectedOf(2023), previous: before });

console.log("Samma sak ur ett skript:");
for (const { year, delivered, missing, withoutMandatory, byMethod } of [before, now]) {
  console.log(
    `  ${year}: ${delivered.length} har lämnat, saknas: ${missing.map(({ name }) => name).join(", ")}; ` +
      `utan obligatorisk process: ${withoutMandatory.map(({ namnd }) => namnd).join(", ")}; ` +
      `${byMethod.reduce((total, { assessed }) => total + assessed, 0)} bedömda risker`,
  );
}
for (const { namnd, from, before: then, after } of now.changes.filter(({ from }) => from.length > 1)) {
  console.log(`  ${from.join(" + ")} blev ${namnd}: ${then.assessed} risker blev ${after.assessed}`);
}
