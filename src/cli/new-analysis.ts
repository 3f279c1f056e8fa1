import { mandatoryFor } from "../method/mandatory-of.js";
import type { MandatoryProcess } from "../method/mandatory-process.js";
import type { Method } from "../method/method.js";
import { OTILLATEN_PAVERKAN } from "../method/otillaten-paverkan.js";
import type { ScaleLevel } from "../method/scale.js";
import type { SourceDocument } from "../method/source.js";
import type { NamndKind } from "../model/closed-list.js";
import { forms } from "../model/closed-list.js";
import { citeSource, type SourceId } from "../review/sources.js";
import { measureLines } from "./new-analysis-measures.js";
import { oneLine } from "../view/one-line.js";
import { type StarterRisk, starterCatalogue, type StarterText } from "../view/starter-catalogue.js";
import { methodName } from "../method/method-name.js";

/** Whose analysis a new file is for. */
export interface NewAnalysis {
  readonly namnd: { readonly id: string; readonly name: string; readonly kind: NamndKind };
  readonly year: number;
  readonly method: Method;
}

/** A text in quotation marks, so that no sign in it means anything in YAML. */
const quoted = (text: string): string => JSON.stringify(oneLine(text));

const comment = (text: string): string => `# ${text}`;

const indented = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((line) => (line === "" ? "" : `${" ".repeat(by)}${line}`));

/** What the catalogue's sources are called at each fact; the whole of each stands once, above. */
const shortNames: Partial<Readonly<Record<SourceId, string>>> = {
  "stadsrevisionen-2021-4": "rapport 2021:4",
  "svar-2021-4": "svar på rapport 2021:4",
  "ks-2021-1304": "KS 2021/1304",
};

const sourceLine = (source: StarterText["source"]): string =>
  comment(source === undefined ? "Källa: ingen, ett förslag att pröva" : `Källa: ${shortNames[source] ?? source}`);

const legend: readonly string[] = [
  comment("Källor:"),
  ...(Object.keys(shortNames) as SourceId[]).map((id) => comment(`  ${shortNames[id] ?? id}: ${citeSource(id)}`)),
];

const riskLines = (risk: StarterRisk, method: Method): readonly string[] => {
  const isKnown = (method.categories ?? []).some(({ id }) => id === risk.category);
  const { influence } = risk;
  const list = (items: readonly string[]): string => `[${items.join(", ")}]`;
  const told = (influence === undefined ? [] : [influence]).map(({ origin, forms: met, conduct, actors }) =>
    [
      `origin: ${origin}`,
      `forms: ${list(met)}`,
      ...(conduct === undefined ? [] : [`conduct: ${list(conduct)}`]),
      ...(actors === undefined ? [] : [`actors: ${list(actors)}`]),
    ].join(", "),
  );
  const texts = (items: readonly StarterText[], write: (text: string, index: number) => string) =>
    items.flatMap(({ text, source }, index) => [`    ${sourceLine(source)}`, write(text, index)]);
  return [
    sourceLine(risk.event.source),
    `- id: ${risk.id}`,
    `  event: ${quoted(risk.event.text)}`,
    "  causes:",
    ...texts(risk.causes, (text, index) => `    - { id: o${String(index + 1)}, text: ${quoted(text)} }`),
    "  consequences:",
    ...texts(risk.consequences, (text) => `    - ${quoted(text)}`),
    ...(isKnown ? [`  category: ${risk.category}`] : []),
    ...told.map((text) => `  influence: { ${text} }`),
    "  selection: { kind: candidate }",
    "",
  ];
};

const documentText = (document: SourceDocument | undefined): string =>
  [document?.body, document?.title, document?.year, document?.reference]
    .filter((part) => part !== undefined)
    .join(", ");

const scaleComment = (label: string, levels: readonly ScaleLevel[]): readonly string[] => [
  comment(`${oneLine(label)}:`),
  ...levels.map(({ label: name, definition }, index) =>
    comment(`  ${String(index + 1)} ${oneLine(definition === undefined ? name : `${name}: ${definition}`)}`),
  ),
];

const catalogueIntroduction = (method: Method): readonly string[] => [
  comment("Riskerna nedan är förslag att pröva, inte nämndens bedömning. Var och en är en kandidat (selection)."),
  comment("  Risken ingår: ta bort raden selection och bedöm den."),
  comment('  Risken stryks: selection: { kind: dropped, reason: "…" }; skälet står på bruttolistan.'),
  comment("Till en risk som ingår skrivs dessa rader, i kolumn med event:"),
  comment('  owner: "…"                  # riskägare, en roll och aldrig en person'),
  comment("  unit: …                     # en av enheterna i units"),
  comment(
    '  secrecy: { reason: "…" }    # lagrum i OSL, om texten kan vara sekretess; prövas när handlingen begärs ut',
  ),
  comment("  inherent: { likelihood: …, consequence: … }     # utan kontroller"),
  comment('  current: { likelihood: …, consequence: …, assessedOn: "ÅÅÅÅ-MM-DD", motivation: "…" }    # som den är nu'),
  comment("  target: { likelihood: …, consequence: … }       # när åtgärderna är klara"),
  comment('  treatment: { kind: reducera, motivation: "…", decidedBy: "…", decidedOn: "ÅÅÅÅ-MM-DD" }'),
  comment("    # acceptera, reducera, överföra eller undvika; en acceptans anger nivåerna i given och får ha validTo"),
  comment("I influence står origin (extern, intern), forms, conduct (planerad, reaktiv; bara för extern) och actors."),
  ...scaleComment(method.likelihood.label, method.likelihood.levels),
  ...scaleComment(method.consequence.label, method.consequence.levels),
  ...legend,
];

