export { calibrateLikelihood } from "../statistics/calibrate-likelihood.js";
export type { StatisticsOptions } from "../statistics/calibrate-likelihood.js";
export type { CalibratedRate, Calibration, LevelProbability } from "../statistics/calibration.js";
export type { CalibrationInput } from "../statistics/calibration-input.js";
export { StatisticsError } from "../statistics/statistics-error.js";
export type { StatisticsErrorCode } from "../statistics/statistics-error.js";
