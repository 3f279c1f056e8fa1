import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analysisSchema } from "../../src/model/analysis.js";
import { compileSchema } from "../../src/parse/compile-schema.js";
import { compileSchema as plain } from "../../src/parse/plain-schema.js";
import { anyAnalysis } from "../laws/any-analysis.js";

const silent = { error: () => "" };

describe("a schema with a function written for it", () => {
  test("is written for the second document, and once", () => {
    const first = compileSchema(analysisSchema);
    const second = compileSchema(analysisSchema);
    expect(first).toBe(analysisSchema);
    expect(second).not.toBe(analysisSchema);
    expect(compileSchema(analysisSchema)).toBe(second);
  });

  test("reads and refuses what the schema itself does, with the same issues", () => {
    const key = fc.constantFrom("year", "namnd", "processes", "controls", "incidents", "stage", "okänd");
    const value = fc.constantFrom<unknown>(undefined, null, 3, "x", [], {}, [{}], [null], Number.NaN);
    fc.assert(
      fc.property(anyAnalysis, fc.option(fc.tuple(key, value), { nil: undefined }), ({ written }, change) => {
        const input = { ...written, ...(change === undefined ? {} : { [change[0]]: change[1] }) };
        const [compiled, itself] = [compileSchema(analysisSchema), analysisSchema];
        expect(compiled.safeParse(input, silent)).toEqual(itself.safeParse(input, silent));
      }),
      { numRuns: 60 },
    );
  });

  test("stays the schema itself in a browser, and Node takes the other", () => {
    const { imports } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly imports: object };
    expect(plain(analysisSchema)).toBe(analysisSchema);
    expect(imports).toHaveProperty("#compile-schema", {
      node: { import: "./dist/parse/compile-schema.js", require: "./dist/parse/compile-schema.cjs" },
      default: { import: "./dist/parse/plain-schema.js", require: "./dist/parse/plain-schema.cjs" },
    });
  });
});
