import { itemAt } from "../model/item-at.js";
import type { Text } from "../model/locale.js";
import { figure } from "../review/words.js";
import type { Calibration } from "./calibration.js";

const percent = (share: number): Text => figure(share * 100);

/** Three digits would make a certainty of 99.99 %. */
const ALMOST_SURE = 0.999;

const certainty = (probability: number): Text =>
  probability > ALMOST_SURE ? { sv: "mer än 99,9", en: "more than 99.9" } : percent(probability);

const share = ({ low, high }: Calibration["inputs"]["reporting"]): Text => {
  const [from, to] = [percent(low), percent(high)];
  if (low === high && low === 1)
    return {
      sv: "Allt som händer antas bli rapporterat; den verkliga takten är minst så stor.",
      en: "All that happens is assumed to be reported; the true rate is at least so large.",
    };
  if (low === high)
    return {
      sv: `Andelen som rapporteras antas vara ${from.sv} procent.`,
      en: `The share that is reported is assumed to be ${from.en} per cent.`,
    };
  return {
    sv: `Andelen som rapporteras antas ligga mellan ${from.sv} och ${to.sv} procent, varje andel däremellan lika trolig.`,
    en: `The share that is reported is assumed to lie between ${from.en} and ${to.en} per cent, every share between as likely.`,
  };
};

const isJeffreys = ({ shape, rate }: Calibration["prior"]): boolean => shape === 0.5 && rate === 0;

/** What the calculation takes for granted, in sentences that a reader can object to. */
export const assumptionsOf = ({ inputs, prior }: Pick<Calibration, "inputs" | "prior">): readonly Text[] => {
  const [shape, rate] = [figure(prior.shape), figure(prior.rate)];
  return [
    {
      sv: "Rapporterade händelser är oberoende av varandra och kommer i jämn takt under perioden (Poisson); ett år är 365,25 dagar.",
      en: "Reported events are independent of each other and come at an even rate in the period (Poisson); a year is 365.25 days.",
    },
    isJeffreys(prior)
      ? {
          sv: "Innan något är räknat gäller Jeffreys förhandsfördelning, som antar så lite som möjligt om takten (gamma, form 0,5, takt 0).",
          en: "Before anything is counted Jeffreys' prior holds, which assumes as little as possible about the rate (gamma, shape 0.5, rate 0).",
        }
      : {
          sv: `Innan något är räknat gäller den förhandsfördelning som är given (gamma, form ${shape.sv}, takt ${rate.sv}).`,
          en: `Before anything is counted the prior that is given holds (gamma, shape ${shape.en}, rate ${rate.en}).`,
        },
    share(inputs.reporting),
    {
      sv: "Hur mycket som rapporteras beror inte på hur mycket som händer.",
      en: "How much is reported does not depend on how much happens.",
    },
  ];
};

/** The result in sentences: count, rate, levels and, where staff are given, the rate per hundred of them. */
export const explanationOf = (calibration: Omit<Calibration, "explanation">, labels: readonly string[]): Text => {
  const { inputs, ratePerYear, interval, levels, perHundredEmployees: staff } = calibration;
  const [mean, low, high] = [figure(ratePerYear.mean), figure(ratePerYear.low), figure(ratePerYear.high)];
  const named = (level: number): string => `${level} (${itemAt(labels, level - 1)})`;
  const span = (and: string): string =>
    interval.lowest === interval.highest
      ? named(interval.lowest)
      : `${named(interval.lowest)} ${and} ${named(interval.highest)}`;
  const likeliest = levels.reduce((best, each) => (each.probability > best.probability ? each : best));
  const sure = certainty(likeliest.probability);
  const [perHundred, perHundredEn] =
    staff === undefined
      ? ["", ""]
      : [
          ` Per hundra anställda är det ${figure(staff.low).sv}–${figure(staff.high).sv} per år.`,
          ` Per hundred employees that is ${figure(staff.low).en}–${figure(staff.high).en} a year.`,
        ];
  const assumed = calibration.assumptions;
  const days = figure(inputs.days);
  return {
    sv: `${inputs.events} rapporterade händelser på ${days.sv} dagar svarar mot ${mean.sv} händelser per år i väntevärde, med 90 procents säkerhet ${low.sv}–${high.sv}.${perHundred} Det är sannolikhet ${span("till")} i metoden ${calibration.method}; troligast är nivå ${named(likeliest.level)} (${sure.sv} procent). Antaganden: ${assumed.map(({ sv }) => sv).join(" ")}`,
    en: `${inputs.events} reported events in ${days.en} days correspond to ${mean.en} events a year on average, ${low.en}–${high.en} with 90 per cent certainty.${perHundredEn} That is likelihood ${span("to")} in the method ${calibration.method}; the likeliest level is ${named(likeliest.level)} (${sure.en} per cent). Assumptions: ${assumed.map(({ en }) => en).join(" ")}`,
  };
};
