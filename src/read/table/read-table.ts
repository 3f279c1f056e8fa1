import { mandatoryProcessesOf } from "../../method/mandatory-of.js";
import type { Method } from "../../method/method.js";
import { treatmentKinds } from "../../model/closed-list.js";
import { foundIn, shorten } from "../../parse/found.js";
import { idFrom } from "../../parse/sound-parts.js";
import { scoreAssessment } from "../../score/score-assessment.js";
import type { SheetFault } from "../refusal.js";
import { codeFor } from "../workbook/cells/choice.js";
import { textOf } from "../workbook/cells/codec.js";
import { levelFrom, shownLevel } from "../workbook/cells/level.js";
import type { CellValue } from "../workbook/read-sheets.js";
import { isEmpty } from "../workbook/sheets/headings.js";
import { categoriesOf, choicesOf } from "../workbook/sheets/words-of-method.js";
import type { TableColumns, TableField } from "./synonyms.js";
import type { FoundTable } from "./table-rows.js";

/** A risk as the input document holds it. */
export interface ReadRisk {
  readonly id: string;
  readonly event: string;
  readonly causes?: readonly { readonly id: string; readonly text: string }[];
  readonly consequences?: readonly string[];
  readonly category?: string;
  readonly owner?: string;
  readonly current?: { readonly likelihood: number; readonly consequence: number };
  readonly treatment?: { readonly kind: string };
}

/** A process as the input document holds it. */
export interface ReadProcess {
  readonly id: string;
  readonly name: string;
  readonly risks: readonly ReadRisk[];
}

interface Process extends ReadProcess {
  readonly risks: ReadRisk[];
}

interface Row {
  readonly text: (field: TableField) => string | undefined;
  readonly at: (field: TableField) => string;
}

/** What a cell says; undefined where it is empty. */
const said = (cell: CellValue | undefined): string | undefined => (isEmpty(cell) ? undefined : textOf(cell).trim());

/** Gives each wanted id once, and a numbered one to whoever wants it after that; each number is tried once. */
const freeIds = (): ((wanted: string) => string) => {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let number = next.get(wanted) ?? 1;
    let id = wanted;
    while (taken.has(id)) id = `${wanted}-${String(++number)}`;
    next.set(wanted, number);
    taken.add(id);
    return id;
  };
};

const levelFault = (
  row: Row,
  scale: "likelihood" | "consequence",
  method: Method,
): { readonly level?: number; readonly fault?: SheetFault } => {
  const written = row.text(scale);
  if (written === undefined) return {};
  const labels = method[scale].levels.map(({ label }) => label);
  const level = levelFrom(written, labels);
  if (level !== undefined && level >= 1 && level <= labels.length) return { level };
  const allowed = labels.map((_, index) => shownLevel(index + 1, labels));
  return {
    fault: {
      cell: row.at(scale),
      fact: { code: "workbook", reason: "unread-level", found: shorten(written), allowed },
    },
  };
};

const folded = (text: string): string => text.trim().toLowerCase();

const same = (a: string, b: string): boolean => folded(a) === folded(b);

const differencesOf = (row: Row, current: ReadRisk["current"], method: Method): readonly SheetFault[] => {
  const score = current === undefined ? undefined : scoreAssessment(current, method);
  const band = score === undefined ? undefined : method.bands[score.rank - 1];
  const differs = (field: "value" | "band", computed: string | undefined, isSame: boolean): readonly SheetFault[] => {
    const own = row.text(field);
    if (own === undefined || isSame) return [];
    const told = computed === undefined ? {} : { computed };
    return [{ cell: row.at(field), fact: { code: "differs", found: shorten(own), ...told } }];
  };
  const value = row.text("value");
  const ownBand = row.text("band") ?? "";
  return [
    ...differs(
      "value",
      score?.value === undefined ? undefined : String(score.value),
      score?.value !== undefined && Number((value ?? "").replace(",", ".")) === score.value,
    ),
    ...differs("band", band?.label, band !== undefined && (same(ownBand, band.label) || same(ownBand, band.id))),
  ];
};

/** The code of a treatment, where the table says one that the library knows. */
const treatmentOf = (written: string | undefined): ReadRisk["treatment"] => {
  const kind = written === undefined ? undefined : codeFor(written, choicesOf(treatmentKinds));
  return kind !== undefined && treatmentKinds.codes.some((code) => code === kind) ? { kind } : undefined;
};

