import type { Locale, Text } from "../model/locale.js";
import type { IssueFact } from "./issue.js";
import { listed } from "./quote-found.js";
import type { WorkbookReason } from "./reading-fact.js";

type WorkbookFact = IssueFact & { readonly code: "workbook" };

/** What a fact holds, as parts of a sentence; each is empty where the fact does not have it. */
interface Parts {
  readonly name: string;
  /** The same at the end of a sentence. */
  readonly last: string;
  readonly bracketed: string;
  readonly meant: string;
  readonly oneOf: (words: string) => string;
}

const partsOf = ({ found, nearest, allowed }: WorkbookFact, locale: Locale): Parts => ({
  name: found === undefined ? "" : `"${found}" `,
  last: `"${found ?? ""}"`,
  bracketed: found === undefined ? "" : ` (${found})`,
  meant: nearest === undefined ? "" : ` ${{ sv: "Menade du", en: "Did you mean" }[locale]} "${nearest}"?`,
  oneOf: (words) => (allowed === undefined ? "" : ` ${words} ${listed(allowed, locale)}.`),
});

const MESSAGES: Readonly<Record<WorkbookReason, (parts: Parts) => Text>> = {
  "not-workbook": () => ({
    sv: "Filen är ingen Excelarbetsbok (.xlsx). Spara den som Excelarbetsbok och läs in den igen.",
    en: "The file is no Excel workbook (.xlsx). Save it as an Excel workbook and read it again.",
  }),
  "old-format": () => ({
    sv: "Filen är lösenordsskyddad eller sparad i det äldre formatet .xls. Ta bort lösenordet och spara den som Excelarbetsbok (.xlsx).",
    en: "The file has a password or is saved in the older format .xls. Remove the password and save it as an Excel workbook (.xlsx).",
  }),
  "packed-size": () => ({
    sv: "Filen är större än 10 MB och läses inte. Ta bort bilder och blad som inte hör till analysen.",
    en: "The file is larger than 10 MB and is not read. Remove pictures and sheets that are no part of the analysis.",
  }),
  "unpacked-size": () => ({
    sv: "Filen blir uppackad större än 50 MB, eller mer än hundra gånger större än den är, och läses inte. Kopiera uppgifterna till en ny mall.",
    en: "Unpacked the file is larger than 50 MB, or more than a hundred times its own size, and is not read. Copy its content to a new template.",
  }),
  parts: () => ({
    sv: "Filen har fler än 200 delar och läses inte. Kopiera uppgifterna till en ny mall.",
    en: "The file has more than 200 parts and is not read. Copy its content to a new template.",
  }),
  damaged: ({ bracketed }) => ({
    sv: `Filen är skadad${bracketed} och läses inte. Öppna den i Excel, spara om den och läs in den igen.`,
    en: `The file is damaged${bracketed} and is not read. Open it in Excel, save it again, and read it again.`,
  }),
  doctype: ({ name }) => ({
    sv: `Filen har en del ${name}med en dokumenttyp (DOCTYPE), som ingen arbetsbok behöver. Den läses inte.`,
    en: `The file has a part ${name}with a document type (DOCTYPE), which no workbook needs. It is not read.`,
  }),
  "far-cell": ({ name }) => ({
    sv: `Bladet sträcker sig till ${name}och läses inte. Ta bort tomma rader och kolumner långt bort, eller kopiera uppgifterna till en ny mall.`,
    en: `The sheet extends to ${name}and is not read. Remove empty rows and columns far away, or copy its content to a new template.`,
  }),
  "many-cells": () => ({
    sv: "Filen har för många celler och läses inte. Kopiera uppgifterna till en ny mall.",
    en: "The file has too many cells and is not read. Copy its content to a new template.",
  }),
  "sheet-missing": ({ name, oneOf }) => ({
    sv: `Bladet ${name}saknas.${oneOf("Arbetsboken har bladen")} Bladen ska heta som i mallen; ett blad som inte används lämnas tomt.`,
    en: `The sheet ${name}is missing.${oneOf("The workbook has the sheets")} Sheets are named as in the template; one that is not used is left empty.`,
  }),
  "heading-missing": ({ name }) => ({
    sv: `Rubriken ${name}saknas, och den behövs för att läsa bladet. Rubrikerna står på första raden och ska heta som i mallen.`,
    en: `The heading ${name}is missing, and the sheet cannot be read without it. Headings stand in the first row, named as in the template.`,
  }),
  "column-missing": ({ name, oneOf }) => ({
    sv: `Tabellen har ingen kolumn med rubriken ${name}som angavs.${oneOf("Rubrikerna är")} Ange en av dem.`,
    en: `The table has no column with the heading ${name}that was given.${oneOf("The headings are")} Give one of them.`,
  }),
  "no-event-column": ({ oneOf }) => ({
    sv: `Ingen kolumn känns igen som den oönskade händelsen (Oönskad händelse, Risk, Riskbeskrivning …).${oneOf("Rubrikerna är")} Ange vilken av dem som är händelsen.`,
    en: `No column is recognised as the unwanted event (Event, Risk, Risk description …).${oneOf("The headings are")} Say which of them is the event.`,
  }),
  "heading-unknown": ({ name, meant, oneOf }) => ({
    sv: `Rubriken ${name}är okänd.${meant} Egna anteckningar görs på ett eget blad.${oneOf("Bladets rubriker är")}`,
    en: `The heading ${name}is unknown.${meant} Keep notes of your own on a sheet of their own.${oneOf("The headings of the sheet are")}`,
  }),
  "heading-twice": ({ name }) => ({
    sv: `Rubriken ${name}står två gånger. Ta bort den ena kolumnen.`,
    en: `The heading ${name}stands twice. Remove one of the columns.`,
  }),
  "outside-headings": ({ name }) => ({
    sv: `Här står ${name}i en kolumn utan rubrik. Flytta uppgiften till en kolumn med rubrik, eller till ett eget blad.`,
    en: `Here stands ${name}in a column without a heading. Move it to a column with one, or to a sheet of its own.`,
  }),
  "error-value": ({ last }) => ({
    sv: `Cellen visar felet ${last}. Rätta formeln, eller skriv värdet.`,
    en: `The cell shows the error ${last}. Correct the formula, or write the value.`,
  }),
  "two-consequences": () => ({
    sv: "Konsekvensen är angiven både som en nivå och per dimension. Ta bort det ena.",
    en: "The consequence is given both as one level and by dimension. Remove one of them.",
  }),
  "no-incident": () => ({
    sv: "Raden har en klass av händelser, men ingen rad ovanför anger system och period. Fyll i system, från och till.",
    en: "The row has a class of events, but no row above states system and period. Fill in system, from and to.",
  }),
  line: ({ name, oneOf }) => ({
    sv: `Raden ${name}går inte att läsa.${oneOf("Skriv")}`,
    en: `The line ${name}cannot be read.${oneOf("Write")}`,
  }),
  "csv-size": () => ({
    sv: "Tabellen är större än 10 miljoner tecken och läses inte. Dela upp den.",
    en: "The table is larger than 10 million characters and is not read. Split it.",
  }),
  "csv-quote": () => ({
    sv: "Ett citattecken öppnas men stängs aldrig, eller står mitt i ett värde. Sätt citattecken runt hela värdet och dubbla dem som står i det.",
    en: "A quotation mark opens but never closes, or stands inside a value. Quote the whole value and double the marks within it.",
  }),
  "no-process": () => ({
    sv: "Raden saknar process. Fyll i processens namn, eller ange en process för hela tabellen.",
    en: "The row has no process. Fill in the name of the process, or give one process for the whole table.",
  }),
  "no-event": ({ name }) => ({
    sv: `Raden har ${name}men ingen oönskad händelse. Fyll i den, eller ta bort raden om den inte är någon risk.`,
    en: `The row has ${name}but no unwanted event. Fill it in, or take the row away if it is no risk.`,
  }),
  "unread-level": ({ name, oneOf }) => ({
    sv: `Nivån ${name}går inte att läsa.${oneOf("Skalans nivåer är")}`,
    en: `The level ${name}cannot be read.${oneOf("The levels of the scale are")}`,
  }),
};

/** Why a workbook or a table could not be read. */
export const workbookMessage = (fact: WorkbookFact, locale: Locale): string =>
  MESSAGES[fact.reason](partsOf(fact, locale))[locale];
