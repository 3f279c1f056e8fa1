import * as z from "zod";
import { methodSchema } from "../method/method.js";
import { analysisSchema } from "../model/analysis.js";
import { fieldWords } from "../model/field.js";
import { resultsSchema } from "../model/results.js";

// What is written, not what it is read as: an editor completes the text that a person types.
const asWritten = (schema: z.ZodType): object => z.toJSONSchema(schema, { io: "input", metadata: fieldWords });

/** The JSON Schema of an analysis, with Swedish titles and descriptions; it is shipped as `/schema/analysis.json`. */
export const analysisJsonSchema = (): object => asWritten(analysisSchema);

/** The JSON Schema of a method, shipped as `/schema/method.json`. */
export const methodJsonSchema = (): object => asWritten(methodSchema);

/** The JSON Schema of the results of a year's follow-up, shipped as `/schema/results.json`. */
export const resultsJsonSchema = (): object => asWritten(resultsSchema);
