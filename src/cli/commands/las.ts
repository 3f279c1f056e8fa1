import { readFile } from "node:fs/promises";
import { toYaml } from "../../read/to-yaml.js";
import { methodName } from "../../method/method-name.js";
import { exampleMethod } from "../../method/published/index.js";
import { safeParseAnalysis } from "../../parse/parse-analysis.js";
import type { Issue } from "../../parse/issue.js";
import { decodeText } from "../../read/table/decode-text.js";
import { TABLE_FIELDS, type TableColumns } from "../../read/table/synonyms.js";
import { askedNamnd, namndOptions } from "../asked-namnd.js";
import type { Command, Given } from "../command.js";
import { commonOptions, filesOf } from "../common-options.js";
import { formatOf, writeDocument } from "../files.js";
import { EXIT, type Io } from "../io.js";
import { forceOption } from "../outputs.js";
import { readMethods } from "../read-registers.js";
import { UsageError } from "../usage-error.js";

const IS_PART =
  "Den har processer och åtgärder men inget huvud. Lägg in dem i nämndens analys, eller läs om med --namnd, --namn, --slag och --ar.";

/** Options that a filled template has no use for, since it says all of it itself. */
const OF_TABLES = ["kolumn", "process", ...Object.keys(namndOptions)];

const lines = (file: string, issues: readonly Issue[]): string =>
  issues.map(({ cell, message }) => `${file}${cell === undefined ? "" : ` ${cell}`}: ${message}\n`).join("");

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch {
    throw new UsageError(`${file} kan inte läsas: filen finns inte eller får inte läsas.`);
  }
};

interface Read {
  readonly document: unknown;
  /** What is told of the reading, kept as comments above the document. */
  readonly report?: readonly string[];
  /** What to do with the file that was written. */
  readonly next: (file: string) => string;
}

const finish = async ({ document, report = [], next }: Read, given: Given, io: Io): Promise<number> => {
  const comments = report.flatMap((line) => line.split("\n")).map((line) => `# ${line}\n`);
  const text = `${comments.join("")}${toYaml(document)}`;
  const outs = given.texts("out");
  if (outs.length === 0) io.stdout.write(text);
  for (const out of outs) {
    await writeDocument(out, text, { force: given.flag("force"), inputs: [...given.files, ...given.texts("method")] });
    io.stderr.write(`Skrev ${out}. ${next(out)}\n`);
  }
  return EXIT.done;
};

const review = (file: string): string => `Gå igenom den med: rva granska ${file}`;

const columnsOf = (given: Given): TableColumns =>
  Object.fromEntries(
    given.texts("kolumn").map((written) => {
      const [field = "", ...heading] = written.split("=");
      if (!TABLE_FIELDS.some((each) => each === field) || heading.length === 0)
        throw new UsageError(
          `--kolumn är "${written}", men ska vara FÄLT=RUBRIK, till exempel event=Riskbeskrivning. Fälten är: ${TABLE_FIELDS.join(", ")}.`,
        );
      return [field, heading.join("=")];
    }),
  );

const asksForAnalysis = (given: Given): boolean =>
  Object.keys(namndOptions).some((option) => given.text(option) !== undefined);

const readTable = async (file: string, bytes: Uint8Array, given: Given, io: Io): Promise<number> => {
  const { fromTable } = await import("../../read/from-table.js");
  const columns = columnsOf(given);
  const asked = asksForAnalysis(given) ? askedNamnd(given) : undefined;
  const methods = await readMethods(given, io);
  if (methods === undefined) return EXIT.unreadable;
  const method = methods[0] ?? exampleMethod;
  const process = given.text("process");
  const made = await fromTable(formatOf(file) === "csv" ? decodeText(bytes) : bytes, {
    method,
    columns,
    ...(process === undefined ? {} : { process }),
  });
  const mapping = Object.entries(made.columns).map(([field, heading]) => `${heading} → ${field}`);
  const report = [
    `${String(made.read)} av ${String(made.given)} rader lästes, ${String(made.refused)} avvisades.`,
    `Kolumner: ${mapping.join(", ")}.`,
    ...(made.unused.length === 0 ? [] : [`Lästes inte: ${made.unused.join(", ")}.`]),
    ...[...made.issues, ...made.differences].map(({ message }) => message),
  ];
  if (given.texts("out").length > 0) io.stderr.write(`${report.join("\n")}\n`);
  const { processes, actions } = made;
  if (asked === undefined) return finish({ document: { processes, actions }, report, next: () => IS_PART }, given, io);
  const head = { format: 1, year: asked.year, method: methodName(method), namnd: asked.namnd };
  return finish({ document: { ...head, stage: "draft", processes, actions }, report, next: review }, given, io);
};

