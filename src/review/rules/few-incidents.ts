import { daysIn, perYear } from "../counted-period.js";
import type { AnalysisFacts } from "../facts.js";
import { atIncident } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

export const fewIncidents = defineRule<AnalysisFacts>({
  id: "few-incidents",
  revision: 1,
  severity: "note",
  title: { sv: "Inga eller få rapporterade händelser", en: "No or few reported incidents" },
  reason: {
    sv: "Underrapportering är känd: det tar tid, systemet är svårt och det är oklart hur händelser ska rapporteras. Få händelser på många anställda kan vara ett tecken på det.",
    en: "Under-reporting is acknowledged: it takes time, the system is hard and it is unclear how to report. Few events among many staff may be a sign of it.",
  },
  citation: "svar-2021-4",
  find: ({ analysis, method }) => {
    const staff = method.limits?.staff;
    if (staff === undefined) return [];
    return (analysis.incidents ?? []).flatMap((incident, index): readonly Hit[] => {
      const of = incident.exposed?.of ?? 0;
      // Few is fewer than one event a year for each group of the size from which the method looks at missing events.
      if (of < staff || perYear(incident.events, incident) * staff >= of) return [];
      const { events } = incident;
      const days = daysIn(incident.from, incident.to);
      return [
        {
          place: atIncident(index),
          message: {
            sv: `${events} händelser är rapporterade på ${of} anställda under ${days} dagar, färre än en per ${staff} anställda och år. Ta reda på om det händer lite eller rapporteras lite.`,
            en: `${events} events are reported among ${of} staff in ${days} days, fewer than one per ${staff} staff and year. Find out whether little happens or little is reported.`,
          },
        },
      ];
    });
  },
});
