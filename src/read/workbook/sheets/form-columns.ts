import { namndKinds, stages } from "../../../model/closed-list.js";
import { texts } from "../cells/lines.js";
import { date, number, text, word } from "../cells/simple.js";
import type { Column } from "./column.js";
import { choicesOf, oneOf } from "./words-of-method.js";

const row = (heading: string, path: readonly string[], note: string, codec: Column["codec"] = text): Column => ({
  heading,
  path,
  codec,
  width: 60,
  note,
});

/** The rows of the sheet Nämnd, each with its name in the first column and its value in the second. */
export const formRows: readonly Column[] = [
  row("Nämndens id", ["namnd", "id"], "Kort namn som är detsamma varje år, till exempel skarholmen.", word),
  row("Nämndens namn", ["namnd", "name"], "Som det skrivs i beslut."),
  oneOf("Slag av nämnd", choicesOf(namndKinds), {
    heading: "Slag av nämnd",
    path: ["namnd", "kind"],
    width: 60,
    note: "Avgör vilka processer som är obligatoriska enligt metoden.",
  }),
  row("År", ["year"], "Verksamhetsåret som analysen gäller.", number),
  row("Metod", ["method"], "Metodens id och version. Ändras inte; en annan metod har en annan mall.", word),
  oneOf("Skede", choicesOf(stages), {
    heading: "Skede",
    path: ["stage"],
    width: 60,
    note: "Utkast medan arbetet pågår, förslag när nämnden ska besluta.",
  }),
  row("Diarienummer", ["reference"], "Ärendets diarienummer."),
  row("Arbetssätt", ["prepared", "how"], "Hur arbetet med analysen gick till."),
  row("Deltagare", ["prepared", "by"], "Roller, aldrig personer. En per rad (Alt+Retur).", texts),
  row("Påbörjad", ["prepared", "from"], "Första dagen.", date),
  row("Avslutad", ["prepared", "to"], "Sista dagen.", date),
  row("Facklig samverkan", ["prepared", "samverkan"], "Dag då analysen behandlades i samverkan.", date),
  row(
    "System för internkontroll prövat",
    ["controlSystem", "reviewedOn"],
    "Dag då nämnden senast gick igenom det.",
    date,
  ),
  row("Systemets diarienummer", ["controlSystem", "reference"], "Diarienumret för det beslutet."),
];

/** Below the form: perspectives, one a row. */
export const PERSPECTIVES = { kind: "Perspektiv", text: "Bedömning ur perspektivet" } as const;
