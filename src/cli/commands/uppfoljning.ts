import { followUp, type PreviousFollowUp } from "../../internkontroll/build-follow-up.js";
import { buildInternkontrollplan } from "../../internkontroll/build-internkontrollplan.js";
import type { Internkontrollplan } from "../../internkontroll/internkontrollplan.js";
import type { Locale } from "../../model/locale.js";
import { safeParseResults } from "../../parse/parse-results.js";
import { toCanonicalJson } from "../../record/canonical-json.js";
import type { RiskRegister } from "../../register/register.js";
import { followUpView } from "../../view/follow-up-view.js";
import type { Command, Given } from "../command.js";
import { asOfDate, commonOptions } from "../common-options.js";
import { type FileRead, readDocumentFile } from "../files.js";
import { EXIT, type Io } from "../io.js";
import { internalOnly, outputOptions, outputsOf, viewOptionsOf, writeOutputs } from "../outputs.js";
import { readPrevious } from "../read-previous.js";
import { allOf, readMethods } from "../read-registers.js";
import { readSource, registerFrom } from "../read-sources.js";
import { drawDocument } from "../terminal/draw-document.js";
import { screenOf } from "../terminal/screen.js";
import { UsageError } from "../usage-error.js";

const filesIn = (given: Given): readonly [string, string] => {
  const [analysis, results, ...more] = given.files;
  if (analysis === undefined || results === undefined || more.length > 0) {
    throw new UsageError("Ange två filer: analysen och resultaten.");
  }
  return [analysis, results];
};

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

/** Results are held against the plan's ids; an ongoing control may be told of, and the follow-up says that it is outside the plan. */
const resultsIn = async (file: string, register: RiskRegister, plan: Internkontrollplan, locale: Locale) => {
  const ids = { controls: idsOf([...plan.controls, ...plan.ongoing]), actions: idsOf(plan.actions) };
  const read = await readDocumentFile(
    file,
    (document) => safeParseResults(document, { plan: ids, method: register.method, locale }),
    locale,
  );
  if (!read.ok || (read.value.namnd === plan.namnd.id && read.value.year === plan.year)) return read;
  const { namnd, year } = read.value;
  const problem =
    locale === "sv"
      ? `${file}: resultaten är ${namnd} ${String(year)}, men analysen är ${plan.namnd.id} ${String(plan.year)}`
      : `${file}: the results are ${namnd} ${String(year)}, but the analysis is ${plan.namnd.id} ${String(plan.year)}`;
  return { ok: false as const, file, problems: [problem] };
};

const fits = (previous: PreviousFollowUp, { namnd, year }: RiskRegister): boolean =>
  previous.namnd.id === namnd.id && previous.year < year;

const run = async (given: Given, io: Io): Promise<number> => {
  const outputs = outputsOf(given, "follow-up");
  const options = viewOptionsOf(given);
  const { locale } = options;
  if (given.flag("json")) internalOnly(options);
  const [analysisFile, resultsFile] = filesIn(given);
  const asOf = asOfDate(given, io);
  const methods = await readMethods(given, io);
  if (methods === undefined) return EXIT.unreadable;
  const sources = allOf([await readSource(analysisFile, methods, locale)], io, locale);
  const [source] = sources ?? [];
  if (source === undefined) return EXIT.unreadable;
  const register = registerFrom(source, { asOf });
  const plan = buildInternkontrollplan(register);
  const previousFile = given.text("previous");
  const read = await resultsIn(resultsFile, register, plan, locale);
  const previous = previousFile === undefined ? undefined : await readPrevious(previousFile, locale);
  const reads: readonly FileRead<unknown>[] = previous === undefined ? [read] : [read, previous];
  if (allOf(reads, io, locale) === undefined || !read.ok) return EXIT.unreadable;
  const earlier = previous?.ok === true ? previous.value : undefined;
  if (earlier !== undefined && !fits(earlier, register)) {
    throw new UsageError(
      `--previous är ${earlier.namnd.id} ${String(earlier.year)}, men ska vara ${register.namnd.id} för ett år före ${String(register.year)}.`,
    );
  }
  const made = followUp(plan, read.value, { asOf, ...(earlier === undefined ? {} : { previous: earlier }) });
  await writeOutputs([made], outputs, given, io);
  const screen = screenOf(io.stdout, io.env);
  const bands = plan.terms.bands.length;
  io.stdout.write(
    given.flag("json")
      ? `${toCanonicalJson(made)}\n`
      : `${drawDocument(followUpView(made, options), screen, { locale, bands })}\n`,
  );
  return made.findings.some(({ severity }) => severity === "breach") ? EXIT.breach : EXIT.done;
};

export const uppfoljningCommand: Command = {
  name: "uppfoljning",
  summary: "Följ upp internkontrollplanen mot årets resultat",
  usage: "uppfoljning ANALYS RESULTAT [--as-of DATUM] [--previous FIL] [--out FIL]",
  description: [
    "Läser en analys (eller ett register eller ett fastställt beslut i JSON) och resultaten (YAML eller JSON), och visar hur varje kontroll och åtgärd står, avvikelser, samlad bedömning, vad som saknas och vad som förs över till nästa år.",
    "Slutkod: 0 utan brist, 1 när en brist måste rättas, 2 när någon fil inte kan läsas; felen anges med fil, rad och kolumn.",
  ],
  options: {
    "as-of": {
      ...commonOptions["as-of"],
      help: "Dagen som uppföljningen avser, till exempel 2022-08-31. Utan den gäller dagens datum, som då skrivs ut.",
    },
    previous: {
      type: "string",
      argument: "FIL",
      help: "Förra årets uppföljning (.json), vars öppna avvikelser prövas mot årets resultat, eller ett register (.json) som bär dem.",
    },
    ...outputOptions("follow-up"),
    json: commonOptions.json,
    method: commonOptions.method,
    locale: commonOptions.locale,
  },
  example:
    "rva uppfoljning examples/data/2022/skarholmen.yaml examples/data/2022/resultat/skarholmen.yaml --as-of 2022-08-31",
  run,
};
