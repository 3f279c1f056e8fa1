import * as core from "vasentlighetsanalys";
import * as formula from "vasentlighetsanalys/formula";
import * as statistics from "vasentlighetsanalys/statistics";
import { parseCsv, toCsv } from "vasentlighetsanalys/csv";
import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.js";
import { EXIT } from "../../src/cli/io.js";
import * as closedLists from "../../src/model/closed-list.js";
import { formRows } from "../../src/read/workbook/sheets/form-columns.js";
import { SHEETS } from "../../src/read/workbook/sheets/column.js";
import { LIST_KEYS, listSheets } from "../../src/read/workbook/sheets/description.js";
import { synonyms } from "../../src/read/table/synonyms.js";
import { codesOfTypes } from "./closed-types.js";

const section = (title: string, lines: readonly string[]): string => [`## ${title}`, "", ...lines].join("\n");

const held = (name: string, title: string, sections: readonly string[]): Promise<void> =>
  expect(`# ${title}\n\n${sections.join("\n\n")}\n`).toMatchFileSnapshot(name);

test("the rules have the ids, severities and revisions that are listed", async () => {
  const rows = core.rules.map(({ id, severity, revision }) => `| ${id} | ${severity} | ${revision} |`);
  await held("rules.md", "Rules", [
    "In the order of `rules`.",
    ["| id | gravest severity | revision |", "|---|---|---|", ...rows].join("\n"),
  ]);
});

test("what a program can be told has the codes that are listed", async () => {
  const codes = codesOfTypes({
    IssueCode: "parse/issue.ts",
    WorkbookReason: "parse/reading-fact.ts",
    MatrixProblemKind: "method/matrix-problem.ts",
    MatrixFindingKind: "method/matrix-finding.ts",
    MigrationIssueCode: "register/migration/migration-error.ts",
    FormulaErrorCode: "formula/refusal.ts",
    StatisticsErrorCode: "statistics/statistics-error.ts",
    Severity: "review/finding.ts",
    RegisterChange: "register/change.ts",
    ChangeCause: "register/change.ts",
    LapseReason: "score/treatment-state.ts",
    PlanReason: "internkontroll/internkontrollplan.ts",
    OccasionState: "internkontroll/follow-up.ts",
    UndatedReason: "internkontroll/calendar.ts",
    SourceId: "review/sources.ts",
  });
  const errors = Object.entries({ ...core, ...formula, ...statistics }).flatMap(([name, value]) =>
    typeof value === "function" && value.prototype instanceof Error ? [`- ${name}`] : [],
  );
  await held("codes.md", "Codes and errors", [
    ...Object.entries(codes).map(([name, list]) =>
      section(
        name,
        list.map((code) => `- ${code}`),
      ),
    ),
    section("Errors", errors.sort()),
  ]);
});

test("what an analyst may write has the words that are listed", async () => {
  const lists = Object.entries(closedLists).flatMap(([name, list]) =>
    "codes" in list
      ? [
          section(
            name,
            list.codes.map(
              (code) => `- ${code}: ${(list.labels as Readonly<Record<string, core.Text>>)[code]?.sv ?? ""}`,
            ),
          ),
        ]
      : [],
  );
  const sheets = listSheets(core.exampleMethod);
  await held("words.md", "Closed lists, sheets and headings", [
    ...lists,
    section(
      `Sheet ${SHEETS.namnd}`,
      formRows.map(({ heading }) => `- ${heading}`),
    ),
    ...LIST_KEYS.map((key) =>
      section(
        `Sheet ${SHEETS[key]}`,
        sheets[key].map(({ heading }) => `- ${heading}`),
      ),
    ),
    section(
      "Headings of foreign tables",
      Object.entries(synonyms).map(([field, words]) => `- ${field}: ${words.join(", ")}`),
    ),
  ]);
});

test("the CSV of a register has the headings that are listed", async () => {
  const analysis = core.parseAnalysis({
    format: 1,
    year: 2022,
    method: "exempel-5x5@2022.1",
    namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
    processes: [],
  });
  const register = core.buildRegister(analysis, { method: core.exampleMethod, asOf: "2022-03-31" });
  const headings = (["sv", "en"] as const).map((locale) => {
    const [row = []] = parseCsv(toCsv(register, { audience: "internal", locale }));
    return section(
      locale,
      row.map((heading) => `- ${String(heading)}`),
    );
  });
  await held("csv.md", "Headings of a register's CSV", headings);
});

test("the command takes the arguments and ends with the codes that are listed", async () => {
  const sections = commands.map(({ name, usage, options }) =>
    section(name, [
      `    rva ${usage}`,
      "",
      ...Object.entries(options).map(([option, { type, argument, choices, multiple }]) => {
        const value = choices?.join("|") ?? argument;
        return `- --${option}${type === "boolean" ? "" : ` ${value ?? ""}`}${multiple === true ? " …" : ""}`;
      }),
    ]),
  );
  const exits = Object.entries(EXIT).map(([outcome, code]) => `- ${outcome}: ${code}`);
  await held("command.md", "The command rva", [...sections, section("Exit codes", exits)]);
});
