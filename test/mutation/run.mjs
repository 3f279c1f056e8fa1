import { spawnSync } from "node:child_process";
import { ROOMS } from "./rooms.mjs";

// npm run mutation                                     every room
// npm run mutation -- score                            one room, or several
// npm run mutation -- review src/review/coverage.ts    some files of one room; what is known of its other files is kept
const asked = process.argv.slice(2);
const files = asked.filter((argument) => argument.startsWith("src/"));
const rooms = asked.filter((argument) => !files.includes(argument));
const only = files.length === 0 ? [] : ["--mutate", files.join(",")];
let failed = 0;
for (const room of rooms.length === 0 ? ROOMS : rooms) {
  console.log(`\n# src/${room}`);
  const { status } = spawnSync("npx", ["stryker", "run", "test/mutation/stryker.config.mjs", ...only], {
    stdio: "inherit",
    env: { ...process.env, MUTATION_ROOM: room },
  });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
