import { controlKindsOf } from "../method/control-kinds.js";
import type { Locale, Text } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import type { ControlKindCoverage, FormCoverage, ProcessCoverage } from "../review/coverage.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { counted, type CountedNoun, inSeries } from "./count-words.js";
import { capitalised, labelOf } from "./labels.js";
import { type Mask, maskFor, shownIds } from "./secrecy.js";
import { type Table, textCell } from "./table.js";

/** How one mandatory process is covered, ready to be shown. */
export interface CoverageView {
  readonly process: string;
  readonly name: string;
  readonly present: boolean;
  /** Whether the process is there, and how many of its risks are assessed. */
  readonly sentence: string;
  /** Each form: met, not applicable with the reason, or missing. */
  readonly forms: Table;
  /** Each kind of control that the method asks for: met, planned or missing. */
  readonly controlKinds: Table;
  /** Which types of perpetrator the risks describe. */
  readonly conduct: string;
}

const words = {
  form: { sv: "Form", en: "Form" },
  status: { sv: "Täckning", en: "Coverage" },
  by: { sv: "Genom", en: "By" },
  kind: { sv: "Slag av kontroll", en: "Kind of control" },
  absent: { sv: "Processen saknas i analysen.", en: "The process is missing from the analysis." },
  handledBy: { sv: "Processen sköts av nämnden", en: "The process is run by the nämnd" },
  conduct: { sv: "Riskerna beskriver påverkan som är", en: "The risks describe influence that is" },
  noConduct: {
    sv: "Ingen risk anger vilken typ av utövare det gäller.",
    en: "No risk states which type of perpetrator it concerns.",
  },
} as const satisfies Record<string, Text>;

const statuses = {
  met: { sv: "✓ täckt", en: "✓ met" },
  planned: { sv: "◷ planerad", en: "◷ planned" },
  "not-applicable": { sv: "– inte aktuell", en: "– not applicable" },
  missing: { sv: "✗ saknas", en: "✗ missing" },
} as const satisfies Record<(FormCoverage | ControlKindCoverage)["status"], Text>;

const assessedNoun: CountedNoun = {
  one: { sv: "bedömd risk", en: "assessed risk" },
  many: { sv: "bedömda risker", en: "assessed risks" },
};

const sentenceOf = (entry: ProcessCoverage, locale: Locale): string => {
  if (!entry.present) return words.absent[locale];
  const count = counted(entry.assessed.length, assessedNoun, locale);
  const here = locale === "sv" ? `Processen finns med ${count}.` : `The process is there, with ${count}.`;
  return entry.handledBy === undefined ? here : `${here} ${words.handledBy[locale]} ${entry.handledBy}.`;
};

const formBy = (form: FormCoverage, mask: Mask, locale: Locale): string => {
  switch (form.status) {
    case "met":
      return shownIds(form.risks, "risk", mask, locale);
    case "not-applicable":
      return form.reason;
    case "missing":
      return "";
    default:
      return form satisfies never;
  }
};

const columnsOf = (first: Text, locale: Locale): Table["columns"] => [
  { key: "name", label: first[locale], kind: "text" },
  { key: "status", label: words.status[locale], kind: "text" },
  { key: "by", label: words.by[locale], kind: "text" },
];

const rowOf = (name: string, status: string, by: string): Table["rows"][number] => ({
  cells: { name: textCell(name), status: textCell(status), by: textCell(by) },
});

/** How far the analysis covers each process that the method makes mandatory; masked risks and controls are counted, not named. */
export const coverageView = (register: RiskRegister, options: ViewOptions): readonly CoverageView[] => {
  const { audience, locale } = checkedOptions(options);
  const { method } = register;
  const mask = maskFor(register.analysis, audience);
  const kinds = controlKindsOf(method);
  return register.coverage.map((entry) => ({
    process: entry.process,
    name: entry.name,
    present: entry.present,
    sentence: sentenceOf(entry, locale),
    forms: {
      title: entry.name,
      columns: columnsOf(words.form, locale),
      rows: entry.forms.map((form) =>
        rowOf(
          capitalised(labelOf("form", form.form, method, locale)),
          statuses[form.status][locale],
          formBy(form, mask, locale),
        ),
      ),
    },
    controlKinds: {
      title: entry.name,
      columns: columnsOf(words.kind, locale),
      rows: entry.controlKinds.map((needed) =>
        rowOf(
          kinds.find((kind) => kind.id === needed.kind)?.label ?? needed.kind,
          statuses[needed.status][locale],
          shownIds(needed.by, "control", mask, locale),
        ),
      ),
    },
    conduct:
      entry.conduct.length === 0
        ? words.noConduct[locale]
        : `${words.conduct[locale]} ${inSeries(
            entry.conduct.map((conduct) => labelOf("conduct", conduct, method, locale)),
            locale,
          )}.`,
  }));
};
