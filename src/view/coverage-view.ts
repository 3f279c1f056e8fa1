import { controlKindsOf } from "../method/control-kinds.js";
import type { Method } from "../method/method.js";
import type { Analysis } from "../model/analysis.js";
import type { Conduct } from "../model/closed-list.js";
import type { Locale, Text } from "../model/locale.js";
import { compareIds } from "../model/order.js";
import type { Process } from "../model/process.js";
import type { RiskRegister } from "../register/register.js";
import type { ControlKindCoverage, FormCoverage, ProcessCoverage } from "../review/coverage.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { counted, type CountedNoun, inSeries } from "./count-words.js";
import { capitalised, labelOf } from "./labels.js";
import { type Mask, maskFor } from "./secrecy.js";
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
  openConduct: {
    sv: "Riskerna som visas beskriver påverkan som är",
    en: "The risks shown describe influence that is",
  },
  noOpenConduct: {
    sv: "Ingen risk som visas anger vilken typ av utövare det gäller.",
    en: "No risk shown states which type of perpetrator it concerns.",
  },
  onRequest: { sv: "· prövas vid begäran", en: "· tried on request" },
  noOpenRisk: { sv: "Ingen risk som visas", en: "No risk that is shown" },
  noOpenControl: { sv: "Ingen kontroll som visas", en: "No control that is shown" },
  noConduct: {
    sv: "Ingen risk anger vilken typ av utövare det gäller.",
    en: "No risk states which type of perpetrator it concerns.",
  },
} as const satisfies Record<string, Text>;

const statuses = {
  met: { sv: "✓ täckt", en: "✓ met" },
  done: { sv: "✓ åtgärd genomförd", en: "✓ action done" },
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

interface Covered {
  readonly status: Text;
  readonly by: string;
}

const openOf = (ids: readonly string[], mask: Mask): readonly string[] =>
  ids.filter((id) => !mask.hidesId(id)).sort(compareIds);

const holdsMarked = (process: Process | undefined, mask: Mask): boolean =>
  (process?.risks ?? []).some((risk) => mask.hides(risk));

/** What nothing open covers may be covered by what is marked; the public learns neither that it is nor that it is not. */
const formCovered = (form: FormCoverage, process: Process | undefined, mask: Mask, locale: Locale): Covered => {
  const open = form.status === "met" ? openOf(form.risks, mask) : [];
  const excused = process?.notApplicable?.find((entry) => entry.form === form.form);
  if (open.length === 0 && excused !== undefined) return { status: statuses["not-applicable"], by: excused.reason };
  if (open.length === 0 && holdsMarked(process, mask)) return { status: words.onRequest, by: words.noOpenRisk[locale] };
  return { status: statuses[form.status], by: open.join(", ") };
};

const kindCovered = (needed: ControlKindCoverage, isAnyMasked: boolean, mask: Mask, locale: Locale): Covered => {
  const open = openOf(needed.by, mask);
  if (isAnyMasked && (needed.status !== "met" || open.length === 0)) {
    return { status: words.onRequest, by: words.noOpenControl[locale] };
  }
  return { status: statuses[needed.status], by: open.join(", ") };
};

const conductSentence = (conduct: readonly Conduct[], isPart: boolean, method: Method, locale: Locale): string => {
  if (conduct.length === 0) return (isPart ? words.noOpenConduct : words.noConduct)[locale];
  const names = conduct.map((each) => labelOf("conduct", each, method, locale));
  return `${(isPart ? words.openConduct : words.conduct)[locale]} ${inSeries(names, locale)}.`;
};

const columnsOf = (first: Text, locale: Locale): Table["columns"] => [
  { key: "name", label: first[locale], kind: "text" },
  { key: "status", label: words.status[locale], kind: "text" },
  { key: "by", label: words.by[locale], kind: "text" },
];

const rowOf = (name: string, { status, by }: Covered, locale: Locale): Table["rows"][number] => ({
  cells: { name: textCell(name), status: textCell(status[locale]), by: textCell(by) },
});

const measuresOf = ({ controls = [], actions = [] }: Analysis): readonly { readonly id: string }[] => [
  ...controls,
  ...actions,
];

/** How far the analysis covers each process that the method makes mandatory, by what the audience may see. */
export const coverageView = (register: RiskRegister, options: ViewOptions): readonly CoverageView[] => {
  const { audience, locale } = checkedOptions(options);
  const { method, analysis, entries } = register;
  const mask = maskFor(analysis, audience);
  const kinds = controlKindsOf(method);
  const holdsMeasures = measuresOf(analysis).some(({ id }) => mask.hidesId(id));
  return register.coverage.map((entry) => {
    const process = analysis.processes.find(({ id }) => id === entry.process);
    const open = entries.filter((each) => each.process.id === entry.process && !mask.hides(each.risk));
    const seen = new Set(open.flatMap(({ risk }) => risk.influence?.conduct ?? []));
    return {
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
            formCovered(form, process, mask, locale),
            locale,
          ),
        ),
      },
      controlKinds: {
        title: entry.name,
        columns: columnsOf(words.kind, locale),
        rows: entry.controlKinds.map((needed) =>
          rowOf(
            kinds.find((kind) => kind.id === needed.kind)?.label ?? needed.kind,
            kindCovered(needed, holdsMeasures, mask, locale),
            locale,
          ),
        ),
      },
      conduct: conductSentence(
        entry.conduct.filter((conduct) => seen.has(conduct)),
        holdsMarked(process, mask),
        method,
        locale,
      ),
    };
  });
};
