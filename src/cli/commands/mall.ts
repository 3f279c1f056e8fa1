import type { Method } from "../../method/method.js";
import { namndKinds } from "../../model/closed-list.js";
import { findMethod } from "../../parse/find-method.js";
import type { Command, Given } from "../command.js";
import { readDocumentFile, writeDocument } from "../files.js";
import { parseAnalysis, safeParseAnalysis } from "../../parse/parse-analysis.js";
import { EXIT, type Io } from "../io.js";
import { forceOption } from "../outputs.js";
import { readMethodFile } from "../read-method-file.js";
import { UsageError } from "../usage-error.js";

const needed = (given: Given, option: string, example: string): string => {
  const value = given.text(option);
  if (value === undefined) throw new UsageError(`Ange --${option}, till exempel --${option} ${example}.`);
  return value;
};

/** The sheets of the template with their headings, for who wants to see it before it is written. */
const preview = async (method: Method): Promise<string> => {
  const { LIST_KEYS, listSheets } = await import("../../read/workbook/sheets/description.js");
  const { SHEETS } = await import("../../read/workbook/sheets/column.js");
  const sheets = listSheets(method);
  const lines = LIST_KEYS.map((key) => `${SHEETS[key]}: ${sheets[key].map(({ heading }) => heading).join(", ")}`);
  return `${lines.join("\n\n")}\n\nAnge --out för att skriva mallen, till exempel --out mall.xlsx.\n`;
};

const run = async (given: Given, io: Io): Promise<number> => {
  if (given.files.length > 0) throw new UsageError("rva mall läser ingen fil. Ange --out för filen som ska skrivas.");
  const file = given.text("out");
  if (file !== undefined && !/\.xlsx$/iu.test(file))
    throw new UsageError(`--out ${file}: mallen är en arbetsbok. Filen ska sluta på .xlsx.`);
  const named = given.text("metod") ?? "exempel-5x5";
  const shipped = findMethod(named, {}).method;
  const read = shipped === undefined ? await readMethodFile(named, "sv") : ({ ok: true, value: shipped } as const);
  if (!read.ok) {
    io.stderr.write(`${read.problems.join("\n")}\n`);
    return EXIT.unreadable;
  }
  const method = read.value;
  const before = given.text("previous");
  const previous =
    before === undefined
      ? undefined
      : await readDocumentFile(before, (input) => safeParseAnalysis(input, { method }), "sv");
  if (previous?.ok === false) {
    io.stderr.write(`${previous.problems.join("\n")}\n`);
    return EXIT.unreadable;
  }
  // The form of nämnd and year is checked as in any analysis.
  const { namnd, year } = parseAnalysis(
    {
      format: 1,
      year: Number(needed(given, "ar", "2022")),
      method: `${method.id}@${method.version}`,
      namnd: {
        id: needed(given, "namnd", "skarholmen"),
        name: needed(given, "namn", '"Skärholmens stadsdelsnämnd"'),
        kind: needed(given, "slag", "stadsdelsnamnd"),
      },
      processes: [],
    },
    { method },
  );
  if (file === undefined) {
    io.stdout.write(await preview(method));
    return EXIT.done;
  }
  const { excelTemplate } = await import("../../read/excel-template.js");
  const bytes = await excelTemplate(method, {
    namnd,
    year,
    ...(previous === undefined ? {} : { previous: previous.value }),
  });
  const inputs = [...given.texts("metod"), ...given.texts("previous")];
  await writeDocument(file, bytes, { force: given.flag("force"), inputs });
  io.stderr.write(`Skrev ${file}. Läs in den ifylld med: rva las ${file}\n`);
  return EXIT.done;
};

const runChecked = async (given: Given, io: Io): Promise<number> => {
  try {
    return await run(given, io);
  } catch (error) {
    if (error instanceof Error && error.name === "AnalysisError") throw new UsageError(error.message);
    throw error;
  }
};

export const mallCommand: Command = {
  name: "mall",
  summary: "Skriv en Excelmall att fylla i för en nämnd och ett år",
  usage: "mall --namnd ID --namn NAMN --slag SLAG --ar ÅR [--out FIL] [--metod ID|FIL] [--previous FIL]",
  description: [
    "Skriver en arbetsbok med blad för nämnd, enheter, mål, processer, risker, kontroller, åtgärder, incidenter, enkäter och rekommendationer, listor att välja ur, och riskvärde och risknivå som visas medan man skriver.",
    "Slutkod: 0 när mallen är skriven, 2 när anropet eller en fil inte kan läsas.",
  ],
  options: {
    namnd: { type: "string", argument: "ID", help: "Nämndens id: ett kort namn som är detsamma varje år." },
    namn: { type: "string", argument: "NAMN", help: "Nämndens namn." },
    slag: {
      type: "string",
      argument: "SLAG",
      choices: [...new Set(namndKinds.codes.flatMap((code) => [code, namndKinds.labels[code].sv]))],
      help: `Slaget av nämnd: ${namndKinds.codes.join(", ")}.`,
    },
    ar: { type: "string", argument: "ÅR", help: "Året som analysen ska gälla." },
    metod: {
      type: "string",
      argument: "ID|FIL",
      help: "Metoden: en som följer med eller en egen fil. Standard: exempel-5x5.",
    },
    previous: { type: "string", argument: "FIL", help: "Förra årets analys, vars risker och kontroller fylls i." },
    out: {
      type: "string",
      argument: "FIL",
      help: "Filen som skrivs (.xlsx). Utan den visas bladen och deras rubriker.",
    },
    force: forceOption,
  },
  example: "rva mall --namnd farsta --namn Farstanämnden --slag stadsdelsnamnd --ar 2022",
  run: runChecked,
};
