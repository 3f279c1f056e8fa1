import { byId, compareIds } from "../model/order.js";
import { runRules } from "../review/review.js";
import { totalsByForm } from "./form-totals.js";
import type { Lagesbild, LagesbildParts, NamndChange, Shared } from "./lagesbild.js";
import { joinBands, totalsByMethod } from "./method-totals.js";
import type { NamndSummary } from "./namnd-summary.js";
import { cityRules } from "./rules/index.js";

const idOf = (summary: NamndSummary): string => summary.namnd.id;

const theYear = (summaries: readonly NamndSummary[]): number | undefined => {
  const years = [...new Set(summaries.map(({ year }) => year))];
  if (years.length > 1)
    throw new RangeError(`A lägesbild shows one year, but the registers are of ${years.sort().join(", ")}`);
  return years[0];
};

/** Texts that at least two nämnder have, the most common first. */
const shared = (
  summaries: readonly NamndSummary[],
  texts: (summary: NamndSummary) => readonly string[],
): readonly Shared[] => {
  const found = new Map<string, string[]>();
  for (const summary of summaries) {
    for (const text of texts(summary)) {
      const namnder = found.get(text);
      if (namnder === undefined) found.set(text, [idOf(summary)]);
      else namnder.push(idOf(summary));
    }
  }
  return [...found]
    .filter(([, namnder]) => namnder.length > 1)
    .map(([text, namnder]) => ({ text, namnder }))
    .sort((a, b) => b.namnder.length - a.namnder.length || compareIds(a.text, b.text));
};

const lackingOf = (summary: NamndSummary): Lagesbild["withoutMandatory"] =>
  summary.processes
    .filter(({ strength, assessed }) => strength === "mandatory" && assessed === 0)
    .map(({ process, present }) => ({ namnd: idOf(summary), process, why: present ? "unassessed" : "missing" }));

const changeOf = (summary: NamndSummary, { previous, expected }: LagesbildParts): NamndChange => {
  const succeeded = expected.find(({ id }) => id === idOf(summary))?.succeeds ?? [];
  const before = previous.filter(({ namnd }) => namnd === idOf(summary) || succeeded.includes(namnd));
  const add = (count: "assessed" | "high") => before.reduce((total, each) => total + each[count], 0);
  return {
    namnd: idOf(summary),
    from: before.map(({ namnd }) => namnd),
    ...(before.length === 0 ? {} : { before: { assessed: add("assessed"), high: add("high") } }),
    after: { assessed: summary.counts.assessed, high: summary.high },
    comparable: before.length > 0 && before.every(({ method }) => method === summary.method),
  };
};

/** The whole picture from what it is made of. */
export const deriveLagesbild = (parts: LagesbildParts): Lagesbild => {
  const { summaries, expected, mapping } = parts;
  const year = theYear(summaries);
  const delivered = summaries.map(idOf);
  const has = new Set(delivered);
  const awaited = new Set(expected.map(({ id }) => id));
  const absent = expected.filter(({ id }) => !has.has(id));
  const byMethod = totalsByMethod(summaries);
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
    ...(mapping === undefined ? {} : { joined: joinBands(byMethod, mapping) }),
    forms: totalsByForm(summaries),
    police: {
      present: summaries.filter(({ police }) => police).map(idOf),
      absent: summaries.filter(({ police }) => !police).map(idOf),
    },
    commonCauses: shared(summaries, ({ causes }) => causes),
    commonControls: shared(summaries, ({ controls }) => controls),
    changes: [...summaries].sort((a, b) => byId(a.namnd, b.namnd)).map((summary) => changeOf(summary, parts)),
    findings: runRules(cityRules, { summaries }, { method: {} }),
  };
};
