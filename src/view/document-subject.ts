import type { FollowUp } from "../internkontroll/follow-up.js";
import type { Internkontrollplan } from "../internkontroll/internkontrollplan.js";
import type { Lagesbild } from "../lagesbild/lagesbild.js";
import type { Locale, Text } from "../model/locale.js";
import type { AdoptedRegister } from "../record/adopt-register.js";
import { compareRegisters } from "../register/compare-registers.js";
import type { RiskRegister } from "../register/register.js";
import { checkedOptions } from "./audience.js";
import type { Comparison } from "./changes-context.js";
import { changesView } from "./changes-view.js";
import type { Block, DocumentView, Section } from "./document-view.js";
import { followUpView } from "./follow-up-view.js";
import { type LagesbildViewOptions, lagesbildView } from "./lagesbild-view.js";
import { planView } from "./plan-view.js";
import { recordView } from "./record-view.js";
import { registerView } from "./register-view.js";

/** What can be written as a document. */
export type DocumentSubject = RiskRegister | AdoptedRegister | Internkontrollplan | FollowUp | Comparison | Lagesbild;

/** What a document is told: for whom, in which language, and for a lägesbild how many could not be read. */
export type DocumentOptions = LagesbildViewOptions;

const plan: Text = { sv: "Plan", en: "Plan" };

/** A section of the plan told from the register's own, which has controls and actions too. */
const ofPlan = ({ title, blocks }: Section, locale: Locale): Section => {
  const named = (text: string): string => `${plan[locale]}, ${text.toLowerCase()}`;
  const told = (block: Block): Block =>
    block.kind === "table" ? { ...block, table: { ...block.table, title: named(block.table.title) } } : block;
  return { title: named(title), blocks: blocks.map(told) };
};

const adoptedView = (record: AdoptedRegister, options: DocumentOptions): DocumentView => {
  const { locale } = checkedOptions(options);
  const [decision, register] = [recordView(record, options), registerView(record.register, options)];
  return {
    title: decision.title,
    lead: decision.lead,
    sections: [
      ...decision.sections,
      { title: register.title, blocks: register.lead },
      ...register.sections,
      ...planView(record.plan, options).sections.map((section) => ofPlan(section, locale)),
    ],
  };
};

/** A subject as a document that any format can draw. */
export const documentView = (subject: DocumentSubject, options: DocumentOptions): DocumentView => {
  switch (subject.kind) {
    case "register":
      return registerView(subject, options);
    case "adopted-register":
      return adoptedView(subject, options);
    case "plan":
      return planView(subject, options);
    case "follow-up":
      return followUpView(subject, options);
    case "comparison":
      return changesView(compareRegisters(subject.before, subject.after), subject, options);
    case "lagesbild":
      return lagesbildView(subject, options);
  }
};
