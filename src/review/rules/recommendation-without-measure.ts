import type { Recommendation } from "../../model/recommendation.js";
import type { AnalysisFacts } from "../facts.js";
import { atRecommendation } from "../places.js";
import { type Hit, defineRule } from "../rule.js";
import { listed } from "../words.js";

const unmet = (recommendation: Recommendation, dead: ReadonlySet<string>): readonly Hit[] => {
  const { position, metBy = [] } = recommendation;
  const agrees = position === "agrees" || position === "partly";
  if (!agrees || metBy.some((id) => !dead.has(id))) return [];
  return [
    {
      place: atRecommendation(recommendation),
      about: "measure",
      message:
        metBy.length === 0
          ? {
              sv: "Nämnden instämmer i rekommendationen, men ingen kontroll eller åtgärd möter den. Ange vilka som gör det (metBy).",
              en: "The nämnd agrees with the recommendation, but no control or action meets it. State which ones do (metBy).",
            }
          : {
              sv: `Nämnden instämmer i rekommendationen, men det som skulle möta den är avbrutet: ${metBy.join(", ")}. Ange en annan kontroll eller åtgärd (metBy).`,
              en: `The nämnd agrees with the recommendation, but what was to meet it is cancelled: ${metBy.join(", ")}. State another control or action (metBy).`,
            },
    },
  ];
};

const unanswered = (recommendation: Recommendation): readonly Hit[] => {
  const names = listed([
    ...(recommendation.position === undefined ? [{ sv: "ställningstagande (position)", en: "a position" }] : []),
    ...(recommendation.response === undefined ? [{ sv: "svar (response)", en: "a response" }] : []),
  ]);
  if (names.sv === "") return [];
  const due = recommendation.answerDue;
  const by =
    due === undefined
      ? { sv: "", en: "" }
      : { sv: `; svaret ska lämnas senast ${due}`, en: `; the answer is due on ${due}` };
  return [
    {
      place: atRecommendation(recommendation),
      about: "answer",
      severity: "note",
      message: {
        sv: `Rekommendationen saknar ${names.sv}. Ange det${by.sv}.`,
        en: `The recommendation lacks ${names.en}. State it${by.en}.`,
      },
    },
  ];
};

export const recommendationWithoutMeasure = defineRule<AnalysisFacts>({
  id: "recommendation-without-measure",
  revision: 1,
  severity: "warning",
  title: { sv: "Rekommendation utan åtgärd eller svar", en: "Recommendation without measure or answer" },
  reason: {
    sv: "Svaret på en revision är självt en handling: från rekommendation till yttrande till åtgärd i analysen ska det gå att följa.",
    en: "The answer to an audit is itself a record: it must be possible to follow from recommendation through answer to the measure in the analysis.",
  },
  citation: "ks-2021-1304",
  find: ({ analysis }) => {
    const dead = new Set((analysis.actions ?? []).filter(({ status }) => status === "cancelled").map(({ id }) => id));
    return (analysis.recommendations ?? []).flatMap((recommendation) => [
      ...unmet(recommendation, dead),
      ...unanswered(recommendation),
    ]);
  },
});
