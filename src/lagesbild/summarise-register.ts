import { buildInternkontrollplan } from "../internkontroll/build-internkontrollplan.js";
import type { Internkontrollplan } from "../internkontroll/internkontrollplan.js";
import { markedItems } from "../internkontroll/marked-items.js";
import type { Method } from "../method/method.js";
import { forms } from "../model/closed-list.js";
import { compareIds } from "../model/order.js";
import { methodName } from "../method/method-name.js";
import type { RegisterEntry, RiskRegister } from "../register/register.js";
import type { FormCoverage, ProcessCoverage } from "../review/coverage.js";
import { SEVERITIES, type Severity } from "../review/finding.js";
import { hasPoliceCooperation } from "../review/measures.js";
import type { BandCounts, FormSummary, NamndSummary, ProcessSummary } from "./namnd-summary.js";
import { summariseEvents } from "./summarise-events.js";

const bandCounts = (entries: readonly RegisterEntry[], method: Method): BandCounts =>
  Object.fromEntries(method.bands.map(({ id }) => [id, entries.filter(({ current }) => current?.band === id).length]));

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort(compareIds);

/** Entries stand gravest first, so the first assessed one is the highest. */
const formSummary = ({ form, status }: FormCoverage, own: readonly RegisterEntry[], method: Method): FormSummary => {
  const withForm = own.filter((entry) => entry.risk.influence?.forms.includes(form) === true);
  const assessed = withForm.flatMap(({ current }) => current ?? []);
  const [top] = assessed;
  return {
    form,
    status,
    risks: withForm.length,
    assessed: assessed.length,
    bands: bandCounts(withForm, method),
    ...(top === undefined
      ? {}
      : {
          highest: { rank: top.rank, band: top.band, ...(top.value === undefined ? {} : { value: top.value }) },
          likelihood: Math.max(...assessed.map(({ likelihood }) => likelihood)),
        }),
  };
};

const reachedPlan = (coverage: ProcessCoverage, plan: Internkontrollplan): boolean =>
  plan.lines.some((line) =>
    line.kind === "risk"
      ? line.process.id === coverage.process
      : line.controls[0].risks.some((risk) => risk.process === coverage.process),
  );

const processSummary = (
  coverage: ProcessCoverage,
  register: RiskRegister,
  plan: Internkontrollplan,
): ProcessSummary => {
  const own = register.entries.filter((entry) => entry.process.id === coverage.process);
  const wayOfWorking = register.analysis.processes.find((process) => process.id === coverage.process)?.description;
  return {
    process: coverage.process,
    name: coverage.name,
    strength: coverage.strength,
    present: coverage.present,
    ...(coverage.handledBy === undefined ? {} : { handledBy: coverage.handledBy }),
    assessed: coverage.assessed.length,
    ...(wayOfWorking === undefined ? {} : { wayOfWorking }),
    inPlan: reachedPlan(coverage, plan),
    forms: coverage.forms.map((form) => formSummary(form, own, register.method)),
    conduct: coverage.conduct,
  };
};

const byKey = (
  { entries, method }: RiskRegister,
  keyOf: (entry: RegisterEntry) => string,
): Readonly<Record<string, BandCounts>> => {
  const groups = new Map<string, RegisterEntry[]>();
  for (const entry of entries) {
    if (entry.current === undefined) continue;
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  const inOrder = [...groups].sort(([a], [b]) => compareIds(a, b));
  return Object.fromEntries(inOrder.map(([key, group]) => [key, bandCounts(group, method)]));
};

/** The forms of a risk in the order of the closed list, so that one combination has one name. */
const combinationOf = ({ risk }: RegisterEntry): string =>
  forms.codes.filter((form) => risk.influence?.forms.includes(form) === true).join("+");

const commonOf = ({ analysis, method }: RiskRegister): readonly string[] => {
  const given = [...(method.common?.risks ?? []), ...(method.common?.controls ?? [])].map((item) => item.id);
  const own = new Set(
    [...analysis.processes.flatMap((process) => process.risks ?? []), ...(analysis.controls ?? [])].map(
      (item) => item.id,
    ),
  );
  return distinct(given.filter((id) => own.has(id)));
};

const severities = ({ findings }: RiskRegister): Readonly<Record<Severity, number>> => {
  const counts: Record<Severity, number> = { breach: 0, warning: 0, note: 0 };
  for (const severity of SEVERITIES)
    counts[severity] = findings.filter((finding) => finding.severity === severity).length;
  return counts;
};

/** What the city-wide picture keeps of a register. */
export const summariseRegister = (register: RiskRegister): NamndSummary => {
  const { namnd, year, method, adoptable, counts, coverage, entries, analysis } = register;
  const plan = buildInternkontrollplan(register);
  const mandatory = new Set(coverage.map((process) => process.process));
  const open = entries.filter((entry) => entry.risk.secrecy === undefined && mandatory.has(entry.process.id));
  const controls = analysis.controls ?? [];
  const marked = new Set(markedItems(analysis)?.measures);
  return {
    namnd,
    year,
    method: methodName(method),
    adoptable,
    counts,
    categories: byKey(register, ({ risk }) => risk.category ?? ""),
    forms: byKey(register, combinationOf),
    processes: coverage.map((process) => processSummary(process, register, plan)),
    measures: {
      controls: controls.length,
      existing: controls.filter((control) => control.existing === true).length,
      inPlan: controls.filter((control) => control.inPlan === true).length,
      actions: (analysis.actions ?? []).length,
      links: entries.reduce((total, entry) => total + entry.controls.length, 0),
    },
    high: entries.filter(
      ({ current }) => current !== undefined && method.bands[current.rank - 1]?.requires?.plan === true,
    ).length,
    police: entries.some(hasPoliceCooperation),
    events: summariseEvents(register),
    causes: distinct(open.flatMap((entry) => (entry.risk.causes ?? []).map((cause) => cause.text))),
    controls: distinct(controls.filter(({ id }) => !marked.has(id)).map(({ name }) => name)),
    common: commonOf(register),
    findings: severities(register),
  };
};
