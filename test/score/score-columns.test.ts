import fc from "fast-check";
import { compileMatrix, publishedMethods, scoreAssessment, scoreColumns } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { methodWith, threeByFour } from "./methods.js";

const sum = methodWith({ matrix: { kind: "sum" }, bands: [{ id: "alla", label: "Alla", from: 0, to: 40 }] });
const matrix = compileMatrix(threeByFour);
const u8 = (...levels: readonly number[]): Uint8Array => Uint8Array.from(levels);

const levelArrays = [
  Uint8Array,
  Uint8ClampedArray,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
] as const;

describe("columns are scored as scoreAssessment scores each row", () => {
  const methods = [...publishedMethods, threeByFour, sum];
  test.each(methods.map((method) => [`${method.id} (${method.matrix.kind})`, method] as const))(
    "%s",
    (_name, method) => {
      const row = fc.record({
        likelihood: fc.integer({ min: 1, max: method.likelihood.levels.length }),
        consequence: fc.integer({ min: 1, max: method.consequence.levels.length }),
      });
      const compiled = compileMatrix(method);
      fc.assert(
        fc.property(fc.array(row, { maxLength: 40 }), fc.constantFrom(...levelArrays), (rows, Levels) => {
          const columns = scoreColumns(
            Levels.from(rows.map((each) => each.likelihood)),
            u8(...rows.map((each) => each.consequence)),
            compiled,
          );
          const scores = rows.map((each) => scoreAssessment(each, method));
          expect([...columns.value]).toEqual(scores.map((score) => score.value ?? Number.NaN));
          expect([...columns.band]).toEqual(scores.map((score) => score.rank));
        }),
      );
    },
  );

  test("also beyond the rows that are scored at a time", () => {
    const rows = 5000;
    const likelihood = Uint8Array.from({ length: rows }, (_, row) => (row % 3) + 1);
    const consequence = Uint8Array.from({ length: rows }, (_, row) => (row % 4) + 1);
    const { value, band } = scoreColumns(likelihood, consequence, matrix);
    const expected = Array.from({ length: rows }, (_, row) => ((row % 3) + 1) * ((row % 4) + 1));
    expect([...value]).toEqual(expected);
    expect([...band]).toEqual(expected.map((each) => (each >= 10 ? 2 : 1)));
  });

  test("an earlier matrix leaves nothing behind", () => {
    scoreColumns(u8(5), u8(5), compileMatrix(sum));
    expect(() => scoreColumns(u8(5), u8(5), matrix)).toThrow(RangeError);
    expect([...scoreColumns(u8(3), u8(4), matrix).value]).toEqual([12]);
  });

  test("a grid of bands has no value", () => {
    const nist = publishedMethods.find((method) => method.id === "nist-800-30");
    if (nist === undefined) throw new Error("nist-800-30 is not shipped");
    expect(scoreColumns(u8(5, 1), u8(5, 1), compileMatrix(nist))).toEqual({
      value: Float64Array.of(Number.NaN, Number.NaN),
      band: u8(5, 1),
    });
  });
});

describe("buffers that are given", () => {
  test("are written in and returned", () => {
    const into = { value: new Float64Array(2), band: new Uint8Array(2) };
    expect(scoreColumns(u8(3, 1), u8(4, 1), matrix, into)).toBe(into);
    expect(into).toEqual({ value: Float64Array.of(12, 1), band: u8(2, 1) });
  });

  test("keep what lies beside the part that is given", () => {
    const value = new Float64Array(4).fill(-1);
    const band = new Uint8Array(4).fill(9);
    scoreColumns(u8(3, 1), u8(4, 1), matrix, { value: value.subarray(1, 3), band: band.subarray(1, 3) });
    expect([...value, ...band]).toEqual([-1, 12, 1, -1, 9, 2, 1, 9]);
  });

  test.each([
    ["consequence", u8(1, 1), u8(1), undefined, "consequence has 1 rows, but likelihood has 2"],
    ["value", u8(1), u8(1), { value: new Float64Array(2), band: new Uint8Array(1) }, "into.value has 2 rows"],
    ["band", u8(1), u8(1), { value: new Float64Array(1), band: new Uint8Array(0) }, "into.band has 0 rows"],
  ])("are as long as the columns of levels: %s", (_name, likelihood, consequence, into, message) => {
    expect(() => scoreColumns(likelihood, consequence, matrix, into)).toThrow(message);
    expect(() => scoreColumns(likelihood, consequence, matrix, into)).toThrow(RangeError);
  });
});

