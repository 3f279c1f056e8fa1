import type { Method } from "../../../method/method.js";
import {
  actionStatuses,
  forms,
  frequencies,
  perceivedRisks,
  positions,
  surveyPeriods,
} from "../../../model/closed-list.js";
import { exemptions } from "../cells/composed.js";
import { date, number, text, word, yesNo } from "../cells/simple.js";
import { words } from "../cells/words.js";
import { type Column, SHEETS } from "./column.js";
import { choicesOf, kindsOf, oneOf, reportsOf, severalOf } from "./words-of-method.js";

const SEVERAL = "Flera skiljs åt med semikolon.";
const ROLE = "En roll, aldrig en person.";

const plain = (
  heading: string,
  key: string | readonly string[],
  width: number,
  rest: Partial<Pick<Column, "codec" | "note" | "dropDown" | "folded">> = {},
): Column => ({ heading, path: typeof key === "string" ? [key] : key, codec: text, width, ...rest });

const id = (note: string): Column => plain("Id", "id", 14, { codec: word, note });

const yes = { kind: "words", name: "Ja eller nej", entries: ["Ja", "Nej"] } as const;

const addresses = plain("Motverkar", "addresses", 20, {
  codec: words,
  note: `Riskers id (op-1) eller orsaker (op-1/o1). ${SEVERAL}`,
});

export const unitColumns: readonly Column[] = [
  id("Kort namn utan mellanslag, till exempel soc."),
  plain("Enhetens namn", "name", 44),
];

export const goalColumns: readonly Column[] = [
  id("Till exempel m1."),
  plain("Målets lydelse", "name", 70, { note: "Kommunfullmäktiges eller nämndens mål." }),
];

export const processColumns: readonly Column[] = [
  id("Kort namn utan mellanslag, till exempel bistand."),
  plain("Processens namn", "name", 32),
  plain("Arbetssätt", "description", 50, {
    note: "Hur processen går till och vad som görs för att motverka riskerna.",
  }),
  plain("Mål", "goals", 12, {
    codec: words,
    note: `Id på bladet Mål. ${SEVERAL}`,
    dropDown: { kind: "sheet", sheet: SHEETS.goals, several: true },
  }),
  plain("Processägare", "owner", 24, { note: ROLE }),
  plain("Följs upp den", "followUpOn", 14, { codec: date }),
  plain("Former som inte är aktuella", "notApplicable", 34, {
    codec: exemptions(choicesOf(forms)),
    note: "En per rad (Alt+Retur), med skäl: skadegörelse: skälet.",
  }),
  plain("Sköts åt", "handledFor", 18, { codec: words, note: `Id för nämnder som processen sköts åt. ${SEVERAL}` }),
  plain("Sköts av", "handledBy", 18, { codec: word, note: "Id för den nämnd som sköter processen." }),
];

export const controlColumns = (method: Method): readonly Column[] => [
  id("Till exempel k1."),
  plain("Kontroll", "name", 40),
  oneOf("Slag", kindsOf(method), { heading: "Slag", path: ["kind"], width: 18 }),
  addresses,
  plain("Syfte", "purpose", 28),
  plain("Omfattning", "scope", 24),
  plain("Metod", "procedure", 32, { note: "Hur kontrollen görs." }),
  oneOf("Frekvens", choicesOf(frequencies), { heading: "Frekvens", path: ["frequency"], width: 14 }),
  plain("Senast", "due", 12, { codec: date, note: "För en kontroll som görs en gång." }),
  plain("Ansvarig", "owner", 22, { note: ROLE }),
  plain("Rapporteras till", "reportsTo", 22),
  severalOf("Rapporttillfällen", reportsOf(method), { heading: "Rapporteras i", path: ["reports"], width: 14 }),
  plain("I internkontrollplanen", "inPlan", 12, { codec: yesNo, dropDown: yes }),
  plain("Finns redan", "existing", 10, {
    codec: yesNo,
    dropDown: yes,
    note: "Bara en befintlig kontroll kan förklara en lägre nuvarande nivå.",
  }),
  plain("Sänker sannolikheten", ["effect", "likelihood"], 13, {
    codec: number,
    note: "Antal steg, där metoden räknar med det.",
  }),
  plain("Sänker konsekvensen", ["effect", "consequence"], 13, {
    codec: number,
    note: "Antal steg, där metoden räknar med det.",
  }),
  plain("Prövar", "tests", 14, { codec: words, note: `Id för kontroller som denna prövar. ${SEVERAL}` }),
  plain("Sekretess", ["secrecy", "reason"], 18, { note: "Lagrummet. Prövas när handlingen begärs ut." }),
];

