import { followUp } from "../../internkontroll/build-follow-up.js";
import { buildInternkontrollplan } from "../../internkontroll/build-internkontrollplan.js";
import type { Method } from "../../method/method.js";
import { isCivilDate } from "../../model/civil-date.js";
import type { Locale } from "../../model/locale.js";
import type { PreviousYear } from "../../model/previous-year.js";
import type { Results } from "../../model/results.js";
import { safeParseResults } from "../../parse/parse-results.js";
import { toCanonicalJson } from "../../record/canonical-json.js";
import { compareRegisters } from "../../register/compare-registers.js";
import { previousYear } from "../../register/previous.js";
import type { RiskRegister } from "../../register/register.js";
import type { Comparison } from "../../view/changes-context.js";
import { documentView } from "../../view/document-subject.js";
import type { Command, Given } from "../command.js";
import { asOfDate, commonOptions } from "../common-options.js";
import { type FileRead, readDocumentFile } from "../files.js";
import { EXIT, type Io } from "../io.js";
import { internalOnly, outputOptions, outputsOf, viewOptionsOf, writeOutputs } from "../outputs.js";
import { partSources } from "../part-sources.js";
import { allOf, readAll, readMethods } from "../read-registers.js";
import { readSource, registerFrom, type Source, yearOf } from "../read-sources.js";
import { drawDocument } from "../terminal/draw-document.js";
import { screenOf } from "../terminal/screen.js";
import { UsageError } from "../usage-error.js";

/** The same day of an earlier year, so that an acceptance of that year is held against that year. */
const sameDay = (date: string, years: number): string => {
  const moved = `${String(Number(date.slice(0, 4)) - years).padStart(4, "0")}${date.slice(4)}`;
  return isCivilDate(moved) ? moved : `${moved.slice(0, 8)}28`;
};

const earlierDate = (given: Given, asOf: string, years: number): string => {
  const written = given.text("as-of-fore");
  if (written === undefined) return sameDay(asOf, years);
  if (isCivilDate(written)) return written;
  throw new UsageError(`--as-of-fore är "${written}", men ska vara en dag i kalendern, till exempel 2021-03-31.`);
};

/** What an earlier register hands on: with the year's results also what they left open. */
const handedOn = (register: RiskRegister, results: readonly Results[], asOf: string): PreviousYear => {
  const own = results.find(({ namnd, year }) => namnd === register.namnd.id && year === register.year);
  if (own === undefined) return previousYear(register);
  const made = followUp(buildInternkontrollplan(register), own, { asOf });
  return previousYear(register, made.carriesOver);
};

const compare = (
  sources: readonly [readonly Source[], readonly Source[]],
  results: readonly Results[],
  dates: { readonly before: string; readonly after: string },
): Comparison => {
  const [earlier, later] = sources;
  const before = earlier.map((source) => registerFrom(source, { asOf: dates.before }));
  const after = later.map((source) => {
    const [namnd, year] =
      source.kind === "register"
        ? [source.register.namnd.id, source.register.year]
        : [source.analysis.namnd.id, source.analysis.year];
    const same = before.find((register) => register.namnd.id === namnd && register.year < year);
    return registerFrom(source, {
      asOf: dates.after,
      ...(same === undefined ? {} : { previous: handedOn(same, results, dates.after) }),
    });
  });
  return { kind: "comparison", before, after };
};

const readResults = (file: string, locale: Locale): Promise<FileRead<Results>> =>
  readDocumentFile(file, (document) => safeParseResults(document, { locale }), locale);

const read = async (given: Given, io: Io, methods: readonly Method[], locale: Locale) => {
  const sources = await readAll(given.files, (file) => readSource(file, methods, locale), io);
  const results = await readAll(given.texts("resultat"), (file) => readResults(file, locale), io);
  const all: readonly FileRead<unknown>[] = [...sources, ...results];
  if (allOf(all, io, locale) === undefined) return undefined;
  return {
    sources: sources.flatMap((one) => (one.ok ? [one.value] : [])),
    results: results.flatMap((one) => (one.ok ? [one.value] : [])),
  };
};

const run = async (given: Given, io: Io): Promise<number> => {
  const outputs = outputsOf(given, "comparison");
  const options = viewOptionsOf(given);
  const { locale } = options;
  if (given.flag("json")) internalOnly(options);
  if (given.files.length < 2) throw new UsageError("Ange minst två filer att jämföra.");
  const asOf = asOfDate(given, io);
  const methods = await readMethods(given, io);
  if (methods === undefined) return EXIT.unreadable;
  const found = await read(given, io, methods, locale);
  if (found === undefined) return EXIT.unreadable;
  const parted = partSources(found.sources, given.beforeDashes);
  const years = Math.max(...parted[1].map(yearOf)) - Math.max(...parted[0].map(yearOf));
  const compared = compare(parted, found.results, {
    before: earlierDate(given, asOf, Math.max(0, years)),
    after: asOf,
  });
  await writeOutputs([compared], outputs, given, io);
  const screen = screenOf(io.stdout, io.env);
  const bands = compared.after[0]?.method.bands.length ?? 1;
  io.stdout.write(
    given.flag("json")
      ? `${toCanonicalJson(compareRegisters(compared.before, compared.after))}\n`
      : `${drawDocument(documentView(compared, options), screen, { locale, bands })}\n`,
  );
  return EXIT.done;
};

export const jamforCommand: Command = {
  name: "jamfor",
  summary: "Jämför två år, eller utkast och förslag",
  usage: "jamfor FILER… | jamfor FÖRE… -- EFTER… [--as-of DATUM] [--out FIL]",
  description: [
    "Läser analyser (YAML eller JSON), register eller fastställda beslut (JSON) och visar vad som är ändrat och varför, hur risker har flyttat på riskmatrisen, nya och borttagna risker med förslag på vilka som är samma, och öppna avvikelser.",
    "Filerna delas efter sina egna år, som ska vara två, eller inom ett år i utkast och annat; -- mellan filerna delar dem där. Slutkod: 0 när jämförelsen är gjord, 2 när någon fil inte kan läsas.",
  ],
  options: {
    "as-of": commonOptions["as-of"],
    "as-of-fore": {
      type: "string",
      argument: "DATUM",
      help: "Dagen som det tidigare registret avser. Utan den gäller samma dag det tidigare året. Skrivna register behåller sin dag.",
    },
    resultat: {
      type: "string",
      argument: "FIL",
      multiple: true,
      help: "Det tidigare årets resultat, vars öppna avvikelser följer med. Får anges flera gånger.",
    },
    ...outputOptions("comparison"),
    json: commonOptions.json,
    method: commonOptions.method,
    locale: commonOptions.locale,
  },
  example: "rva jamfor examples/data/2021/*.yaml examples/data/2022/skarholmen.yaml --as-of 2022-03-31",
  run,
};
