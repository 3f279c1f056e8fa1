import { markedItems } from "../internkontroll/marked-items.js";
import type { Locale } from "../model/locale.js";
import type { ChangedRisk, RegisterChange } from "../register/change.js";
import type { RegisterEntry, RiskRegister } from "../register/register.js";
import type { Score } from "../score/score.js";
import type { Audience } from "./audience.js";

/** Registers held against earlier ones. */
export interface Comparison {
  readonly kind: "comparison";
  readonly before: readonly RiskRegister[];
  readonly after: readonly RiskRegister[];
}

/** What the tables of a comparison rest on. */
export interface ChangesContext extends Comparison {
  readonly locale: Locale;
  readonly hides: (namnd: string, id: string) => boolean;
}

/** Where a changed risk went on the matrix; `unknown` where the methods differ, since their values cannot be compared. */
export type Direction = "up" | "down" | "level" | "unknown";

export type Changed = Extract<RegisterChange, { readonly kind: "changed" }>;

const entryIn = (registers: readonly RiskRegister[], { namnd, id }: ChangedRisk) => {
  const own = registers.filter((register) => register.namnd.id === namnd);
  for (const register of own.length > 0 ? own : registers) {
    const entry = register.entries.find(({ risk }) => risk.id === id);
    if (entry !== undefined) return { register, entry };
  }
  return undefined;
};

/** A risk's entry with its register, on one side of the comparison. */
export const standingOf = (
  risk: ChangedRisk,
  registers: readonly RiskRegister[],
): { readonly register: RiskRegister; readonly entry: RegisterEntry } | undefined => entryIn(registers, risk);

const order = (a: Score, b: Score): number => a.rank - b.rank || (a.value ?? 0) - (b.value ?? 0);

/** Whether a changed risk became graver. */
export const directionOf = (change: RegisterChange, { before, after }: ChangesContext): Direction => {
  if (change.kind !== "changed" || change.before.current === undefined || change.after.current === undefined) {
    return "unknown";
  }
  const [then, now] = [standingOf(change.risk, before)?.register, standingOf(change.risk, after)?.register];
  const isSame = then?.method.id === now?.method.id && then?.method.version === now?.method.version;
  if (!isSame) return "unknown";
  const moved = order(change.after.current, change.before.current);
  return moved === 0 ? "level" : moved > 0 ? "up" : "down";
};

const ids = (registers: readonly RiskRegister[], marked: "risks" | "measures"): readonly string[] =>
  registers.flatMap((register) =>
    (markedItems(register.analysis)?.[marked] ?? []).map((id) => `${register.namnd.id} ${id}`),
  );

/** What is marked on either side is hidden on both; after a merger the earlier nämnd has another id. */
const hider = ({ before, after }: Comparison): ChangesContext["hides"] => {
  const marked = new Set(
    (["risks", "measures"] as const).flatMap((kind) => [...ids(before, kind), ...ids(after, kind)]),
  );
  const merged = before
    .filter(({ namnd }) => !after.some((register) => register.namnd.id === namnd.id))
    .flatMap(({ analysis }) => {
      const found = markedItems(analysis);
      return found === undefined ? [] : [...found.risks, ...found.measures];
    });
  return (namnd, id) => marked.has(`${namnd} ${id}`) || merged.includes(id);
};

/** What the tables rest on, for an audience. */
export const contextOf = (compared: Comparison, audience: Audience, locale: Locale): ChangesContext => ({
  ...compared,
  locale,
  hides: audience === "public" ? hider(compared) : () => false,
});

/** Whether a change concerns what the audience may not see. */
export const isHidden = (change: RegisterChange, { hides }: ChangesContext): boolean =>
  change.kind === "deviation-carried-over"
    ? hides(change.namnd, change.deviation.control)
    : hides(change.risk.namnd, change.risk.id);
