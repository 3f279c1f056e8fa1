import { toCanonicalJson } from "../../record/canonical-json.js";
import type { Command, Given } from "../command.js";
import { commonOptions } from "../common-options.js";
import { oneOrAll } from "../documents.js";
import { EXIT, type Io } from "../io.js";
import { internalOnly, outputOptions, outputsOf, viewOptionsOf, writeOutputs } from "../outputs.js";
import { readRegisters } from "../read-registers.js";
import { drawRegister } from "../terminal/draw-register.js";
import { screenOf } from "../terminal/screen.js";

const run = async (given: Given, io: Io): Promise<number> => {
  const outputs = outputsOf(given, "register");
  const options = viewOptionsOf(given);
  if (given.flag("json")) internalOnly(options);
  const registers = await readRegisters(given, io);
  if (registers === undefined) return EXIT.unreadable;
  await writeOutputs(registers, outputs, given, io);
  const screen = screenOf(io.stdout, io.env);
  io.stdout.write(
    given.flag("json")
      ? `${toCanonicalJson(oneOrAll(registers))}\n`
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
    ...outputOptions("register"),
    json: commonOptions.json,
    method: commonOptions.method,
    locale: commonOptions.locale,
  },
  example: "rva register examples/data/2022/skarholmen.yaml --as-of 2022-03-31",
  run,
};
