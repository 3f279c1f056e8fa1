import type { Method } from "../../method/method.js";
import { safeParseAnalysis } from "../../parse/parse-analysis.js";
import { askedMethod, askedNamnd, methodOption, namndOptions } from "../asked-namnd.js";
import type { Command, Given } from "../command.js";
import { readDocumentFile, writeDocument } from "../files.js";
import { EXIT, type Io } from "../io.js";
import { forceOption } from "../outputs.js";
import { UsageError } from "../usage-error.js";

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
  const asked = askedNamnd(given);
  const method = await askedMethod(given, io);
  if (method === undefined) return EXIT.unreadable;
  const before = given.text("previous");
  const previous =
    before === undefined
      ? undefined
      : await readDocumentFile(before, (input) => safeParseAnalysis(input, { method }), "sv");
  if (previous?.ok === false) {
    io.stderr.write(`${previous.problems.join("\n")}\n`);
    return EXIT.unreadable;
  }
  if (file === undefined) {
    io.stdout.write(await preview(method));
    return EXIT.done;
  }
  const { excelTemplate } = await import("../../read/excel-template.js");
  const bytes = await excelTemplate(method, {
    ...asked,
    ...(previous === undefined ? {} : { previous: previous.value }),
  });
  const inputs = [...given.texts("metod"), ...given.texts("previous")];
  await writeDocument(file, bytes, { force: given.flag("force"), inputs });
  io.stderr.write(`Skrev ${file}. Läs in den ifylld med: rva las ${file}\n`);
  return EXIT.done;
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
    ...namndOptions,
    metod: methodOption,
    previous: { type: "string", argument: "FIL", help: "Förra årets analys, vars risker och kontroller fylls i." },
    out: {
      type: "string",
      argument: "FIL",
      help: "Filen som skrivs (.xlsx). Utan den visas bladen och deras rubriker.",
    },
    force: forceOption,
  },
  example: "rva mall --namnd farsta --namn Farstanämnden --slag stadsdelsnamnd --ar 2022",
  run,
};
