import { spawnSync } from "node:child_process";
import { ROOMS } from "./rooms.mjs";

// npm run mutation            every room
// npm run mutation -- score   one room, or several
const asked = process.argv.slice(2);
let failed = 0;
for (const room of asked.length === 0 ? ROOMS : asked) {
  console.log(`\n# src/${room}`);
  const { status } = spawnSync("npx", ["stryker", "run", "test/mutation/stryker.config.mjs"], {
    stdio: "inherit",
    env: { ...process.env, MUTATION_ROOM: room },
  });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