const commonRisks = (process: string, method: Method): readonly string[] =>
  (method.common?.risks ?? [])
    .filter((risk) => risk.process === process)
    .flatMap(({ process: _, inherent: __, current: ___, target: ____, treatment: _____, ...risk }) => [
      comment("Gemensam för alla nämnder enligt metoden; bedöm den, eller stryk den med skäl."),
      `- ${JSON.stringify(risk)}`,
      "",
    ]);

const processLines = (process: MandatoryProcess, isNoted: boolean, method: Method): readonly string[] => {
  const from = documentText(process.source);
  const why = isNoted
    ? `Ska enligt metoden ${method.id} övervägas för detta slag av nämnd`
    : `Obligatorisk enligt metoden ${method.id} från ${String(process.from)}`;
  const isStarter = process.id === OTILLATEN_PAVERKAN.id;
  const risks = [
    ...commonRisks(process.id, method),
    ...(isStarter
      ? [...catalogueIntroduction(method), "", ...starterCatalogue.flatMap((risk) => riskLines(risk, method))]
      : []),
  ];
  return [
    comment(oneLine(from === "" ? `${why}.` : `${why} (${from}).`)),
    `- id: ${process.id}`,
    `  name: ${quoted(process.name)}`,
    '  # description: "…"            # hur arbetet görs: rutiner, rapportering, vem som utreder',
    '  # owner: "…"                  # vem som ansvarar för processen, en roll',
    '  # followUpOn: "ÅÅÅÅ-MM-DD"    # när arbetssättet följs upp',
    "  # goals: [m1]                 # målen som processen bär",
    "  # handledBy: …                # id för den nämnd som sköter processen, om det är en annan",
    ...(process.forms === undefined
      ? []
      : [
          `  # Former som ska täckas: ${process.forms.map((form) => `${form} (${forms.labels[form].sv})`).join(", ")}.`,
          '  # notApplicable: [{ form: …, reason: "…" }]    # en form som inte är aktuell, med skäl',
        ]),
    ...(risks.some((line) => line.startsWith("- ")) ? ["  risks:", ...indented(risks, 4)] : ["  risks: []", ""]),
  ];
};

const example: readonly string[] = [
  comment("- id: min-process"),
  comment('  name: "…"'),
  comment("  risks:"),
  comment("    - id: r1"),
  comment('      event: "…"             # vad som kan inträffa, inte ett tillstånd'),
  comment('      causes: [{ id: o1, text: "…" }]'),
  comment('      consequences: ["…"]'),
];

/** A new analysis file in YAML: the mandatory processes with candidates to start from, and comments that explain each field. */
export const newAnalysisText = ({ namnd, year, method }: NewAnalysis): string => {
  const processes = mandatoryFor(method, namnd.kind, year);
  const ids = new Set(processes.map(({ process }) => process.id));
  const others = [...new Set((method.common?.risks ?? []).map(({ process }) => process))].filter((id) => !ids.has(id));
  const bodies = [
    ...processes.flatMap(({ process, strength }) => processLines(process, strength === "noted", method)),
    ...others.flatMap((id) => [
      `- id: ${id}`,
      `  name: ${quoted(id)}`,
      "  risks:",
      ...indented(commonRisks(id, method), 4),
    ]),
  ];
  return `${[
    comment(oneLine(`Risk- och väsentlighetsanalys ${String(year)} för ${namnd.name}.`)),
    comment("Gjord med rva ny. Rader som börjar med # är förklaringar; ta bort tecknet för att använda raden."),
    comment("Gå igenom filen:   rva granska FIL"),
    comment("Visa registret:    rva register FIL"),
    comment("Visa planen:       rva plan FIL"),
    "",
    "format: 1                     # filens format, alltid 1",
    `year: ${String(year)}                    # året som analysen gäller`,
    `method: ${quoted(methodName(method))}   # metoden, som nivåer, gränser och krav kommer ur`,
    "stage: draft                  # draft (utkast) tills analysen läggs fram; då proposal (förslag)",
    '# reference: "Dnr …"          # diarienummer',
    "namnd:",
    `  id: ${quoted(namnd.id)}                # kort namn, samma varje år`,
    `  name: ${quoted(namnd.name)}`,
    `  kind: ${namnd.kind}             # slaget avgör vilka processer som är obligatoriska`,
    "",
    comment("Hur analysen gjordes: arbetssätt, roller som deltog, tid, och dagen för facklig samverkan."),
    comment(
      'prepared: { how: "…", by: [controller, enhetschefer, skyddsombud], from: "ÅÅÅÅ-MM-DD", to: "ÅÅÅÅ-MM-DD", samverkan: "ÅÅÅÅ-MM-DD" }',
    ),
    comment('units: [{ id: enhet-1, name: "…" }]      # enheterna som risker kan höra till'),
    comment('goals: [{ id: m1, name: "…" }]           # målen som processerna bär'),
    "",
    ...(bodies.length === 0
      ? [
          comment("Metoden har ingen obligatorisk process för detta slag av nämnd och år. Skriv nämndens egna så här:"),
          ...example,
          "processes: []",
          "",
        ]
      : [
          "processes:",
          ...indented(bodies, 2),
          ...indented([comment("Nämndens egna processer skrivs så här:"), ...example], 2),
          "",
        ]),
    ...measureLines(method),
  ].join("\n")}\n`;
};
