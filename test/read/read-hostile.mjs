// Reads a file as a workbook and as a table, and tells what that took: peak growth of memory in bytes, processor time in milliseconds.
import { readFileSync } from "node:fs";
import { exampleMethod } from "vasentlighetsanalys";
import { fromTable, safeFromExcel } from "vasentlighetsanalys/excel";

const bytes = new Uint8Array(readFileSync(process.argv[2]));
const before = process.memoryUsage.rss();
const start = process.cpuUsage();
const read = await safeFromExcel(bytes);
const asTable = await fromTable(bytes, { method: exampleMethod }).then(
  () => [],
  ({ issues }) => issues,
);
const { user, system } = process.cpuUsage(start);
console.log(
  JSON.stringify({
    reasons: read.ok ? [] : read.issues.map(({ reason }) => reason),
    tableReasons: asTable.map(({ reason }) => reason),
    grown: process.resourceUsage().maxRSS * 1024 - before,
    spent: (user + system) / 1000,
    polluted: Object.keys(Object.prototype),
  }),
);
