import type { Analysis } from "../model/analysis.js";
import type { Assessment } from "../model/assessment.js";
import { canonicalText } from "../model/canonical-text.js";
import { conducts, forms } from "../model/closed-list.js";
import type { Control } from "../model/control.js";
import type { Incident, IncidentClass } from "../model/incident.js";
import { byId, compareIds } from "../model/order.js";
import type { Process } from "../model/process.js";
import type { Recommendation } from "../model/recommendation.js";
import type { Risk } from "../model/risk.js";

type Order<T> = (list: readonly T[]) => readonly T[];

const sortedBy =
  <T>(compare: (a: T, b: T) => number): Order<T> =>
  (list) =>
    [...list].sort(compare);

const identified = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => [...list].sort(byId);

const names: Order<string> = sortedBy(compareIds);

/** Things without an id go by the words that a person tells them apart by, and where those agree by all that they say. */
const byText = <T>(words: (item: T) => readonly (string | number | undefined)[]): Order<T> =>
  sortedBy(
    (a, b) =>
      compareIds(words(a).join("\u0000"), words(b).join("\u0000")) || compareIds(canonicalText(a), canonicalText(b)),
  );

const byPlaceIn =
  <C extends string>(codes: readonly C[]): Order<C> =>
  (list) =>
    [...list].sort((a, b) => codes.indexOf(a) - codes.indexOf(b));

/** Orders the lists of a record that are there; an absent list stays absent. */
const within = <T extends object>(
  record: T,
  orders: { readonly [K in keyof T]?: (value: NonNullable<T[K]>) => T[K] },
): T => {
  const ordered = { ...record };
  for (const key of Object.keys(orders) as (keyof T)[]) {
    const value = record[key];
    const order = orders[key];
    if (value !== undefined && value !== null && order !== undefined) ordered[key] = order(value);
  }
  return ordered;
};

const assessment = (given: Assessment): Assessment =>
  within(given, { votes: byText((vote) => [vote.role, vote.likelihood]) });

const risk = (given: Risk): Risk =>
  within(given, {
    causes: identified,
    influence: (influence) =>
      within(influence, { forms: byPlaceIn(forms.codes), conduct: byPlaceIn(conducts.codes), actors: names }),
    inherent: assessment,
    current: assessment,
    target: assessment,
  });

const process = (given: Process): Process =>
  within(given, {
    goals: names,
    handledFor: names,
    notApplicable: sortedBy((a, b) => forms.codes.indexOf(a.form) - forms.codes.indexOf(b.form)),
    risks: (risks) => identified(risks).map(risk),
  });

const control = (given: Control): Control => within(given, { reports: names, tests: names, addresses: names });

const incidentClass = (given: IncidentClass): IncidentClass => within(given, { forms: byPlaceIn(forms.codes) });

const incident = (given: Incident): Incident =>
  within(given, {
    classes: (classes) =>
      byText<IncidentClass>((entry) => [entry.label, entry.process, entry.risk, entry.events])(
        classes.map(incidentClass),
      ),
  });

const recommendation = (given: Recommendation): Recommendation => within(given, { metBy: names });

/**
 * The same analysis in a defined order: what has an id by id, forms as the closed list has them, the rest by what it says. So the
 * order in which somebody wrote the risks changes nothing in a register. Lists of plain text keep the author's order.
 */
export const orderAnalysis = (analysis: Analysis): Analysis =>
  within(analysis, {
    units: identified,
    goals: identified,
    processes: (processes) => identified(processes).map(process),
    controls: (controls) => identified(controls).map(control),
    actions: (actions) => identified(actions).map((action) => within(action, { addresses: names })),
    incidents: (incidents) =>
      byText<Incident>((entry) => [entry.from, entry.to, entry.system, entry.events])(incidents.map(incident)),
    surveys: byText((survey) => [survey.source, survey.process, survey.population]),
    recommendations: (recommendations) => identified(recommendations).map(recommendation),
    perspectives: byText((perspective) => [perspective.kind, perspective.text]),
  });
