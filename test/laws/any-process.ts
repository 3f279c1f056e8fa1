import * as fc from "fast-check";
import type { Method } from "vasentlighetsanalys";
import { conducts, forms, treatmentKinds } from "../../src/model/closed-list.js";

export type Some = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** A record of which any member may be left out. */
export const partial = (members: Some): fc.Arbitrary<object> => fc.record(members, { requiredKeys: [] });

export const word = fc.oneof(
  fc.constantFrom(
    "Handläggare hotas",
    "Handläggare hotas ofta",
    "Avtal löper ut",
    "Öppna fönster",
    "möte med polisen",
    "19",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }).map((text) => `x${text}`),
);

/** A civil date near the year that analyses are made for. */
export const anyDate = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));

export const inOrder = fc.tuple(anyDate, anyDate).map(([a, b]) => (a < b ? [a, b] : [b, a]));

export const role = fc.constantFrom("Nämnden", "Förvaltningschef", "Avdelningschef", "Vaktmästare");
export const secrecy = fc.constant({ reason: "OSL 18 kap. 8 §" });
const form = fc.constantFrom(...forms.codes);
export const someForms = fc.uniqueArray(form, { minLength: 1, maxLength: 3 });

/** A member that names one of a list, where the method has such a list. */
export const chosen = (key: string, list: readonly { readonly id: string }[] | undefined): Some =>
  list === undefined || list.length === 0 ? {} : { [key]: fc.constantFrom(...list.map(({ id }) => id)) };

const levelsIn = (method: Method): Some & { readonly likelihood: fc.Arbitrary<number> } => {
  const highest = method.consequence.levels.length;
  const level = fc.integer({ min: 1, max: highest });
  const ids = (method.consequence.dimensions ?? []).map(({ id }) => id);
  const needsAll = typeof method.consequence.combine === "object";
  const perDimension = fc
    .tuple(
      fc.subarray(ids, { minLength: needsAll ? ids.length : Math.min(1, ids.length) }),
      fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), level))),
    )
    .map(([used, all]) => Object.fromEntries(all.filter(([id]) => used.includes(id))));
  return {
    likelihood: fc.integer({ min: 1, max: method.likelihood.levels.length }),
    consequence: ids.length === 0 ? level : fc.oneof(level, perDimension),
  };
};

/** A record of which only the first members have to be there. */
export const required = <N extends Some>(
  needed: N,
  optional: Some,
): fc.Arbitrary<{ [K in keyof N]: N[K] extends fc.Arbitrary<infer T> ? T : never }> =>
  fc
    .tuple(fc.record(needed), partial(optional))
    .map(([always, sometimes]) => ({ ...always, ...sometimes })) as fc.Arbitrary<{
    [K in keyof N]: N[K] extends fc.Arbitrary<infer T> ? T : never;
  }>;

const assessmentIn = (method: Method): fc.Arbitrary<object> =>
  required(levelsIn(method), {
    assessedOn: anyDate,
    motivation: word,
    votes: fc.array(fc.record({ role, ...levelsIn(method) }), { maxLength: 3 }),
  });

/** Both days in order, one of them, or none. */
const decisionDays = fc
  .tuple(inOrder, fc.subarray(["decidedOn", "validTo"]))
  .map(([[decidedOn, validTo], kept]) =>
    Object.fromEntries(Object.entries({ decidedOn, validTo }).filter(([key]) => kept.includes(key))),
  );

const treatmentIn = (method: Method): fc.Arbitrary<object> =>
  fc
    .tuple(
      required(
        { kind: fc.constantFrom(...treatmentKinds.codes) },
        { motivation: word, decidedBy: role, given: fc.record(levelsIn(method)) },
      ),
      decisionDays,
    )
    .map(([treatment, days]) => ({ ...treatment, ...days }));

const influence = fc.oneof(
  required({ origin: fc.constant("intern"), forms: someForms }, {}),
  required(
    { origin: fc.constant("extern"), forms: someForms },
    {
      conduct: fc.uniqueArray(fc.constantFrom(...conducts.codes), { maxLength: 2 }),
      actors: fc.uniqueArray(fc.constantFrom("brukare", "anhorig", "chef"), { maxLength: 3 }),
    },
  ),
);

const selection = fc.constantFrom(
  { kind: "kept" },
  { kind: "kept" },
  { kind: "candidate" },
  { kind: "dropped", reason: "Skäl" },
);

/** Things are drawn without ids; a list numbers them, so that ids are one space. */
export const numbered = <T extends object>(prefix: string, items: readonly T[]): (T & { readonly id: string })[] =>
  items.map((item, index) => ({ ...item, id: `${prefix}${String(index + 1)}` }));

/** Some of these are nearly the same, some only look so. */
const event = fc.oneof(
  fc.constantFrom(
    "Handläggare trakasseras på telefon efter ett negativt besked",
    "Handläggare trakasseras på telefon efter negativt besked",
    "Handläggare hotas på telefon efter ett negativt besked om bistånd",
  ),
  word,
);

const riskIn = (method: Method): fc.Arbitrary<object> =>
  required(
    { event },
    {
      unit: fc.constantFrom("u1", "u2"),
      causes: fc.array(word, { maxLength: 3 }).map((texts) =>
        numbered(
          "o",
          texts.map((text) => ({ text })),
        ),
      ),
      consequences: fc.array(word, { maxLength: 2 }),
      ...chosen("category", method.categories),
      owner: role,
      selection,
      secrecy,
      influence,
      inherent: assessmentIn(method),
      current: assessmentIn(method),
      target: assessmentIn(method),
      treatment: treatmentIn(method),
    },
  );

export const processIn = (method: Method): fc.Arbitrary<{ readonly risks: readonly object[] }> =>
  required(
    { name: word, risks: fc.array(riskIn(method), { maxLength: 4 }) },
    {
      description: word,
      goals: fc.subarray(["m1", "m2"]),
      owner: role,
      followUpOn: anyDate,
      handledFor: fc.subarray(["annan-namnd", "tredje"]),
      handledBy: fc.constant("annan-namnd"),
      notApplicable: fc
        .uniqueArray(form, { maxLength: 3 })
        .map((each) => each.map((it) => ({ form: it, reason: "Skäl" }))),
    },
  );
