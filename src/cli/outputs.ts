import { AUDIENCES, type Audience, type ViewOptions } from "../view/audience.js";
import type { DocumentSubject } from "../view/document-subject.js";
import type { Given, OptionSpec } from "./command.js";
import { localeOf } from "./common-options.js";
import { endingsOf, type Writer, writerOf } from "./documents.js";
import { formatOf, writeDocument } from "./files.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage-error.js";

export const forceOption = { type: "boolean", help: "Skriv över filer som redan finns." } as const satisfies OptionSpec;

/** Options of every command that writes documents of a kind of thing. */
export const outputOptions = (kind: DocumentSubject["kind"]) =>
  ({
    out: {
      type: "string",
      argument: "FIL",
      multiple: true,
      help: `Skriv också ett dokument; formatet följer filens slut: ${endingsOf(kind)}. Får anges flera gånger.`,
    },
    force: forceOption,
    audience: {
      type: "string",
      argument: "internal|public",
      choices: AUDIENCES,
      help: "För vem: internal visar allt; public maskerar det som bär sekretessmarkering. Standard: internal.",
    },
  }) as const satisfies Readonly<Record<string, OptionSpec>>;

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

/** A file asked for, and how it is written. */
export interface Output<K extends DocumentSubject["kind"]> {
  readonly file: string;
  readonly write: Writer<K>;
}

/** The files asked for with how each is written; checked before anything is read. */
export const outputsOf = <K extends DocumentSubject["kind"]>(given: Given, kind: K): readonly Output<K>[] =>
  given.texts("out").map((file) => {
    const format = formatOf(file);
    const write = writerOf(kind, format, file);
    if (format === "json") internalOnly(viewOptionsOf(given));
    return { file, write };
  });

/** Writes every document asked for, all made before the first is written, and tells of each on standard error. */
export const writeOutputs = async <K extends DocumentSubject["kind"]>(
  subjects: Parameters<Writer<K>>[0],
  outputs: readonly Output<K>[],
  given: Given,
  io: Io,
  refused = 0,
): Promise<void> => {
  const options = { ...viewOptionsOf(given), refused };
  const documents = await Promise.all(
    outputs.map(async ({ file, write }) => ({ file, content: await write(subjects, options) })),
  );
  const inputs = [
    ...given.files,
    ...["method", "metod", "previous", "resultat", "expected", "mapping"].flatMap((name) => given.texts(name)),
  ];
  for (const { file, content } of documents) {
    await writeDocument(file, content, { force: given.flag("force"), inputs });
    io.stderr.write(options.locale === "sv" ? `Skrev ${file}.\n` : `Wrote ${file}.\n`);
  }
};
