import { controlKindsOf } from "../../method/control-kinds.js";
import type { Text } from "../../model/locale.js";
import type { ControlKindCoverage } from "../coverage.js";
import type { AnalysisFacts } from "../facts.js";
import { inProcess } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

type Status = ControlKindCoverage["status"];

const lacking = ({ kind, by }: ControlKindCoverage, status: Exclude<Status, "met">, label: string): Text => {
  switch (status) {
    case "done":
      return {
        sv: `Ingen kontroll av slaget ${label} motverkar processens risker, men åtgärder av slaget är genomförda: ${by.join(", ")}. Pröva om det som är gjort ska bestå som en kontroll (kind: ${kind}).`,
        en: `No control of the kind ${label} addresses the process's risks, but actions of the kind have been carried out: ${by.join(", ")}. Consider whether what is done is to last as a control (kind: ${kind}).`,
      };
    case "planned":
      return {
        sv: `Ingen kontroll av slaget ${label} motverkar processens risker än, men åtgärder av slaget finns: ${by.join(", ")}. Följ upp att de blir av och leder till en bestående kontroll.`,
        en: `No control of the kind ${label} addresses the process's risks yet, but there are actions of the kind: ${by.join(", ")}. See that they get done and lead to a lasting control.`,
      };
    case "missing":
      return {
        sv: `Ingen kontroll och ingen åtgärd av slaget ${label} motverkar processens risker. Lägg till en (kind: ${kind}).`,
        en: `No control and no action of the kind ${label} addresses the process's risks. Add one (kind: ${kind}).`,
      };
  }
};

export const mandatoryControlKinds = defineRule<AnalysisFacts>({
  id: "mandatory-control-kinds",
  revision: 1,
  severity: "warning",
  title: {
    sv: "Obligatorisk process utan rutin, incidentrapportering eller utbildning",
    en: "Mandatory process without routine, incident reporting or training",
  },
  reason: {
    sv: "Granskningen pekar ut riskanalys, incidentrapportering, fastställda rutiner och löpande utbildning som det som behöver förbättras.",
    en: "The audit points to risk analysis, incident reporting, fixed routines and recurring training as what needs to improve.",
  },
  citation: "stadsrevisionen-2021-4",
  find: ({ coverage, method }) =>
    coverage
      .filter((entry) => entry.present)
      .flatMap((entry) =>
        entry.controlKinds.flatMap((needed): readonly Hit[] => {
          if (needed.status === "met") return [];
          const label = controlKindsOf(method).find((kind) => kind.id === needed.kind)?.label ?? needed.kind;
          const isMilder = needed.status !== "missing" || entry.strength === "noted";
          return [
            {
              place: inProcess(entry.process),
              about: needed.kind,
              severity: isMilder ? "note" : "warning",
              message: lacking(needed, needed.status, label),
            },
          ];
        }),
      ),
});
