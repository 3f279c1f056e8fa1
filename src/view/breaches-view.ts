import type { Locale } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import type { ViewOptions } from "./audience.js";
import { findingsView } from "./findings-view.js";

/** The breaches in short, for the top of a register; each stands in full among the findings. */
export interface BreachesView {
  readonly heading: string;
  readonly lines: readonly { readonly place: string; readonly message: string }[];
  /** How many more there are than stand here. */
  readonly more?: string;
}

const MOST = 10;

const moreText = (count: number, locale: Locale): string =>
  locale === "sv" ? `Och ${String(count)} till, se genomgången.` : `And ${String(count)} more, see the review.`;

/** What hinders adoption, with its place and what to do; undefined where nothing does. */
export const breachesView = (register: RiskRegister, options: ViewOptions): BreachesView | undefined => {
  const group = findingsView(register, options).groups.find(({ severity }) => severity === "breach");
  if (group === undefined) return undefined;
  const rest = group.findings.length - MOST;
  return {
    heading: `${group.heading} (${String(group.findings.length)})`,
    lines: group.findings.slice(0, MOST).map(({ place, message }) => ({ place, message })),
    ...(rest > 0 ? { more: moreText(rest, options.locale ?? "sv") } : {}),
  };
};