const readTemplate = async (file: string, bytes: Uint8Array, given: Given, io: Io): Promise<number> => {
  const { safeFromExcel } = await import("../../read/excel.js");
  const methods = await readMethods(given, io);
  if (methods === undefined) return EXIT.unreadable;
  const document = await safeFromExcel(bytes, { methods });
  const read = document.ok ? safeParseAnalysis(document.value, { methods }) : document;
  if (!document.ok || !read.ok) {
    io.stderr.write(lines(file, read.ok ? [] : read.issues));
    return EXIT.unreadable;
  }
  return finish({ document: document.value, next: review }, given, io);
};

const run = async (given: Given, io: Io): Promise<number> => {
  const [file = "", ...more] = filesOf(given);
  if (more.length > 0) throw new UsageError("rva las läser en fil i taget.");
  const bytes = await bytesOf(file);
  const isTable = given.flag("tabell") || formatOf(file) === "csv";
  const unused = isTable ? undefined : OF_TABLES.find((option) => given.texts(option).length > 0);
  if (unused !== undefined)
    throw new UsageError(
      `--${unused} gäller tabeller. Lägg till --tabell om ${file} är ett register från ett annat verktyg.`,
    );
  try {
    return await (isTable ? readTable : readTemplate)(file, bytes, given, io);
  } catch (error) {
    if (!(error instanceof Error && error.name === "AnalysisError")) throw error;
    io.stderr.write(`${file}: ${error.message}\n`);
    return EXIT.unreadable;
  }
};

export const lasCommand: Command = {
  name: "las",
  summary: "Läs en ifylld Excelmall, eller en tabell från ett annat verktyg",
  usage: "las FIL [--tabell] [--kolumn FÄLT=RUBRIK] [--namnd ID --namn NAMN --slag SLAG --ar ÅR] [--out FIL]",
  description: [
    "Läser en ifylld mall (.xlsx) och skriver analysen som YAML. Varje fel anges med blad och cell.",
    "Med --tabell, eller för en .csv, läses ett register som ett annat verktyg har gjort: rubriker känns igen, nivåer läses, och varje rad läses eller avvisas med skäl. Egna riskvärden jämförs med metodens. Rapporten står som kommentarer överst i resultatet. Med --namnd, --namn, --slag och --ar blir det en hel analys, annars processer och åtgärder att lägga in i en.",
    "Slutkod: 0 när filen är läst, 2 när den inte kan läsas.",
  ],
  options: {
    tabell: { type: "boolean", help: "Läs en arbetsbok som ett register från ett annat verktyg." },
    kolumn: {
      type: "string",
      argument: "FÄLT=RUBRIK",
      multiple: true,
      help: `Rubriken för ett fält som inte känns igen (tabell), till exempel event=Riskbeskrivning. Fält: ${TABLE_FIELDS.join(", ")}.`,
    },
    process: { type: "string", argument: "NAMN", help: "Processen för rader som inte anger någon (tabell)." },
    ...namndOptions,
    out: {
      type: "string",
      argument: "FIL",
      help: "Filen som skrivs (.yaml). Utan den skrivs analysen till standard ut.",
    },
    force: forceOption,
    method: commonOptions.method,
  },
  example: "rva las examples/data/register.csv",
  run,
};
