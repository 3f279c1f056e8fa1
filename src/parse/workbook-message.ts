import type { Locale } from "../model/locale.js";
import type { IssueFact } from "./issue.js";
import { listed } from "./quote-found.js";

type WorkbookFact = IssueFact & { readonly code: "workbook" };

const oneOf = ({ allowed }: WorkbookFact, sv: string, en: string, locale: Locale): string =>
  allowed === undefined ? "" : ` ${locale === "sv" ? sv : en} ${listed(allowed, locale)}.`;

/** Why a workbook or a table could not be read, in Swedish. */
export const workbookMessageSv = (fact: WorkbookFact): string => {
  const name = fact.found === undefined ? "" : `"${fact.found}" `;
  const meant = fact.nearest === undefined ? "" : ` Menade du "${fact.nearest}"?`;
  switch (fact.reason) {
    case "not-workbook":
      return "Filen är ingen Excelarbetsbok (.xlsx). Spara den som Excelarbetsbok och läs in den igen.";
    case "old-format":
      return "Filen är lösenordsskyddad eller sparad i det äldre formatet .xls. Ta bort lösenordet och spara den som Excelarbetsbok (.xlsx).";
    case "packed-size":
      return "Filen är större än 10 MB och läses inte. Ta bort bilder och blad som inte hör till analysen.";
    case "unpacked-size":
      return "Filen blir uppackad större än 50 MB, eller mer än hundra gånger större än den är, och läses inte. Kopiera uppgifterna till en ny mall.";
    case "parts":
      return "Filen har fler än 200 delar och läses inte. Kopiera uppgifterna till en ny mall.";
    case "damaged":
      return `Filen är skadad${fact.found === undefined ? "" : ` (${fact.found})`} och läses inte. Öppna den i Excel, spara om den och läs in den igen.`;
    case "doctype":
      return `Filen har en del ${name}med en dokumenttyp (DOCTYPE), som ingen arbetsbok behöver. Den läses inte.`;
    case "far-cell":
      return `Bladet sträcker sig till ${name}och läses inte. Ta bort tomma rader och kolumner långt bort, eller kopiera uppgifterna till en ny mall.`;
    case "many-cells":
      return "Filen har för många celler och läses inte. Kopiera uppgifterna till en ny mall.";
    case "sheet-missing":
      return `Bladet ${name}saknas.${oneOf(fact, "Arbetsboken har bladen", "", "sv")} Bladen ska heta som i mallen; ett blad som inte används lämnas tomt.`;
    case "heading-missing":
      return `Rubriken ${name}saknas, och den behövs för att läsa bladet. Rubrikerna står på första raden och ska heta som i mallen.`;
    case "heading-unknown":
      return `Rubriken ${name}är okänd.${meant} Egna anteckningar görs på ett eget blad.${oneOf(fact, "Bladets rubriker är", "", "sv")}`;
    case "heading-twice":
      return `Rubriken ${name}står två gånger. Ta bort den ena kolumnen.`;
    case "outside-headings":
      return `Här står ${name}i en kolumn utan rubrik. Flytta uppgiften till en kolumn med rubrik, eller till ett eget blad.`;
    case "error-value":
      return `Cellen visar felet ${name}. Rätta formeln, eller skriv värdet.`;
    case "two-consequences":
      return "Konsekvensen är angiven både som en nivå och per dimension. Ta bort det ena.";
    case "no-incident":
      return "Raden har en klass av händelser, men ingen rad ovanför anger system och period. Fyll i system, från och till.";
    case "line":
      return `Raden ${name}går inte att läsa.${oneOf(fact, "Skriv", "", "sv")}`;
    case "csv-size":
      return "Tabellen är större än 10 miljoner tecken och läses inte. Dela upp den.";
    case "csv-quote":
      return "Ett citattecken öppnas men stängs aldrig, eller står mitt i ett värde. Sätt citattecken runt hela värdet och dubbla dem som står i det.";
    case "no-process":
      return "Raden saknar process. Fyll i processens namn, eller ange en process för hela tabellen.";
    case "no-event":
      return `Raden saknar oönskad händelse${fact.found === undefined ? "" : `, men har ${name}`.trimEnd()}. Fyll i den.`;
    case "unread-level":
      return `Nivån ${name}går inte att läsa.${oneOf(fact, "Skalans nivåer är", "", "sv")}`;
  }
};

/** Why a workbook or a table could not be read, in English. */
export const workbookMessageEn = (fact: WorkbookFact): string => {
  const name = fact.found === undefined ? "" : `"${fact.found}" `;
  const meant = fact.nearest === undefined ? "" : ` Did you mean "${fact.nearest}"?`;
  switch (fact.reason) {
    case "not-workbook":
      return "The file is no Excel workbook (.xlsx). Save it as an Excel workbook and read it again.";
    case "old-format":
      return "The file has a password or is saved in the older format .xls. Remove the password and save it as an Excel workbook (.xlsx).";
    case "packed-size":
      return "The file is larger than 10 MB and is not read. Remove pictures and sheets that are no part of the analysis.";
    case "unpacked-size":
      return "Unpacked the file is larger than 50 MB, or more than a hundred times its own size, and is not read. Copy its content to a new template.";
    case "parts":
      return "The file has more than 200 parts and is not read. Copy its content to a new template.";
    case "damaged":
      return `The file is damaged${fact.found === undefined ? "" : ` (${fact.found})`} and is not read. Open it in Excel, save it again, and read it again.`;
    case "doctype":
      return `The file has a part ${name}with a document type (DOCTYPE), which no workbook needs. It is not read.`;
    case "far-cell":
      return `The sheet extends to ${name}and is not read. Remove empty rows and columns far away, or copy its content to a new template.`;
    case "many-cells":
      return "The file has too many cells and is not read. Copy its content to a new template.";
    case "sheet-missing":
      return `The sheet ${name}is missing.${oneOf(fact, "", "The workbook has the sheets", "en")} Sheets are named as in the template; one that is not used is left empty.`;
    case "heading-missing":
      return `The heading ${name}is missing, and the sheet cannot be read without it. Headings stand in the first row, named as in the template.`;
    case "heading-unknown":
      return `The heading ${name}is unknown.${meant} Keep notes of your own on a sheet of their own.${oneOf(fact, "", "The headings of the sheet are", "en")}`;
    case "heading-twice":
      return `The heading ${name}stands twice. Remove one of the columns.`;
    case "outside-headings":
      return `Here stands ${name}in a column without a heading. Move it to a column with one, or to a sheet of its own.`;
    case "error-value":
      return `The cell shows the error ${name}. Correct the formula, or write the value.`;
    case "two-consequences":
      return "The consequence is given both as one level and by dimension. Remove one of them.";
    case "no-incident":
      return "The row has a class of events, but no row above states system and period. Fill in system, from and to.";
    case "line":
      return `The line ${name}cannot be read.${oneOf(fact, "", "Write", "en")}`;
    case "csv-size":
      return "The table is larger than 10 million characters and is not read. Split it.";
    case "csv-quote":
      return "A quotation mark opens but never closes, or stands inside a value. Quote the whole value and double the marks within it.";
    case "no-process":
      return "The row has no process. Fill in the name of the process, or give one process for the whole table.";
    case "no-event":
      return `The row has no unwanted event${fact.found === undefined ? "" : `, but has ${name}`.trimEnd()}. Fill it in.`;
    case "unread-level":
      return `The level ${name}cannot be read.${oneOf(fact, "", "The levels of the scale are", "en")}`;
  }
};
