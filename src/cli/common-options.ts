import { isCivilDate } from "../model/civil-date.js";
import type { Locale } from "../model/locale.js";
import type { Given, OptionSpec } from "./command.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage-error.js";

/** Options that mean the same in every command that has them. */
export const commonOptions = {
  "as-of": {
    type: "string",
    argument: "DATUM",
    help: "Dagen som registret avser, till exempel 2022-03-31. Utan den gäller dagens datum, som då skrivs ut.",
  },
  method: {
    type: "string",
    argument: "FIL",
    multiple: true,
    help: "En egen metod (YAML eller JSON) vid sidan av dem som följer med. Får anges flera gånger.",
  },
  locale: {
    type: "string",
    argument: "sv|en",
    choices: ["sv", "en"],
    help: "Språket i bibliotekets egna meningar. Standard: sv.",
  },
  json: { type: "boolean", help: "Skriv JSON till standard ut i stället för text." },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export const localeOf = (given: Given): Locale => (given.text("locale") === "en" ? "en" : "sv");

/** The date that a register refers to. Where none is given it is today's, and that is said, since findings depend on it. */
export const asOfDate = (given: Given, io: Io): string => {
  const written = given.text("as-of");
  if (written === undefined) {
    const today = io.today();
    const note =
      localeOf(given) === "sv"
        ? `Läget per den ${today} (dagens datum; ange --as-of för en annan dag).`
        : `As of ${today} (today; give --as-of for another day).`;
    io.stderr.write(`${note}\n`);
    return today;
  }
  if (!isCivilDate(written)) {
    throw new UsageError(`--as-of är "${written}", men ska vara en dag i kalendern, till exempel 2022-03-31.`);
  }
  return written;
};

/** The files named, of which there must be at least one. */
export const filesOf = (given: Given): readonly string[] => {
  if (given.files.length === 0) throw new UsageError("Ange minst en fil.");
  return given.files;
};