describe("the first level outside the scale is refused with its row and value", () => {
  const name = `${threeByFour.id}@${threeByFour.version}`;
  const second = (likelihood: number, consequence: number) =>
    [Int32Array.of(1, likelihood), Int32Array.of(1, consequence)] as const;
  test.each([
    ["likelihood above", second(4, 4), `row 1: likelihood is 4, but the scale of ${name} goes from 1 to 3`],
    ["consequence above", second(3, 5), `row 1: consequence is 5, but the scale of ${name} goes from 1 to 4`],
    ["both", second(4, 5), "row 1: likelihood is 4"],
    ["zero", second(0, 1), "row 1: likelihood is 0"],
    ["zero consequence", second(1, 0), "row 1: consequence is 0"],
    ["below zero", second(2, -12), "row 1: consequence is -12"],
    ["beyond the look-up's rows", second(1, 33), "row 1: consequence is 33"],
    ["as large as a column holds", second(2 ** 31 - 1, 1), `row 1: likelihood is ${2 ** 31 - 1}`],
  ])("%s", (_name, [likelihood, consequence], message) => {
    expect(() => scoreColumns(likelihood, consequence, matrix)).toThrow(message);
    expect(() => scoreColumns(likelihood, consequence, matrix)).toThrow(RangeError);
  });

  test("the row is counted over all rows, and the first one is told", () => {
    const likelihood = new Uint8Array(6000).fill(1);
    likelihood[4321] = 9;
    likelihood[5000] = 8;
    expect(() => scoreColumns(likelihood, likelihood, matrix)).toThrow("row 4321: likelihood is 9");
  });

  test("an unsigned level is told as it was written", () => {
    expect(() => scoreColumns(Uint32Array.of(2 ** 32 - 1), u8(1), matrix)).toThrow(`likelihood is ${2 ** 32 - 1}`);
  });
});

describe("what cannot be looked up is refused", () => {
  const asLevels = (value: object): Uint8Array => value as Uint8Array;
  test.each([
    ["fractions", asLevels(Float64Array.of(2.5)), "likelihood is Float64Array"],
    ["an ordinary list", asLevels([2]), "likelihood is Array"],
  ])("%s", (_name, column, message) => {
    expect(() => scoreColumns(column, u8(1), matrix)).toThrow(message);
    expect(() => scoreColumns(column, u8(1), matrix)).toThrow(TypeError);
    expect(() => scoreColumns(u8(1), column, matrix)).toThrow("consequence is");
  });

  test("a scale longer than the look-up", () => {
    const levels = Array.from({ length: 32 }, (_, index) => ({ label: String(index + 1) }));
    const bands = [{ id: "alla", label: "Alla", from: 0, to: 10_000 }];
    const long = compileMatrix(methodWith({ likelihood: { label: "S", levels }, bands }));
    expect(() => scoreColumns(u8(1), u8(1), long)).toThrow("has a scale of 32 levels, at most 31");
  });

  test("more bands than a column of ranks tells apart", () => {
    const levels = Array.from({ length: 20 }, (_, index) => ({ label: String(index + 1) }));
    const scales = { likelihood: { label: "S", levels }, consequence: { label: "K", levels } };
    const bandsOf = (count: number) => {
      const bands = Array.from({ length: count }, (_, index) => ({ id: `b${index}`, label: `B${index}` }));
      const grid = levels.map(() => levels.map(() => `b${count - 1}`));
      return compileMatrix(methodWith({ ...scales, bands, matrix: { kind: "grid", bands: grid } }));
    };
    expect(scoreColumns(u8(1), u8(1), bandsOf(255)).band).toEqual(u8(255));
    expect(() => scoreColumns(u8(1), u8(1), bandsOf(256))).toThrow("has 256 bands, at most 255");
  });

  test("no rows are no scores", () => {
    expect(scoreColumns(u8(), u8(), matrix)).toEqual({ value: new Float64Array(0), band: new Uint8Array(0) });
  });
});
