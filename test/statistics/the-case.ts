/** A change to undefined takes the field away. */
const changed = (base: object, changes: object): object =>
  Object.fromEntries(Object.entries({ ...base, ...changes }).filter(([, value]) => value !== undefined));

interface Changes {
  readonly incident?: object;
  readonly classes?: unknown;
  readonly surveys?: unknown;
  readonly likelihoods?: Readonly<Record<string, number>>;
}

const aRisk = (id: string, forms: readonly string[], likelihood: number | undefined): object => ({
  id,
  event: `Händelse ${id}`,
  influence: { origin: "extern", forms, conduct: ["reaktiv"], actors: ["brukare"] },
  ...(likelihood === undefined ? {} : { current: { likelihood, consequence: 3 } }),
});

const mixedClass = {
  label: "otillåten påverkan eller hot mot medarbetare",
  process: "otillaten-paverkan",
  events: 25,
};

/** The sources' case: 45 events in IA from 1 January to 21 December 2021, 25 of them of a mixed class. */
export const theCase = (changes: Changes = {}): object => {
  const { "op-1": first = 4, "op-2": second = 2, "op-10": third = 1 } = changes.likelihoods ?? {};
  const classes = "classes" in changes ? changes.classes : [mixedClass];
  const incident = {
    system: "IA",
    from: "2021-01-01",
    to: "2021-12-21",
    events: 45,
    classes,
    reportingShare: [0.3, 0.8],
  };
  return changed(
    {
      format: 1,
      year: 2022,
      method: "exempel-5x5@2022.1",
      namnd: { id: "skarholmen", name: "Skärholmens stadsdelsnämnd", kind: "stadsdelsnamnd" },
      processes: [
        {
          id: "otillaten-paverkan",
          name: "Otillåten påverkan",
          risks: [
            aRisk("op-1", ["trakasserier"], first),
            aRisk("op-2", ["hot"], second),
            aRisk("op-10", ["vald"], third === 0 ? undefined : third),
          ],
        },
      ],
      incidents: [changed(incident, changes.incident ?? {})],
    },
    "surveys" in changes ? { surveys: changes.surveys } : {},
  );
};
