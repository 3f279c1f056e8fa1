// Samples that have to be cold: each in a process of its own, which prints one JSON value; the parts take turns as everywhere here.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** What a program prints, run as a module in a new process; its imports resolve as those of an application do. */
export const fresh = (program, options = []) =>
  JSON.parse(
    execFileSync(process.execPath, [...options, "--input-type=module", "--eval", program], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    }),
  );

/** What each round printed of each part, where a part is a program. */
export const freshRounds = (programs, rounds) => {
  const names = Object.keys(programs);
  const printed = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) fresh(programs[name]);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      printed[name].push(fresh(programs[name]));
    }
  }
  return printed;
};
