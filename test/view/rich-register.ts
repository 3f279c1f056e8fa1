import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import type { Method } from "../../src/method/method.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { buildRegister } from "../../src/register/build-register.js";
import type { RiskRegister } from "../../src/register/register.js";

/** Every word of the made-up nämnd passes here, so that a test can put something else in its place. */
export type Word = (text: string) => string;

const same: Word = (text) => text;

/** A made-up analysis in which every part of a register occurs, two risks and a control of it marked for secrecy. */
export const richInput = (word: Word = same, method = "exempel-5x5@2022.1") => ({
  format: 1,
  year: 2022,
  method,
  reference: word("Dnr ÖVN 2022/7"),
  stage: "proposal",
  namnd: { id: "ovningsnamnden", name: word("Övningsnämnden"), kind: "facknamnd" },
  prepared: {
    how: word("Två möten med enheterna och ett med skyddsombuden."),
    by: [word("controller"), word("enhetschefer"), word("skyddsombud")],
    from: "2021-10-01",
    to: "2021-11-20",
    samverkan: "2021-11-25",
  },
  units: [{ id: "enhet-tillsyn", name: word("Enheten för tillsyn") }],
  goals: [{ id: "m1", name: word("Rätt beslut i rätt tid") }],
  processes: [
    {
      id: "otillaten-paverkan",
      name: word("Otillåten påverkan"),
      description: word("Händelser rapporteras, utreds av närmaste chef och gås igenom varje månad."),
      goals: ["m1"],
      owner: word("Avdelningschef"),
      followUpOn: "2022-08-31",
      notApplicable: [{ form: "skadegorelse", reason: word("Nämnden har inga egna lokaler.") }],
      risks: [
        {
          id: "op-1",
          unit: "enhet-tillsyn",
          event: word("Inspektör trakasseras efter ett negativt besked"),
          causes: [{ id: "o1", text: word("Besked ges i ensamhet") }],
          consequences: [word("Inspektören drar sig för att besluta")],
          category: "arbetsmiljo",
          owner: word("Enhetschef tillsyn"),
          influence: { origin: "extern", forms: ["trakasserier"], conduct: ["reaktiv"], actors: ["brukare"] },
          inherent: { likelihood: 5, consequence: 4 },
          current: {
            likelihood: 4,
            consequence: { verksamhet: 3, fortroende: 4 },
            assessedOn: "2021-11-15",
            motivation: word("Elva händelser under året."),
          },
          target: { likelihood: 3, consequence: 3 },
          treatment: {
            kind: "reduce",
            motivation: word("Rutinen räcker inte."),
            decidedBy: word("Nämnden"),
            decidedOn: "2021-12-16",
          },
        },
        {
          id: "op-2",
          event: word("Inspektör hotas vid ett besök"),
          causes: [{ id: "o1", text: word("Besök görs ensam") }],
          consequences: [word("Beslut uteblir")],
          category: "arbetsmiljo",
          owner: word("Enhetschef tillsyn"),
          influence: { origin: "extern", forms: ["hot", "vald"], conduct: ["planerad"], actors: ["naringsidkare"] },
          current: { likelihood: 2, consequence: 5, motivation: word("Ovanligt men allvarligt.") },
          treatment: {
            kind: "accept",
            motivation: word("Alla besök görs av två."),
            decidedBy: word("Nämnden"),
            decidedOn: "2020-12-10",
            validTo: "2021-12-31",
          },
        },
        {
          id: "dold-1",
          event: word("DOLD händelse"),
          causes: [{ id: "o1", text: word("DOLD orsak") }],
          consequences: [word("DOLD konsekvens")],
          category: "fortroende",
          owner: word("DOLD ägare"),
          secrecy: { reason: word("OSL 18 kap. 8 §") },
          influence: { origin: "intern", forms: ["korruption"] },
          inherent: { likelihood: 4, consequence: 5, motivation: word("DOLD motivering utan kontroller") },
          current: {
            likelihood: 4,
            consequence: 5,
            motivation: word("DOLD motivering"),
            votes: [{ role: word("DOLD roll"), likelihood: 4, consequence: 5 }],
          },
          target: { likelihood: 1, consequence: 5, motivation: word("DOLD motivering av mål") },
          treatment: { kind: "transfer", motivation: word("DOLD hantering"), decidedBy: word("DOLD beslutsfattare") },
        },
      ],
    },
    {
      id: "tillsyn",
      name: word("Tillsyn"),
      risks: [
        { id: "ti-1", event: word("Ärenden blir liggande") },
        { id: "ti-2", event: word("Avgift tas ut två gånger"), selection: { kind: "candidate" } },
        {
          id: "ti-3",
          event: word("Bilar saknas"),
          selection: { kind: "dropped", reason: word("Löst med poolbilar.") },
        },
        {
          id: "dold-2",
          event: word("DOLD struken händelse"),
          selection: { kind: "dropped", reason: word("DOLT skäl") },
          secrecy: { reason: word("OSL 17 kap. 1 §") },
        },
      ],
    },
  ],
  controls: [
    {
      id: "k1",
      name: word("Genomgång av händelser i samverkan"),
      kind: "incidentrapportering",
      purpose: word("Inga händelser ska glömmas"),
      scope: word("Alla händelser"),
      procedure: word("Lista ur systemet"),
      frequency: "monthly",
      owner: word("HR-chef"),
      reportsTo: word("Förvaltningsledning"),
      reports: ["T1"],
      inPlan: true,
      existing: true,
      addresses: ["op-1/o1", "dold-1"],
    },
    {
      id: "dold-k",
      name: word("DOLD kontroll"),
      kind: "rutin",
      purpose: word("DOLT syfte"),
      scope: word("DOLD omfattning"),
      procedure: word("DOLD metod"),
      frequency: "yearly",
      owner: word("DOLD ansvarig"),
      reportsTo: word("DOLD mottagare"),
      existing: true,
      secrecy: { reason: word("OSL 18 kap. 9 §") },
      addresses: ["op-1", "op-2"],
    },
    { id: "k2", name: word("DOLD genom sin risk"), kind: "annan", addresses: ["dold-1"] },
  ],
  actions: [
    {
      id: "a1",
      text: word("Utbildning i bemötande"),
      kind: "utbildning",
      owner: word("HR-chef"),
      due: "2022-06-30",
      status: "planned",
      addresses: ["op-1"],
    },
    { id: "a2", text: word("DOLD åtgärd för dold risk"), kind: "annan", addresses: ["dold-1/o1"] },
  ],
  surveys: [
    { source: word("Medarbetarenkäten"), process: "otillaten-paverkan", population: word("Alla"), perceived: "low" },
  ],
  recommendations: [{ id: "r1", source: word("Stadsrevisionen"), text: word("Se över rutinerna"), metBy: ["a1"] }],
  perspectives: [{ kind: word("jamstalldhet"), text: word("Prövat.") }],
  controlSystem: { reviewedOn: "2021-12-16", reference: word("Dnr ÖVN 2021/99") },
});

