import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exempel5x5 as method } from "../../src/method/published/exempel-5x5.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { fromTable } from "../../src/read/from-table.js";

const rowsOf = (head: readonly string[], ...rows: readonly (readonly unknown[])[]) => [head, ...rows];

describe("a register that another tool made", () => {
  test.each([
    ["a number", 4, 4],
    ["a number as text", "4", 4],
    ["a number with its label", "4 - Sannolik", 4],
    ["a number with its label after a dash", "4 – sannolik", 4],
    ["a label", "Sannolik", 4],
  ])("reads a level written as %s", async (_, written, level) => {
    const read = await fromTable(rowsOf(["Process", "Risk", "S", "K"], ["P", "x", written, 2]), { method });
    expect(read.processes[0]?.risks[0]?.current).toEqual({ likelihood: level, consequence: 2 });
  });

  test.each([
    ["Swedish", ["Process", "Oönskad händelse", "Sannolikhet", "Konsekvens", "Riskvärde", "Åtgärd", "Ansvarig"]],
    ["short Swedish", ["Process", "Risk", "S", "K", "RxK", "Åtgärd", "Ansvarig"]],
    ["English", ["Process", "Unwanted event", "Likelihood", "Impact", "Risk score", "Mitigation", "Risk owner"]],
  ])("recognises %s headings", async (_, head) => {
    const read = await fromTable(rowsOf(head, ["P", "x", 4, 3, 12, "gör", "chef"]), { method });
    expect(Object.keys(read.columns).sort()).toEqual([
      "action",
      "consequence",
      "event",
      "likelihood",
      "owner",
      "process",
      "value",
    ]);
    expect(read.unused).toEqual([]);
    expect(read.differences).toEqual([]);
  });

  test("takes the caller's correction of the mapping", async () => {
    const table = rowsOf(["Process", "Risk", "Vad kan hända?"], ["P", "r", "det här"]);
    const read = await fromTable(table, { method, columns: { event: "Vad kan hända?" } });
    expect(read.processes[0]?.risks[0]?.event).toBe("det här");
    expect(read.unused).toEqual(["Risk"]);
  });

  test("tells where the table's own value and band differ, by cell, and keeps the levels", async () => {
    const text = "Process;Risk;S;K;RxK;Risknivå\r\nP;x;4;3;11;Låg\r\n";
    const read = await fromTable(text, { method });
    expect(read.differences.map(({ cell, code }) => [cell, code])).toEqual([
      ["E2", "differs"],
      ["F2", "differs"],
    ]);
    expect(read.processes[0]?.risks[0]?.current).toEqual({ likelihood: 4, consequence: 3 });
  });

  test.each([
    ["no event", ["P", "", 4, 3], "no-event"],
    ["no process", ["", "x", 4, 3], "no-process"],
    ["a level outside the scale", ["P", "x", 9, 3], "unread-level"],
    ["a level whose label is another's", ["P", "x", "4 - Osannolik", 3], "unread-level"],
  ])("refuses a row with %s, and says why", async (_, row, reason) => {
    const read = await fromTable(rowsOf(["Process", "Risk", "S", "K"], row), { method });
    expect([read.given, read.read, read.refused]).toEqual([1, 0, 1]);
    expect(read.issues).toMatchObject([{ code: "workbook", reason }]);
  });

  test("loses no row, and what it reads is an analysis", async () => {
    const cell = fc.oneof(fc.string(), fc.integer({ min: 0, max: 7 }), fc.constantFrom("P", "x", "4 - Sannolik", null));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 }), async (rows) => {
        const table = rowsOf(["Id", "Process", "Risk", "S", "K"], ...rows);
        const { given, read, refused, processes } = await fromTable(table, { method });
        expect(read + refused).toBe(given);
        expect(processes.reduce((sum, { risks }) => sum + risks.length, 0)).toBe(read);
        const namnd = { id: "n", name: "N", kind: "annan" };
        parseAnalysis({ format: 1, year: 2022, method: "exempel-5x5@2022.1", namnd, processes });
      }),
    );
  });

  test.each(["__proto__", "constructor"])("refuses the heading %s", async (heading) => {
    await expect(fromTable(rowsOf(["Risk", heading], ["x", "y"]), { method })).rejects.toThrow(/okänd/);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("headings that do not stand first", () => {
  const head = ["Process", "Risk", "S", "K"];
  const row = ["P", "Beslut dröjer", 4, 2];

  test.each([
    ["a title", [["Riskregister 2022"], head, row]],
    ["a title and facts in two cells", [["Riskregister 2022"], ["Nämnd:", "Skärholmen"], [], head, row]],
    ["a fact that is called as a heading is", [["Risk", "Hela nämnden"], head, row]],
  ])("are found below %s", async (_, table) => {
    const read = await fromTable(table, { method });
    expect(read.processes).toMatchObject([{ risks: [{ event: "Beslut dröjer" }] }]);
    expect([read.given, read.read]).toEqual([1, 1]);
  });

  test("are found below a title where commas part the fields", async () => {
    const text = "Riskregister 2022\n\nProcess,Risk,Likelihood,Impact\nP,Beslut dröjer,4,2\n";
    expect(await fromTable(text, { method })).toMatchObject({ given: 1, read: 1, refused: 0 });
  });

  test("and empty lines leave each cell its name", async () => {
    const text = "Riskregister\n\nProcess;Risk;S;K\n\nP;Beslut dröjer;9;2\n";
    expect((await fromTable(text, { method })).issues.map(({ cell }) => cell)).toEqual(["C5"]);
  });

  test("nor a reserved one", async () => {
    const table = [["Riskregister 2022"], ["Process", "Risk", "__proto__"], ["P", "x", 1]];
    await expect(fromTable(table, { method })).rejects.toMatchObject({ issues: [{ cell: "C2" }] });
  });
});
