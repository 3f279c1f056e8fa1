import { AUDIENCES, type Audience, type ViewOptions } from "../view/audience.js";
import type { Given, OptionSpec } from "./command.js";
import { localeOf } from "./common-options.js";
import { formatOf, writeDocument } from "./files.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage-error.js";

/** Options of every command that writes documents. */
export const outputOptions = {
  out: {
    type: "string",
    argument: "FIL",
    multiple: true,
    help: "Skriv också ett dokument; formatet följer filens slut: .md (Markdown) eller .json. Får anges flera gånger.",
  },
  force: { type: "boolean", help: "Skriv över filer som redan finns." },
  audience: {
    type: "string",
    argument: "internal|public",
    choices: AUDIENCES,
    help: "För vem: internal visar allt; public maskerar det som bär sekretessmarkering. Standard: internal.",
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;

const audienceOf = (given: Given): Audience =>
  AUDIENCES.find((audience) => audience === given.text("audience")) ?? "internal";

/** For whom, and in which language, the documents are made. */
export const viewOptionsOf = (given: Given): Required<ViewOptions> => ({
  audience: audienceOf(given),
  locale: localeOf(given),
});

/** JSON holds everything, so it is never made for the public. */
export const internalOnly = ({ audience }: ViewOptions): void => {
  if (audience === "public") {
    throw new UsageError("JSON rymmer allt och finns bara internt. Ange --audience internal eller ett annat format.");
  }
};

/** Makes a document from what a command has made: text, or the bytes of a file. */
export type Writer<T> = (made: T, options: Required<ViewOptions>) => string | Uint8Array | Promise<Uint8Array>;

/** The writers of a command by the ending of the file. */
export type Writers<T> = Readonly<Record<string, Writer<T>>>;

/** The files asked for with how each is written; checked before anything is read. */
export const outputsOf = <T>(
  given: Given,
  writers: Writers<T>,
): readonly { readonly file: string; readonly write: Writer<T> }[] =>
  given.texts("out").map((file) => {
    const format = formatOf(file);
    const write = Object.hasOwn(writers, format) ? writers[format] : undefined;
    if (write === undefined) {
      const known = Object.keys(writers).map((ending) => `.${ending}`);
      throw new UsageError(`--out ${file}: okänt format. Filen kan sluta på ${known.join(", ")}.`);
    }
    if (format === "json") internalOnly(viewOptionsOf(given));
    return { file, write };
  });

/** Writes every document asked for, all made before the first is written, and tells of each on standard error. */
export const writeOutputs = async <T>(
  made: T,
  outputs: readonly { readonly file: string; readonly write: Writer<T> }[],
  given: Given,
  io: Io,
): Promise<void> => {
  const options = viewOptionsOf(given);
  const documents = await Promise.all(
    outputs.map(async ({ file, write }) => ({ file, content: await write(made, options) })),
  );
  const inputs = [...given.files, ...["method", "metod", "previous", "resultat"].flatMap((name) => given.texts(name))];
  for (const { file, content } of documents) {
    await writeDocument(file, content, { force: given.flag("force"), inputs });
    io.stderr.write(options.locale === "sv" ? `Skrev ${file}.\n` : `Wrote ${file}.\n`);
  }
};

/** Of one thing in a JSON file the thing itself, and of several a list. */
export const oneOrAll = <T>(things: readonly T[]): T | readonly T[] => {
  const [only] = things;
  return things.length === 1 && only !== undefined ? only : things;
};
