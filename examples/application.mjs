// What a form in an application does while somebody fills it in.
import { exampleMethod, explainScore, safeParseAnalysis } from "vasentlighetsanalys";

const draft = {
  format: 1,
  year: 2022,
  method: "exempel-5x5@2022.1",
  namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
  processes: [
    {
      id: "p1",
      name: "Bistånd",
      risks: [{ id: "r1", event: "Beslut dröjer", current: { likelihood: 6, consequence: 3 } }],
    },
  ],
};

const read = safeParseAnalysis(draft);
if (!read.ok) for (const issue of read.issues) console.log(`${issue.at}: ${issue.message}`);

console.log(explainScore({ likelihood: 4, consequence: { verksamhet: 3, fortroende: 4 } }, exampleMethod));
