import type { Method } from "../method/method.js";
import { namndKinds, type NamndKind } from "../model/closed-list.js";
import { ID_PATTERN } from "../model/field.js";
import type { Namnd } from "../model/namnd.js";
import { findMethod } from "../parse/find-method.js";
import type { Given, OptionSpec } from "./command.js";
import type { Io } from "./io.js";
import { readMethodFile } from "./read-method-file.js";
import { UsageError } from "./usage-error.js";

/** The options that say whose analysis it is, and for which year. */
export const namndOptions = {
  namnd: { type: "string", argument: "ID", help: "Nämndens id: ett kort namn som är detsamma varje år." },
  namn: { type: "string", argument: "NAMN", help: "Nämndens namn." },
  slag: {
    type: "string",
    argument: "SLAG",
    choices: [...new Set(namndKinds.codes.flatMap((code) => [code, namndKinds.labels[code].sv]))],
    help: `Slaget av nämnd: ${namndKinds.codes.join(", ")}.`,
  },
  ar: { type: "string", argument: "ÅR", help: "Året som analysen gäller." },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** The option that names the method by its id, or as a file. */
export const methodOption = {
  type: "string",
  argument: "ID|FIL",
  help: "Metoden: en som följer med eller en egen fil. Standard: exempel-5x5, som är ett exempel.",
} as const satisfies OptionSpec;

const YEARS = { first: 1900, last: 2200 } as const;

const needed = (given: Given, option: keyof typeof namndOptions, example: string): string => {
  const value = given.text(option);
  if (value === undefined) throw new UsageError(`Ange --${option}, till exempel --${option} ${example}.`);
  return value;
};

const idOf = (given: Given): string => {
  const id = needed(given, "namnd", "skarholmen");
  if (new RegExp(ID_PATTERN, "u").test(id)) return id;
  throw new UsageError(
    `--namnd är "${id}", men ska vara ett kort namn utan mellanslag och snedstreck, till exempel skarholmen.`,
  );
};

const yearOf = (given: Given): number => {
  const written = needed(given, "ar", "2022");
  const year = Number(written);
  if (/^\d{4}$/u.test(written) && year >= YEARS.first && year <= YEARS.last) return year;
  throw new UsageError(`--ar är "${written}", men ska vara ett år, till exempel 2022.`);
};

// Arguments outside the choices of the option are refused when they are read.
const kindOf = (given: Given): NamndKind => {
  const written = needed(given, "slag", "stadsdelsnamnd");
  return namndKinds.codes.find((code) => namndKinds.labels[code].sv === written) ?? (written as NamndKind);
};

/** The nämnd and the year that were asked for. */
export const askedNamnd = (given: Given): { readonly namnd: Namnd; readonly year: number } => {
  const name = needed(given, "namn", '"Skärholmens stadsdelsnämnd"');
  if (name.trim() === "")
    throw new UsageError('--namn är tomt. Ange nämndens namn, till exempel "Skärholmens stadsdelsnämnd".');
  return { namnd: { id: idOf(given), name, kind: kindOf(given) }, year: yearOf(given) };
};

/** The method asked for: one that ships, by its id, or a file of one's own; undefined where it cannot be read, which is then said. */
export const askedMethod = async (given: Given, io: Io): Promise<Method | undefined> => {
  const written = given.text("metod") ?? "exempel-5x5";
  const shipped = findMethod(written, {});
  if (shipped.method !== undefined) return shipped.method;
  const read = await readMethodFile(written, "sv");
  if (read.ok) return read.value;
  io.stderr.write(`${read.problems.join("\n")}\n`);
  if (shipped.fault?.code === "unknown-method" && !/[./\\]/u.test(written)) {
    io.stderr.write(`Metoder som följer med: ${shipped.fault.allowed.join(", ")}\n`);
  }
  return undefined;
};
