import type { Text } from "../../model/locale.js";
import type { ProcessCoverage } from "../coverage.js";
import type { AnalysisFacts } from "../facts.js";
import { type ClassAt, holdsThreats, incidentClasses } from "../incident-classes.js";
import { atIncident, inProcess } from "../places.js";
import { type Hit, defineRule } from "../rule.js";
import { listed } from "../words.js";

const REPORTED: Text = { sv: "polisanmälda (policeReported)", en: "reported to the police (policeReported)" };
const INVESTIGATED: Text = { sv: "utredda (investigated)", en: "investigated" };

const some = (count: number, of: Text): Text => ({ sv: `${count} ${of.sv}`, en: `${count} ${of.en}` });

const ofClass = (at: ClassAt, facts: AnalysisFacts): readonly Hit[] => {
  const { events, policeReported, investigated } = at.class;
  if (events === 0) return [];
  const threats = holdsThreats(at.class, facts);
  const figures = [
    ...(threats === "no" ? [] : [{ count: policeReported, words: REPORTED }]),
    { count: investigated, words: INVESTIGATED },
  ];
  const short = figures.flatMap(({ count, words }) =>
    count === undefined || count >= events ? [] : [some(count, words)],
  );
  const missing = figures.flatMap(({ count, words }) => (count === undefined ? [words] : []));
  const mixed = threats === "mixed" && policeReported !== undefined && policeReported < events;
  const place = atIncident(at.index);
  return [
    ...(short.length === 0
      ? []
      : [
          {
            place,
            about: `class-${at.number}-short`,
            message: {
              sv: `Av ${events} händelser i klass ${at.number} är bara ${listed(short).sv}. Allt hot och våld ska polisanmälas och varje händelse utredas.${mixed ? " Klassen är blandad: se efter om det som inte är anmält är hot eller våld." : ""}`,
              en: `Of ${events} events in class ${at.number} only so many are followed up: ${listed(short).en}. All threats and violence are to be reported to the police and each event investigated.${mixed ? " The class is mixed: see whether what is not reported is threats or violence." : ""}`,
            },
          },
        ]),
    ...(missing.length === 0
      ? []
      : [
          {
            place,
            about: `class-${at.number}-unstated`,
            severity: "note" as const,
            message: {
              sv: `För ${events} händelser i klass ${at.number} saknas uppgift om hur många som är ${listed(missing).sv}. Ta fram den, så att uppföljningen går att bedöma.`,
              en: `For ${events} events in class ${at.number} it is not stated how many are ${listed(missing).en}. Find out, so that the follow-up can be judged.`,
            },
          },
        ]),
  ];
};

const undivided = ({ analysis }: AnalysisFacts): readonly Hit[] =>
  (analysis.incidents ?? []).flatMap((incident, index): readonly Hit[] =>
    incident.events === 0 || (incident.classes ?? []).length > 0
      ? []
      : [
          {
            place: atIncident(index),
            severity: "note",
            message: {
              sv: `De ${incident.events} händelserna är inte delade i klasser, så det går inte att se hur många som gäller hot och våld, är polisanmälda eller utredda. Dela upp dem (classes).`,
              en: `The ${incident.events} events are not divided into classes, so it cannot be seen how many concern threats and violence, are reported to the police or investigated. Divide them (classes).`,
            },
          },
        ],
  );

/** Processes with forms that the method asks for, where threats and violence are to be looked for among what is reported. */
const askedFor = ({ coverage }: AnalysisFacts): readonly ProcessCoverage[] =>
  coverage.filter((entry) => entry.present && entry.forms.length > 0);

const unreported = (facts: AnalysisFacts): readonly Hit[] =>
  (facts.analysis.incidents ?? []).length > 0
    ? []
    : askedFor(facts).map(({ process }) => ({
        place: inProcess(process),
        severity: "note",
        message: {
          sv: "Analysen har ingen uppgift om rapporterade händelser, så det går inte att se om hot och våld polisanmäls och händelser utreds. Ta in vad incidentsystemet visar (incidents), även om det är noll.",
          en: "The analysis has no figure of reported events, so it cannot be seen whether threats and violence are reported to the police and events investigated. Take in what the incident system shows (incidents), even if it is none.",
        },
      }));

const unplaced = (facts: AnalysisFacts): readonly Hit[] =>
  askedFor(facts).length === 0
    ? []
    : incidentClasses(facts).flatMap((at): readonly Hit[] => {
        const { events, forms, risk, process } = at.class;
        if (events === 0 || forms !== undefined || risk !== undefined || process !== undefined) return [];
        return [
          {
            place: atIncident(at.index),
            about: `class-${at.number}-unplaced`,
            severity: "note",
            message: {
              sv: `Klass ${at.number} med ${events} händelser anger varken form, risk eller process, så det går inte att se om det är hot eller våld som ska polisanmälas. Ange vad klassen gäller (forms, risk eller process).`,
              en: `Class ${at.number} with ${events} events names neither form, risk nor process, so it cannot be seen whether they are threats or violence, which are to be reported to the police. State what the class is about (forms, risk or process).`,
            },
          },
        ];
      });

export const incidentFollowUp = defineRule<AnalysisFacts>({
  id: "incident-follow-up",
  revision: 1,
  severity: "warning",
  title: {
    sv: "Händelser inte polisanmälda eller utredda",
    en: "Incidents not reported to the police or not investigated",
  },
  reason: {
    sv: "Granskningen fann att incidenter inte rapporteras och följs upp i tillräcklig utsträckning; hot och våld ska alltid polisanmälas.",
    en: "The audit found that incidents are not reported and followed up enough; threats and violence are always to be reported to the police.",
  },
  citation: "stadsrevisionen-2021-4",
  find: (facts) => [
    ...incidentClasses(facts).flatMap((at) => ofClass(at, facts)),
    ...unplaced(facts),
    ...undivided(facts),
    ...unreported(facts),
  ],
});
