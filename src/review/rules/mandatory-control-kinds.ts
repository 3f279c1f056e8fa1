import { controlKindsOf } from "../../method/control-kinds.js";
import type { AnalysisFacts } from "../facts.js";
import { inProcess } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

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
          const planned = needed.status === "planned";
          const milder = planned || entry.strength === "noted";
          return [
            {
              place: inProcess(entry.process),
              severity: milder ? "note" : "warning",
              message: planned
                ? {
                    sv: `Ingen kontroll av slaget ${label} motverkar processens risker än, men åtgärden ${needed.by.join(", ")} är planerad. Följ upp att den blir av.`,
                    en: `No control of the kind ${label} addresses the process's risks yet, but the action ${needed.by.join(", ")} is planned. See that it gets done.`,
                  }
                : {
                    sv: `Ingen kontroll och ingen planerad åtgärd av slaget ${label} motverkar processens risker. Lägg till en (kind: ${needed.kind}).`,
                    en: `No control and no planned action of the kind ${label} addresses the process's risks. Add one (kind: ${needed.kind}).`,
                  },
            },
          ];
        }),
      ),
});
