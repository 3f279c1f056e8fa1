import type { Method } from "../../../method/method.js";
import { conducts, forms, origins, treatmentKinds } from "../../../model/closed-list.js";
import { causes, votes } from "../cells/composed.js";
import { texts } from "../cells/lines.js";
import { date, text, word } from "../cells/simple.js";
import { type Column, SEEN_ONLY, SHEETS, type Shown } from "./column.js";
import {
  categoriesOf,
  choicesOf,
  consequenceLabels,
  levelOf,
  likelihoodLabels,
  oneOf,
  severalOf,
} from "./words-of-method.js";

type Assessed = Shown["assessment"];

const when: Readonly<Record<Assessed, string>> = {
  inherent: "utan kontroller",
  current: "nu",
  target: "efter åtgärder",
};

const dimensionColumns = (method: Method, path: readonly string[], suffix: string): readonly Column[] => {
  const dimensions = method.consequence.dimensions ?? [];
  const labels = dimensions.map(({ label }) => label);
  return dimensions.map(({ id, label }) =>
    levelOf("consequence", method, {
      heading: `Konsekvens ${suffix}: ${labels.filter((each) => each === label).length > 1 ? id : label}`,
      path: [...path, "consequence", id],
      width: 18,
      folded: true,
      note: "Fyll antingen i konsekvensen som en nivå eller en nivå per dimension, aldrig båda.",
    }),
  );
};

const shown = (assessment: Assessed, shows: Shown["shows"]): Column => ({
  heading: `${shows === "value" ? "Riskvärde" : "Risknivå"} ${when[assessment]}`,
  path: [],
  codec: SEEN_ONLY,
  width: shows === "value" ? 10 : 14,
  shown: { assessment, shows },
});

const hasValues = ({ matrix }: Method): boolean => matrix.kind !== "grid" || matrix.values !== undefined;

const assessmentColumns = (assessment: Assessed, method: Method): readonly Column[] => {
  const suffix = when[assessment];
  const path = [assessment];
  const folded = assessment !== "current";
  const label = method.likelihood.label;
  return [
    levelOf("likelihood", method, {
      heading: `Sannolikhet ${suffix}`,
      path: [...path, "likelihood"],
      width: 18,
      ...(label === "Sannolikhet" ? {} : { note: `${label} enligt metoden. Välj i listan eller skriv nivåns nummer.` }),
    }),
    levelOf("consequence", method, { heading: `Konsekvens ${suffix}`, path: [...path, "consequence"], width: 18 }),
    ...dimensionColumns(method, path, suffix),
    ...(hasValues(method) ? [shown(assessment, "value")] : []),
    shown(assessment, "band"),
    {
      heading: `Motivering ${suffix}`,
      path: [...path, "motivation"],
      codec: text,
      width: 34,
      note: "Vad bedömningen bygger på.",
      folded,
    },
    { heading: `Bedömd den ${suffix}`, path: [...path, "assessedOn"], codec: date, width: 12, folded },
    {
      heading: `Röster ${suffix}`,
      path: [...path, "votes"],
      codec: votes(likelihoodLabels(method), consequenceLabels(method)),
      width: 26,
      note: "En röst per rad: roll | sannolikhet | konsekvens. Roller, aldrig namn.",
      folded: true,
    },
  ];
};

const selections = [
  { code: "kept", label: "ingår" },
  { code: "candidate", label: "kandidat" },
  { code: "dropped", label: "struken" },
];

const influenceColumns: readonly Column[] = [
  oneOf("Ursprung", choicesOf(origins), {
    heading: "Ursprung",
    path: ["influence", "origin"],
    width: 10,
    note: "För otillåten påverkan: extern (utifrån) eller intern (av en egen företrädare).",
  }),
  severalOf("Former", choicesOf(forms), { heading: "Former", path: ["influence", "forms"], width: 16 }),
  severalOf("Typ av utövare", choicesOf(conducts), {
    heading: "Typ av utövare",
    path: ["influence", "conduct"],
    width: 14,
    note: "Bara när ursprunget är externt: planerad; reaktiv.",
  }),
  {
    heading: "Utövare",
    path: ["influence", "actors"],
    codec: texts,
    width: 16,
    note: "En per rad (Alt+Retur), till exempel brukare eller anhorig.",
  },
];

