export { fromExcel, safeFromExcel } from "../read/excel.js";
export { analysisToExcel, excelTemplate } from "../read/excel-template.js";
export type { WorkbookBytes } from "../read/excel.js";
export type { TemplateOptions } from "../read/excel-template.js";
export { toExcel } from "../render/excel.js";
export type { ExcelSubject } from "../render/excel.js";
export type { Audience, ViewOptions } from "../view/audience.js";
