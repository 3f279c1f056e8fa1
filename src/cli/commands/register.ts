import { toCanonicalJson } from "../../record/canonical-json.js";
import type { RiskRegister } from "../../register/register.js";
import { toCsv } from "../../render/csv.js";
import { toHtml } from "../../render/html.js";
import { toMarkdown } from "../../render/markdown.js";
import { AUDIENCES, type Audience, type ViewOptions } from "../../view/audience.js";
import type { Command, Given } from "../command.js";
import { commonOptions, localeOf } from "../common-options.js";
import { formatOf, writeDocument } from "../files.js";
import { EXIT, type Io } from "../io.js";
import { readRegisters } from "../read-registers.js";
import { drawRegister } from "../terminal/draw-register.js";
import { screenOf } from "../terminal/screen.js";
import { toExcelFile } from "../to-excel-file.js";
import { toWordFile } from "../to-word-file.js";
import { UsageError } from "../usage-error.js";

type Writer = (registers: readonly RiskRegister[], options: Required<ViewOptions>) => string | Promise<Uint8Array>;

const internalOnly = (options: ViewOptions): void => {
  if (options.audience === "public") {
    throw new UsageError(
      "JSON är hela registret och finns bara internt. Ange --audience internal eller ett annat format.",
    );
  }
};

const toJson = (registers: readonly RiskRegister[], options: Required<ViewOptions>): string => {
  internalOnly(options);
  const [only] = registers;
  return `${toCanonicalJson(registers.length === 1 && only !== undefined ? only : registers)}\n`;
};

const onlyOf = (registers: readonly RiskRegister[], holder: string): RiskRegister => {
  const [only] = registers;
  if (registers.length > 1 || only === undefined)
    throw new UsageError(`${holder} rymmer ett register. Kör en analys i taget.`);
  return only;
};

const writers: Readonly<Record<string, Writer>> = {
  md: (registers, options) => registers.map((register) => toMarkdown(register, options)).join("\n"),
  json: (registers, options) => {
    if (registers.length > 1) throw new UsageError("En JSON-fil rymmer ett register. Kör en analys i taget.");
    return toJson(registers, options);
  },
  docx: toWordFile,
  xlsx: toExcelFile,
  csv: (registers, options) => toCsv(onlyOf(registers, "En CSV-fil"), options),
  html: (registers, options) => toHtml(onlyOf(registers, "En webbsida"), options),
};

const writerFor = (file: string): Writer => {
  const format = formatOf(file);
  const writer = Object.hasOwn(writers, format) ? writers[format] : undefined;
  if (writer === undefined) {
    const known = Object.keys(writers).map((ending) => `.${ending}`);
    throw new UsageError(`--out ${file}: okänt format. Filen kan sluta på ${known.join(", ")}.`);
  }
  return writer;
};

const audienceOf = (given: Given): Audience =>
  AUDIENCES.find((audience) => audience === given.text("audience")) ?? "internal";

const run = async (given: Given, io: Io): Promise<number> => {
  const outputs = given.texts("out").map((file) => ({ file, write: writerFor(file) }));
  const options = { audience: audienceOf(given), locale: localeOf(given) };
  if (given.flag("json")) internalOnly(options);
  const registers = await readRegisters(given, io);
  if (registers === undefined) return EXIT.unreadable;
  const documents = await Promise.all(
    outputs.map(async ({ file, write }) => ({ file, content: await write(registers, options) })),
  );
  const guard = { force: given.flag("force"), inputs: [...given.files, ...given.texts("method")] };
  for (const { file, content } of documents) {
    await writeDocument(file, content, guard);
    io.stderr.write(options.locale === "sv" ? `Skrev ${file}.\n` : `Wrote ${file}.\n`);
  }
  const screen = screenOf(io.stdout, io.env);
  io.stdout.write(
    given.flag("json")
      ? toJson(registers, options)
      : `${registers.map((register) => drawRegister(register, options, screen)).join("\n\n\n")}\n`,
  );
  return EXIT.done;
};

export const registerCommand: Command = {
  name: "register",
  summary: "Visa en nämnds riskregister och skriv det som dokument",
  usage: "register FILER… [--as-of DATUM] [--out FIL]",
  description: [
    "Läser en eller flera analyser (YAML eller JSON), poängsätter riskerna med metoden som analysen anger, går igenom dem och visar registret.",
    "Meddelanden skrivs till standard fel. Slutkod: 0 när registret är gjort, 2 när någon fil inte kan läsas.",
  ],
  options: {
    "as-of": commonOptions["as-of"],
    out: {
      type: "string",
      argument: "FIL",
      multiple: true,
      help: "Skriv också ett dokument; formatet följer filens slut: .md (Markdown), .html (webbsida), .docx (Word), .xlsx (Excel), .csv eller .json (hela registret). Får anges flera gånger.",
    },
    force: { type: "boolean", help: "Skriv över filer som redan finns." },
    audience: {
      type: "string",
      argument: "internal|public",
      choices: AUDIENCES,
      help: "För vem: internal visar allt; public maskerar det som bär sekretessmarkering. Standard: internal.",
    },
    json: commonOptions.json,
    method: commonOptions.method,
    locale: commonOptions.locale,
  },
  example: "rva register examples/data/2022/skarholmen.yaml --as-of 2022-03-31",
  run,
};
