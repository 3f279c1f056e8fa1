import { compileMatrix } from "../../method/compile-matrix.js";
import { lintMatrix } from "../../method/lint-matrix.js";
import type { Method } from "../../method/method.js";
import { publishedMethods } from "../../method/published/index.js";
import type { Locale } from "../../model/locale.js";
import { findMethod } from "../../parse/find-method.js";
import { toCanonicalJson } from "../../record/canonical-json.js";
import type { Command, Given } from "../command.js";
import { commonOptions, filesOf, localeOf } from "../common-options.js";
import { EXIT, type Io } from "../io.js";
import { readMethodFile } from "../read-method-file.js";
import { drawMethodList } from "../terminal/draw-method-list.js";
import { drawMethod } from "../terminal/draw-method.js";
import { screenOf } from "../terminal/screen.js";
import { UsageError } from "../usage-error.js";

/** What the matrix of a method says, for another program. */
const checked = (method: Method) => {
  const matrix = compileMatrix(method);
  const cells = matrix.cells.flat();
  const { id, version, title, source } = method;
  const expression = method.matrix.kind === "grid" ? method.matrix.expression : undefined;
  return {
    id,
    version,
    title,
    source,
    ...(expression === undefined ? {} : { expression }),
    cells: matrix.cells,
    bands: matrix.bands.map((band) => ({ ...band, cells: cells.filter((cell) => cell.band === band.id).length })),
    findings: lintMatrix(matrix),
  };
};

const listed = ({ id, version, title, source, appliesFrom, likelihood, consequence }: Method) => ({
  id,
  version,
  title,
  source,
  appliesFrom,
  levels: { likelihood: likelihood.levels.length, consequence: consequence.levels.length },
});

const list = (given: Given, io: Io): number => {
  if (given.files.length > 0) throw new UsageError("--list visar alla metoder som följer med; ange ingen fil.");
  const text = given.flag("json")
    ? toCanonicalJson(publishedMethods.map(listed))
    : drawMethodList(publishedMethods, screenOf(io.stdout, io.env), localeOf(given));
  io.stdout.write(`${text}\n`);
  return EXIT.done;
};

/** A bare word that is no file was probably meant as the id of a method that ships. */
const meant = (name: string, locale: Locale): readonly string[] => {
  if (/[./\\]/u.test(name)) return [];
  const { fault } = findMethod(name, {});
  const near = fault?.code === "unknown-method" ? fault.nearest : undefined;
  const guess = near === undefined ? "" : locale === "sv" ? ` Menade du ${near}?` : ` Did you mean ${near}?`;
  return [
    locale === "sv"
      ? `Ingen metod som följer med heter ${name}.${guess} rva metod --list visar dem som finns.`
      : `No method that ships is called ${name}.${guess} rva metod --list shows those there are.`,
  ];
};

const run = async (given: Given, io: Io): Promise<number> => {
  if (given.flag("list")) return list(given, io);
  const locale = localeOf(given);
  const methods: Method[] = [];
  const problems: string[] = [];
  for (const name of filesOf(given)) {
    const shipped = findMethod(name, {}).method;
    if (shipped !== undefined) {
      methods.push(shipped);
      continue;
    }
    const read = await readMethodFile(name, locale);
    if (read.ok) methods.push(read.value);
    else problems.push(...read.problems, ...meant(name, locale));
  }
  if (problems.length > 0) {
    io.stderr.write(`${problems.join("\n")}\n`);
    return EXIT.unreadable;
  }
  const screen = screenOf(io.stdout, io.env);
  const text = given.flag("json")
    ? toCanonicalJson(methods.map(checked))
    : methods.map((method) => drawMethod(method, screen, locale)).join("\n\n\n");
  io.stdout.write(`${text}\n`);
  return EXIT.done;
};

export const metodCommand: Command = {
  name: "metod",
  summary: "Kontrollera en metod och visa dess riskmatris",
  usage: "metod FILER… | metod ID… | metod --list",
  description: [
    "Läser en metod (YAML eller JSON, se docs/skriva-en-metod.md) eller tar en som följer med, räknar ut en formel, visar riskmatrisen med risknivåer, symboler, riskvärden och antal rutor, och säger vad som kan missleda den som läser den, till exempel färger som inte går att skilja åt.",
    "Slutkod: 0 när metoden går att använda, 2 när någon fil inte kan läsas; felen anges med fil, rad och kolumn.",
  ],
  options: {
    list: { type: "boolean", help: "Visa metoderna som följer med, med status och källa." },
    json: commonOptions.json,
    locale: commonOptions.locale,
  },
  example: "rva metod exempel-5x5",
  run,
};
