import { mandatoryFor } from "../method/mandatory-of.js";
import type { Method } from "../method/method.js";
import type { Analysis, AnalysisInput } from "../model/analysis.js";
import type { Risk } from "../model/risk.js";
import type { Namnd } from "../model/namnd.js";
import { isObject } from "../parse/schema-node.js";
import { writeWorkbook } from "./workbook/template/write-workbook.js";
import { methodName } from "../method/method-name.js";

/** Whose template it is, for which year, and what it takes over from the year before. */
export interface TemplateOptions {
  readonly namnd: Namnd;
  /** The year that the analysis is to be about. */
  readonly year: number;
  /** Last year's analysis, or the register made of it. */
  readonly previous?: Analysis | { readonly analysis: Analysis };
}

const analysisIn = (previous: Analysis | { readonly analysis: Analysis }): Analysis =>
  "analysis" in previous ? previous.analysis : previous;

// What was decided and assessed last year is nobody's decision this year, so it is not carried over as if it were.
const carriedRisk = (risk: Risk): object => {
  const { inherent: _inherent, current: _current, target: _target, treatment: _treatment, ...rest } = risk;
  return rest;
};

const carriedFrom = (previous: Analysis): Partial<AnalysisInput> => {
  const { units, goals, processes, controls, actions = [], recommendations, year } = previous;
  const open = actions.filter(({ status }) => status !== "done" && status !== "cancelled");
  return {
    ...(units === undefined ? {} : { units }),
    ...(goals === undefined ? {} : { goals }),
    ...(controls === undefined ? {} : { controls }),
    ...(open.length === 0 ? {} : { actions: open.map((action) => ({ carriedFrom: year, ...action })) }),
    ...(recommendations === undefined ? {} : { recommendations }),
    processes: processes.map(({ followUpOn: _followUpOn, ...process }) => ({
      ...process,
      ...(process.risks === undefined ? {} : { risks: process.risks.map((risk) => carriedRisk(risk) as Risk) }),
    })),
  };
};

const levelText = ({ current }: Risk): string | undefined => {
  if (current === undefined) return undefined;
  const { likelihood, consequence } = current;
  const second = isObject(consequence) ? Math.max(...Object.values(consequence)) : consequence;
  return `S${String(likelihood)} K${String(second)}`;
};

/** What each risk came to last year, to be seen beside the empty levels of this year. */
const levelsOf = (previous: Analysis): ReadonlyMap<string, string> =>
  new Map(
    previous.processes
      .flatMap(({ risks = [] }) => risks)
      .flatMap((risk) => {
        const shown = levelText(risk);
        return shown === undefined ? [] : [[risk.id, shown] as const];
      }),
  );

/**
 * Makes an empty template for Excel: sheets for nämnd, processes, risks, controls and the rest, with drop-downs, levels with
 * their definitions, and value and band that show while one types. The mandatory processes are there already.
 *
 * @param method - The method by which the year is assessed; a formula must be resolved first.
 * @param options - `namnd` and `year`; with `previous`, last year's units, goals, processes, risks, controls and open actions
 * are filled in, and the levels of last year are shown beside this year's, which are to be assessed anew.
 * @returns The bytes of an .xlsx file; the same content gives the same bytes.
 * @throws MethodError where the matrix of the method is not complete.
 * @example
 * ```ts
 * import { exampleMethod } from "vasentlighetsanalys";
 * import { excelTemplate } from "vasentlighetsanalys/excel";
 *
 * const namnd = { id: "skarholmen", name: "Skärholmens stadsdelsnämnd", kind: "stadsdelsnamnd" } as const;
 * const bytes = await excelTemplate(exampleMethod, { namnd, year: 2022 });
 * bytes instanceof Uint8Array; //=> true
 * ```
 */
export const excelTemplate = async (
  method: Method,
  { namnd, year, previous }: TemplateOptions,
): Promise<Uint8Array> => {
  const last = previous === undefined ? undefined : analysisIn(previous);
  const carried: Partial<AnalysisInput> = last === undefined ? {} : carriedFrom(last);
  const before = carried.processes ?? [];
  const mandatory = mandatoryFor(method, namnd.kind, year)
    .filter(({ strength, process }) => strength === "mandatory" && !before.some(({ id }) => id === process.id))
    .map(({ process }) => ({ id: process.id, name: process.name }));
  const document: AnalysisInput = {
    format: 1,
    year,
    method: methodName(method),
    stage: "draft",
    namnd,
    ...carried,
    processes: [...mandatory, ...before],
  };
  return writeWorkbook(document, method, last === undefined ? undefined : levelsOf(last));
};

/**
 * Writes an analysis into the template, so that it can be worked on in Excel and read back as the same analysis.
 *
 * @param analysis - An analysis from `parseAnalysis`.
 * @param method - The method that it names; a formula must be resolved first.
 * @returns The bytes of an .xlsx file.
 * @throws RangeError where a text is longer than the 32 767 characters that Excel keeps in a cell.
 * @example
 * ```ts
 * import { exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { analysisToExcel, fromExcel } from "vasentlighetsanalys/excel";
 *
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "n1", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [{ id: "p1", name: "Bistånd", risks: [{ id: "r1", event: "Beslut fattas för sent" }] }],
 * });
 * const again = parseAnalysis(await fromExcel(await analysisToExcel(analysis, exampleMethod)));
 * again.processes[0]?.risks?.[0]?.event; //=> "Beslut fattas för sent"
 * ```
 */
export const analysisToExcel = (analysis: Analysis, method: Method): Promise<Uint8Array> =>
  writeWorkbook(analysis, method);
