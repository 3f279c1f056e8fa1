import { type Analysis, parseAnalysis, type ParseOptions } from "vasentlighetsanalys";

/** A change to undefined takes the field away. */
const changed = (base: object, changes: object): object =>
  Object.fromEntries(Object.entries({ ...base, ...changes }).filter(([, value]) => value !== undefined));

/** A risk that no rule objects to, with what a test changes in it. */
export const aRisk = (id: string, changes: object = {}): object =>
  changed(
    {
      id,
      event: `Händelse ${id}`,
      causes: [{ id: "o1", text: "Orsak" }],
      consequences: ["Följd"],
      current: { likelihood: 3, consequence: 3, motivation: "Skäl" },
      treatment: { kind: "accept", motivation: "Skäl", decidedBy: "Förvaltningschef", decidedOn: "2021-12-16" },
    },
    changes,
  );

/** A written analysis of a nämnd that no mandatory process binds. */
export const written = (changes: object = {}): object =>
  changed(
    {
      format: 1,
      year: 2022,
      method: "exempel-5x5@2022.1",
      stage: "proposal",
      namnd: { id: "exempel", name: "Exempelnämnden", kind: "annan" },
      processes: [],
    },
    changes,
  );

/** The same, read. */
export const analysisOf = (changes: object = {}, options: ParseOptions = {}): Analysis =>
  parseAnalysis(written(changes), options);
