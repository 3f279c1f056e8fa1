import type { Method } from "../../method/method.js";
import type { IncidentClass } from "../../model/incident.js";
import type { Text } from "../../model/locale.js";
import type { AssessedRisk } from "../../score/assess-risks.js";
import { daysIn, perYear } from "../counted-period.js";
import type { AnalysisFacts } from "../facts.js";
import { type ClassAt, concernedRisks, incidentClasses, isMixedClass } from "../incident-classes.js";
import { atIncident, atRisk, atSurvey, inProcess } from "../places.js";
import { type Hit, defineRule } from "../rule.js";
import { figure } from "../words.js";

/** From this share on, most of those asked have been exposed. */
const HALF = 0.5;

/** A count of several forms together is an upper bound for each, so it accuses none of them of being assessed too low. */
const accusesNobody = (each: IncidentClass): boolean => each.forms !== undefined && isMixedClass(each);

/** What a class' count is held against: the process' risks together, or the risks of the one form or the risk that it names. */
const heldAgainst = ({ process, forms, risk }: IncidentClass, only: AssessedRisk | undefined): Text => {
  if (only !== undefined) return { sv: "sannolikhet", en: "likelihood" };
  return process !== undefined && forms === undefined && risk === undefined
    ? { sv: "högsta sannolikhet bland processens risker", en: "highest likelihood among the process' risks" }
    : {
        sv: "högsta sannolikhet bland de risker som klassen gäller",
        en: "highest likelihood among the risks that the class is about",
      };
};

const byCounts = (at: ClassAt, facts: AnalysisFacts, method: Method): readonly Hit[] => {
  if (accusesNobody(at.class)) return [];
  const assessed = concernedRisks(at.class, facts.risks).flatMap((entry) =>
    entry.current === undefined ? [] : [{ entry, likelihood: entry.current.likelihood }],
  );
  const highest = Math.max(0, ...assessed.map(({ likelihood }) => likelihood));
  const level = method.likelihood.levels[highest - 1];
  const most = level?.perYear?.[1];
  if (level === undefined || most === undefined || most === null) return [];
  const rate = perYear(at.class.events, at.incident);
  if (rate <= most) return [];
  const isMixed = isMixedClass(at.class);
  const only = assessed.length === 1 && !isMixed ? assessed[0]?.entry : undefined;
  const { process } = at.class;
  const days = daysIn(at.incident.from, at.incident.to);
  const what = heldAgainst(at.class, only);
  const reserve: Text = isMixed
    ? {
        sv: " Klassen är blandad, så antalet gäller processen som helhet och är ett tak för var och en av delarna.",
        en: " The class is mixed, so the count is about the process as a whole and an upper bound for each of its parts.",
      }
    : { sv: "", en: "" };
  return [
    {
      place: only === undefined ? (process === undefined ? atIncident(at.index) : inProcess(process)) : atRisk(only),
      about: `class-${at.index + 1}.${at.number}`,
      message: {
        sv: `${at.class.events} rapporterade händelser på ${days} dagar (händelser ${at.index + 1}, klass ${at.number}) är ${figure(rate).sv} per år, men bedömd ${what.sv} är ${highest} (${level.label}), som slutar vid ${figure(most).sv} per år.${reserve.sv} Pröva bedömningen igen eller motivera den.`,
        en: `${at.class.events} reported events in ${days} days (incidents ${at.index + 1}, class ${at.number}) are ${figure(rate).en} a year, but the assessed ${what.en} is ${highest} (${level.label}), which ends at ${figure(most).en} a year.${reserve.en} Reconsider the assessment or motivate it.`,
      },
    },
  ];
};

const bySurveys = ({ analysis }: AnalysisFacts): readonly Hit[] =>
  (analysis.surveys ?? []).flatMap((survey, index): readonly Hit[] => {
    const { exposed, perceived } = survey;
    if (perceived !== "low" || exposed === undefined || exposed.moreThan < HALF) return [];
    const share = figure(exposed.moreThan * 100);
    const [when, whenEn, caution, cautionEn] =
      exposed.period === "ever"
        ? [
            "någon gång",
            "at some time",
            " Uppgiften säger inget om hur ofta per år.",
            " The figure says nothing about how often in a year.",
          ]
        : ["under det senaste året", "in the last year", "", ""];
    return [
      {
        place: atSurvey(index),
        message: {
          sv: `Risken upplevs som låg, men mer än ${share.sv} procent har varit utsatta ${when}. Det kan tyda på normalisering: pröva om sannolikheten är rätt bedömd.${caution}`,
          en: `The risk is perceived as low, but more than ${share.en} per cent have been exposed ${whenEn}. It may point to normalisation: consider whether the likelihood is rightly assessed.${cautionEn}`,
        },
      },
    ];
  });

export const assessmentContradicted = defineRule<AnalysisFacts>({
  id: "assessment-contradicted",
  revision: 1,
  severity: "warning",
  title: {
    sv: "Bedömning som händelser eller enkät talar emot",
    en: "Assessment contradicted by incidents or survey",
  },
  reason: {
    sv: "I granskningen upplevdes risken som låg fast mer än hälften hade varit utsatta någon gång, vilket kan visa en tendens till normalisering.",
    en: "In the audit the risk was perceived as low although more than half had been exposed at some time, which may show a tendency to normalisation.",
  },
  citation: "svar-2021-4",
  find: (facts) => [...incidentClasses(facts).flatMap((at) => byCounts(at, facts, facts.method)), ...bySurveys(facts)],
});
