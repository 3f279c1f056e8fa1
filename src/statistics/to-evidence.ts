import type { Evidence } from "../model/evidence.js";
import type { CalibratedRate, Calibration } from "./calibration.js";

/** The part of a piece of evidence that is calculated, with what it is calculated from. */
export type CalculatedEvidence = Pick<Evidence, "inputs" | "prior" | "method" | "interval" | "levelProbabilities">;

const DIGITS = 12;

/** Engines may differ in the last bit of a logarithm; a register has the same bytes on all of them. */
const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

const roundedRate = ({ mean, low, high }: CalibratedRate): CalibratedRate => ({
  mean: rounded(mean),
  low: rounded(low),
  high: rounded(high),
});

/** What of a calibration a register keeps. */
export const toEvidence = (calibration: Calibration): CalculatedEvidence => {
  const { inputs, prior, method, ratePerYear, perHundredEmployees, interval, levels } = calibration;
  return {
    inputs,
    prior,
    method,
    interval: {
      ratePerYear: roundedRate(ratePerYear),
      ...(perHundredEmployees === undefined ? {} : { perHundredEmployees: roundedRate(perHundredEmployees) }),
      levels: interval,
    },
    levelProbabilities: levels.map(({ probability }) => rounded(probability)),
  };
};
