import type { FormTotals, MethodTerms } from "../lagesbild/lagesbild.js";
import type { FormSummary, NamndSummary } from "../lagesbild/namnd-summary.js";
import { type Form, forms } from "../model/closed-list.js";
import type { Text } from "../model/locale.js";
import { capitalised } from "./labels.js";
import { type Section, sentence, tableBlock } from "./document-view.js";
import { bandsOf, type LagesbildContext, words } from "./lagesbild-view-context.js";
import type { ShownEvents } from "./lagesbild-view-events.js";
import { formatLevel, formatNumber } from "./level-view.js";
import { numberCell, type Row, type Table, textCell } from "./table.js";

const labels = {
  title: { sv: "Former av otillåten påverkan", en: "Forms of undue influence" },
  perNamnd: { sv: "Former per nämnd", en: "Forms per nämnd" },
  form: { sv: "Form", en: "Form" },
  met: { sv: "Ser formen", en: "See the form" },
  notApplicable: { sv: "Inte aktuell", en: "Not applicable" },
  missing: { sv: "Saknas", en: "Missing" },
  risks: { sv: "Risker", en: "Risks" },
  valued: { sv: "Bedömda som", en: "Valued as" },
  events: { sv: "Händelser", en: "Events" },
  mixed: { sv: "Därtill blandade", en: "Mixed besides" },
  unseen: { sv: "Har händelser men ingen risk", en: "Have events but no risk" },
  unassessed: { sv: "obedömd", en: "unassessed" },
  key: {
    sv: "Per nämnd: den allvarligaste risken med formen, och högsta sannolikheten (S). ✗ formen saknas, – inte aktuell med angivet skäl.",
    en: "Per nämnd: the gravest risk with the form, and the highest likelihood (S). ✗ the form is missing, – not applicable for a stated reason.",
  },
} as const satisfies Record<string, Text>;

const termsOf = ({ picture }: LagesbildContext, method: string): MethodTerms | undefined =>
  picture.methods.find((terms) => terms.method === method);

/** How all risks with a form are valued, gravest band first, method by method. */
const valuedAs = (form: Form, context: LagesbildContext): string => {
  const { picture, locale } = context;
  const texts = picture.methods.map((terms) => {
    const seen = picture.summaries
      .filter(({ method }) => method === terms.method)
      .flatMap(({ processes }) => processes.flatMap((process) => process.forms.filter((each) => each.form === form)));
    const filled = bandsOf(terms)
      .map((band) => ({ band, count: seen.reduce((total, { bands }) => total + (bands[band.id] ?? 0), 0) }))
      .filter(({ count }) => count > 0)
      .reverse();
    const text = filled.map(({ band, count }) => `${formatLevel({ band }, locale)}: ${String(count)}`).join(", ");
    return text === "" || picture.methods.length === 1 ? text : `${terms.method}: ${text}`;
  });
  return texts.filter((text) => text !== "").join("; ");
};

const cityTable = (context: LagesbildContext, events: ShownEvents): Table => {
  const { picture, audience, locale, names } = context;
  const number = (key: "met" | "notApplicable" | "missing" | "risks" | "events" | "mixed") => ({
    key,
    label: labels[key][locale],
    kind: "number" as const,
  });
  const row = ({ form, met, notApplicable, missing, risks, mixed, eventsWithoutRisk }: FormTotals): Row => {
    const index = forms.codes.indexOf(form);
    return {
      cells: {
        form: textCell(capitalised(forms.labels[form][locale])),
        met: numberCell(met.length),
        notApplicable: numberCell(notApplicable.length),
        missing: numberCell(missing.length),
        risks: numberCell(risks),
        valued: textCell(valuedAs(form, context)),
        events: events.ofForm(index),
        // What the forms have in common in the mixed classes would tell of the classes of single nämnder.
        mixed: numberCell(audience === "internal" ? mixed : undefined),
        unseen: textCell(names(eventsWithoutRisk.filter((id) => events.isShown(id, index)))),
      },
    };
  };
  return {
    title: labels.title[locale],
    columns: [
      { key: "form", label: labels.form[locale], kind: "text" },
      number("met"),
      number("notApplicable"),
      number("missing"),
      number("risks"),
      { key: "valued", label: labels.valued[locale], kind: "text" },
      number("events"),
      number("mixed"),
      { key: "unseen", label: labels.unseen[locale], kind: "text" },
    ],
    rows: picture.forms.map(row),
  };
};

const valueOf = (seen: FormSummary, terms: MethodTerms | undefined, context: LagesbildContext): string => {
  const { highest, likelihood } = seen;
  if (seen.status === "not-applicable") return "–";
  if (highest === undefined) return seen.status === "met" ? labels.unassessed[context.locale] : "✗";
  const band = terms?.bands[highest.rank - 1];
  const value = highest.value === undefined ? undefined : formatNumber(highest.value, context.locale);
  const level = [band?.symbol ?? band?.label ?? highest.band, value].filter((part) => part !== undefined).join(" ");
  return `${level} (S${String(likelihood ?? "")})`;
};

const namndTable = (context: LagesbildContext): Table => {
  const { picture, locale, nameOf } = context;
  const cellsOf = (summary: NamndSummary, seen: readonly FormSummary[]) =>
    Object.fromEntries(
      seen.map((each) => [each.form, textCell(valueOf(each, termsOf(context, summary.method), context))]),
    );
  return {
    title: labels.perNamnd[locale],
    columns: [
      { key: "namnd", label: words.namnd[locale], kind: "text" },
      ...forms.codes.map((form) => ({
        key: form,
        label: capitalised(forms.labels[form][locale]),
        kind: "text" as const,
      })),
    ],
    rows: picture.summaries.flatMap((summary) =>
      summary.processes
        .filter((process) => process.forms.length > 0)
        .map((process) => ({
          cells: { namnd: textCell(nameOf(summary.namnd.id)), ...cellsOf(summary, process.forms) },
        })),
    ),
  };
};

/** Which nämnder see each form of otillåten påverkan, how they value it, and what has been reported. */
export const formsSection = (context: LagesbildContext, events: ShownEvents): Section => {
  const perNamnd = tableBlock(namndTable(context), "namnd");
  return {
    title: labels.title[context.locale],
    blocks: [
      ...tableBlock(cityTable(context, events), "valued", ["unseen", "mixed", "notApplicable"]),
      ...(perNamnd.length === 0 ? [] : [sentence(labels.key[context.locale]), ...perNamnd]),
    ],
  };
};
