import { toCanonicalJson } from "../../record/canonical-json.js";
import type { RiskRegister } from "../../register/register.js";
import { findingsView } from "../../view/findings-view.js";
import { headerView } from "../../view/header-view.js";
import type { Command, Given } from "../command.js";
import { commonOptions, localeOf } from "../common-options.js";
import { EXIT, type Io } from "../io.js";
import { readRegisters } from "../read-registers.js";
import { drawFindings } from "../terminal/draw-findings.js";
import { heading, paragraph, screenOf } from "../terminal/screen.js";

const isBreached = (register: RiskRegister): boolean =>
  register.findings.some((finding) => finding.severity === "breach");

const run = async (given: Given, io: Io): Promise<number> => {
  const registers = await readRegisters(given, io);
  if (registers === undefined) return EXIT.unreadable;
  const options = { audience: "internal" as const, locale: localeOf(given) };
  const screen = screenOf(io.stdout, io.env);
  const draw = (register: RiskRegister): string => {
    const header = headerView(register, options);
    return [
      heading(header.title, screen, "═"),
      drawFindings(findingsView(register, options), screen, options.locale),
      paragraph(header.summary, screen),
      paragraph(header.adoption, screen, 0, register.adoptable ? "good" : "worst"),
    ].join("\n\n");
  };
  const reviews = registers.map(({ namnd, year, asOf, adoptable, findings }) => ({
    namnd,
    year,
    asOf,
    adoptable,
    findings,
  }));
  io.stdout.write(given.flag("json") ? `${toCanonicalJson(reviews)}\n` : `${registers.map(draw).join("\n\n\n")}\n`);
  return registers.some(isBreached) ? EXIT.breach : EXIT.done;
};

export const granskaCommand: Command = {
  name: "granska",
  summary: "Gå igenom analyser och visa brister och upplysningar",
  usage: "granska FILER… [--as-of DATUM]",
  description: [
    "Läser en eller flera analyser (YAML eller JSON) och visar vad genomgången fann, efter allvar, med plats, skäl och källa.",
    "Slutkod: 0 utan brist som hindrar fastställande, 1 när någon sådan står kvar, 2 när någon fil inte kan läsas.",
  ],
  options: {
    "as-of": commonOptions["as-of"],
    json: commonOptions.json,
    method: commonOptions.method,
    locale: commonOptions.locale,
  },
  example: "rva granska examples/data/2022/*.yaml --as-of 2022-03-31",
  run,
};