const treatmentColumns = (method: Method): readonly Column[] => [
  oneOf("Hantering", choicesOf(treatmentKinds), { heading: "Hantering", path: ["treatment", "kind"], width: 12 }),
  { heading: "Motivering till hantering", path: ["treatment", "motivation"], codec: text, width: 30 },
  {
    heading: "Beslutat av",
    path: ["treatment", "decidedBy"],
    codec: text,
    width: 16,
    note: "Roll eller organ, aldrig en person.",
  },
  { heading: "Beslutat den", path: ["treatment", "decidedOn"], codec: date, width: 12 },
  { heading: "Gäller till och med", path: ["treatment", "validTo"], codec: date, width: 12 },
  levelOf("likelihood", method, {
    heading: "Accepterad sannolikhet",
    path: ["treatment", "given", "likelihood"],
    width: 18,
    folded: true,
    note: "Nivåerna som en accept gavs för.",
  }),
  levelOf("consequence", method, {
    heading: "Accepterad konsekvens",
    path: ["treatment", "given", "consequence"],
    width: 18,
    folded: true,
    note: "Nivåerna som en accept gavs för.",
  }),
  ...dimensionColumns(method, ["treatment", "given"], "accepterad"),
];

/** The heading of the column that says which process a risk belongs to. */
export const PROCESS_OF_RISK = "Process";

/** The heading of last year's levels, which are shown and never read. */
export const LAST_YEAR = "Förra året";

/** The columns of the sheet Risker. */
export const riskColumns = (method: Method): readonly Column[] => [
  { heading: "Id", path: ["id"], codec: word, width: 10, note: "Samma id varje år, till exempel op-1." },
  {
    heading: PROCESS_OF_RISK,
    path: ["process"],
    codec: word,
    width: 18,
    note: "Processens id på bladet Processer.",
    dropDown: { kind: "sheet", sheet: SHEETS.processes },
  },
  { heading: "Oönskad händelse", path: ["event"], codec: text, width: 44, note: "Vad som kan inträffa." },
  {
    heading: "Orsaker",
    path: ["causes"],
    codec: causes,
    width: 36,
    note: "En orsak per rad (Alt+Retur). Orsaken kan få ett eget id: [o1] orsak.",
  },
  { heading: "Konsekvenser", path: ["consequences"], codec: texts, width: 32, note: "En per rad (Alt+Retur)." },
  { heading: LAST_YEAR, path: [], codec: SEEN_ONLY, width: 12, note: "Förra årets nivåer; läses inte in." },
  ...assessmentColumns("current", method),
  ...assessmentColumns("inherent", method),
  ...assessmentColumns("target", method),
  ...treatmentColumns(method),
  {
    heading: "Enhet",
    path: ["unit"],
    codec: word,
    width: 12,
    note: "Enhetens id på bladet Enheter.",
    dropDown: { kind: "sheet", sheet: SHEETS.units },
  },
  oneOf("Kategori", categoriesOf(method), { heading: "Kategori", path: ["category"], width: 16 }),
  { heading: "Riskägare", path: ["owner"], codec: text, width: 20, note: "En roll, aldrig en person." },
  ...influenceColumns,
  oneOf("Urval", selections, { heading: "Urval", path: ["selection", "kind"], width: 10, note: "Tomt betyder ingår." }),
  { heading: "Skäl till struken", path: ["selection", "reason"], codec: text, width: 24 },
  {
    heading: "Sekretess",
    path: ["secrecy", "reason"],
    codec: text,
    width: 18,
    note: "Lagrummet, till exempel OSL 18 kap. 8 §. Prövas när handlingen begärs ut.",
  },
];
