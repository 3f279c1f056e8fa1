import { expect, test } from "vitest";
import { itemAt } from "../../src/model/item-at.js";

test.each([
  ["the first", [5, 6], 0, 5],
  ["the last", [5, 6], 1, 6],
  ["of a typed array", Uint8Array.of(7), 0, 7],
])("%s item", (_name, items, index, item) => {
  expect(itemAt<number>(items, index)).toBe(item);
});

test.each([
  ["before the first", -1],
  ["after the last", 2],
  ["between two", 0.5],
])("%s there is none, and it says so", (_name, index) => {
  expect(() => itemAt([5, 6], index)).toThrow(`Nothing stands at index ${index} of 2 items`);
});
