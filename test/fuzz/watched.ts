import { runInThisContext } from "node:vm";
import { expectPrototypesUntouched } from "./guard.js";
import { IS_LONG } from "./runs.js";

type Documented = new (...args: never[]) => Error;

/** What one reading may take. */
export interface Limits {
  /** Of the processor, so that a machine with other work fails nobody. */
  readonly milliseconds: number;
  /** Above the memory held before it, at its highest. */
  readonly bytes: number;
  /** On the wall, after which a reading that has not ended is broken off. */
  readonly brokenOffAfter: number;
}

/** The normal run only breaks off what does not end: its figures are those of a machine that tests a hundred other things. */
export const LIMITS: Limits = IS_LONG
  ? { milliseconds: 1000, bytes: 256 * 2 ** 20, brokenOffAfter: 20_000 }
  : { milliseconds: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY, brokenOffAfter: 45_000 };

const UNITS = { microsecond: 1000, kilobyte: 1024 } as const;

const start = () => ({
  spent: process.cpuUsage(),
  held: process.memoryUsage().rss,
  highest: process.resourceUsage().maxRSS * UNITS.kilobyte,
});

const expectWithin = (from: ReturnType<typeof start>, limits: Limits): void => {
  const { user, system } = process.cpuUsage(from.spent);
  const milliseconds = (user + system) / UNITS.microsecond;
  if (milliseconds > limits.milliseconds) throw new Error(`The reading took ${milliseconds.toFixed(0)} ms`);
  const highest = process.resourceUsage().maxRSS * UNITS.kilobyte;
  if (highest > from.highest && highest - from.held > limits.bytes)
    throw new Error(`The reading grew by ${((highest - from.held) / 2 ** 20).toFixed(0)} MB`);
};

// Code that the machine runs in a script with a limit is broken off there, also what the script only calls.
const limited = <T>(read: () => T, milliseconds: number): T => {
  const global = globalThis as { reading?: () => T };
  global.reading = read;
  try {
    return runInThisContext("reading()", { timeout: milliseconds }) as T;
  } finally {
    delete global.reading;
  }
};

const isOneOf = (error: unknown, documented: readonly Documented[]): boolean =>
  documented.some((each) => error instanceof each);

const undocumented = (error: unknown): Error => new Error(`An undocumented error: ${String(error)}`, { cause: error });

/**
 * Reads, and fails where the reader throws another error than the documented ones, does not end, takes too long, grows too much or
 * changes what every object inherits from. A documented error is thrown on as it is.
 */
export const watched = <T>(read: () => T, documented: readonly Documented[] = [], limits = LIMITS): T => {
  const from = start();
  try {
    return limited(read, limits.brokenOffAfter);
  } catch (error) {
    throw isOneOf(error, documented) ? error : undocumented(error);
  } finally {
    expectPrototypesUntouched();
    expectWithin(from, limits);
  }
};

/** The same for a reader that answers later; broken off is only what it does before it first waits. */
export const watchedLater = async <T>(
  read: () => Promise<T>,
  documented: readonly Documented[] = [],
  limits = LIMITS,
): Promise<T> => {
  const from = start();
  try {
    return await limited(read, limits.brokenOffAfter);
  } catch (error) {
    throw isOneOf(error, documented) ? error : undocumented(error);
  } finally {
    expectPrototypesUntouched();
    expectWithin(from, limits);
  }
};