const unreadTreatment = (row: Row, risk: ReadRisk): readonly SheetFault[] => {
  const written = row.text("treatment");
  if (written === undefined || risk.treatment !== undefined) return [];
  const found = foundIn(written);
  return [{ cell: row.at("treatment"), fact: { code: "not-in-list", found, allowed: choicesOf(treatmentKinds) } }];
};

const riskOf = (id: string, event: string, row: Row, current: ReadRisk["current"], method: Method): ReadRisk => {
  const cause = row.text("cause");
  const effect = row.text("effect");
  const category = row.text("category");
  const owner = row.text("owner");
  const treatment = treatmentOf(row.text("treatment"));
  return {
    id,
    event,
    ...(cause === undefined ? {} : { causes: [{ id: "o1", text: cause }] }),
    ...(effect === undefined ? {} : { consequences: [effect] }),
    ...(category === undefined ? {} : { category: codeFor(category, categoriesOf(method)) }),
    ...(owner === undefined ? {} : { owner }),
    ...(current === undefined ? {} : { current }),
    ...(treatment === undefined ? {} : { treatment }),
  };
};

/** Reads each row of a table as a risk, or refuses it with every reason. */
export const readTable = (
  table: FoundTable,
  headings: readonly string[],
  columns: TableColumns,
  method: Method,
  defaultProcess: string | undefined,
) => {
  const faults: SheetFault[] = [];
  const differences: SheetFault[] = [];
  const processes = new Map<string, Process>();
  const actions: { readonly id: string; readonly text: string; readonly addresses: readonly string[] }[] = [];
  const freeId = freeIds();
  const mandatory = mandatoryProcessesOf(method);
  let refused = 0;

  const processOf = (name: string): Process => {
    const meant = mandatory.find((process) => same(process.name, name) || process.id === name);
    const called = meant?.name ?? name;
    const known = processes.get(folded(called));
    if (known !== undefined) return known;
    const process: Process = { id: freeId(meant?.id ?? idFrom(name)), name: called, risks: [] };
    processes.set(folded(called), process);
    return process;
  };

  const places = new Map(Object.values(columns).map((heading) => [heading, headings.indexOf(heading)]));
  const indexOf = (field: TableField): number => places.get(columns[field] ?? "") ?? -1;

  // One cell for a process is often drawn beside all its risks.
  const drawn = table.shownIn(indexOf("process"));

  for (const { row: number, cells } of table.rows) {
    const row: Row = {
      at: (field) => table.nameOf(number, Math.max(0, indexOf(field))),
      text: (field) => said(cells[indexOf(field)]),
    };
    const event = row.text("event");
    const process = said(drawn[number]) ?? defaultProcess;
    const likelihood = levelFault(row, "likelihood", method);
    const consequence = levelFault(row, "consequence", method);
    const own = [likelihood.fault, consequence.fault].filter((fault) => fault !== undefined);
    if (event === undefined) {
      const found = cells.map(said).find((text) => text !== undefined) ?? "";
      own.push({ cell: row.at("event"), fact: { code: "workbook", reason: "no-event", found: shorten(found) } });
    }
    if (process === undefined) own.push({ cell: row.at("process"), fact: { code: "workbook", reason: "no-process" } });
    if (own.length > 0 || event === undefined || process === undefined) {
      faults.push(...own);
      refused += 1;
      continue;
    }
    const home = processOf(process);
    const written = row.text("id");
    const wanted =
      written === undefined ? `r${String(number)}` : idFrom(/^\d+$/.test(written) ? `r${written}` : written);
    const id = freeId(wanted);
    if (written !== undefined && id !== wanted)
      differences.push({ cell: row.at("id"), fact: { code: "differs", found: shorten(written), computed: id } });
    const current =
      likelihood.level === undefined || consequence.level === undefined
        ? undefined
        : { likelihood: likelihood.level, consequence: consequence.level };
    if (current === undefined && (likelihood.level ?? consequence.level) !== undefined)
      differences.push({
        cell: row.at(likelihood.level === undefined ? "consequence" : "likelihood"),
        fact: { code: "differs", found: String(likelihood.level ?? consequence.level) },
      });
    differences.push(...differencesOf(row, current, method));
    const risk = riskOf(id, event, row, current, method);
    differences.push(...unreadTreatment(row, risk));
    home.risks.push(risk);
    const action = row.text("action");
    if (action === undefined) continue;
    const actionId = freeId(`a-${id}`);
    actions.push({ id: actionId, text: action, addresses: [id] });
  }
  return { faults, differences, processes: [...processes.values()], actions, refused };
};
