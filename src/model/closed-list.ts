import type { Text } from "./locale.js";

/** A closed list of codes, each with its label. */
export interface ClosedList<C extends string> {
  readonly codes: readonly [C, ...C[]];
  readonly labels: Readonly<Record<C, Text>>;
}

const closedList = <const C extends string>(labels: Readonly<Record<C, Text>>): ClosedList<C> => ({
  codes: Object.keys(labels) as [C, ...C[]],
  labels,
});

/** The code that a written code or Swedish label stands for. */
export const codeOf = <C extends string>(list: ClosedList<C>, written: string): C => {
  const found = list.codes.find((code) => code === written || list.labels[code].sv === written);
  if (found === undefined) throw new RangeError(`"${written}" is none of ${list.codes.join(", ")}`);
  return found;
};

/** The five forms of otillåten påverkan (Stockholms stad, stödmaterial, November 2020). */
export const forms = closedList({
  hot: { sv: "hot", en: "threats" },
  vald: { sv: "våld", en: "violence" },
  trakasserier: { sv: "trakasserier", en: "harassment" },
  skadegorelse: { sv: "skadegörelse", en: "vandalism" },
  korruption: { sv: "korruption", en: "corruption" },
});

/** The two main types of perpetrator that the audit 2021:4 describes. */
export const conducts = closedList({
  planerad: { sv: "planerad", en: "planned" },
  reaktiv: { sv: "reaktiv", en: "reactive" },
});

export const origins = closedList({
  extern: { sv: "extern", en: "external" },
  intern: { sv: "intern", en: "internal" },
});

export const treatmentKinds = closedList({
  accept: { sv: "acceptera", en: "accept" },
  reduce: { sv: "reducera", en: "reduce" },
  transfer: { sv: "överföra", en: "transfer" },
  avoid: { sv: "undvika", en: "avoid" },
});

export const actionStatuses = closedList({
  planned: { sv: "planerad", en: "planned" },
  ongoing: { sv: "pågår", en: "ongoing" },
  done: { sv: "klar", en: "done" },
  cancelled: { sv: "avbruten", en: "cancelled" },
});

export const namndKinds = closedList({
  kommunstyrelse: { sv: "kommunstyrelse", en: "municipal executive board" },
  stadsdelsnamnd: { sv: "stadsdelsnämnd", en: "city district committee" },
  facknamnd: { sv: "facknämnd", en: "specialist committee" },
  bolagsstyrelse: { sv: "bolagsstyrelse", en: "company board" },
  annan: { sv: "annan", en: "other" },
});

export const frequencies = closedList({
  continuous: { sv: "löpande", en: "continuous" },
  weekly: { sv: "veckovis", en: "weekly" },
  monthly: { sv: "månadsvis", en: "monthly" },
  quarterly: { sv: "kvartalsvis", en: "quarterly" },
  tertially: { sv: "tertialvis", en: "per tertial" },
  "half-yearly": { sv: "halvårsvis", en: "half-yearly" },
  yearly: { sv: "årligen", en: "yearly" },
  once: { sv: "en gång", en: "once" },
  "on-event": { sv: "vid händelse", en: "on event" },
});

export const stages = closedList({
  draft: { sv: "utkast", en: "draft" },
  proposal: { sv: "förslag", en: "proposal" },
});

export const positions = closedList({
  agrees: { sv: "instämmer", en: "agrees" },
  partly: { sv: "instämmer delvis", en: "agrees in part" },
  disagrees: { sv: "instämmer inte", en: "disagrees" },
});

export const perceivedRisks = closedList({
  low: { sv: "låg", en: "low" },
  moderate: { sv: "måttlig", en: "moderate" },
  high: { sv: "hög", en: "high" },
});

export const surveyPeriods = closedList({
  ever: { sv: "någon gång", en: "ever" },
  year: { sv: "senaste året", en: "last year" },
});

export const controlResults = closedList({
  "no-deviation": { sv: "ingen avvikelse", en: "no deviation" },
  deviation: { sv: "avvikelse", en: "deviation" },
  "not-performed": { sv: "ej genomförd", en: "not performed" },
});

type CodeOf<L> = L extends ClosedList<infer C> ? C : never;

/** A form of otillåten påverkan. */
export type Form = CodeOf<typeof forms>;

/** How an external perpetrator acts: planned or in affect. */
export type Conduct = CodeOf<typeof conducts>;

/** Whether the influence comes from outside or from within. */
export type Origin = CodeOf<typeof origins>;

/** What is done about a risk. */
export type TreatmentKind = CodeOf<typeof treatmentKinds>;

/** How far an action has come. */
export type ActionStatus = CodeOf<typeof actionStatuses>;

/** The kind of body that makes the analysis; methods require processes by it. */
export type NamndKind = CodeOf<typeof namndKinds>;

/** How often a control is performed. */
export type Frequency = CodeOf<typeof frequencies>;

/** Whether an analysis is still written or is proposed for adoption. */
export type Stage = CodeOf<typeof stages>;

/** Where the nämnd stands on a recommendation. */
export type Position = CodeOf<typeof positions>;

/** How those asked in a survey perceive the risk. */
export type PerceivedRisk = CodeOf<typeof perceivedRisks>;

/** The period that a survey's exposure is counted over. */
export type SurveyPeriod = CodeOf<typeof surveyPeriods>;

/** What performing a control showed. */
export type ControlResultKind = CodeOf<typeof controlResults>;
