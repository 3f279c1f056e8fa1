import { describeEn, describeSv } from "./quote-found.js";
import type { YamlFact } from "./reading-fact.js";

/** Why a text could not be read as YAML, in Swedish. */
export const yamlMessageSv = (fact: YamlFact): string => {
  switch (fact.reason) {
    case "not-text":
      return `fromYaml läser en text, men det som gavs är ${describeSv(fact.found)}.`;
    case "too-large":
      return "Texten är längre än 10 miljoner tecken och läses inte. Dela upp den i en fil per nämnd.";
    case "too-deep":
      return "Texten har för många nivåer i varandra och läses inte. Kontrollera hakparenteser och klammerparenteser.";
    case "documents":
      return "Filen har flera YAML-dokument, åtskilda av ---. Lägg varje analys i en egen fil.";
    case "duplicate-key":
      return `Nyckeln "${fact.found.text}" står två gånger i samma grupp. Ta bort den ena.`;
    case "aliases":
      return "Texten upprepar sig själv med * så många gånger att den inte läses. Skriv ut innehållet i stället.";
    case "unknown-alias":
      return `Hänvisningen "${fact.found.text}" pekar på något som inte finns. Sätt citattecken runt texten om * inte är menad som en hänvisning.`;
    case "tab":
      return "Raden är indragen med tabb. Dra in med mellanslag.";
    case "indentation":
      return "Raden är indragen på ett annat sätt än raderna omkring. Dra in den lika långt som övriga i samma grupp.";
    case "unclosed":
      return "Ett citattecken eller en parentes som öppnas stängs aldrig, eller stängs för tidigt.";
    case "key-not-text":
      return "En nyckel ska vara en text. Om värdet börjar med [ eller { och är menat som text: sätt citattecken runt det.";
    case "syntax":
      return "Raden går inte att läsa som YAML. Kontrollera kolon, indrag och citattecken; en text med kolon i behöver citattecken.";
  }
};

/** Why a text could not be read as YAML, in English. */
export const yamlMessageEn = (fact: YamlFact): string => {
  switch (fact.reason) {
    case "not-text":
      return `fromYaml reads a text, but was given ${describeEn(fact.found)}.`;
    case "too-large":
      return "The text is longer than 10 million characters and is not read. Split it into one file per board.";
    case "too-deep":
      return "The text nests too deep and is not read. Check its brackets and braces.";
    case "documents":
      return "The file holds several YAML documents, parted by ---. Put each analysis in a file of its own.";
    case "duplicate-key":
      return `The key "${fact.found.text}" stands twice in the same group. Remove one of them.`;
    case "aliases":
      return "The text repeats itself with * so many times that it is not read. Write the content out instead.";
    case "unknown-alias":
      return `The alias "${fact.found.text}" points at nothing. Quote the text if * is not meant as an alias.`;
    case "tab":
      return "The line is indented with a tab. Indent with spaces.";
    case "indentation":
      return "The line is indented unlike the lines around it. Indent it as far as the others of its group.";
    case "unclosed":
      return "A quote or bracket that opens is never closed, or is closed too early.";
    case "key-not-text":
      return "A key has to be a text. If the value begins with [ or { and is meant as text, quote it.";
    case "syntax":
      return "The line cannot be read as YAML. Check colons, indentation and quotes; a text with a colon needs quotes.";
  }
};
