export { toCsv } from "../render/csv.js";
export { parseCsv } from "../read/csv.js";
export type { CsvOptions, CsvValue } from "../read/csv.js";
export type { Audience, ViewOptions } from "../view/audience.js";
