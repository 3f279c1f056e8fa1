import type { Lagesbild } from "../../lagesbild/lagesbild.js";
import type { Locale } from "../../model/locale.js";
import { safeParseExpected, safeParseMapping } from "../../parse/parse-city.js";
import type { Parsed } from "../../parse/parsed.js";
import { toCanonicalJson } from "../../record/canonical-json.js";
import { lagesbildView } from "../../view/lagesbild-view.js";
import type { Command, Given } from "../command.js";
import { asOfDate, commonOptions, filesOf } from "../common-options.js";
import { readDocumentFile } from "../files.js";
import { filesNamed } from "../find-files.js";
import { type CityReading, gatherCity } from "../gather-city.js";
import { EXIT, type Io } from "../io.js";
import { internalOnly, outputOptions, outputsOf, viewOptionsOf, writeOutputs } from "../outputs.js";
import { readMethods } from "../read-registers.js";
import { drawDocument } from "../terminal/draw-document.js";
import { screenOf } from "../terminal/screen.js";

/** A file named by an option, which may be left out; `false` where it cannot be read. */
const optional = async <T>(
  file: string | undefined,
  parse: (document: unknown, options: { readonly locale: Locale }) => Parsed<T>,
  locale: Locale,
  io: Io,
): Promise<T | undefined | false> => {
  if (file === undefined) return undefined;
  const read = await readDocumentFile(file, (document) => parse(document, { locale }), locale);
  if (read.ok) return read.value;
  io.stderr.write(`${read.problems.join("\n")}\n`);
  return false;
};

/** Last year's picture: written as JSON, or made of last year's files. */
const previousOf = async (
  named: string | undefined,
  reading: CityReading,
  io: Io,
): Promise<Lagesbild | undefined | false> => {
  if (named === undefined) return undefined;
  const { gathering, refused } = await gatherCity(await filesNamed([named]), reading, io);
  // A comparison with half of last year would look like change.
  return refused === 0 ? gathering.picture({ expected: [] }) : false;
};

const tellCounts = (read: number, refused: number, locale: Locale, io: Io): void => {
  if (refused === 0 && io.stderr.isTTY !== true) return;
  const [given, taken, not] = [read + refused, read, refused].map(String);
  io.stderr.write(
    locale === "sv"
      ? `${given ?? ""} givna: ${taken ?? ""} lästa, ${not ?? ""} vägrade.\n`
      : `${given ?? ""} given: ${taken ?? ""} read, ${not ?? ""} refused.\n`,
  );
};

const run = async (given: Given, io: Io): Promise<number> => {
  const outputs = outputsOf(given, "lagesbild");
  const options = viewOptionsOf(given);
  const { locale } = options;
  if (given.flag("json")) internalOnly(options);
  const names = filesOf(given);
  const asOf = asOfDate(given, io);
  const methods = await readMethods(given, io);
  const expected = await optional(given.text("expected"), safeParseExpected, locale, io);
  const mapping = await optional(given.text("mapping"), safeParseMapping, locale, io);
  if (methods === undefined || expected === false || mapping === false) return EXIT.unreadable;
  const reading = { methods, asOf, locale };
  const previous = await previousOf(given.text("previous"), reading, io);
  if (previous === false) return EXIT.unreadable;

  const { gathering, read, refused } = await gatherCity(await filesNamed(names), reading, io);
  tellCounts(read, refused, locale, io);
  if (read === 0) return EXIT.unreadable;
  const picture = gathering.picture({
    expected: expected ?? [],
    ...(previous === undefined ? {} : { previous }),
    ...(mapping === undefined ? {} : { mapping }),
  });
  await writeOutputs([picture], outputs, given, io, refused);
  const bands = Math.max(1, ...picture.methods.map((method) => method.bands.length));
  io.stdout.write(
    given.flag("json")
      ? `${toCanonicalJson(picture)}\n`
      : `${drawDocument(lagesbildView(picture, { ...options, refused }), screenOf(io.stdout, io.env), { locale, bands })}\n`,
  );
  return refused === 0 ? EXIT.done : EXIT.unreadable;
};

const outputs = outputOptions("lagesbild");

export const lagesbildCommand: Command = {
  name: "lagesbild",
  summary: "Gör en lägesbild av många nämnders register",
  usage: "lagesbild FILER|MAPPAR|- [--expected FIL] [--previous FIL|MAPP] [--as-of DATUM] [--out FIL]",
  description: [
    "Läser analyser, register (JSON) och delar av en lägesbild, en i taget, och visar hela staden på en sida: vilka som har lämnat, hur varje form av otillåten påverkan bedöms, riskmatris, risknivåer, händelser, arbetssätt och det som sticker ut. Mappar läses utan undermappar; mönster som 'stad/**/*.yaml' får stå inom citattecken.",
    "- läser standard in, och .ndjson läses på samma sätt: en analys, ett register eller en del per rad. Minnet växer med antalet nämnder, inte med antalet risker.",
    "Det som inte kan läsas anges med fil och rad och räknas i bilden. Slutkod: 0 när allt är läst, 2 när något är vägrat.",
  ],
  options: {
    "as-of": commonOptions["as-of"],
    expected: {
      type: "string",
      argument: "FIL",
      help: "Vilka nämnder och styrelser som väntas (YAML): format: 1 och expected: [{ id, name, kind, exempt, succeeds }].",
    },
    previous: {
      type: "string",
      argument: "FIL|MAPP",
      help: "Förra årets lägesbild (JSON) eller förra årets filer.",
    },
    mapping: {
      type: "string",
      argument: "FIL",
      help: "Hur risknivåer i olika metoder förs samman (YAML): to: METOD och bands: { METOD: { NIVÅ: NIVÅ } }.",
    },
    ...outputs,
    audience: {
      ...outputs.audience,
      help: "För vem: internal visar allt; public lämnar inte ut små antal händelser. Standard: internal.",
    },
    json: commonOptions.json,
    method: commonOptions.method,
    locale: commonOptions.locale,
  },
  example: "rva lagesbild examples/data/2022 --as-of 2022-03-31",
  run,
};
