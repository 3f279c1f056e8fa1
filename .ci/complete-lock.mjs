// Adds to package-lock.json the binaries for other platforms that a partial registry mirror leaves out. Without them `npm ci`
// refuses the lock, although it would never install them here. Run it after `npm install` on such a machine.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const { "": root, ...packages } = lock.packages;

const systems = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

const isLocked = (from, name) => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (Object.hasOwn(packages, `${folder}${folder === "" ? "" : "/"}node_modules/${name}`)) return true;
    if (folder === "") return false;
  }
};

const platformOf = (name) => {
  const words = name.split("/").at(-1).split("-");
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (cpu.length === 0 && words.includes("arm")) cpu.push("arm");
  return {
    ...(cpu.length === 0 ? {} : { cpu }),
    ...(os.length === 0 ? {} : { os }),
    ...(words.some((word) => word.startsWith("musl")) ? { libc: ["musl"] } : {}),
  };
};

for (const [from, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(from, name)) continue;
    const development = dev === true ? { dev } : {};
    packages[`node_modules/${name}`] = {
      version: version.replace(/^[~^]/, ""),
      ...development,
      optional: true,
      ...platformOf(name),
    };
    console.log(`${name}@${version}`);
  }
}

const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  file,
  `${JSON.stringify({ ...lock, packages: { "": root, ...Object.fromEntries(sorted) } }, undefined, 2)}\n`,
);
