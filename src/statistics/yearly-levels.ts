import type { Method } from "../method/method.js";
import type { Locale } from "../model/locale.js";
import { StatisticsError } from "./statistics-error.js";
import { methodName } from "../method/method-name.js";

/** One level of likelihood as an interval of events per year: from, and up to but not including. */
export interface YearlyLevel {
  readonly level: number;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

type Scaled = Pick<Method, "id" | "version" | "likelihood">;

const refuse = (method: Scaled, faulty: readonly string[], locale: Locale): never => {
  const name = methodName(method);
  const quoted = faulty.join(", ");
  throw new StatisticsError(
    "levels",
    {
      sv: `Sannolikhetsskalan i metoden ${name} säger inte vad varje nivå betyder per år: ${quoted}. Ge varje nivå perYear, från och med 0, utan glapp eller överlapp, och låt den sista sluta i null; först då kan antal händelser räknas om till nivåer.`,
      en: `The likelihood scale of the method ${name} does not say what each level means per year: ${quoted}. Give every level perYear, from 0 on, without gap or overlap, the last one ending in null; only then can a number of events be told in levels.`,
    },
    locale,
  );
};

/** The levels of a method's likelihood as yearly intervals that cover every rate once, or a refusal that names those that do not. */
export const yearlyLevels = (method: Scaled, locale: Locale): readonly YearlyLevel[] => {
  const faulty: string[] = [];
  let reached: number | null = 0;
  const { levels } = method.likelihood;
  const intervals = levels.map(({ label, perYear }, index): YearlyLevel => {
    const [from, to] = perYear ?? [Number.NaN, Number.NaN];
    const isLast = index === levels.length - 1;
    const fits = from === reached && (isLast ? to === null : to !== null && to > from);
    if (!fits) faulty.push(`${index + 1} (${label}): ${perYear === undefined ? "–" : JSON.stringify(perYear)}`);
    reached = to;
    return { level: index + 1, label, from, to: to ?? Number.POSITIVE_INFINITY };
  });
  return faulty.length === 0 ? intervals : refuse(method, faulty, locale);
};
