import { readFile } from "node:fs/promises";
import { toYaml } from "../../read/to-yaml.js";
import { exampleMethod } from "../../method/published/index.js";
import { safeParseAnalysis } from "../../parse/parse-analysis.js";
import type { Issue } from "../../parse/issue.js";
import type { Command, Given } from "../command.js";
import { commonOptions, filesOf } from "../common-options.js";
import { formatOf, writeDocument } from "../files.js";
import { EXIT, type Io } from "../io.js";
import { forceOption } from "../outputs.js";
import { readMethods } from "../read-registers.js";
import { UsageError } from "../usage-error.js";

const lines = (file: string, issues: readonly Issue[]): string =>
  issues.map(({ cell, message }) => `${file}${cell === undefined ? "" : ` ${cell}`}: ${message}\n`).join("");

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch {
    throw new UsageError(`${file} kan inte läsas: filen finns inte eller får inte läsas.`);
  }
};

const finish = async (document: unknown, given: Given, io: Io, report: readonly string[] = []): Promise<number> => {
  const comments = report.flatMap((line) => line.split("\n")).map((line) => `# ${line}\n`);
  const text = `${comments.join("")}${toYaml(document)}`;
  const outs = given.texts("out");
  if (outs.length === 0) io.stdout.write(text);
  for (const out of outs) {
    await writeDocument(out, text, { force: given.flag("force"), inputs: [...given.files, ...given.texts("method")] });
    io.stderr.write(`Skrev ${out}. Gå igenom den med: rva granska ${out}\n`);
  }
  return EXIT.done;
};

const readTable = async (file: string, bytes: Uint8Array, given: Given, io: Io): Promise<number> => {
  const { fromTable } = await import("../../read/from-table.js");
  const methods = await readMethods(given, io);
  if (methods === undefined) return EXIT.unreadable;
  const process = given.text("process");
  const made = await fromTable(formatOf(file) === "csv" ? new TextDecoder().decode(bytes) : bytes, {
    method: methods[0] ?? exampleMethod,
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
  return finish({ processes: made.processes, actions: made.actions }, given, io, report);
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
  return finish(document.value, given, io);
};

const run = async (given: Given, io: Io): Promise<number> => {
  const [file = "", ...more] = filesOf(given);
  if (more.length > 0) throw new UsageError("rva las läser en fil i taget.");
  const bytes = await bytesOf(file);
  const isTable = given.flag("tabell") || formatOf(file) === "csv";
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
  usage: "las FIL [--tabell] [--out FIL]",
  description: [
    "Läser en ifylld mall (.xlsx) och skriver analysen som YAML. Varje fel anges med blad och cell.",
    "Med --tabell, eller för en .csv, läses ett register som ett annat verktyg har gjort: rubriker känns igen, nivåer läses, och varje rad läses eller avvisas med skäl. Egna riskvärden jämförs med metodens. Rapporten står som kommentarer överst i resultatet.",
    "Slutkod: 0 när filen är läst, 2 när den inte kan läsas.",
  ],
  options: {
    tabell: { type: "boolean", help: "Läs en arbetsbok som ett register från ett annat verktyg." },
    process: { type: "string", argument: "NAMN", help: "Processen för rader som inte anger någon (tabell)." },
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
