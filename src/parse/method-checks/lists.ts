import { isCivilDate } from "../../model/civil-date.js";
import { shorten } from "../found.js";
import { type MethodContext, reportTwice } from "./context.js";

const COLOUR = /^#[0-9a-f]{6}$/i;

// A leap year, so that 02-29 may be written.
const LEAP_YEAR = 2024;

/** Reports doubled ids, days that no calendar has, colours that are none, and a published method without its document. */
export const checkLists = (context: MethodContext): void => {
  const { method, report } = context;
  reportTwice(context, "dimension", method.consequence?.dimensions, ["consequence", "dimensions"]);
  reportTwice(context, "category", method.categories, ["categories"]);
  reportTwice(context, "control-kind", method.controlKinds, ["controlKinds"]);
  reportTwice(context, "judgement", method.judgements, ["judgements"]);
  reportTwice(context, "report", method.reporting, ["reporting"]);
  reportTwice(context, "mandatory-process", method.mandatoryProcesses, ["mandatoryProcesses"]);

  method.reporting?.forEach((point, index) => {
    if (point?.asOf !== undefined && !isCivilDate(`${LEAP_YEAR}-${point.asOf}`))
      report(["reporting", index, "asOf"], { code: "bad-month-day", found: shorten(point.asOf) });
  });
  method.bands?.forEach((band, index) => {
    if (band?.colour !== undefined && !COLOUR.test(band.colour))
      report(["bands", index, "colour"], { code: "bad-colour", found: shorten(band.colour) });
  });
  const status = method.source?.status;
  if ((status === "published" || status === "adopted") && !context.isWritten(["source", "document"]))
    report(["source", "document"], { code: "document-missing", status });
};
