import { describe, expect, test } from "vitest";
import { codeOf, forms } from "../../src/model/closed-list.js";
import { compareIds } from "../../src/model/order.js";

describe("what a written code or label stands for", () => {
  test.each([
    ["a code", "vald", "vald"],
    ["a Swedish label", "våld", "vald"],
  ])("%s", (_name, written, code) => {
    expect(codeOf(forms, written)).toBe(code);
  });

  test("anything else is a mistake, and the message says what there is", () => {
    expect(() => codeOf(forms, "violence")).toThrow(
      new RangeError('"violence" is none of hot, vald, trakasserier, skadegorelse, korruption'),
    );
  });
});

describe("ids stand as a person counts", () => {
  test.each([
    ["op-2", "op-10", -1],
    ["op-10", "op-2", 1],
    ["op-2", "op-02", 1],
    ["op", "op-1", -1],
    ["", "a", -1],
    ["a1b2", "a1b10", -1],
    ["a", "B", 1],
    ["2", "a", -1],
    ["op-2", "op-2", 0],
  ])("%s beside %s", (a, b, sign) => {
    expect(Math.sign(compareIds(a, b))).toBe(sign);
    expect(Math.sign(compareIds(b, a))).toBe(sign === 0 ? 0 : -sign);
  });
});
