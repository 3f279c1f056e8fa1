import type { DecisionInput } from "../../model/decision.js";
import { isCivilDate } from "../../model/civil-date.js";
import { AdoptionError } from "../../record/adoption-error.js";
import { adoptRegister } from "../../record/adopt-register.js";
import { toCanonicalJson } from "../../record/canonical-json.js";
import type { RiskRegister } from "../../register/register.js";
import type { Finding } from "../../review/finding.js";
import { findingKey } from "../../review/finding-key.js";
import { recordView } from "../../view/record-view.js";
import type { Command, Given } from "../command.js";
import { asOfDate, commonOptions, localeOf } from "../common-options.js";
import { EXIT, type Io } from "../io.js";
import { internalOnly, outputOptions, outputsOf, viewOptionsOf, writeOutputs } from "../outputs.js";
import { allOf, readMethods } from "../read-registers.js";
import { readSource, registerFrom } from "../read-sources.js";
import { drawDocument } from "../terminal/draw-document.js";
import { paragraph, screenOf } from "../terminal/screen.js";
import { UsageError } from "../usage-error.js";

type Despite = NonNullable<DecisionInput["despite"]>;

const needed = (given: Given, option: string, example: string): string => {
  const value = given.text(option);
  if (value === undefined) throw new UsageError(`Ange --${option}, till exempel ${example}.`);
  return value;
};

const decisionOf = (given: Given): DecisionInput => {
  const body = needed(given, "organ", '--organ "Skärholmens stadsdelsnämnd"');
  const on = needed(given, "datum", "--datum 2022-01-20");
  if (!isCivilDate(on)) {
    throw new UsageError(`--datum är "${on}", men ska vara en dag i kalendern, till exempel 2022-01-20.`);
  }
  const [paragraph, reference, supersedes] = ["paragraf", "diarienummer", "ersatter"].map((name) => given.text(name));
  return {
    body,
    on,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(reference === undefined ? {} : { reference }),
    ...(supersedes === undefined ? {} : { supersedes }),
  };
};

/** The breaches that stand when the decision names none of them. */
const standing = async (register: RiskRegister, decision: DecisionInput): Promise<readonly Finding[] | string> => {
  try {
    await adoptRegister(register, decision);
    return [];
  } catch (error) {
    if (!(error instanceof AdoptionError)) throw error;
    return error.findings.length === 0 ? error.message : error.findings;
  }
};

/** Reads `finding: reason`; the key is one of the standing breaches, so that a misspelt one is told of with those there are. */
const despiteOf = (written: readonly string[], breaches: readonly Finding[]): Despite => {
  const keys = [...new Set(breaches.map(findingKey))];
  return written.map((text) => {
    const key = keys.find((known) => text.startsWith(`${known}:`));
    if (key === undefined) {
      const known =
        keys.length === 0
          ? "Ingen brist står kvar."
          : `De som står kvar:\n${keys.map((each) => `  ${each}`).join("\n")}`;
      throw new UsageError(
        `--trots "${text}" anger ingen brist som står kvar. Skriv bristens namn, kolon och skälet. ${known}`,
      );
    }
    const reason = text.slice(key.length + 1).trim();
    if (reason === "") throw new UsageError(`--trots "${text}" saknar skäl. Skriv bristens namn, kolon och skälet.`);
    return { finding: key, reason };
  });
};

const refuse = (findings: readonly Finding[], given: Given, io: Io): number => {
  const sv = localeOf(given) === "sv";
  const screen = screenOf(io.stderr, io.env);
  const lines = findings.flatMap((finding) => {
    const told = sv ? finding : finding.english;
    return [
      paragraph(`✗ ${told.at}`, screen, 0, "worst"),
      paragraph(told.message, screen, 2),
      `  --trots "${findingKey(finding)}: ${sv ? "SKÄL" : "REASON"}"`,
      "",
    ];
  });
  const opening = sv
    ? "Beslutet registrerades inte: brister som hindrar fastställande står kvar. Rätta dem, eller ange dem med nämndens skäl så som visas."
    : "The decision was not registered: breaches that hinder adoption stand. Put them right, or name them with the nämnd's reason as shown.";
  io.stderr.write(`${paragraph(opening, screen)}\n\n${lines.join("\n")}`);
  return EXIT.breach;
};

