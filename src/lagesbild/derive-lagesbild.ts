import { runRules } from "../review/review.js";
import { changesOf } from "./changes.js";
import { totalsByForm } from "./form-totals.js";
import type { Lagesbild, LagesbildParts } from "./lagesbild.js";
import { joinBands, totalsByMethod } from "./method-totals.js";
import type { NamndSummary, ProcessSummary } from "./namnd-summary.js";
import { cityRules } from "./rules/index.js";
import { commonItems, sharedTexts } from "./shared.js";
import { known, sumOf } from "./summarise-events.js";

const idOf = (summary: NamndSummary): string => summary.namnd.id;

const theYear = (summaries: readonly NamndSummary[]): number | undefined => {
  const years = [...new Set(summaries.map(({ year }) => year))];
  if (years.length > 1)
    throw new RangeError(`A lägesbild shows one year, but the registers are of ${years.sort().join(", ")}`);
  return years[0];
};

const whyLacking = ({ present, handledBy }: ProcessSummary): Lagesbild["withoutMandatory"][number]["why"] => {
  if (!present) return "missing";
  return handledBy === undefined ? "unassessed" : "handled-elsewhere";
};

const lackingOf = (summary: NamndSummary): Lagesbild["withoutMandatory"] =>
  summary.processes
    .filter(({ strength, assessed }) => strength === "mandatory" && assessed === 0)
    .map((process) => ({ namnd: idOf(summary), process: process.process, why: whyLacking(process) }));

const eventsOf = (summaries: readonly NamndSummary[]): Lagesbild["events"] => {
  const sum = (figure: "total" | "mixed") =>
    sumOf(summaries.map(({ events }) => events[figure]).filter((events) => events !== undefined));
  return {
    ...known({ total: sum("total"), mixed: sum("mixed") }),
    given: summaries.filter(({ events }) => events.total !== undefined).map(idOf),
  };
};

/** The whole picture from what it is made of. */
export const deriveLagesbild = (parts: LagesbildParts): Lagesbild => {
  const { summaries, expected, methods, mapping } = parts;
  const year = theYear(summaries);
  const delivered = summaries.map(idOf);
  const has = new Set(delivered);
  const awaited = new Set(expected.map(({ id }) => id));
  const absent = expected.filter(({ id }) => !has.has(id));
  const byMethod = totalsByMethod(summaries);
  const joined = mapping === undefined ? undefined : joinBands(byMethod, methods, mapping);
  return {
    format: 1,
    kind: "lagesbild",
    ...(year === undefined ? {} : { year }),
    ...parts,
    delivered,
    missing: absent.filter(({ exempt }) => exempt === undefined),
    exempt: absent.filter(({ exempt }) => exempt !== undefined),
    unexpected: delivered.filter((id) => !awaited.has(id)),
    withoutMandatory: summaries.flatMap(lackingOf),
    byMethod,
    ...(joined === undefined ? {} : { joined }),
    forms: totalsByForm(summaries),
    events: eventsOf(summaries),
    police: {
      present: summaries.filter(({ police }) => police).map(idOf),
      absent: summaries.filter(({ police }) => !police).map(idOf),
    },
    commonCauses: sharedTexts(summaries, ({ causes }) => causes),
    commonControls: sharedTexts(summaries, ({ controls }) => controls),
    common: commonItems(parts),
    ...changesOf(parts),
    findings: runRules(cityRules, { summaries }, { method: {} }),
  };
};
