import type { Method } from "../method/method.js";
import type { RegisterEntry } from "../register/register.js";
import type { PlannedControl, PlanReason } from "./internkontrollplan.js";

/**
 * Why a risk stands in the plan: its band asks for it, or it is to be reduced. A risk that is accepted, transferred or avoided
 * stands there only by its band; an acceptance that has lapsed puts nothing there by itself.
 */
export const riskReasons = (entry: RegisterEntry, method: Method): readonly PlanReason[] => {
  const band = entry.current === undefined ? undefined : method.bands[entry.current.rank - 1];
  const isReduced = entry.treatment.kind === "standing" && entry.treatment.treatment.kind === "reduce";
  return [
    ...(band?.requires?.plan === true
      ? [
          {
            kind: "band" as const,
            band: band.id,
            text: {
              sv: `Risken ligger på nivån ${band.label}, som enligt metoden ska in i planen.`,
              en: `The risk lies in the band ${band.label}, which by the method belongs in the plan.`,
            },
          },
        ]
      : []),
    ...(isReduced
      ? [
          {
            kind: "treatment" as const,
            treatment: "reduce" as const,
            text: {
              sv: "Beslutet är att reducera risken, och det följs upp i planen.",
              en: "The decision is to reduce the risk, and that is followed up in the plan.",
            },
          },
        ]
      : []),
  ];
};

/** Why a control stands in the plan on a line of its own. */
export const controlReason = (control: PlannedControl): PlanReason => ({
  kind: "control-in-plan",
  control: control.id,
  text:
    control.risks.length === 0
      ? {
          sv: "Kontrollen är satt i planen (inPlan) men motverkar ingen risk i analysen.",
          en: "The control is set in the plan (inPlan) but addresses no risk of the analysis.",
        }
      : {
          sv: `Kontrollen är satt i planen (inPlan); varken risknivå eller hantering kräver det för ${control.risks.map((risk) => risk.id).join(", ")}.`,
          en: `The control is set in the plan (inPlan); neither band nor treatment asks for it for ${control.risks.map((risk) => risk.id).join(", ")}.`,
        },
});