const run = async (given: Given, io: Io): Promise<number> => {
  const outputs = outputsOf(given, "adopted-register");
  const options = viewOptionsOf(given);
  if (given.flag("json")) internalOnly(options);
  const decision = decisionOf(given);
  const [file, ...more] = given.files;
  if (file === undefined || more.length > 0) throw new UsageError("Ange en analys; ett beslut gäller en nämnd.");
  const asOf = asOfDate(given, io);
  const methods = await readMethods(given, io);
  if (methods === undefined) return EXIT.unreadable;
  const [source] = allOf([await readSource(file, methods, options.locale)], io, options.locale) ?? [];
  if (source === undefined) return EXIT.unreadable;
  const register = registerFrom(source, { asOf });
  const breaches = await standing(register, decision);
  if (typeof breaches === "string") {
    io.stderr.write(`${breaches}\n`);
    return EXIT.breach;
  }
  const despite = despiteOf(given.texts("trots"), breaches);
  const named = new Set(despite.map(({ finding }) => finding));
  const unnamed = breaches.filter((finding) => !named.has(findingKey(finding)));
  if (unnamed.length > 0) return refuse(unnamed, given, io);
  const record = await adoptRegister(register, { ...decision, ...(despite.length === 0 ? {} : { despite }) });
  await writeOutputs([record], outputs, given, io);
  const screen = screenOf(io.stdout, io.env);
  const drawing = { locale: options.locale, bands: register.method.bands.length };
  io.stdout.write(
    given.flag("json")
      ? `${toCanonicalJson(record)}\n`
      : `${drawDocument(recordView(record, options), screen, drawing)}\n`,
  );
  return EXIT.done;
};

export const faststallCommand: Command = {
  name: "faststall",
  summary: "Registrera nämndens beslut om analysen och planen",
  usage: "faststall ANALYS --organ NAMN --datum DATUM [--as-of DATUM] [--trots BRIST:SKÄL] [--out FIL]",
  description: [
    "Gör analysens register och internkontrollplan till en handling med nämndens beslut och en kontrollsumma. Acceptanser som risknivån förbehåller nämnden får beslutsfattare och dag från beslutet.",
    "Beslutet registreras inte så länge en brist som hindrar fastställande står kvar utan att --trots anger den med nämndens skäl. Slutkod: 0 när handlingen är gjord, 1 när brister hindrar, 2 när filen eller anropet inte kan läsas.",
  ],
  options: {
    organ: { type: "string", argument: "NAMN", help: "Organet som har beslutat, till exempel nämndens namn." },
    datum: { type: "string", argument: "DATUM", help: "Beslutsdagen." },
    paragraf: { type: "string", argument: "TEXT", help: 'Paragrafen i protokollet, till exempel "§ 12".' },
    diarienummer: { type: "string", argument: "TEXT", help: "Beslutets diarienummer." },
    ersatter: { type: "string", argument: "TEXT", help: "Kontrollsumma eller beteckning för beslutet som ersätts." },
    trots: {
      type: "string",
      argument: '"BRIST: SKÄL"',
      multiple: true,
      help: "En brist som nämnden fastställer trots, med skäl. Utan den listas bristerna med sina namn. Får anges flera gånger.",
    },
    "as-of": commonOptions["as-of"],
    ...outputOptions("adopted-register"),
    json: commonOptions.json,
    method: commonOptions.method,
    locale: commonOptions.locale,
  },
  example:
    "rva faststall examples/data/2022/skarholmen.yaml --organ Stadsdelsnämnden --datum 2022-01-20 --as-of 2022-01-20",
  run,
};
