import { type Form, forms } from "../model/closed-list.js";
import type { IncidentClass } from "../model/incident.js";
import type { RiskRegister } from "../register/register.js";
import type { EventsSummary, FormEvents } from "./namnd-summary.js";

const ALL: readonly Form[] = forms.codes;
const NONE: readonly Form[] = [];

/**
 * The forms that a class may hold. What names no form may hold any, unless it is of a process or a risk that has nothing to do
 * with the mandatory ones.
 */
const formsOf = (given: IncidentClass, { analysis, coverage }: RiskRegister): readonly Form[] => {
  if (given.forms !== undefined) return given.forms;
  const home = analysis.processes.find(
    ({ id, risks = [] }) => id === given.process || risks.some((risk) => risk.id === given.risk),
  );
  const risk = home?.risks?.find(({ id }) => id === given.risk);
  if (risk?.influence !== undefined) return risk.influence.forms;
  return home === undefined || coverage.some(({ process }) => process === home.id) ? ALL : NONE;
};

/** Absent where there is nothing to add: no figure is not the figure 0. */
export const sumOf = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((total, number) => total + number, 0);

/** The named figures, without those that are absent. */
export const known = <K extends string>(
  figures: Readonly<Record<K, number | undefined>>,
): { readonly [P in K]?: number } =>
  Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined)) as {
    readonly [P in K]?: number;
  };

/** What a nämnd's incident figures say of each form of otillåten påverkan. */
export const summariseEvents = (register: RiskRegister): EventsSummary => {
  const incidents = register.analysis.incidents ?? [];
  const classes = incidents
    .flatMap((incident) => incident.classes ?? [])
    .map(({ events, ...rest }) => ({ events, forms: formsOf({ events, ...rest }, register) }));
  const counted = (holds: (of: readonly Form[]) => boolean) =>
    sumOf(classes.filter((each) => holds(each.forms)).map(({ events }) => events));
  const formEvents = (form: Form): FormEvents => ({
    form,
    ...known({
      events: counted((of) => of.length === 1 && of[0] === form),
      mixed: counted((of) => of.length > 1 && of.includes(form)),
    }),
  });
  const from = incidents.map((incident) => incident.from).sort()[0];
  const to = incidents
    .map((incident) => incident.to)
    .sort()
    .at(-1);
  return {
    ...known({ total: sumOf(incidents.map(({ events }) => events)), mixed: counted((of) => of.length > 1) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    forms: ALL.map(formEvents),
  };
};
