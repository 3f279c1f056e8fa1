import type { AnalysisFacts } from "../facts.js";
import { inProcess } from "../places.js";
import { defineRule } from "../rule.js";

const CLIENTS: ReadonlySet<string> = new Set([
  "brukare",
  "klient",
  "klienter",
  "sökande",
  "sokande",
  "anhörig",
  "anhorig",
  "anhöriga",
  "anhoriga",
  "närstående",
  "narstaende",
]);

export const actorsOnlyClients = defineRule<AnalysisFacts>({
  id: "actors-only-clients",
  revision: 1,
  severity: "note",
  title: { sv: "Bara brukare och anhöriga som utövare", en: "Only clients and relatives as actors" },
  reason: {
    sv: "I granskningen uppges påverkan också komma från chefer, förtroendevalda och näringsidkare med avtal (återgivet i ett särskilt uttalande).",
    en: "In the audit, influence is said to come also from managers, elected representatives and contractors (as a separate statement retells it).",
  },
  citation: "ks-2021-1304",
  find: ({ coverage, risks }) =>
    coverage
      .filter((entry) => {
        const actors = risks
          .filter((risk) => risk.process.id === entry.process)
          .flatMap((risk) => risk.risk.influence?.actors ?? []);
        return actors.length > 0 && actors.every((actor) => CLIENTS.has(actor.trim().toLowerCase()));
      })
      .map((entry) => ({
        place: inProcess(entry.process),
        message: {
          sv: "Bara brukare och anhöriga nämns som utövare. Pröva även chefer, förtroendevalda, näringsidkare med avtal och organiserad brottslighet.",
          en: "Only clients and relatives are named as actors. Consider managers, elected representatives, contractors and organised crime too.",
        },
      })),
});
