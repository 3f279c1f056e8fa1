// A nämnd that does not exist, made from stated assumptions and a seed: the same seed gives the same nämnd.
//
// Assumptions, all invented for the example and taken from no city:
// - harassment and threats are the most usual forms, corruption the rarest (`usual`);
// - a nämnd that meets the public sees more of them than one that does not (`exposure`, 0 to 1);
// - a nämnd reports between four and eight tenths of what happens, and counts each form in a class of its own;
// - levels lie around the middle of the scale, one step higher where exposure is high;
// - what is scored 10 or more is reduced by a control in the plan and an action; the rest is accepted with a reason.

export const SYNTHETIC = "Syntetiskt exempel: allt i filen är påhittat av ett skript och avser ingen verklig nämnd.";

/** Whole numbers below a limit, from a seed (mulberry32). */
export const randomFrom = (seed) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** Each form: how usual it is (0 to 1), what may happen, and who does it. */
const forms = {
  trakasserier: {
    usual: 0.9,
    event: "Handläggare trakasseras efter ett negativt besked",
    actors: ["brukare", "anhorig"],
  },
  hot: {
    usual: 0.8,
    event: "Medarbetare hotas för att ändra ett beslut",
    actors: ["brukare", "organiserad-brottslighet"],
  },
  vald: { usual: 0.4, event: "Medarbetare utsätts för våld vid ett besök", actors: ["brukare"] },
  skadegorelse: { usual: 0.3, event: "Verksamhetens lokaler eller fordon förstörs som påtryckning", actors: ["okand"] },
  korruption: {
    usual: 0.2,
    event: "Leverantör erbjuder en otillbörlig förmån vid en upphandling",
    actors: ["naringsidkare", "chef"],
  },
};

const causes = [
  "Beslut lämnas utan förberedelse på hur de kan tas emot",
  "Ensamarbete vid möten med besökare",
  "Otydligt vart en händelse ska rapporteras",
  "Hög personalomsättning gör att rutiner inte är kända",
  "Nära relationer mellan beställare och leverantör",
];

const others = [
  ["ekonomi", "Faktura betalas utan att leveransen är kontrollerad"],
  ["verksamhet", "Ärende handläggs efter att tidsgränsen har gått ut"],
  ["rattssakerhet", "Beslut fattas utan tillräcklig utredning"],
  ["it", "Behörighet finns kvar när en anställning har upphört"],
  ["fortroende", "Felaktiga uppgifter lämnas till allmänheten"],
  ["arbetsmiljo", "Introduktion av nya medarbetare uteblir"],
];

const decided = (kind, year) => ({
  kind,
  motivation: kind === "accept" ? "Nivån är godtagbar (påhittat skäl)" : "Åtgärder sätts in (påhittat skäl)",
  decidedBy: "Nämnden",
  decidedOn: `${year - 1}-12-15`,
});

const levels = (random, lift) => ({
  likelihood: Math.min(5, 1 + random(3) + lift),
  consequence: Math.min(5, 2 + random(3)),
});

const risk = (id, { event, category, forms: of, actors, cause, year, lift }, random) => {
  const { likelihood, consequence } = levels(random, lift);
  const high = likelihood * consequence >= 10;
  return {
    id,
    event,
    causes: [{ id: "o1", text: cause }],
    consequences: ["Beslut påverkas, enskilda drabbas eller pengar går förlorade (påhittat)"],
    category,
    owner: "Avdelningschef",
    ...(of === undefined
      ? {}
      : { influence: { origin: "extern", forms: of, conduct: [random(4) === 0 ? "planerad" : "reaktiv"], actors } }),
    current: { likelihood, consequence, assessedOn: `${year - 1}-11-15`, motivation: "Påhittad bedömning" },
    treatment: decided(high ? "reduce" : "accept", year),
  };
};

