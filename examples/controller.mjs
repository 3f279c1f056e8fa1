// A controller's script: every nämnd's gravest risks, and what hinders adoption.
import { readdirSync, readFileSync } from "node:fs";
import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
import { fromYaml } from "vasentlighetsanalys/yaml";

const folder = new URL("data/2022/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

for (const file of files.sort()) {
  const analysis = parseAnalysis(fromYaml(readFileSync(new URL(file, folder), "utf8")));
  const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });

  console.log(`\n${register.namnd.name} ${register.year}: ${register.counts.assessed} bedömda risker`);
  for (const { risk, current } of register.entries.slice(0, 3)) {
    console.log(`  ${current?.value ?? "–"}  ${risk.id}  ${risk.event}`);
  }
  for (const finding of register.findings.filter((each) => each.severity === "breach")) {
    console.log(`  ! ${finding.at}: ${finding.message}`);
  }
  console.log(register.adoptable ? "  Kan fastställas." : "  Kan inte fastställas än.");
}
