import type { Text } from "../../model/locale.js";
import type { Path } from "../issue.js";
import { type AnalysisContext, eachOf, pathOf } from "./context.js";

const EVENTS: Text = { sv: "antalet händelser under perioden", en: "the events of the period" };
const OWN_EVENTS: Text = { sv: "antalet händelser i klassen", en: "the events of the class" };

/** Reports counts that exceed the whole they are part of, and shares written with the higher first. */
export const checkIncidents = ({ analysis, report }: AnalysisContext): void => {
  const within = (part: Text, found: number | undefined, whole: Text, to: number | undefined, path: Path): void => {
    if (found !== undefined && to !== undefined && found > to)
      report(path, { code: "more-than-whole", part, found, whole, to });
  };

  eachOf(analysis.incidents, undefined, "incidents", (incident, at) => {
    const { events, exposed, reportingShare } = incident;
    const staff: Text = { sv: "antalet anställda", en: "the staff" };
    within(
      { sv: "antalet utsatta", en: "the people exposed" },
      exposed?.count,
      staff,
      exposed?.of,
      pathOf(at, "exposed", "count"),
    );
    eachOf(incident.classes, at, "classes", (each, trail) => {
      within(OWN_EVENTS, each.events, EVENTS, events, pathOf(trail, "events"));
      const reported: Text = { sv: "antalet polisanmälda", en: "the events reported to the police" };
      within(reported, each.policeReported, OWN_EVENTS, each.events, pathOf(trail, "policeReported"));
      const investigated: Text = { sv: "antalet utredda", en: "the events investigated" };
      within(investigated, each.investigated, OWN_EVENTS, each.events, pathOf(trail, "investigated"));
    });
    const [low, high] = reportingShare ?? [];
    const share = pathOf(at, "reportingShare");
    if (low === 0) report([...share, 0], { code: "number-range", found: 0, above: 0 });
    if (low !== undefined && high !== undefined && low > high)
      report([...share, 1], {
        code: "reversed",
        found: high,
        later: { sv: "den högsta andelen", en: "the highest share" },
        from: low,
        earlier: { sv: "den lägsta andelen", en: "the lowest share" },
      });
  });
};