/** One synthetic analysis. `without: "process"` leaves the mandatory process out. */
export const syntheticAnalysis = ({ namnd, year, seed, risks, exposure, without, police = false }) => {
  const random = randomFrom(seed);
  const cause = () => causes[random(causes.length)];
  const lift = exposure > 0.6 ? 1 : 0;
  const seen = Object.entries(forms).filter(
    ([, { usual }]) => random(100) < 100 * Math.min(1, usual * (0.5 + exposure)),
  );
  const op = seen.map(([form, { event, actors }], index) =>
    risk(
      `op-${index + 1}`,
      { event, category: "arbetsmiljo", forms: [form], actors, cause: cause(), year, lift },
      random,
    ),
  );
  const rest = Array.from({ length: Math.max(0, risks - op.length) }, (_, index) => {
    const [category, event] = others[random(others.length)];
    return risk(
      `r-${index + 1}`,
      { event: `${event} (fall ${index + 1})`, category, cause: cause(), year, lift: 0 },
      random,
    );
  });
  const left = Object.keys(forms).filter((form) => !seen.some(([name]) => name === form));
  const hasProcess = without !== "process";
  const addressed = hasProcess ? op : [];
  const reduced = [...addressed, ...rest].filter(({ treatment }) => treatment.kind === "reduce").map(({ id }) => id);
  const control = (id, name, kind, reports) => ({
    id,
    name,
    kind,
    owner: "HR-chef",
    frequency: "monthly",
    existing: true,
    inPlan: kind === "incidentrapportering",
    ...(reports ? { reports } : {}),
    addresses: addressed.map((each) => each.id),
  });
  return {
    format: 1,
    year,
    method: "exempel-5x5@2022.1",
    reference: SYNTHETIC,
    stage: "proposal",
    namnd,
    prepared: { how: SYNTHETIC, by: ["controller"], from: `${year - 1}-10-01`, to: `${year - 1}-11-20` },
    processes: [
      ...(hasProcess
        ? [
            {
              id: "otillaten-paverkan",
              name: "Otillåten påverkan",
              description:
                "Händelser rapporteras till närmaste chef och går månadsvis till facklig samverkan (påhittat).",
              owner: "Förvaltningschef",
              followUpOn: `${year}-08-31`,
              notApplicable: left.map((form) => ({
                form,
                reason: "Nämnden bedömer att formen inte är aktuell (påhittat)",
              })),
              risks: op,
            },
          ]
        : []),
      { id: "ovrigt", name: "Övriga processer", description: "Påhittade processer.", risks: rest },
    ],
    controls:
      addressed.length === 0
        ? []
        : [
            control("k1", "Rutin vid hot och våld", "rutin"),
            control("k2", "Genomgång av rapporterade händelser", "incidentrapportering", ["T1", "T2", "VB"]),
            control("k3", "Utbildning i bemötande", "utbildning"),
            ...(police ? [control("k4", "Lokal samverkan med polisen", "samverkan")] : []),
          ],
    actions: reduced.map((id, index) => ({
      id: `a${index + 1}`,
      text: "Se över arbetssättet (påhittad åtgärd)",
      kind: "rutin",
      owner: "Avdelningschef",
      due: `${year}-06-30`,
      status: "planned",
      addresses: [id],
    })),
    incidents: hasProcess ? incidentsOf(seen, { year, exposure }, random) : [],
  };
};

const incidentsOf = (seen, { year, exposure }, random) => {
  const classes = seen.map(([form, { usual }]) => ({
    label: form,
    process: "otillaten-paverkan",
    forms: [form],
    events: random(Math.ceil(24 * usual * exposure) + 2),
  }));
  const counted = classes.reduce((total, { events }) => total + events, 0);
  return [
    {
      system: "IA (påhittade tal)",
      from: `${year - 1}-01-01`,
      to: `${year - 1}-12-31`,
      events: counted + random(6),
      reportingShare: [0.4, 0.8],
      classes: classes.map((each) => ({
        ...each,
        policeReported: Math.min(each.events, random(3)),
        investigated: each.events,
      })),
    },
  ];
};
