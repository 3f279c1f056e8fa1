import type { Method } from "../method/method.js";
import type { Assessment } from "../model/assessment.js";
import type { Locale, Text } from "../model/locale.js";
import type { RegisterEntry, RiskRegister } from "../register/register.js";
import { controlEffectOf } from "../score/control-effect.js";
import { explainScore } from "../score/explain-score.js";
import type { ScorableAssessment } from "../score/score-assessment.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import type { Fact } from "./header-view.js";
import { maskFor } from "./secrecy.js";

const names = {
  inherent: { sv: "Utan kontroller", en: "Without controls" },
  current: { sv: "Nuvarande risk", en: "Current risk" },
  target: { sv: "Efter åtgärder", en: "After actions" },
} as const satisfies Record<string, Text>;

type Kind = keyof typeof names;

/** The same levels are explained once: many risks share them. */
const explainer = (method: Method, locale: Locale): ((levels: ScorableAssessment) => string) => {
  const told = new Map<string, string>();
  return (levels) => {
    const key = JSON.stringify([levels.likelihood, levels.consequence]);
    const known = told.get(key);
    if (known !== undefined) return known;
    const sentence = explainScore(levels, method, { locale });
    told.set(key, sentence);
    return sentence;
  };
};

/** What was written, with its dimensions; under a method that calculates the current levels, what was calculated. */
const levelsOf = (entry: RegisterEntry, kind: Kind, method: Method): ScorableAssessment | undefined => {
  const written: Assessment | undefined = entry.risk[kind];
  return kind === "current" && (written === undefined || controlEffectOf(method) !== "stated")
    ? entry.current
    : written;
};

/**
 * How each score of each risk came about, by the risk's id. What is masked has no explanation, and neither has what nobody has
 * assessed.
 */
export const explanationsView = (
  register: RiskRegister,
  options: ViewOptions,
): ReadonlyMap<string, readonly Fact[]> => {
  const { audience, locale } = checkedOptions(options);
  const { method, entries, analysis } = register;
  const mask = maskFor(analysis, audience);
  const explain = explainer(method, locale);
  const facts = (entry: RegisterEntry): readonly Fact[] =>
    (["current", "inherent", "target"] as const).flatMap((kind) => {
      const levels = levelsOf(entry, kind, method);
      return levels === undefined ? [] : [{ label: names[kind][locale], text: explain(levels) }];
    });
  return new Map(
    entries.filter(({ risk }) => !mask.hides(risk)).map((entry) => [entry.risk.id, facts(entry)] as const),
  );
};
