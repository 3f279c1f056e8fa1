import type { ControlOccasion, Occasion } from "../internkontroll/calendar.js";
import type { Internkontrollplan, PlannedAction, PlannedControl } from "../internkontroll/internkontrollplan.js";
import { addDays } from "../model/civil-days.js";
import type { Locale, Text } from "../model/locale.js";
import { checkedOptions, type ViewOptions } from "../view/audience.js";
import { planMask } from "../view/plan-mask.js";
import { escaped, folded } from "./ics/content-line.js";

interface Event {
  readonly uid: string;
  readonly on: string;
  readonly summary: string;
  readonly description: readonly string[];
}

const words = {
  calendar: { sv: "Internkontrollplan", en: "Internal control plan" },
  control: { sv: "Kontroll", en: "Control" },
  action: { sv: "Åtgärd klar senast", en: "Action due" },
  report: { sv: "Rapporten avser tiden till och med", en: "The report covers the time up to and including" },
  purpose: { sv: "Syfte", en: "Purpose" },
  procedure: { sv: "Metod", en: "Method" },
  scope: { sv: "Omfattning", en: "Scope" },
  owner: { sv: "Ansvarig", en: "Responsible" },
  reportsTo: { sv: "Rapporteras till", en: "Reported to" },
  reportedIn: { sv: "Rapporteras i", en: "Reported in" },
} as const satisfies Record<string, Text>;

const compact = (date: string): string => date.replaceAll("-", "");

const labelled = (label: Text, value: string | undefined, locale: Locale): readonly string[] =>
  value === undefined ? [] : [`${label[locale]}: ${value}`];

const aboutControl = (control: PlannedControl, locale: Locale): readonly string[] => [
  ...labelled(words.purpose, control.purpose, locale),
  ...labelled(words.procedure, control.procedure, locale),
  ...labelled(words.scope, control.scope, locale),
  ...labelled(words.owner, control.owner, locale),
  ...labelled(words.reportsTo, control.reportsTo, locale),
];

const eventsOf = (plan: Internkontrollplan, { audience, locale }: Required<ViewOptions>): readonly Event[] => {
  const series = `${plan.namnd.id}-${String(plan.year)}`;
  const controls = new Map(plan.controls.map((control) => [control.id, control]));
  const mask = planMask(plan.marked, audience);
  const isMasked = ({ id }: PlannedControl | PlannedAction): boolean => mask.hidesId(id);
  const reportedIn = ({ report }: Occasion): readonly string[] =>
    labelled(words.reportedIn, plan.calendar.reports.find(({ id }) => id === report)?.label, locale);

  const controlEvent = (occasion: ControlOccasion): readonly Event[] => {
    const control = controls.get(occasion.control);
    // The days alone would tell how often a masked control is made.
    if (control === undefined || isMasked(control)) return [];
    return [
      {
        // The end of the period and not the day: an occasion that moves stays the same entry in a calendar.
        uid: `${series}-control-${control.id}-${compact(occasion.period.to)}`,
        on: occasion.on,
        summary: `${words.control[locale]}: ${control.name}`,
        description: [...aboutControl(control, locale), ...reportedIn(occasion)],
      },
    ];
  };
  const actionEvent = (occasion: Exclude<Occasion, ControlOccasion>): readonly Event[] =>
    plan.actions
      .filter((action) => action.id === occasion.action && !isMasked(action))
      .map((action) => ({
        uid: `${series}-action-${action.id}`,
        on: occasion.on,
        summary: `${words.action[locale]}: ${action.text}`,
        description: [...labelled(words.owner, action.owner, locale), ...reportedIn(occasion)],
      }));

  return [
    ...plan.calendar.occasions.flatMap((occasion) =>
      occasion.kind === "control" ? controlEvent(occasion) : actionEvent(occasion),
    ),
    ...plan.calendar.reports.map(({ id, label, on }) => ({
      uid: `${series}-report-${id}`,
      on,
      summary: label,
      description: [`${words.report[locale]} ${on}`],
    })),
  ];
};

const eventLines = (event: Event, stamp: string): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${escaped(`${event.uid}@vasentlighetsanalys`)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(event.on)}`,
  `DTEND;VALUE=DATE:${compact(addDays(event.on, 1))}`,
  `SUMMARY:${escaped(event.summary)}`,
  ...(event.description.length === 0 ? [] : [`DESCRIPTION:${escaped(event.description.join("\n"))}`]),
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/**
 * Writes a plan's year as an iCalendar file (RFC 5545) that a calendar program opens: one all-day entry per occasion, action and
 * report. The same plan gives the same bytes; an entry keeps its identity when its day moves.
 *
 * @param plan - A plan, from `buildInternkontrollplan`.
 * @param options - `audience`: `"internal"`, or `"public"`, which leaves out what bears `secrecy` or serves only that. `locale`:
 * `"sv"` (default) or `"en"`.
 * @returns The text of an .ics file, with CRLF line ends.
 * @throws TypeError when `audience` is neither.
 * @example
 * ```ts
 * import { buildInternkontrollplan, buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { toIcs } from "vasentlighetsanalys/ics";
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "bolagsstyrelse" },
 *   processes: [],
 *   controls: [{ id: "k1", name: "Genomgång av avtal", frequency: "tertially", owner: "Jurist", inPlan: true }],
 * });
 * const plan = buildInternkontrollplan(buildRegister(analysis, { method: exampleMethod, asOf: "2022-01-31" }));
 * const lines = toIcs(plan, { audience: "internal" }).split("\r\n");
 * lines.find((line) => line.startsWith("DTSTART")); //=> "DTSTART;VALUE=DATE:20220429"
 * lines.find((line) => line.startsWith("SUMMARY")); //=> "SUMMARY:Kontroll: Genomgång av avtal"
 * ```
 */
export const toIcs = (plan: Internkontrollplan, options: ViewOptions): string => {
  const view = checkedOptions(options);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//vasentlighetsanalys//internkontrollplan//SV",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(`${words.calendar[view.locale]} ${String(plan.year)} – ${plan.namnd.name}`)}`,
    // RFC 5545 wants a moment here; the plan has a date, and no clock is read.
    ...eventsOf(plan, view).flatMap((event) => eventLines(event, `${compact(plan.asOf)}T000000Z`)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
};
