// Writes Almstad's files under examples/stad/ut: one analysis per nämnd and year, and whom the city expects.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { analysesOf, expectedOf, YEARS } from "./city.mjs";
import { SYNTHETIC } from "./synthetic.mjs";

// JSON is YAML, so only the comment that says what it is stands before it.
const yaml = (value) => `# ${SYNTHETIC}\n${JSON.stringify(value, undefined, 2)}\n`;

/** Writes everything anew into a folder and gives the files; the same bytes every time. */
export const writeCity = (folder) => {
  rmSync(folder, { recursive: true, force: true });
  const files = YEARS.flatMap((year) => [
    ...analysesOf(year).map((analysis) => [`${year}/${analysis.namnd.id}.yaml`, analysis]),
    [`vantade-${year}.yaml`, { format: 1, expected: expectedOf(year) }],
  ]);
  for (const year of YEARS) mkdirSync(`${folder}/${year}`, { recursive: true });
  for (const [file, value] of files) writeFileSync(`${folder}/${file}`, yaml(value));
  return files.map(([file]) => file);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = writeCity(fileURLToPath(new URL("ut", import.meta.url)));
  console.log(`${files.length} filer i examples/stad/ut`);
}