export const actionColumns = (method: Method): readonly Column[] => [
  id("Till exempel a1."),
  plain("Åtgärd", "text", 50),
  oneOf("Slag", kindsOf(method), { heading: "Slag", path: ["kind"], width: 18 }),
  addresses,
  plain("Åtgärdsansvarig", "owner", 24, { note: ROLE }),
  plain("Klar senast", "due", 12, { codec: date }),
  oneOf("Status", choicesOf(actionStatuses), { heading: "Status", path: ["status"], width: 12 }),
  plain("Överförd från år", "carriedFrom", 12, { codec: number }),
];

/** The columns of an incident that a class of it does not have. */
export const incidentColumns: readonly Column[] = [
  plain("System", "system", 14, { note: "Till exempel IA. Fler klasser skrivs på raderna under, med tomt system." }),
  plain("Från och med", "from", 12, { codec: date }),
  plain("Till och med", "to", 12, { codec: date }),
  plain("Händelser totalt", "events", 12, { codec: number }),
  plain("Utsatta", ["exposed", "count"], 10, { codec: number }),
  plain("Av antal anställda", ["exposed", "of"], 12, { codec: number }),
  plain("Lägsta andel som rapporteras", ["reportingShare", "0"], 14, { codec: number, note: "Andel mellan 0 och 1." }),
  plain("Högsta andel som rapporteras", ["reportingShare", "1"], 14, { codec: number, note: "Andel mellan 0 och 1." }),
];

const inClass = (columns: readonly Column[]): readonly Column[] =>
  columns.map((column) => ({ ...column, path: ["class", ...column.path] }));

/** The columns of one class of an incident, on the same sheet. */
export const classColumns: readonly Column[] = inClass([
  plain("Klass", "label", 38, { note: "Som den heter i systemet; klasser får överlappa." }),
  plain("Händelser i klassen", "events", 12, { codec: number }),
  plain("Process", "process", 18, { codec: word, dropDown: { kind: "sheet", sheet: SHEETS.processes } }),
  severalOf("Former", choicesOf(forms), { heading: "Former", path: ["forms"], width: 16 }),
  plain("Risk", "risk", 12, { codec: word, dropDown: { kind: "sheet", sheet: SHEETS.risks } }),
  plain("Polisanmälda", "policeReported", 12, { codec: number }),
  plain("Utredda", "investigated", 12, { codec: number }),
]);

export const surveyColumns: readonly Column[] = [
  plain("Källa", "source", 34),
  plain("Process", "process", 18, { codec: word, dropDown: { kind: "sheet", sheet: SHEETS.processes } }),
  plain("Tillfrågade", "population", 26),
  oneOf("Upplevd risk", choicesOf(perceivedRisks), { heading: "Upplevd risk", path: ["perceived"], width: 14 }),
  plain("Andel utsatta, fler än", ["exposed", "moreThan"], 14, { codec: number, note: "Andel mellan 0 och 1." }),
  oneOf("Period", choicesOf(surveyPeriods), { heading: "Under", path: ["exposed", "period"], width: 14 }),
];

export const recommendationColumns: readonly Column[] = [
  id("Till exempel r1."),
  plain("Källa", "source", 26, { note: "Till exempel Stadsrevisionen 2021:4." }),
  plain("Rekommendation", "text", 50),
  plain("Riktad till", "addressee", 20),
  oneOf("Ställningstagande", choicesOf(positions), { heading: "Ställningstagande", path: ["position"], width: 18 }),
  plain("Svar", "response", 40),
  plain("Svar senast", "answerDue", 12, { codec: date }),
  plain("Möts av", "metBy", 16, { codec: words, note: `Id för kontroller och åtgärder. ${SEVERAL}` }),
];
