import type { Method } from "../method/method.js";
import type { Risk } from "../model/risk.js";
import { methodName } from "../method/method-name.js";
import type { RegisterEntry, RiskRegister } from "../register/register.js";
import { hasMeasure } from "../review/measures.js";
import { controlEffectOf } from "../score/control-effect.js";
import { planCalendar } from "./calendar.js";
import { chosenFields } from "./chosen-fields.js";
import type {
  AddressedRisk,
  ControlLine,
  Internkontrollplan,
  PlannedAction,
  PlannedControl,
  RiskLine,
} from "./internkontrollplan.js";
import { markedItems } from "./marked-items.js";
import { controlReason, riskReasons } from "./plan-reason.js";

const assessedOn = (risk: Risk, method: Method): string | undefined => {
  const stated = risk.current?.assessedOn;
  if (controlEffectOf(method) === "stated") return stated;
  const rested = risk.inherent?.assessedOn;
  return stated !== undefined && (rested === undefined || rested < stated) ? stated : rested;
};

const addressed = ({ process, risk }: RegisterEntry, method: Method): AddressedRisk => {
  const date = assessedOn(risk, method);
  return { process: process.id, id: risk.id, ...(date === undefined ? {} : { assessedOn: date }) };
};

/** Each item with the kept risks that it addresses, gravest first, found in one pass over the entries. */
const withRisks = <T extends { readonly id: string }>(
  items: readonly T[],
  register: RiskRegister,
  addressing: (entry: RegisterEntry) => readonly T[],
): ReadonlyMap<string, T & { readonly risks: readonly AddressedRisk[] }> => {
  const risks = new Map<string, AddressedRisk[]>(items.map(({ id }) => [id, []]));
  for (const entry of register.entries) {
    for (const { id } of addressing(entry)) risks.get(id)?.push(addressed(entry, register.method));
  }
  return new Map(items.map((item) => [item.id, { ...item, risks: risks.get(item.id) ?? [] }]));
};

const found = <T>(items: readonly { readonly id: string }[], among: ReadonlyMap<string, T>): readonly T[] =>
  items.flatMap(({ id }) => among.get(id) ?? []);

const riskLine = (
  entry: RegisterEntry,
  method: Method,
  controls: ReadonlyMap<string, PlannedControl>,
  actions: ReadonlyMap<string, PlannedAction>,
): readonly RiskLine[] => {
  const why = riskReasons(entry, method);
  if (why.length === 0) return [];
  const addressing = found(entry.controls, controls);
  return [
    {
      kind: "risk",
      why,
      process: chosenFields(entry.process, ["id", "name"]),
      risk: chosenFields(entry.risk, ["id", "event", "unit", "category", "owner", "secrecy"]),
      ...(entry.current === undefined ? {} : { current: entry.current }),
      treatment: entry.treatment,
      controls: addressing.filter((control) => control.inPlan === true),
      ongoing: addressing.filter((control) => control.inPlan !== true),
      actions: found(entry.actions, actions),
      lacking: !hasMeasure(entry),
    },
  ];
};

/**
 * Builds the internkontrollplan that follows from a register: every risk that its band or its treatment puts there, with its
 * controls, actions and why it stands there, and the year's calendar.
 *
 * @param register - A register, from `buildRegister`; drafts have plans too.
 * @returns The plan. It carries of the method what the calendar and the follow-up need, so that `followUp` takes the plan alone.
 * @throws RangeError when a reporting point of the method stands at no day of the year.
 * @example
 * ```ts
 * import { buildInternkontrollplan, buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "bolagsstyrelse" },
 *   processes: [{ id: "avtal", name: "Avtal", risks: [{ id: "r1", event: "Avtal löper ut", current: { likelihood: 4, consequence: 4 } }] }],
 *   controls: [{ id: "k1", name: "Genomgång av avtal", frequency: "quarterly", owner: "Jurist", inPlan: true, addresses: ["r1"] }],
 * });
 * const plan = buildInternkontrollplan(buildRegister(analysis, { method: exampleMethod, asOf: "2022-01-31" }));
 * plan.lines[0]?.why[0]?.kind; //=> "band"
 * plan.calendar.occasions.map((occasion) => occasion.on); //=> ["2022-03-31", "2022-06-30", "2022-09-30", "2022-12-30"]
 * ```
 */
export const buildInternkontrollplan = (register: RiskRegister): Internkontrollplan => {
  const { analysis, method, namnd, year, asOf } = register;
  const controls = withRisks(analysis.controls ?? [], register, (entry) => entry.controls);
  const actions = withRisks(analysis.actions ?? [], register, (entry) => entry.actions);
  const inPlan = [...controls.values()].filter((control) => control.inPlan === true);
  const risks = register.entries.flatMap((entry) => riskLine(entry, method, controls, actions));
  const marked = markedItems(analysis);
  const listed = new Set(risks.flatMap((line) => line.controls.map((control) => control.id)));
  const alone = inPlan
    .filter((control) => !listed.has(control.id))
    .map((control): ControlLine => ({ kind: "control", why: [controlReason(control)], controls: [control] }));
  return {
    format: 1,
    kind: "plan",
    namnd,
    year,
    asOf,
    method: methodName(method),
    terms: chosenFields(method, ["title", "bands", "reporting", "judgements", "calendar", "rules", "labels"]),
    axes: { likelihood: method.likelihood.label, consequence: method.consequence.label },
    ...(analysis.stage === undefined ? {} : { stage: analysis.stage }),
    ...(marked === undefined ? {} : { marked }),
    lines: [...risks, ...alone],
    controls: inPlan,
    ongoing: [...controls.values()].filter((control) => control.inPlan !== true),
    actions: [...actions.values()],
    calendar: planCalendar({ year, controls: inPlan, actions: [...actions.values()], terms: method }),
  };
};
