import { readFile, writeFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { Locale } from "../model/locale.js";
import type { Issue } from "../parse/issue.js";
import type { Parsed } from "../parse/parsed.js";
import { safeFromYaml } from "../read/yaml.js";
import { HinderedError } from "./usage-error.js";

/** A file that was read, or the lines that say why it could not be. */
export type FileRead<T> =
  | { readonly ok: true; readonly file: string; readonly value: T }
  | { readonly ok: false; readonly file: string; readonly problems: readonly string[] };

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

const systemMessage = (error: unknown, locale: Locale): string => {
  const sv = locale === "sv";
  switch (codeOf(error)) {
    case "ENOENT":
      return sv ? "filen finns inte" : "the file does not exist";
    case "EISDIR":
      return sv ? "är en mapp, inte en fil" : "is a folder, not a file";
    case "EACCES":
    case "EPERM":
      return sv ? "får inte läsas eller skrivas" : "may not be read or written";
    default:
      return String(error);
  }
};

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** `file:line:column: message`, which editors and terminals make a link of. */
const issueLine = (file: string, issue: Issue): string => {
  const place = issue.line === undefined ? "" : `:${String(issue.line)}:${String(issue.column ?? 1)}`;
  return `${file}${place}: ${issue.message}`;
};

/** Reads one YAML or JSON file as a document; whatever is wrong with it comes back as lines that name the file and the place. */
export const readDocumentFile = async <T>(
  file: string,
  parse: (document: unknown) => Parsed<T>,
  locale: Locale,
): Promise<FileRead<T>> => {
  const refused = (...problems: readonly string[]): FileRead<T> => ({ ok: false, file, problems });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return refused(`${file}: ${systemMessage(error, locale)}`);
  }
  const text = decoded(bytes);
  if (text === undefined) {
    return refused(
      locale === "sv"
        ? `${file}: är inte text i UTF-8. Spara filen som UTF-8.`
        : `${file}: is not UTF-8 text. Save the file as UTF-8.`,
    );
  }
  const document = safeFromYaml(text, { locale });
  const read = document.ok ? parse(document.value) : document;
  return read.ok
    ? { ok: true, file, value: read.value }
    : refused(...read.issues.map((issue) => issueLine(file, issue)));
};

/** The ending of a file to be written, in lower case and without the dot. */
export const formatOf = (file: string): string => extname(file).slice(1).toLowerCase();

/**
 * Writes a document. An existing file is left alone unless `force`, and a file that was read is never written over.
 *
 * @throws HinderedError that says which file is in the way.
 */
export const writeDocument = async (
  file: string,
  content: string | Uint8Array,
  { force, inputs }: { readonly force: boolean; readonly inputs: readonly string[] },
): Promise<void> => {
  if (inputs.some((input) => resolve(input) === resolve(file))) {
    throw new HinderedError(`${file} är en av filerna som lästes och skrivs aldrig över.`);
  }
  try {
    await writeFile(file, content, { flag: force ? "w" : "wx" });
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") throw new HinderedError(`${file} finns redan. Ange --force för att skriva över den.`);
    if (code === "ENOENT") throw new HinderedError(`${file} kan inte skrivas: mappen finns inte.`);
    throw new HinderedError(`${file} kan inte skrivas: ${systemMessage(error, "sv")}.`);
  }
};
