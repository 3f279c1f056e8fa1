import { exampleMethod } from "vasentlighetsanalys";
import type { Survey } from "vasentlighetsanalys";
import { calibrateLikelihood } from "vasentlighetsanalys/statistics";
import { test } from "vitest";

const reporting = { low: 0.3, high: 0.8 };
declare const survey: Survey;

test("what has no count in a period cannot be given", () => {
  calibrateLikelihood({ events: 25, days: 355, reporting }, exampleMethod);
  // @ts-expect-error a count without a period has no yearly rate
  calibrateLikelihood({ events: 25, reporting }, exampleMethod);
  // @ts-expect-error "more than half at some time" is no count
  calibrateLikelihood({ exposed: { moreThan: 0.5, period: "ever" }, days: 355, reporting }, exampleMethod);
  // @ts-expect-error and does not come along with one
  calibrateLikelihood({ events: 25, days: 355, reporting, exposed: { moreThan: 0.5, period: "ever" } }, exampleMethod);
  // @ts-expect-error nor does a survey as it is written
  calibrateLikelihood(survey, exampleMethod);
  // @ts-expect-error "ever" is no number of days
  calibrateLikelihood({ events: 25, days: "ever", reporting }, exampleMethod);
});
