import { buildInternkontrollplan } from "../../internkontroll/build-internkontrollplan.js";
import type { Internkontrollplan } from "../../internkontroll/internkontrollplan.js";
import { toCanonicalJson } from "../../record/canonical-json.js";
import { planView } from "../../view/plan-view.js";
import type { Command, Given } from "../command.js";
import { commonOptions } from "../common-options.js";
import { oneOrAll, writerOf } from "../documents.js";
import { EXIT, type Io } from "../io.js";
import { internalOnly, outputOptions, outputsOf, viewOptionsOf, writeOutputs } from "../outputs.js";
import { readRegisters } from "../read-registers.js";
import { drawDocument } from "../terminal/draw-document.js";
import { screenOf } from "../terminal/screen.js";
import { UsageError } from "../usage-error.js";

const shown = async (plans: readonly Internkontrollplan[], given: Given, io: Io): Promise<string> => {
  const options = viewOptionsOf(given);
  if (given.flag("json")) return `${toCanonicalJson(oneOrAll(plans))}\n`;
  if (given.flag("ics")) return String(await writerOf("plan", "ics", "--ics")(plans, { ...options, refused: 0 }));
  const screen = screenOf(io.stdout, io.env);
  const draw = (plan: Internkontrollplan): string =>
    drawDocument(planView(plan, options), screen, { locale: options.locale, bands: plan.terms.bands.length });
  return `${plans.map(draw).join("\n\n\n")}\n`;
};

const run = async (given: Given, io: Io): Promise<number> => {
  const outputs = outputsOf(given, "plan");
  if (given.flag("json") && given.flag("ics")) throw new UsageError("Ange --json eller --ics, inte båda.");
  if (given.flag("json")) internalOnly(viewOptionsOf(given));
  const registers = await readRegisters(given, io);
  if (registers === undefined) return EXIT.unreadable;
  const plans = registers.map(buildInternkontrollplan);
  const text = await shown(plans, given, io);
  await writeOutputs(plans, outputs, given, io);
  io.stdout.write(text);
  return EXIT.done;
};

export const planCommand: Command = {
  name: "plan",
  summary: "Visa internkontrollplanen och årets kalender",
  usage: "plan FILER… [--as-of DATUM] [--ics] [--out FIL]",
  description: [
    "Läser en eller flera analyser (YAML eller JSON) och visar internkontrollplanen: riskerna och varför de är med, kontrollmoment, åtgärder, löpande kontroller och vad som ska vara gjort till varje rapport.",
    "Meddelanden skrivs till standard fel. Slutkod: 0 när planen är gjord, 2 när någon fil inte kan läsas.",
  ],
  options: {
    "as-of": commonOptions["as-of"],
    ...outputOptions("plan"),
    ics: { type: "boolean", help: "Skriv kalendern (iCalendar) till standard ut i stället för planen." },
    json: commonOptions.json,
    method: commonOptions.method,
    locale: commonOptions.locale,
  },
  example: "rva plan examples/data/2022/skarholmen.yaml --as-of 2022-03-31",
  run,
};
