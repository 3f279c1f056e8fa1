// The main job on real input: the four examples through the published package and its command.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const bin = JSON.parse(readFileSync(at("../package.json"), "utf8")).bin.rva;
const files = ["kommunstyrelsen", "skarholmen", "sodermalm", "exempelnamnden"].map((name) =>
  at(`data/2022/${name}.yaml`),
);

const rva = (...words) => {
  const { status, error } = spawnSync(process.execPath, [at(`../${bin}`), ...words], { stdio: "inherit" });
  if (error) throw error;
  return status;
};

process.exitCode = rva("register", ...files, "--as-of", "2022-03-31");

console.log("\nSamma sak ur ett skript (examples/controller.mjs):");
await import("./controller.mjs");
