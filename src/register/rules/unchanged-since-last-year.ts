import type { PreviousRisk } from "../../model/previous-year.js";
import { type Hit, defineRule } from "../../review/rule.js";
import type { AssessedRisk } from "../../score/assess-risks.js";
import type { Score } from "../../score/score.js";
import type { YearFacts } from "../year-facts.js";

type Cell = Pick<Score, "likelihood" | "consequence">;

const sameCell = (now: Cell | undefined, then: Cell | undefined): boolean =>
  now?.likelihood === then?.likelihood && now?.consequence === then?.consequence;

const isUnchanged = ({ risk, inherent, current, target }: AssessedRisk, then: PreviousRisk | undefined): boolean =>
  then !== undefined &&
  risk.event === then.event &&
  sameCell(inherent, then.inherent) &&
  sameCell(current, then.current) &&
  sameCell(target, then.target);

export const unchangedSinceLastYear = defineRule<YearFacts>({
  id: "unchanged-since-last-year",
  revision: 1,
  severity: "note",
  title: { sv: "Risker oförändrade sedan förra året", en: "Risks unchanged since last year" },
  reason: {
    sv: "Text och värden som är exakt desamma två år i rad kan betyda att ingen ny bedömning gjorts.",
    en: "Text and values that are exactly the same two years running may mean that nobody assessed anew.",
  },
  citation: "goteborg-2019",
  find: ({ risks, previous }): readonly Hit[] => {
    const before = new Map(previous.risks.map((risk) => [risk.id, risk]));
    const unchanged = risks
      .filter((entry) => isUnchanged(entry, before.get(entry.risk.id)))
      .map((entry) => entry.risk.id);
    if (unchanged.length === 0) return [];
    const [count, names] = [String(unchanged.length), unchanged.join(", ")];
    return [
      {
        place: [],
        message: {
          sv: `${count} av riskerna har samma text och samma nivåer som ${String(previous.year)}: ${names}. Bekräfta att de är bedömda på nytt.`,
          en: `${count} of the risks have the same text and the same levels as in ${String(previous.year)}: ${names}. Confirm that they were assessed anew.`,
        },
      },
    ];
  },
});
