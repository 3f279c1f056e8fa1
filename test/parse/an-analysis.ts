/** A small analysis without fault, as it is written; each call gives a new one that a test may change. */
export const anAnalysis = () => ({
  format: 1,
  year: 2022,
  method: "exempel-5x5@2022.1",
  stage: "proposal",
  namnd: { id: "exempelnamnden", name: "Exempelnämnden", kind: "facknamnd" },
  prepared: { from: "2021-10-01", to: "2021-11-20" },
  units: [{ id: "soc", name: "Avdelning socialtjänst" }],
  goals: [{ id: "m1", name: "En trygg stad" }],
  processes: [
    {
      id: "otillaten-paverkan",
      name: "Otillåten påverkan",
      goals: ["m1"],
      notApplicable: [{ form: "korruption", reason: "Ingen myndighetsutövning." }],
      risks: [
        {
          id: "SOC-014",
          event: "Handläggare hotas",
          unit: "soc",
          causes: [
            { id: "o1", text: "Negativt besked" },
            { id: "o2", text: "Ensamarbete" },
          ],
          influence: { origin: "extern", forms: ["hot"], conduct: ["reaktiv"] },
          current: { likelihood: 4, consequence: 3, assessedOn: "2021-11-15" },
          treatment: { kind: "reduce", decidedOn: "2021-12-16", validTo: "2022-12-31" },
        },
        { id: "SOC-015", event: "Lokaler skadas" },
      ],
    },
  ],
  controls: [
    { id: "k1", name: "Rutin för hot och våld", kind: "rutin", reports: ["T1"], addresses: ["SOC-014/o1"] },
    { id: "k2", name: "Stickprov", tests: ["k1"], addresses: ["SOC-015"] },
  ],
  actions: [{ id: "a1", text: "Utbilda chefer", kind: "utbildning", addresses: ["SOC-014"] }],
  incidents: [
    {
      system: "IA",
      from: "2021-01-01",
      to: "2021-12-21",
      events: 45,
      classes: [{ label: "Hot", process: "otillaten-paverkan", events: 25, policeReported: 4, investigated: 20 }],
      reportingShare: [0.3, 0.8],
    },
  ],
  surveys: [{ source: "Enkät", process: "otillaten-paverkan", perceived: "low" }],
  recommendations: [{ id: "r1", source: "Stadsrevisionen 2021:4", text: "Följ upp", metBy: ["k1", "a1"] }],
});

/** A place of a document to change: keys and indices. */
export type Place = readonly (string | number)[];

const isContainer = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === "object" && value !== null;

const containerAt = (document: unknown, place: Place): Record<string | number, unknown> => {
  let at = document;
  for (const step of place.slice(0, -1)) at = isContainer(at) ? at[step] : undefined;
  if (!isContainer(at)) throw new RangeError(`nothing stands at ${place.join(".")}`);
  return at;
};

/** The document with another value at a place. */
export const withValue = (document: object, place: Place, value: unknown): object => {
  const key = place.at(-1) ?? "";
  Object.defineProperty(containerAt(document, place), key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return document;
};

/** The document without what stands at a place. */
export const without = (document: object, place: Place): object => {
  Reflect.deleteProperty(containerAt(document, place), place.at(-1) ?? "");
  return document;
};
