import { askedMethod, askedNamnd, methodOption, namndOptions } from "../asked-namnd.js";
import type { Command, Given } from "../command.js";
import { writeDocument } from "../files.js";
import { EXIT, type Io } from "../io.js";
import { newAnalysisText } from "../new-analysis.js";
import { forceOption } from "../outputs.js";
import { UsageError } from "../usage-error.js";

const run = async (given: Given, io: Io): Promise<number> => {
  if (given.files.length > 0) throw new UsageError("rva ny läser ingen fil. Ange --out för filen som ska skrivas.");
  const asked = askedNamnd(given);
  const outs = given.texts("out");
  const wrong = outs.find((file) => !/\.ya?ml$/iu.test(file));
  if (wrong !== undefined) throw new UsageError(`--out ${wrong}: okänt format. Filen kan sluta på .yaml eller .yml.`);
  const method = await askedMethod(given, io);
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
    ...namndOptions,
    metod: methodOption,
    out: { type: "string", argument: "FIL", help: "Filen som skrivs (.yaml)." },
    force: forceOption,
  },
  example: "rva ny --namnd farsta --namn Farstanämnden --slag stadsdelsnamnd --ar 2022",
  run,
};
