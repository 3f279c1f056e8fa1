import type { ExcelSubject } from "../render/excel.js";
import type { ViewOptions } from "../view/audience.js";
import { UsageError } from "./usage-error.js";

/** The only subject as a workbook. What makes one is large, and so read only when somebody asks for such a file. */
export const toExcelFile = async (subjects: readonly ExcelSubject[], options: ViewOptions): Promise<Uint8Array> => {
  const [only, ...more] = subjects;
  if (only === undefined || more.length > 0) {
    throw new UsageError("En arbetsbok rymmer en nämnd. Kör en analys i taget.");
  }
  const { toExcel } = await import("../render/excel.js");
  return toExcel(only, options);
};
