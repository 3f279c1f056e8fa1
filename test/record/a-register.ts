import { buildRegister, exampleMethod, type RiskRegister } from "vasentlighetsanalys";
import { analysisOf, aRisk } from "../register/analyses.js";

const process = (id: string, risks: readonly object[], rest: object = {}) => ({ id, name: id, risks, ...rest });

const before = buildRegister(analysisOf({ year: 2021, processes: [process("p", [aRisk("r1")])] }), {
  method: exampleMethod,
  asOf: "2021-03-31",
});

const influenced = { influence: { origin: "extern", forms: ["hot"], conduct: ["reaktiv"], actors: ["brukare"] } };

/** A rich register that nothing hinders from being adopted; a test says what differs. */
export const aRegister = (changes: object = {}): RiskRegister =>
  buildRegister(
    analysisOf({
      namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
      processes: [
        process("otillaten-paverkan", [
          aRisk("op-1", {
            ...influenced,
            inherent: { likelihood: 5, consequence: 4 },
            current: { likelihood: 4, consequence: 4 },
            target: { likelihood: 2, consequence: 2 },
            treatment: { kind: "reduce", motivation: "Skäl" },
          }),
          aRisk("op-2", {
            ...influenced,
            current: { likelihood: 3, consequence: 4 },
            treatment: { kind: "accept", motivation: "Skäl" },
          }),
        ]),
        process("p", [
          aRisk("r1"),
          aRisk("r2", { selection: { kind: "candidate" } }),
          aRisk("r3", { selection: { kind: "dropped", reason: "Skäl" } }),
          { id: "r4", event: "Obedömd" },
        ]),
      ],
      controls: [
        {
          id: "k1",
          name: "K",
          kind: "rutin",
          addresses: ["op-1", "op-2"],
          existing: true,
          inPlan: true,
          frequency: "monthly",
          owner: "Chef",
        },
      ],
      actions: [{ id: "a1", text: "Å", addresses: ["op-1"], due: "2022-05-31", owner: "Chef", status: "planned" }],
      ...changes,
    }),
    { method: exampleMethod, asOf: "2022-03-31", previous: before },
  );
