import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { hostileWorkbooks } from "./hostile-workbooks.js";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "hostile-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Cost {
  readonly reasons: readonly string[];
  readonly tableReasons: readonly string[];
  readonly grown: number;
  readonly spent: number;
  readonly polluted: readonly string[];
}

const costOf = async (bytes: Uint8Array): Promise<Cost> => {
  const file = join(folder, "file.xlsx");
  writeFileSync(file, bytes);
  // A reader that never ends is stopped, and fails.
  const { stdout } = await run(process.execPath, ["test/read/read-hostile.mjs", file], { timeout: 20_000 });
  return JSON.parse(stdout) as Cost;
};

const MOST_BYTES = 256e6;
/** In milliseconds of processor time, for reading the file twice: as the template and as a table. */
const MOST_SPENT = 2 * 2000;

describe("a hostile file is refused in a process of its own, within 256 MB and 2 s of processor time", () => {
  test.each(hostileWorkbooks)(
    "%s",
    async (_, make, reason) => {
      const { reasons, tableReasons, grown, spent, polluted } = await costOf(make());
      expect(reasons).toEqual([reason]);
      expect(tableReasons.length).toBeLessThanOrEqual(1);
      expect(grown).toBeLessThan(MOST_BYTES);
      expect(spent).toBeLessThan(MOST_SPENT);
      expect(polluted).toEqual([]);
    },
    30_000,
  );
});
