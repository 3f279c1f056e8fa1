import type { Method } from "../method/method.js";
import { methodName } from "../method/method-name.js";
import type { Locale } from "../model/locale.js";
import type { Analysis } from "../model/analysis.js";
import type { Evidence } from "../model/evidence.js";
import { findMethod } from "../parse/find-method.js";
import { safeParseAnalysis } from "../parse/parse-analysis.js";
import { isObject } from "../parse/schema-node.js";
import { buildRegister, type RegisterOptions } from "../register/build-register.js";
import type { RiskRegister } from "../register/register.js";
import { evidenceFor } from "../statistics/evidence-for.js";
import { StatisticsError } from "../statistics/statistics-error.js";
import type { Given } from "./command.js";
import { asOfDate, filesOf, localeOf } from "./common-options.js";
import { type FileRead, readDocumentFile } from "./files.js";
import type { Io } from "./io.js";
import { readMethodFile } from "./read-method-file.js";
import { UsageError } from "./usage-error.js";

const MANY_FILES = 3;

export const readAll = async <T>(
  files: readonly string[],
  read: (file: string) => Promise<FileRead<T>>,
  io: Io,
): Promise<readonly FileRead<T>[]> => {
  const found: FileRead<T>[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > MANY_FILES && io.stderr.isTTY === true) {
      io.stderr.write(`[${String(index + 1)}/${String(files.length)}] ${file}\n`);
    }
    found.push(await read(file));
  }
  return found;
};

/** Tells everything that is wrong with any of the files; undefined if there is anything. */
export const allOf = <T>(reads: readonly FileRead<T>[], io: Io, locale: Locale): readonly T[] | undefined => {
  const refused = reads.flatMap((read) => (read.ok ? [] : [read]));
  if (refused.length === 0) return reads.flatMap((read) => (read.ok ? [read.value] : []));
  for (const { problems } of refused) io.stderr.write(`${problems.join("\n")}\n`);
  const count = String(refused.length);
  io.stderr.write(
    locale === "sv"
      ? `${count} av ${String(reads.length)} filer kan inte läsas; inget gjordes.\n`
      : `${count} of ${String(reads.length)} files cannot be read; nothing was made.\n`,
  );
  return undefined;
};

/** The methods given beside those that ship, their formulas resolved; undefined if any cannot be read. */
export const readMethods = async (given: Given, io: Io): Promise<readonly Method[] | undefined> => {
  const locale = localeOf(given);
  const methods = allOf(await readAll(given.texts("method"), (file) => readMethodFile(file, locale), io), io, locale);
  const names = methods?.map(methodName) ?? [];
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined)
    throw new UsageError(`Två av metoderna heter ${twice}. Ange en av dem, eller ge dem var sin version.`);
  return methods;
};

/** What the reported events say; nothing under a method whose levels do not tell what they mean per year. */
const eventsAsEvidence = (analysis: Analysis, method: Method): readonly Evidence[] => {
  try {
    return evidenceFor(analysis, method);
  } catch (error) {
    if (error instanceof StatisticsError && error.code === "levels") return [];
    throw error;
  }
};

/** The register of an analysis by the method that it names, which was found when the analysis was read. */
export const registerOf = (
  analysis: Analysis,
  methods: readonly Method[],
  options: Pick<RegisterOptions, "asOf" | "previous">,
): RiskRegister => {
  const { method } = findMethod(analysis.method, { methods });
  if (method === undefined) throw new RangeError(`No method is called "${analysis.method}"`);
  const evidence = eventsAsEvidence(analysis, method);
  return buildRegister(analysis, { method, ...options, ...(evidence.length === 0 ? {} : { evidence }) });
};

interface AnalysisFile {
  readonly file: string;
  readonly analysis: Analysis;
}

/** One nämnd has one register for a year: two files on the same are two versions, or the same file named twice. */
const standingTwice = (given: readonly AnalysisFile[], locale: Locale): readonly string[] =>
  given.flatMap(({ file, analysis: { namnd, year } }, index) => {
    const before = given
      .slice(0, index)
      .find(({ analysis }) => analysis.namnd.id === namnd.id && analysis.year === year);
    if (before === undefined) return [];
    return locale === "sv"
      ? `${file}: nämnden ${namnd.id} finns redan för ${String(year)}, i ${before.file}. Ange en analys per nämnd och år.`
      : `${file}: the nämnd ${namnd.id} stands already for ${String(year)}, in ${before.file}. Give one analysis per nämnd and year.`;
  });

const WRITTEN = ["register", "adopted-register"];

/** A register that was written is read by other commands, and its faults as an analysis would help nobody. */
const notAnAnalysis = (file: string, locale: Locale): string =>
  locale === "sv"
    ? `${file}: är ett register som redan är gjort, inte en analys. Ange analysen som det gjordes av. Register läses av uppfoljning, jamfor, lagesbild, faststall och verifiera.`
    : `${file}: is a register that is made already, not an analysis. Give the analysis that it was made of. Registers are read by uppfoljning, jamfor, lagesbild, faststall and verifiera.`;

/** The registers of the files named, in the order in which they are named; undefined if any file cannot be read or a nämnd stands twice. */
export const readRegisters = async (given: Given, io: Io): Promise<readonly RiskRegister[] | undefined> => {
  const files = filesOf(given);
  const locale = localeOf(given);
  const asOf = asOfDate(given, io);
  const methods = await readMethods(given, io);
  if (methods === undefined) return undefined;
  const read = async (file: string): Promise<FileRead<AnalysisFile>> => {
    let kind: unknown;
    const parse = (input: unknown) => {
      kind = isObject(input) ? input["kind"] : undefined;
      return safeParseAnalysis(input, { methods, locale });
    };
    const found = await readDocumentFile(file, parse, locale);
    if (!found.ok && WRITTEN.some((each) => each === kind))
      return { ...found, problems: [notAnAnalysis(file, locale)] };
    return found.ok ? { ...found, value: { file, analysis: found.value } } : found;
  };
  const found = allOf(await readAll(files, read, io), io, locale);
  if (found === undefined) return undefined;
  const twice = standingTwice(found, locale);
  if (twice.length === 0) return found.map(({ analysis }) => registerOf(analysis, methods, { asOf }));
  io.stderr.write(`${twice.join("\n")}\n`);
  return undefined;
};
