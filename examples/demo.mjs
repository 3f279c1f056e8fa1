// The main job on real input: the four examples through the published package and its command.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const bin = JSON.parse(readFileSync(at("../package.json"), "utf8")).bin.rva;
const files = ["kommunstyrelsen", "skarholmen", "sodermalm", "exempelnamnden"].map((name) =>
  at(`data/2022/${name}.yaml`),
);

const rva = (words, stdout = "inherit") => {
  const { status, error } = spawnSync(process.execPath, [at(`../${bin}`), ...words], {
    stdio: ["ignore", stdout, "inherit"],
  });
  if (error) throw error;
  return status;
};

const day = ["--as-of", "2022-03-31"];
process.exitCode = rva(["register", ...files, ...day]);

console.log("\nSamma sak ur ett skript (examples/controller.mjs):");
await import("./controller.mjs");

console.log("\nSkärholmens dokument:");
mkdirSync(at("ut"), { recursive: true });
const [, skarholmen] = files;
const out = (...endings) => endings.flatMap((ending) => ["--out", at(`ut/skarholmen.${ending}`)]);
process.exitCode ||= rva(
  ["register", skarholmen, ...day, ...out("md", "html", "docx", "xlsx", "csv", "json"), "--force"],
  "ignore",
);
process.exitCode ||= rva(["plan", skarholmen, ...day, ...out("ics"), "--force"], "ignore");
