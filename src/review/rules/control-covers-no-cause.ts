import { addressesRisk, controlEffectOf } from "../../score/control-effect.js";
import type { AssessedRisk } from "../../score/assess-risks.js";
import type { AnalysisFacts } from "../facts.js";
import { atRisk } from "../places.js";
import { defineRule } from "../rule.js";

const isLowered = ({ inherent, current }: AssessedRisk): boolean =>
  inherent !== undefined &&
  current !== undefined &&
  (current.likelihood < inherent.likelihood || current.consequence < inherent.consequence);

/** With several causes a control must say which one it addresses; with one, naming the risk is enough. */
const isExplained = ({ risk, controls }: AssessedRisk): boolean => {
  const several = (risk.causes ?? []).length > 1;
  return controls.some(
    ({ existing, addresses = [] }) =>
      existing === true &&
      (several ? addresses.some((target) => target.startsWith(`${risk.id}/`)) : addressesRisk(addresses, risk)),
  );
};

export const controlCoversNoCause = defineRule<AnalysisFacts>({
  id: "control-covers-no-cause",
  revision: 1,
  severity: "warning",
  title: { sv: "Sänkt nivå utan kontroll av någon orsak", en: "Lowered level without a control of any cause" },
  reason: {
    sv: "Bara en befintlig kontroll som motverkar en orsak kan förklara att risken är lägre än utan kontroller.",
    en: "Only an existing control that addresses a cause can explain that a risk is lower than without controls.",
  },
  citation: "precogly-495",
  find: ({ method, risks }) =>
    controlEffectOf(method) !== "stated"
      ? []
      : risks
          .filter((entry) => isLowered(entry) && !isExplained(entry))
          .map((entry) => ({
            place: atRisk(entry),
            message:
              (entry.risk.causes ?? []).length > 1
                ? {
                    sv: `Nivån med befintliga kontroller är lägre än utan, men ingen befintlig kontroll motverkar någon av orsakerna. Ange vilken orsak en befintlig kontroll motverkar (addresses: [${entry.risk.id}/…]), eller pröva bedömningen igen.`,
                    en: `The level with existing controls is lower than without, but no existing control addresses any of the causes. State which cause an existing control addresses (addresses: [${entry.risk.id}/…]), or reconsider the assessment.`,
                  }
                : {
                    sv: `Nivån med befintliga kontroller är lägre än utan, men ingen befintlig kontroll motverkar risken. Ange den (existing: true, addresses: [${entry.risk.id}]), eller pröva bedömningen igen.`,
                    en: `The level with existing controls is lower than without, but no existing control addresses the risk. State it (existing: true, addresses: [${entry.risk.id}]), or reconsider the assessment.`,
                  },
          })),
});
