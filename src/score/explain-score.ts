import type { Band } from "../method/band.js";
import type { Method } from "../method/method.js";
import type { Locale } from "../model/locale.js";
import { itemAt } from "../model/item-at.js";
import {
  type ConsequenceLevels,
  combineConsequence,
  combineRuleOf,
  decidingDimensions,
  dimensionsOf,
} from "./combine-consequence.js";
import { type ControlEffectKind, controlEffectOf } from "./control-effect.js";
import type { Score } from "./score.js";
import { type ScorableAssessment, scoreAssessment } from "./score-assessment.js";

const say = (locale: Locale, sv: string, en: string): string => (locale === "sv" ? sv : en);

const list = (items: readonly string[], locale: Locale): string => {
  const last = items.slice(-1).join("");
  const and = say(locale, "och", "and");
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
};

const dimensionLevels = (levels: Readonly<Record<string, number>>, method: Method): readonly string[] =>
  dimensionsOf(method)
    .filter((dimension) => levels[dimension.id] !== undefined)
    .map((dimension) => `${dimension.label}: ${String(levels[dimension.id])}`);

/** Where the level of consequence comes from, when it was given per dimension. */
const origin = (consequence: ConsequenceLevels, method: Method, locale: Locale): string => {
  if (typeof consequence === "number") return "";
  const all = list(dimensionLevels(consequence, method), locale);
  const combine = combineRuleOf(method);
  if (combine !== "max") {
    const rounding =
      combine.round === "up"
        ? say(locale, "avrundat uppåt", "rounded up")
        : say(locale, "avrundat till närmaste", "rounded to the nearest");
    return say(locale, `; vägt medelvärde av ${all}, ${rounding}`, `; weighted mean of ${all}, ${rounding}`);
  }
  const deciding = list(
    decidingDimensions(consequence, method).map((dimension) => dimension.label),
    locale,
  );
  return say(locale, `; avgörande: ${deciding}, av ${all}`, `; decided by ${deciding}, of ${all}`);
};

const number = (value: number, locale: Locale): string =>
  locale === "sv" ? String(value).replace(".", ",") : String(value);

const arithmetic = (score: Score, method: Method, locale: Locale): string => {
  const { likelihood: l, consequence: c } = score;
  const value = score.value === undefined ? "" : number(score.value, locale);
  const cell = say(locale, `rutan (${String(l)}, ${String(c)})`, `the cell (${String(l)}, ${String(c)})`);
  const rule = method.matrix;
  switch (rule.kind) {
    case "product":
      return `${String(l)} × ${String(c)} = ${value}`;
    case "sum":
      return `${String(l)} + ${String(c)} = ${value}`;
    case "max":
      return say(
        locale,
        `det högsta av ${String(l)} och ${String(c)} = ${value}`,
        `the highest of ${String(l)} and ${String(c)} = ${value}`,
      );
    case "grid":
    case "formula":
      if (score.value === undefined) return cell;
      return rule.expression === undefined
        ? say(locale, `${cell} med riskvärdet ${value}`, `${cell} with the risk value ${value}`)
        : `${rule.expression} = ${value}`;
  }
};

const limits = (band: Band, locale: Locale): string =>
  band.from === undefined || band.to === undefined ? "" : ` (${number(band.from, locale)}–${number(band.to, locale)})`;

const decision = (score: Score, method: Method, locale: Locale): string => {
  const band = itemAt(method.bands, score.rank - 1);
  const { label } = band;
  const override = method.overrides?.find(
    (o) => o.likelihood === score.likelihood && o.consequence === score.consequence,
  );
  if (override === undefined)
    return say(locale, `risknivå ${label}${limits(band, locale)}`, `band ${label}${limits(band, locale)}`);
  return say(
    locale,
    `risknivå ${label} genom metodens undantag för rutan (${override.reason.replace(/\.$/, "")})`,
    `band ${label} by the method's override of the cell (${override.reason.replace(/\.$/, "")})`,
  );
};

const effectWords: Readonly<Record<ControlEffectKind, Readonly<Record<Locale, string>>>> = {
  stated: {
    sv: "kontroller räknas inte av, bedömaren skriver själv den nuvarande nivån",
    en: "controls are not deducted, the assessor states the current level",
  },
  steps: {
    sv: "den nuvarande nivån är den utan kontroller minus de befintliga kontrollernas steg",
    en: "the current level is the inherent one less the existing controls' steps",
  },
  strongest: {
    sv: "den nuvarande nivån är den utan kontroller minus den starkaste befintliga kontrollens steg",
    en: "the current level is the inherent one less the strongest existing control's steps",
  },
  "per-cause": {
    sv: "den nuvarande nivån sänks bara så långt som den minst täckta orsaken medger",
    en: "the current level is lowered only as far as the least covered cause allows",
  },
};

/**
 * Tells in one sentence how a score came about: the levels with their labels, the deciding dimension, the arithmetic or the cell,
 * any override, the band, the method with its version, and how the method counts controls.
 *
 * @param assessment - Levels as for `scoreAssessment`.
 * @param method - The method that scores; its labels are used as they are written.
 * @param options - `locale`: `"sv"` (default) or `"en"`, the language of the sentence.
 * @throws RangeError when a level lies outside the scale or a dimension is unknown.
 * @example
 * ```ts
 * import { exampleMethod, explainScore } from "vasentlighetsanalys";
 * const sentence = explainScore({ likelihood: 4, consequence: 4 }, exampleMethod);
 * sentence.startsWith("Sannolikhet 4 (Sannolik) och konsekvens 4 (Allvarlig) ger 4 × 4 = 16"); //=> true
 * ```
 */
export const explainScore = (
  assessment: ScorableAssessment,
  method: Method,
  options: { readonly locale?: Locale } = {},
): string => {
  const locale = options.locale ?? "sv";
  const score = scoreAssessment(assessment, method);
  const likelihood = `${String(score.likelihood)} (${itemAt(method.likelihood.levels, score.likelihood - 1).label})`;
  const consequence = `${String(combineConsequence(assessment.consequence, method))} (${itemAt(method.consequence.levels, score.consequence - 1).label}${origin(assessment.consequence, method, locale)})`;
  const result = `${arithmetic(score, method, locale)}, ${decision(score, method, locale)}`;
  const effect = effectWords[controlEffectOf(method)][locale];
  return say(
    locale,
    `Sannolikhet ${likelihood} och konsekvens ${consequence} ger ${result}, enligt metoden ${method.id} version ${method.version}; ${effect}.`,
    `Likelihood ${likelihood} and consequence ${consequence} give ${result}, by the method ${method.id} version ${method.version}; ${effect}.`,
  );
};
