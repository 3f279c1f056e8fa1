export { toCsv } from "../render/csv.js";
export { parseCsv } from "../read/csv.js";
export type { CsvOptions, CsvValue } from "../read/csv.js";
export type { Audience, ViewOptions } from "../view/audience.js";
export type { Comparison } from "../view/changes-context.js";
export type { DocumentSubject } from "../view/document-subject.js";