/** A method that says in its own words what the example leaves to the library, and grades a rule in its own way. */
export const richMethod = (word: Word = same): Method => ({
  ...exempel5x5,
  id: "ovning",
  title: word("Övningsmetod"),
  source: {
    title: word("Anvisningar"),
    status: "adopted",
    document: { title: word("Anvisningar 2022"), body: word("Övningsstaden") },
  },
  likelihood: {
    ...exempel5x5.likelihood,
    label: word("Sannolikhet"),
    levels: exempel5x5.likelihood.levels.map((level) => ({ ...level, label: word(level.label) })),
  },
  bands: exempel5x5.bands.map((band) => ({ ...band, label: word(band.label) })),
  rules: { "police-cooperation": { severity: "off", reason: word("Regleras i stadens överenskommelse.") } },
  labels: { "treatment.reduce": word("åtgärda"), "form.hot": word("hot om våld") },
});

export const AS_OF = "2022-03-31";

/** The register of the made-up nämnd, by the example method. */
export const richRegister = (word: Word = same): RiskRegister =>
  buildRegister(parseAnalysis(richInput(word)), { method: exempel5x5, asOf: AS_OF });

/** The register of the made-up nämnd, by the method with words of its own. */
export const richRegisterOwnMethod = (word: Word = same): RiskRegister => {
  const method = richMethod(word);
  return buildRegister(parseAnalysis(richInput(word, "ovning@2022.1"), { method }), { method, asOf: AS_OF });
};
