import * as fc from "fast-check";
import { actionStatuses, controlResults } from "../../src/model/closed-list.js";
import type { Given } from "./any-analysis.js";
import { anyDate, chosen, partial, required, word } from "./any-process.js";

const controlId = fc.constantFrom("k1", "k2", "k3", "k99");
const actionId = fc.constantFrom("a1", "a2", "a99");

/** Results of a year, some of them for what the plan does not hold. */
export const resultsFor = ({ method }: Given): fc.Arbitrary<object> =>
  partial({
    controls: fc.array(
      required(
        { control: controlId, result: fc.constantFrom(...controlResults.codes) },
        {
          performedOn: anyDate,
          ...chosen("report", method.reporting),
          sample: fc.constantFrom({ size: 5, deviations: 0 }, { size: 5, deviations: 2 }),
          note: word,
          action: actionId,
        },
        // What reading refuses: no deviation, beside a sample that holds some.
      ).filter((drawn) => !("sample" in drawn && /"no-deviation".*"deviations":2/u.test(JSON.stringify(drawn)))),
      { maxLength: 8 },
    ),
    actions: fc.array(
      required({ action: actionId, status: fc.constantFrom(...actionStatuses.codes) }, { on: anyDate, note: word }),
      { maxLength: 5 },
    ),
    judgement: required(chosen("level", method.judgements ?? [{ id: "god" }]), { motivation: word, on: anyDate }),
  });
