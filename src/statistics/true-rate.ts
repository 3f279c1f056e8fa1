import { lowerGamma } from "./incomplete-gamma.js";

/** The share of what happens that is reported: anything between the two is as likely. */
export interface ReportingShare {
  readonly low: number;
  readonly high: number;
}

/** What is known of the yearly rate: a gamma distribution of reported events, divided by the share that is reported. */
export interface TrueRate {
  readonly shape: number;
  /** In years. */
  readonly rate: number;
  readonly reporting: ReportingShare;
}

/** Below this relative width the share is a point: the closed form would lose more digits than the width is worth. */
const NARROW = 1e-6;

const isPoint = ({ low, high }: ReportingShare): boolean => high - low < NARROW * high;

/** E[λ] · E[1 / s]: the reported rate and the reporting share are independent. */
export const meanOf = ({ shape, rate, reporting }: TrueRate): number => {
  const { low, high } = reporting;
  const inverse = isPoint(reporting) ? 2 / (low + high) : Math.log(high / low) / (high - low);
  return (shape / rate) * inverse;
};

/** The probability that the true yearly rate lies below x: the gamma distribution's, averaged exactly over the shares. */
export const probabilityBelow = ({ shape, rate, reporting }: TrueRate, x: number): number => {
  if (x <= 0) return 0;
  const { low, high } = reporting;
  const scale = rate * x;
  if (isPoint(reporting)) return lowerGamma(shape, (scale * (low + high)) / 2).share;
  const [upper, lower] = [lowerGamma(shape, scale * high), lowerGamma(shape, scale * low)];
  return Math.min(1, Math.max(0, (upper.integral - lower.integral) / (scale * (high - low))));
};

/** The rate below which the true one lies with a probability, by halving until no double lies between. */
export const quantileOf = (known: TrueRate, probability: number): number => {
  let low = 0;
  let high = meanOf(known);
  while (probabilityBelow(known, high) < probability) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (probabilityBelow(known, middle) < probability) low = middle;
    else high = middle;
  }
};
