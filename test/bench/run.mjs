// npm run bench: builds the package, then every benchmark in test/bench/benches, each in a process of its own.
//   npm run bench                    all, as text
//   npm run bench -- parse html      those two
//   npm run bench -- --quick         small inputs and few rounds: that they run, not what they show
//   npm run -s bench -- --json       only an array of { id, ratio, target, holds } on standard out
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { printed } from "./measure/bench.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith("--"));
const chosen = words.filter((word) => !word.startsWith("--"));
const all = readdirSync(at("benches"))
  .map((file) => basename(file, ".mjs"))
  .sort();

const unknown = [
  ...chosen.filter((name) => !all.includes(name)),
  ...options.filter((option) => option !== "--json" && option !== "--quick"),
];
if (unknown.length > 0)
  throw new Error(`Unknown: ${unknown.join(", ")}. There are ${all.join(", ")}, --quick and --json.`);
if (!existsSync(at("../../dist/index.js"))) throw new Error("dist/ is missing: run `npm run build` first.");

const run = (name) => {
  const given = [
    "--expose-gc",
    at(`benches/${name}.mjs`),
    "--json",
    ...options.filter((option) => option === "--quick"),
  ];
  const { stdout, status } = spawnSync(process.execPath, given, {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`The benchmark ${name} ended with ${status}.`);
  return JSON.parse(stdout);
};

const json = options.includes("--json");
const results = [];
for (const name of chosen.length > 0 ? chosen : all) {
  const found = run(name);
  results.push(...found.results);
  if (!json) console.log(printed(found));
}
if (json)
  console.log(
    JSON.stringify(
      results.map(({ id, ratio, target, holds }) => ({ id, ratio: Number(ratio.toPrecision(4)), target, holds })),
      undefined,
      2,
    ),
  );
else console.log(`${results.filter(({ holds }) => holds).length} of ${results.length} targets hold`);
