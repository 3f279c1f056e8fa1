import type { Internkontrollplan } from "../internkontroll/internkontrollplan.js";
import type { Locale, Text } from "../model/locale.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { counted, type CountedNoun, inSeries } from "./count-words.js";
import { type DocumentView, sentence, tableOr, tableSections } from "./document-view.js";
import { planCalendarSection } from "./plan-calendar-view.js";
import { headFacts } from "./plan-document.js";
import { actionsTable, ongoingTable, planControlsTable, planRisksTable } from "./plan-tables.js";

const title: Text = { sv: "Internkontrollplan", en: "Internal control plan" };
const noRisks: Text = {
  sv: "Ingen risk ska in i planen: varken risknivå eller hantering kräver det.",
  en: "No risk belongs in the plan: neither band nor treatment asks for it.",
};
const noControls: Text = { sv: "Planen har inga kontrollmoment.", en: "The plan has no controls." };
const draft: Text = {
  sv: "Analysen är ett utkast; planen följer den och ändras med den.",
  en: "The analysis is a draft; the plan follows from it and changes with it.",
};

const nouns = {
  risk: { one: { sv: "risk", en: "risk" }, many: { sv: "risker", en: "risks" } },
  control: { one: { sv: "kontrollmoment", en: "control" }, many: { sv: "kontrollmoment", en: "controls" } },
  action: { one: { sv: "åtgärd", en: "action" }, many: { sv: "åtgärder", en: "actions" } },
} as const satisfies Record<string, CountedNoun>;

const summary = ({ lines, controls, actions }: Internkontrollplan, locale: Locale): string => {
  const risks = lines.filter((line) => line.kind === "risk").length;
  const parts = [
    counted(risks, nouns.risk, locale),
    counted(controls.length, nouns.control, locale),
    counted(actions.length, nouns.action, locale),
  ];
  return locale === "sv" ? `Planen omfattar ${inSeries(parts, locale)}.` : `The plan holds ${inSeries(parts, locale)}.`;
};

const lackingText = ({ lines }: Internkontrollplan, locale: Locale): string | undefined => {
  const lacking = lines.filter((line) => line.kind === "risk" && line.lacking).length;
  if (lacking === 0) return undefined;
  const risks = counted(lacking, nouns.risk, locale);
  return locale === "sv"
    ? `${risks} i planen har varken kontroll eller åtgärd.`
    : `${risks} in the plan ${lacking === 1 ? "has" : "have"} neither control nor action.`;
};

/** The internkontrollplan as a document: the risks that are in it and why, its controls and actions, and the year's calendar. */
export const planView = (plan: Internkontrollplan, options: ViewOptions): DocumentView => {
  const { audience, locale } = checkedOptions(options);
  const risks = planRisksTable(plan, options);
  const controls = planControlsTable(plan, options);
  const lacking = lackingText(plan, locale);
  return {
    title: `${title[locale]} ${String(plan.year)}, ${plan.namnd.name}`,
    lead: [
      { kind: "facts", facts: headFacts(plan, audience, locale) },
      ...(plan.stage === "draft" ? [sentence(draft[locale], "caution")] : []),
      sentence(summary(plan, locale)),
      ...(lacking === undefined ? [] : [sentence(lacking, "grave")]),
    ],
    sections: [
      {
        title: risks.title,
        blocks: [
          tableOr(risks, { main: "event", fold: ["ongoing", "why", "process", "actions"], none: noRisks[locale] }),
        ],
      },
      {
        title: controls.title,
        blocks: [
          tableOr(controls, {
            main: "name",
            fold: ["why", "reports", "procedure", "purpose", "scope", "reportsTo"],
            none: noControls[locale],
          }),
        ],
      },
      ...tableSections(
        { table: actionsTable(plan, options), main: "text", fold: ["addresses", "status"] },
        { table: ongoingTable(plan, options), main: "name", fold: ["addresses", "purpose", "procedure", "reportsTo"] },
      ),
      ...planCalendarSection(plan, options),
    ],
  };
};
