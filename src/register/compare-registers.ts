import { compareIds } from "../model/order.js";
import type { ChangeCause, ChangedRisk, LikelySame, RegisterChange } from "./change.js";
import { changeCauses, hasMoved, type Standing, stateOf } from "./change-causes.js";
import { mostAlike, type Stemmed, stemmed } from "./likeness.js";
import type { RiskRegister } from "./register.js";

type Registers = RiskRegister | readonly RiskRegister[];

const listOf = (given: Registers): readonly RiskRegister[] => ("kind" in given ? [given] : given);

const standings = (given: Registers): readonly Standing[] =>
  listOf(given).flatMap((register) => register.entries.map((entry) => ({ register, entry })));

const riskOf = ({ register, entry }: Standing): ChangedRisk => ({
  namnd: register.namnd.id,
  process: entry.process.id,
  id: entry.risk.id,
  event: entry.risk.event,
});

/** The predecessor that differs least comes first; at a tie by nämnd. */
const nearestFirst = (predecessors: readonly Standing[], standing: Standing): readonly Standing[] =>
  predecessors
    .map((before) => ({ before, differences: changeCauses(before, standing).length }))
    .sort((a, b) => a.differences - b.differences || compareIds(a.before.register.namnd.id, b.before.register.namnd.id))
    .map(({ before }) => before);

type ById = ReadonlyMap<string, readonly Standing[]>;

const isSameNamnd = (a: Standing, b: Standing): boolean => a.register.namnd.id === b.register.namnd.id;

/**
 * The standings that a later one continues, the nearest first: the one of the same nämnd with that id, or the only one that has
 * it, since nämnder may have been merged in between. Where several merged nämnder had a risk of that id and the same text, all.
 */
const continued = (standing: Standing, earlier: ById, later: ById): readonly Standing[] => {
  const sameId = earlier.get(standing.entry.risk.id) ?? [];
  const own = sameId.find((other) => isSameNamnd(other, standing));
  if (own !== undefined) return [own];
  if (sameId.length < 2) return sameId;
  const isOne = later.get(standing.entry.risk.id)?.length === 1;
  const events = new Set(sameId.map(({ entry }) => entry.risk.event));
  return isOne && events.size === 1 ? nearestFirst(sameId, standing) : [];
};

const byRiskId = (list: readonly Standing[]): ReadonlyMap<string, readonly Standing[]> => {
  const found = new Map<string, Standing[]>();
  for (const standing of list) {
    const sameId = found.get(standing.entry.risk.id);
    if (sameId === undefined) found.set(standing.entry.risk.id, [standing]);
    else sameId.push(standing);
  }
  return found;
};

const isCaused = (causes: readonly ChangeCause[]): causes is readonly [ChangeCause, ...ChangeCause[]] =>
  causes.length > 0;

const compared = (before: Standing, after: Standing): RegisterChange => {
  const causes = changeCauses(before, after);
  const risk = riskOf(after);
  return isCaused(causes)
    ? {
        kind: "changed",
        risk,
        causes,
        before: stateOf(before.entry),
        after: stateOf(after.entry),
        moved: hasMoved(before.entry, after.entry),
      }
    : { kind: "unchanged", risk };
};

const withStems = (list: readonly Standing[]): readonly Stemmed<Standing>[] =>
  list.map((standing) => stemmed(standing, standing.entry.risk.event));

const likelySame = (standing: Standing, others: readonly Stemmed<Standing>[]): { readonly likely?: LikelySame } => {
  const found = mostAlike(standing.entry.risk.event, others);
  return found === undefined ? {} : { likely: { risk: riskOf(found.of), likeness: found.likeness } };
};

const KINDS = [
  "changed",
  "new",
  "removed",
  "deviation-carried-over",
  "unchanged",
] as const satisfies readonly RegisterChange["kind"][];

const nameOf = (change: RegisterChange): string =>
  change.kind === "deviation-carried-over"
    ? `${change.namnd} ${change.deviation.control}`
    : `${change.risk.namnd} ${change.risk.process} ${change.risk.id}`;

const inOrder = (a: RegisterChange, b: RegisterChange): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareIds(nameOf(a), nameOf(b));

/**
 * Tells what happened to each risk between two registers: two years, a draft and what was decided, or several nämnder and the one
 * that they were merged into.
 *
 * @param before - The earlier register, or several where nämnder were merged.
 * @param after - The later register or registers.
 * @returns One change per risk, and one per deviation that was left open: changed first, then new, removed, carried over and
 * unchanged. Risks are matched by id, also where several merged nämnder had that id and the same text; a new risk that says much the same as a removed one names it as `likely`, with the
 * likeness of their texts (0 to 1), for a person to decide.
 * @example
 * ```ts
 * import { buildRegister, compareRegisters, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * const of = (year: number, likelihood: number) =>
 *   buildRegister(
 *     parseAnalysis({
 *       format: 1,
 *       year,
 *       method: "exempel-5x5@2022.1",
 *       namnd: { id: "exempel", name: "Exempelnämnden", kind: "annan" },
 *       processes: [{ id: "p", name: "P", risks: [{ id: "r", event: "Beslut dröjer", current: { likelihood, consequence: 3 } }] }],
 *     }),
 *     { method: exampleMethod, asOf: `${String(year)}-03-31` },
 *   );
 * compareRegisters(of(2021, 2), of(2022, 4)).map((change) => (change.kind === "changed" ? change.causes : [])); //=> [["assessment"]]
 * ```
 */
export const compareRegisters = (before: Registers, after: Registers): readonly RegisterChange[] => {
  const [earlier, later] = [standings(before), standings(after)];
  const [earlierById, laterById] = [byRiskId(earlier), byRiskId(later)];
  const predecessors = new Map(later.map((standing) => [standing, continued(standing, earlierById, laterById)]));
  const met = new Set([...predecessors.values()].flat());
  const gone = earlier.filter((standing) => !met.has(standing));
  const fresh = later.filter((standing) => predecessors.get(standing)?.length === 0);
  const [goneTexts, freshTexts] = [withStems(gone), withStems(fresh)];
  const changes = [
    ...[...predecessors].flatMap(([now, [then]]): readonly RegisterChange[] =>
      then === undefined ? [] : [compared(then, now)],
    ),
    ...fresh.map(
      (standing): RegisterChange => ({ kind: "new", risk: riskOf(standing), ...likelySame(standing, goneTexts) }),
    ),
    ...gone.map(
      (standing): RegisterChange => ({ kind: "removed", risk: riskOf(standing), ...likelySame(standing, freshTexts) }),
    ),
    ...listOf(after).flatMap((register) =>
      (register.previous?.openDeviations ?? []).map(
        (deviation): RegisterChange => ({ kind: "deviation-carried-over", namnd: register.namnd.id, deviation }),
      ),
    ),
  ];
  return changes.sort(inOrder);
};
