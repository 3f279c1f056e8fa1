import { buildInternkontrollplan } from "../internkontroll/build-internkontrollplan.js";
import type { Internkontrollplan } from "../internkontroll/internkontrollplan.js";
import type { Method } from "../method/method.js";
import { type Form, forms } from "../model/closed-list.js";
import { compareIds } from "../model/order.js";
import { methodName } from "../register/method-of.js";
import type { RegisterEntry, RiskRegister } from "../register/register.js";
import type { FormCoverage, ProcessCoverage } from "../review/coverage.js";
import { SEVERITIES, type Severity } from "../review/finding.js";
import { hasPoliceCooperation } from "../review/measures.js";
import type { BandCounts, FormEvents, FormSummary, NamndSummary, ProcessSummary } from "./namnd-summary.js";

const bandCounts = (entries: readonly RegisterEntry[], method: Method): BandCounts => {
  const counts: Record<string, number> = Object.fromEntries(method.bands.map((band) => [band.id, 0]));
  for (const { current } of entries) if (current !== undefined) counts[current.band] = (counts[current.band] ?? 0) + 1;
  return counts;
};

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort(compareIds);

/** Entries stand gravest first, so the first assessed one is the highest. */
const formSummary = ({ form, status }: FormCoverage, own: readonly RegisterEntry[], method: Method): FormSummary => {
  const withForm = own.filter((entry) => entry.risk.influence?.forms.includes(form) === true);
  const assessed = withForm.filter((entry) => entry.current !== undefined);
  const top = assessed[0]?.current;
  return {
    form,
    status,
    risks: withForm.length,
    assessed: assessed.length,
    bands: bandCounts(assessed, method),
    ...(top === undefined
      ? {}
      : { highest: { rank: top.rank, band: top.band, ...(top.value === undefined ? {} : { value: top.value }) } }),
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
    assessed: coverage.assessed.length,
    ...(wayOfWorking === undefined ? {} : { wayOfWorking }),
    inPlan: reachedPlan(coverage, plan),
    forms: coverage.forms.map((form) => formSummary(form, own, register.method)),
    conduct: coverage.conduct,
  };
};

/** A class without forms may hold any form, so it bounds each from above. */
const formEvents = (form: Form, register: RiskRegister): FormEvents => {
  const classes = (register.analysis.incidents ?? []).flatMap((incident) => incident.classes ?? []);
  const sum = (counted: (of: readonly Form[]) => boolean) =>
    classes.filter((each) => counted(each.forms ?? forms.codes)).reduce((total, each) => total + each.events, 0);
  return {
    form,
    events: sum((of) => of.length === 1 && of[0] === form),
    mixed: sum((of) => of.length > 1 && of.includes(form)),
  };
};

const categoriesOf = ({ entries, method }: RiskRegister): NamndSummary["categories"] => {
  const assessed = entries.filter((entry) => entry.current !== undefined);
  const names = distinct(assessed.map((entry) => entry.risk.category ?? ""));
  return Object.fromEntries(
    names.map((name) => [
      name,
      bandCounts(
        assessed.filter((entry) => (entry.risk.category ?? "") === name),
        method,
      ),
    ]),
  );
};

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
  return {
    namnd,
    year,
    method: methodName(method),
    adoptable,
    counts,
    categories: categoriesOf(register),
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
    events: {
      total: (analysis.incidents ?? []).reduce((total, incident) => total + incident.events, 0),
      forms: forms.codes.map((form) => formEvents(form, register)),
    },
    causes: distinct(open.flatMap((entry) => (entry.risk.causes ?? []).map((cause) => cause.text))),
    controls: distinct(controls.filter((control) => control.secrecy === undefined).map((control) => control.name)),
    common: commonOf(register),
    findings: severities(register),
  };
};
