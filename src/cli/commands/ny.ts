import type { Method } from "../../method/method.js";
import { namndKinds, type NamndKind } from "../../model/closed-list.js";
import { ID_PATTERN } from "../../model/field.js";
import { findMethod } from "../../parse/find-method.js";
import type { Command, Given } from "../command.js";
import { writeDocument } from "../files.js";
import { EXIT, type Io } from "../io.js";
import { newAnalysisText } from "../new-analysis.js";
import { forceOption } from "../outputs.js";
import { readMethodFile } from "../read-method-file.js";
import { UsageError } from "../usage-error.js";

const YEARS = { first: 1900, last: 2200 } as const;

const needed = (given: Given, option: string, example: string): string => {
  const value = given.text(option);
  if (value === undefined) throw new UsageError(`Ange --${option}, till exempel --${option} ${example}.`);
  return value;
};

const idOf = (given: Given): string => {
  const id = needed(given, "namnd", "skarholmen");
  if (new RegExp(ID_PATTERN, "u").test(id)) return id;
  throw new UsageError(
    `--namnd är "${id}", men ska vara ett kort namn utan mellanslag och snedstreck, till exempel skarholmen.`,
  );
};

const yearOf = (given: Given): number => {
  const written = needed(given, "ar", "2022");
  const year = Number(written);
  if (/^\d{4}$/u.test(written) && year >= YEARS.first && year <= YEARS.last) return year;
  throw new UsageError(`--ar är "${written}", men ska vara ett år, till exempel 2022.`);
};

const kindOf = (given: Given): NamndKind => {
  const written = needed(given, "slag", "stadsdelsnamnd");
  const kind = namndKinds.codes.find((code) => code === written || namndKinds.labels[code].sv === written);
  if (kind === undefined) throw new UsageError(`--slag är "${written}", men kan vara: ${namndKinds.codes.join(", ")}.`);
  return kind;
};

/** A method that ships, by its id, or a file of one's own. */
const methodOf = async (written: string, io: Io): Promise<Method | undefined> => {
  const shipped = findMethod(written, {});
  if (shipped.method !== undefined) return shipped.method;
  const read = await readMethodFile(written, "sv");
  if (read.ok) return read.value;
  io.stderr.write(`${read.problems.join("\n")}\n`);
  if (shipped.fault?.code === "unknown-method" && !/[./\\]/u.test(written)) {
    io.stderr.write(`Metoder som följer med: ${shipped.fault.allowed.join(", ")}\n`);
  }
  return undefined;
};

const run = async (given: Given, io: Io): Promise<number> => {
  if (given.files.length > 0) throw new UsageError("rva ny läser ingen fil. Ange --out för filen som ska skrivas.");
  const name = needed(given, "namn", '"Skärholmens stadsdelsnämnd"');
  const asked = { namnd: { id: idOf(given), name, kind: kindOf(given) }, year: yearOf(given) };
  const outs = given.texts("out");
  const wrong = outs.find((file) => !/\.ya?ml$/iu.test(file));
  if (wrong !== undefined) throw new UsageError(`--out ${wrong}: okänt format. Filen kan sluta på .yaml eller .yml.`);
  const method = await methodOf(given.text("metod") ?? "exempel-5x5", io);
  if (method === undefined) return EXIT.unreadable;
  const text = newAnalysisText({ ...asked, method });
  if (outs.length === 0) {
    io.stdout.write(text);
    return EXIT.done;
  }
  for (const file of outs) {
    await writeDocument(file, text, { force: given.flag("force"), inputs: given.texts("metod") });
    io.stderr.write(`Skrev ${file}. Gå igenom den med: rva granska ${file}\n`);
  }
  return EXIT.done;
};

export const nyCommand: Command = {
  name: "ny",
  summary: "Börja en ny analys för en nämnd och ett år",
  usage: "ny --namnd ID --namn NAMN --slag SLAG --ar ÅR [--metod ID|FIL] [--out FIL]",
  description: [
    "Skriver en ny analys (YAML) med metodens obligatoriska processer för slaget av nämnd och året, en bruttolista med risker för otillåten påverkan att pröva, utan nivåer och med källor, och kommentarer som förklarar varje fält.",
    "Utan --out skrivs filen till standard ut. Slutkod: 0 när den är gjord, 2 när anropet eller metoden inte kan läsas.",
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
    ar: { type: "string", argument: "ÅR", help: "Året som analysen gäller." },
    metod: {
      type: "string",
      argument: "ID|FIL",
      help: "Metoden: en som följer med eller en egen fil. Standard: exempel-5x5, som är ett exempel.",
    },
    out: { type: "string", argument: "FIL", help: "Filen som skrivs (.yaml)." },
    force: forceOption,
  },
  example: "rva ny --namnd farsta --namn Farstanämnden --slag stadsdelsnamnd --ar 2022",
  run,
};
