import { itemAt } from "./item-at.js";

const PARTS = /(\d+)/;

/**
 * Orders ids as a person counts: `op-2` before `op-10`. Digits are compared as numbers and everything else by code unit, so
 * the order is the same on every machine.
 */
export const compareIds = (a: string, b: string): number => {
  const left = a.split(PARTS);
  const right = b.split(PARTS);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [x, y] = [itemAt(left, index), itemAt(right, index)];
    if (x === y) continue;
    const bothNumbers = index % 2 === 1;
    if (bothNumbers && Number(x) !== Number(y)) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return left.length - right.length;
};

/** Orders things by their ids. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareIds(a.id, b.id);
