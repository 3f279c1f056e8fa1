import { compareIds } from "../model/order.js";
import type { Lagesbild, LagesbildParts, NamndChange } from "./lagesbild.js";

/**
 * How each nämnd stands against last year, and which of last year's nämnder are accounted for by nobody. One that still delivers
 * is its own predecessor and nobody else's, whatever the list of expected nämnder says, so that no last year is counted twice.
 */
export const changesOf = ({
  summaries,
  expected,
  methods,
  previous,
}: LagesbildParts): Pick<Lagesbild, "changes" | "gone"> => {
  const lastYear = new Map(previous.map((each) => [each.namnd, each]));
  const successions = new Map(expected.map(({ id, succeeds }) => [id, succeeds ?? []]));
  const delivering = new Set(summaries.map(({ namnd }) => namnd.id));
  const sums = new Map(methods.map(({ method, sum }) => [method, sum]));
  const accounted = new Set<string>();

  const changes = summaries.map((summary): NamndChange => {
    const { id } = summary.namnd;
    const taken = (successions.get(id) ?? []).filter((other) => !delivering.has(other));
    const before = [...new Set([id, ...taken])]
      .sort(compareIds)
      .map((namnd) => lastYear.get(namnd))
      .filter((each) => each !== undefined);
    for (const { namnd } of before) accounted.add(namnd);
    const sum = (count: "assessed" | "high") => before.reduce((total, each) => total + each[count], 0);
    return {
      namnd: id,
      from: before.map(({ namnd }) => namnd),
      ...(before.length === 0 ? {} : { before: { assessed: sum("assessed"), high: sum("high") } }),
      after: { assessed: summary.counts.assessed, high: summary.high },
      comparable:
        before.length > 0 &&
        before.every((then) => then.method === summary.method && then.methodSum === sums.get(summary.method)),
    };
  });
  return { changes, gone: previous.map(({ namnd }) => namnd).filter((namnd) => !accounted.has(namnd)) };
};
