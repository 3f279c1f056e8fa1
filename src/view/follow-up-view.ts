import type { FollowUp } from "../internkontroll/follow-up.js";
import type { Locale, Text } from "../model/locale.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { counted, type CountedNoun } from "./count-words.js";
import { type Block, type DocumentView, type Section, sentence, tableOr, tableSections } from "./document-view.js";
import { groupedFindings } from "./findings-view.js";
import {
  actionStateTable,
  carriedTable,
  controlStateTable,
  deviationTable,
  uncountedTable,
} from "./follow-up-tables.js";
import { headFacts } from "./plan-document.js";
import { planMask } from "./plan-mask.js";
import { shownIds } from "./secrecy.js";

const words = {
  title: { sv: "Uppföljning av internkontrollplanen", en: "Follow-up of the internal control plan" },
  noControls: { sv: "Planen har inga kontrollmoment.", en: "The plan has no controls." },
  noActions: { sv: "Planen har inga åtgärder.", en: "The plan has no actions." },
  judgement: { sv: "Samlad bedömning", en: "Overall judgement" },
  noJudgement: {
    sv: "Ingen samlad bedömning är gjord.",
    en: "No overall judgement has been made.",
  },
  findings: { sv: "Iakttagelser", en: "Findings" },
  nothing: { sv: "Uppföljningen gav inga iakttagelser.", en: "The follow-up found nothing." },
  carries: { sv: "Förs över till nästa år", en: "Carries over to next year" },
  nothingCarries: { sv: "Inget förs över till nästa år.", en: "Nothing carries over to next year." },
  deviations: { sv: "Öppna avvikelser på kontroll", en: "Open deviations of control" },
  controls: {
    sv: "Kontroller vars senaste tillfälle inte är genomfört",
    en: "Controls whose latest occasion was not made",
  },
  actions: { sv: "Åtgärder som inte är klara", en: "Actions that are not done" },
} as const satisfies Record<string, Text>;

const nouns = {
  deviation: { one: { sv: "avvikelse", en: "deviation" }, many: { sv: "avvikelser", en: "deviations" } },
  action: { one: { sv: "åtgärd", en: "action" }, many: { sv: "åtgärder", en: "actions" } },
  occasion: { one: { sv: "tillfälle", en: "occasion is" }, many: { sv: "tillfällen", en: "occasions are" } },
  open: { one: { sv: "öppen", en: "open" }, many: { sv: "öppna", en: "open" } },
  done: { one: { sv: "klar", en: "done" }, many: { sv: "klara", en: "done" } },
  late: { one: { sv: "försenad", en: "overdue" }, many: { sv: "försenade", en: "overdue" } },
} as const satisfies Record<string, CountedNoun>;

const summary = ({ asOf, controls, actions, deviations, carried }: FollowUp, locale: Locale): string => {
  const expected = controls.reduce((sum, control) => sum + control.expected, 0);
  const performed = controls.reduce((sum, control) => sum + control.performed, 0);
  const all = deviations.length + carried.length;
  const stillOpen = deviations.filter(({ state }) => state === "open").length + carried.length;
  const open = counted(stillOpen, nouns.open, locale);
  const done = counted(actions.filter(({ status }) => status === "done").length, nouns.done, locale);
  const late = counted(actions.filter(({ overdue }) => overdue).length, nouns.late, locale);
  const measures = counted(actions.length, nouns.action, locale);
  const found = counted(all, nouns.deviation, locale);
  return locale === "sv"
    ? `Till och med ${asOf} är ${String(performed)} av ${counted(expected, nouns.occasion, locale)} genomförda. ${found}, varav ${open}. Av ${measures} är ${done} och ${late}.`
    : `Up to and including ${asOf}, ${String(performed)} of ${counted(expected, nouns.occasion, locale)} performed. ${found}, of which ${open}. Of ${measures}, ${done} and ${late}.`;
};

const judgementBlocks = ({ judgement, terms }: FollowUp, locale: Locale): readonly Block[] => {
  if (judgement === undefined) return [sentence(words.noJudgement[locale])];
  const label = terms.judgements?.find(({ id }) => id === judgement.level)?.label ?? judgement.level;
  const by = [judgement.by, judgement.on].filter((part) => part !== undefined).join(", ");
  return [
    sentence(by === "" ? `${label}.` : `${label} (${by}).`),
    ...(judgement.motivation === undefined ? [] : [sentence(judgement.motivation)]),
  ];
};

const carriesSection = (followUp: FollowUp, { audience, locale }: Required<ViewOptions>): Section => {
  const mask = planMask(followUp.marked, audience);
  const { openDeviations, controls, actions } = followUp.carriesOver;
  const listed = (label: Text, ids: readonly string[]) =>
    ids.length === 0 ? [] : [{ label: label[locale], text: shownIds([...new Set(ids)], "control", mask, locale) }];
  const facts = [
    ...listed(
      words.deviations,
      openDeviations.map(({ control }) => control),
    ),
    ...listed(words.controls, controls),
    ...listed(words.actions, actions),
  ];
  return {
    title: words.carries[locale],
    blocks: facts.length === 0 ? [sentence(words.nothingCarries[locale])] : [{ kind: "facts", facts }],
  };
};

const breachText = (followUp: FollowUp, locale: Locale): readonly Block[] => {
  const breaches = followUp.findings.filter(({ severity }) => severity === "breach").length;
  if (breaches === 0) return [];
  const noun: CountedNoun = { one: { sv: "brist", en: "breach" }, many: { sv: "brister", en: "breaches" } };
  const count = counted(breaches, noun, locale);
  return [
    sentence(
      locale === "sv"
        ? `${count} måste rättas innan uppföljningen kan ligga till grund för en samlad bedömning.`
        : `${count} must be put right before an overall judgement can rest on the follow-up.`,
      "grave",
    ),
  ];
};

/** The follow-up as a document: how each control and action stands, what deviated, what is lacking, and what carries over. */
export const followUpView = (followUp: FollowUp, options: ViewOptions): DocumentView => {
  const view = checkedOptions(options);
  const { audience, locale } = view;
  const controls = controlStateTable(followUp, options);
  const actions = actionStateTable(followUp, options);
  const findings = groupedFindings(followUp.findings, planMask(followUp.marked, audience), locale);
  return {
    title: `${words.title[locale]} ${String(followUp.year)}, ${followUp.namnd.name}`,
    lead: [
      { kind: "facts", facts: headFacts(followUp, audience, locale) },
      sentence(summary(followUp, locale)),
      ...breachText(followUp, locale),
    ],
    sections: [
      {
        title: controls.title,
        blocks: [tableOr(controls, { main: "name", fold: ["owner", "lacking"], none: words.noControls[locale] })],
      },
      ...tableSections({
        table: deviationTable(followUp, options),
        main: "note",
        fold: ["sample", "report", "action", "name"],
      }),
      {
        title: actions.title,
        blocks: [tableOr(actions, { main: "text", fold: ["owner", "on", "note"], none: words.noActions[locale] })],
      },
      { title: words.judgement[locale], blocks: judgementBlocks(followUp, locale) },
      ...tableSections(
        { table: uncountedTable(followUp, options), main: "note", fold: ["result"] },
        { table: carriedTable(followUp, options), main: "note", fold: ["action"] },
      ),
      {
        title: words.findings[locale],
        blocks: [
          {
            kind: "findings",
            findings: { title: words.findings[locale], none: words.nothing[locale], groups: findings },
          },
        ],
      },
      carriesSection(followUp, view),
    ],
  };
};
