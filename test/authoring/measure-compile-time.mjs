// Measures what an analysis of 200 risks costs the compiler beside an empty one: npm run measure:types [-- runs]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const runs = Number(process.argv[2] ?? 5);
const RISKS = 200;
const BOUND_SECONDS = 2;

const risk = (number) => `{
  id: "r${number}", event: "Händelse ${number}", category: "arbetsmiljo", owner: "Avdelningschef",
  causes: [{ id: "o1", text: "Orsak" }, { id: "o2", text: "Orsak" }], consequences: ["Följd"],
  influence: { origin: "extern", forms: ["hot", "vald"], conduct: ["reaktiv"], actors: ["brukare"] },
  inherent: { likelihood: ${(number % 5) + 1}, consequence: { verksamhet: 3, fortroende: 4, ekonomi: 1 } },
  current: { likelihood: 3, consequence: ${(number % 5) + 1}, assessedOn: "2021-11-15", motivation: "Skäl",
    votes: [{ role: "chef", likelihood: 3, consequence: 3 }, { role: "ombud", likelihood: 4, consequence: 3 }] },
  target: { likelihood: 2, consequence: 3 },
  treatment: { kind: "reduce", motivation: "Skäl", decidedBy: "Nämnden", given: { likelihood: 4, consequence: 3 } },
}`;
const control = (number) => `{ id: "k${number}", name: "Kontroll ${number}", kind: "rutin", frequency: "monthly",
  owner: "Chef", reports: ["T1", "VB"], existing: true, inPlan: true, addresses: ["r${number}/o1"] }`;
const action = (number) => `{ id: "a${number}", text: "Åtgärd ${number}", kind: "utbildning", owner: "Chef",
  due: "2022-06-30", status: "planned", addresses: ["r${number}"] }`;

const several = (count, write) => Array.from({ length: count }, (_, index) => write(index + 1)).join(",\n");
const script = (count) => `import { defineAnalysis } from "../../src/method/authoring/define-analysis.js";
import { exampleMethod } from "../../src/method/published/index.js";
export const analysis = defineAnalysis(exampleMethod, {
  format: 1, year: 2022, method: "exempel-5x5@2022.1",
  namnd: { id: "n", name: "Nämnden", kind: "facknamnd" },
  processes: [{ id: "otillaten-paverkan", name: "Otillåten påverkan", risks: [${several(count, risk)}] }],
  controls: [${several(count, control)}],
  actions: [${several(count, action)}],
});
`;

const folder = mkdtempSync(join(root, "node_modules/.measure-"));
const projectOf = (count) => {
  const file = `analysis-${count}.ts`;
  writeFileSync(join(folder, file), script(count));
  const project = join(folder, `tsconfig-${count}.json`);
  writeFileSync(project, JSON.stringify({ extends: "../../tsconfig.json", include: [file], exclude: [] }));
  return project;
};

// Processor time decides: on a machine that does other things, the clock measures those too.
const compiler = `
const tsc = process.argv[1];
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  process.stdout.write("Processor time: " + (user + system) / 1e6 + "s\\n");
});
require(tsc);`;

const compile = (project) => {
  const tsc = join(root, "node_modules/typescript/lib/tsc.js");
  const { stdout, status } = spawnSync(
    process.execPath,
    ["-e", compiler, "--", tsc, "-p", project, "--noEmit", "--extendedDiagnostics"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stdout);
  const figure = (name) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "mu").exec(stdout)?.[1]);
  return {
    processor: figure("Processor time"),
    total: figure("Total time"),
    check: figure("Check time"),
    instantiations: figure("Instantiations"),
  };
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const summary = (measured, key) => {
  const values = measured.map((entry) => entry[key]);
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
};

try {
  const projects = { empty: projectOf(0), full: projectOf(RISKS) };
  const measured = { empty: [], full: [] };
  // Taking turns spreads whatever else the machine does over both.
  for (let run = 0; run < runs; run += 1)
    for (const name of ["empty", "full"]) measured[name].push(compile(projects[name]));

  const row = (name, key) => {
    const { median: middle, least, most } = summary(measured[name], key);
    return `${middle.toFixed(2)} s (${least.toFixed(2)}–${most.toFixed(2)})`;
  };
  const difference = (of) => summary(measured.full, "processor")[of] - summary(measured.empty, "processor")[of];
  const ratio = summary(measured.full, "processor").median / summary(measured.empty, "processor").median;
  console.log(
    `Compiling an analysis with ${RISKS} risks, controls and actions; ${runs} runs each, median (least–most)`,
  );
  console.log(`                 empty                     ${RISKS} risks`);
  console.log(`processor time   ${row("empty", "processor").padEnd(26)}${row("full", "processor")}`);
  console.log(`total time       ${row("empty", "total").padEnd(26)}${row("full", "total")}`);
  console.log(`check time       ${row("empty", "check").padEnd(26)}${row("full", "check")}`);
  console.log(
    `instantiations   ${String(measured.empty[0].instantiations).padEnd(26)}${measured.full[0].instantiations}`,
  );
  console.log(
    `difference       ${difference("median").toFixed(2)} s of processor time between the medians (ratio ${ratio.toFixed(2)}), ` +
      `${difference("least").toFixed(2)} s between the least disturbed runs`,
  );
  console.log(
    `the bound of ${BOUND_SECONDS} s of processor time between the medians ${difference("median") <= BOUND_SECONDS ? "holds" : "DOES NOT HOLD"}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
