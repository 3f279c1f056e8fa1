import type { Method } from "../method.js";
import { exempel5x5 } from "./exempel-5x5.js";
import { msb4x4Weighted } from "./msb-4x4-weighted.js";
import { msb4x4 } from "./msb-4x4.js";
import { nist80030 } from "./nist-800-30.js";
import { orangeBook5x5 } from "./orange-book-5x5.js";
import { transportforetagen5x5 } from "./transportforetagen-5x5.js";

/**
 * The example method that ships: five by five, with definitions, dimensions, requirements and reporting points. It says in
 * its own title that it is an example; no city has decided it.
 *
 * @example
 * ```ts
 * import { exampleMethod } from "vasentlighetsanalys";
 *
 * exampleMethod.id; //=> "exempel-5x5"
 * exampleMethod.source.status; //=> "example"
 * ```
 */
export const exampleMethod = exempel5x5;

/**
 * Every method that ships, the example first. The others reproduce published matrices, each with its source; none claims
 * to be a city's own.
 *
 * @example
 * ```ts
 * import { publishedMethods } from "vasentlighetsanalys";
 *
 * publishedMethods.map((method) => method.id); //=> ["exempel-5x5", "msb-4x4", "msb-4x4-weighted", "transportforetagen-5x5", "nist-800-30", "orange-book-5x5"]
 * ```
 */
export const publishedMethods: readonly Method[] = [
  exempel5x5,
  msb4x4,
  msb4x4Weighted,
  transportforetagen5x5,
  nist80030,
  orangeBook5x5,
];
