import { AnalysisError } from "vasentlighetsanalys";
import { afterEach, describe, expect, test } from "vitest";
import { type Limits, watched, watchedLater } from "./watched.js";

const MB = 2 ** 20;
const limits: Limits = { milliseconds: 1000, bytes: 256 * MB, brokenOffAfter: 5000 };

const busyFor = (milliseconds: number): void => {
  const { user, system } = process.cpuUsage();
  const until = (user + system) / 1000 + milliseconds;
  for (;;) {
    const now = process.cpuUsage();
    if ((now.user + now.system) / 1000 > until) return;
  }
};

const pollute = (): void => {
  Object.defineProperty(Object.prototype, "polluted", { value: true, configurable: true });
};
const grow = (): number => Array.from({ length: 20 }, () => new Uint8Array(20 * MB).fill(1)).length;
const neverEnds = (): void => {
  for (let round = 0; round >= 0; round = (round + 1) % 1000);
};
const refuse = (): never => {
  throw new AnalysisError("felskrivet", []);
};
const andRefuses = (first: () => void) => () => {
  first();
  return refuse();
};
const fail = (): never => {
  throw new TypeError("x is undefined");
};

const bad: readonly (readonly [string, () => unknown, RegExp])[] = [
  ["throws an undocumented error", fail, /An undocumented error: TypeError: x is undefined/u],
  ["writes into Object.prototype", pollute, /A prototype that every object inherits from has been changed/u],
  ["writes into Object.prototype and refuses", andRefuses(pollute), /A prototype/u],
  ["takes more than a second", () => busyFor(1200), /The reading took \d{4,} ms/u],
  ["takes more than a second and refuses", andRefuses(() => busyFor(1200)), /The reading took/u],
  ["grows by more than 256 MB", grow, /The reading grew by [34]\d\d MB/u],
];

describe("the guard around a reader", () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, "polluted");
  });

  test.each(bad)("catches one that %s", (_name, read, message) => {
    expect(() => watched(read, [AnalysisError], limits)).toThrow(message);
  });

  // What has been the highest hides a second growth as high.
  const unhidden = bad.filter(([, read]) => read !== grow);

  test.each(unhidden)("catches one that later %s", async (_name, read, message) => {
    const later = async () => {
      await Promise.resolve();
      return read();
    };
    await expect(watchedLater(later, [AnalysisError], limits)).rejects.toThrow(message);
  });

  test("breaks off one that never ends", () => {
    expect(() => watched(neverEnds, [], { ...limits, brokenOffAfter: 200 })).toThrow(/timed out after 200ms/u);
  });

  test("lets a documented error and an answer through as they are", async () => {
    expect(() => watched(refuse, [AnalysisError], limits)).toThrow(AnalysisError);
    await expect(watchedLater(async () => Promise.resolve(refuse()), [AnalysisError], limits)).rejects.toThrow(
      AnalysisError,
    );
    expect(watched(() => 4, [], limits)).toBe(4);
    await expect(watchedLater(async () => Promise.resolve(4), [], limits)).resolves.toBe(4);
  });
});
