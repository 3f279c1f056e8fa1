import type { Text } from "../model/locale.js";
import type { Entity } from "./issue.js";

const noun = (sv: string, en: string): Text => ({ sv, en });

/** What one item of a list is called, by the list's key; lists that are not named here are counted under their own title. */
export const itemNouns: Readonly<Record<string, Text>> = {
  processes: noun("process", "process"),
  risks: noun("risk", "risk"),
  causes: noun("orsak", "cause"),
  consequences: noun("konsekvens", "consequence"),
  votes: noun("röst", "vote"),
  controls: noun("kontroll", "control"),
  actions: noun("åtgärd", "action"),
  units: noun("enhet", "unit"),
  goals: noun("mål", "goal"),
  incidents: noun("händelser, period", "incidents, period"),
  classes: noun("klass", "class"),
  surveys: noun("enkät", "survey"),
  recommendations: noun("rekommendation", "recommendation"),
  perspectives: noun("perspektiv", "perspective"),
  notApplicable: noun("form som inte är aktuell", "form not applicable"),
  forms: noun("form", "form"),
  conduct: noun("typ av utövare", "conduct"),
  actors: noun("utövare", "actor"),
  by: noun("deltagare", "participant"),
  levels: noun("nivå", "level"),
  dimensions: noun("dimension", "dimension"),
  definitions: noun("definition", "definition"),
  bands: noun("risknivå", "band"),
  overrides: noun("undantag", "override"),
  mandatoryProcesses: noun("obligatorisk process", "mandatory process"),
  categories: noun("kategori", "category"),
  controlKinds: noun("slag av kontroll", "kind of control"),
  judgements: noun("samlad bedömning", "judgement"),
  reporting: noun("rapporttillfälle", "reporting point"),
  expected: noun("nämnd", "nämnd"),
};

/** Fields whose own title is too short to be understood out of its place. */
export const fieldNouns: Readonly<Record<string, Text>> = {
  id: noun("id", "id"),
  inherent: noun("utan kontroller", "inherent"),
  current: noun("med befintliga kontroller", "current"),
  target: noun("efter planerade åtgärder", "target"),
  given: noun("accepterade nivåer", "given"),
};

/** The things that an id can name, as a reader calls them. */
export const entityNouns: Readonly<Record<Entity, { readonly one: Text; readonly a: Text }>> = {
  unit: { one: noun("enhet", "unit"), a: noun("en enhet", "a unit") },
  goal: { one: noun("mål", "goal"), a: noun("ett mål", "a goal") },
  process: { one: noun("process", "process"), a: noun("en process", "a process") },
  risk: { one: noun("risk", "risk"), a: noun("en risk", "a risk") },
  control: { one: noun("kontroll", "control"), a: noun("en kontroll", "a control") },
  action: { one: noun("åtgärd", "action"), a: noun("en åtgärd", "an action") },
  recommendation: { one: noun("rekommendation", "recommendation"), a: noun("en rekommendation", "a recommendation") },
};

/** What a whole document is called, first in a sentence. */
export const documentNouns = {
  analysis: noun("Analysen", "The analysis"),
  method: noun("Metoden", "The method"),
  results: noun("Uppföljningen", "The results document"),
  register: noun("Registret", "The register"),
  expected: noun("Listan över väntade", "The list of those expected"),
  mapping: noun("Mappningen", "The mapping"),
  lagesbild: noun("Lägesbilden", "The lägesbild"),
  decision: noun("Beslutet", "The decision"),
} as const;
