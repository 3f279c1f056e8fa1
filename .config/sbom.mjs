// Writes the bill of materials of what an application gets: the dependencies, and the packages whose code is bundled into dist/.
// The same lock gives the same bytes: no time, no random serial number.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const read = (file) => readFileSync(new URL(file, root), "utf8");
const npm = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
const whole = JSON.parse(execFileSync("npm", npm, { cwd: root, encoding: "utf8", maxBuffer: 1e9 }));

// `npm sbom --omit dev` leaves out zod and yaml, since development tools use them too; the lock knows better.
const { name, version } = JSON.parse(read("package.json"));
const locked = JSON.parse(read("package-lock.json")).packages;
const bundled = new Set([...read("dist/THIRD-PARTY-LICENCES.md").matchAll(/^## (\S+)$/gmu)].map(([, each]) => each));
const refsOf = (kept) =>
  new Set(
    Object.entries(locked).flatMap(([path, entry]) => {
      const each = path.split("node_modules/").at(-1);
      return path !== "" && kept(each, entry) ? [`${each}@${entry.version}`] : [];
    }),
  );
const inside = refsOf((each) => bundled.has(each));
const installed = refsOf((_, { dev, devOptional }) => dev !== true && devOptional !== true);

const components = whole.components
  .filter((component) => inside.has(component["bom-ref"]) || installed.has(component["bom-ref"]))
  .map((component) =>
    inside.has(component["bom-ref"])
      ? { ...component, scope: "required", properties: [{ name: "bundled", value: "true" }] }
      : component,
  )
  .sort((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1));
const missing = ["zod", "mathjs"].filter((each) => !components.some((component) => component.name === each));
if (missing.length > 0) throw new Error(`${missing.join(" and ")} should stand in the bill of materials.`);

const { serialNumber, ...rest } = whole;
const { timestamp, ...metadata } = rest.metadata;
const refs = new Set(components.map((component) => component["bom-ref"]));
const own = metadata.component["bom-ref"];
const dependencies = whole.dependencies
  .filter(({ ref }) => ref === own || refs.has(ref))
  .map((each) => ({ ...each, dependsOn: each.dependsOn.filter((ref) => refs.has(ref)).sort() }));
const bill = {
  ...rest,
  metadata: { ...metadata, component: { ...metadata.component, name, version } },
  components,
  dependencies,
};
console.log(JSON.stringify(bill, undefined, 2));
