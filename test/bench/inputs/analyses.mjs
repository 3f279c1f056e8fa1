// Analyses of the size and wealth that large nämnder write, from a seed: the synthetic nämnd of the examples, with texts of its own for
// every risk, two assessments or three, dimensions, votes, controls with purpose and procedure, and reports.
import { randomFrom, syntheticAnalysis } from "../../../examples/stad/synthetic.mjs";
import { eventText, pick, ROLES, say } from "./words.mjs";

const YEAR = 2022;
export const AS_OF = "2022-03-31";
const KINDS = ["stadsdelsnamnd", "facknamnd", "facknamnd", "kommunstyrelse"];
const FREQUENCIES = ["continuous", "weekly", "monthly", "quarterly", "half-yearly", "yearly"];

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

const lower = (levels, steps) => ({
  likelihood: Math.max(1, levels.likelihood - steps),
  consequence: levels.consequence,
});

const dimensions = (random, consequence) => ({
  verksamhet: consequence,
  fortroende: 1 + random(consequence),
  ekonomi: 1 + random(consequence),
});

const near = (random, level) => Math.min(5, Math.max(1, level - 1 + random(3)));

const votes = (random, { likelihood, consequence }) =>
  times(3, (index) => ({
    role: ROLES[index],
    likelihood: near(random, likelihood),
    consequence: near(random, consequence),
  }));

const assessed = (random, { likelihood, consequence }) => ({
  likelihood,
  consequence: random(5) < 2 ? dimensions(random, consequence) : consequence,
  assessedOn: `${YEAR - 1}-11-${10 + random(15)}`,
  motivation: `Bedömt i arbetsgruppen: ${say(random, "why")}, och det har hänt ${random(9)} gånger under året.`,
  ...(random(8) === 0 ? { votes: votes(random, { likelihood, consequence }) } : {}),
});

const richRisk = (risk, event, random) => {
  const levels = { likelihood: risk.current.likelihood, consequence: risk.current.consequence };
  return {
    ...risk,
    event,
    unit: `e${1 + random(6)}`,
    causes: times(1 + random(3), (index) => ({ id: `o${index + 1}`, text: `Orsaken är att ${say(random, "why")}.` })),
    consequences: times(1 + random(2), () => `${say(random, "then")} ${say(random, "when")}.`),
    owner: pick(random, ROLES),
    inherent: assessed(random, { ...levels, likelihood: Math.min(5, levels.likelihood + (random(6) === 0 ? 1 : 0)) }),
    current: assessed(random, levels),
    ...(risk.treatment.kind === "reduce" ? { target: lower(levels, 1) } : {}),
    treatment: { ...risk.treatment, motivation: `Nämnden har vägt nyttan mot kostnaden: ${say(random, "then")}.` },
    ...(random(60) === 0 ? { secrecy: { reason: "OSL 18 kap. 8 §" } } : {}),
  };
};

const control = (index, risks, random) => ({
  id: `ek${index + 1}`,
  name: `Stickprov ${index + 1}: att ingen ${say(random, "does")}`,
  kind: pick(random, ["rutin", "utbildning", "riskanalys", "annan"]),
  purpose: `Att förebygga att ${say(random, "why")}.`,
  scope: `${5 + random(40)} slumpvis valda ärenden`,
  procedure: `Ärendena läses mot rutinen ${say(random, "when")} och avvikelser förs i protokoll.`,
  frequency: pick(random, FREQUENCIES),
  owner: pick(random, ROLES),
  reportsTo: "Förvaltningsledningen",
  reports: ["T1", "T2", "VB"],
  inPlan: random(2) === 0,
  existing: random(4) > 0,
  addresses: times(1 + random(3), () => pick(random, risks)).flatMap(({ id, causes }) =>
    random(2) === 0 ? [id] : [`${id}/${causes[0].id}`],
  ),
});

const distinct = (control) => ({ ...control, addresses: [...new Set(control.addresses)] });

/** One nämnd's analysis as a plain document; the same seed gives the same one. */
export const richAnalysis = ({ seed, risks }) => {
  const random = randomFrom(seed * 7919 + risks);
  const namnd = { id: `n-${seed + 1}`, name: `Nämnd ${seed + 1} (påhittad)`, kind: KINDS[seed % KINDS.length] };
  const plain = syntheticAnalysis({ namnd, year: YEAR, seed, risks, exposure: 0.5 + (seed % 5) / 10, police: true });
  const events = [];
  const event = () => {
    // A few say what an earlier one said, with a word or two more, as happens where many write.
    const again = events.length > 0 && random(40) === 0;
    events.push(again ? `${pick(random, events)} även nu` : eventText(random));
    return events.at(-1);
  };
  const processes = plain.processes.map((process) => ({
    ...process,
    goals: ["m1"],
    risks: process.risks.map((risk) => richRisk(risk, event(), random)),
  }));
  const all = processes.flatMap((process) => process.risks);
  const own = times(Math.ceil(risks / 4), (index) => distinct(control(index, all, random)));
  return {
    ...plain,
    units: times(6, (index) => ({
      id: `e${index + 1}`,
      name: `Enheten för ${pick(random, ROLES).toLowerCase()} ${index + 1}`,
    })),
    goals: [{ id: "m1", name: "En trygg, säker och välskött stad" }],
    processes,
    controls: [...plain.controls, ...own],
    actions: plain.actions.map((action) => ({
      ...action,
      text: `Se över hur förvaltningen arbetar ${say(random, "when")}, så att ingen ${say(random, "does")}`,
      owner: pick(random, ROLES),
    })),
  };
};

/** The documents of a city, each as its JSON text. */
export const cityTexts = (namnder, risks) => times(namnder, (seed) => JSON.stringify(richAnalysis({ seed, risks })));
