const STATES = 2 ** 32;

/** So many numbers until a seed has spread through the whole state. */
const WARM_UP = 16;

/** A source of whole numbers that look random and follow from a seed alone. */
export interface RandomIntegers {
  /** A whole number from 0 to 2³² − 1. */
  readonly next: () => number;
  /** A whole number from 0 to below the limit, each as likely. */
  readonly below: (limit: number) => number;
}

/**
 * Chris Doty-Humphrey's sfc32 (PractRand), in whole numbers of 32 bits: the same seed gives the same numbers in every engine. The
 * seed is one of its three words of state, the others start at 0 and its counter at 1.
 */
export const randomIntegers = (seed: number): RandomIntegers => {
  let a = 0;
  let b = seed | 0;
  let c = 0;
  let counter = 1;
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let skipped = 0; skipped < WARM_UP; skipped += 1) next();
  const below = (limit: number): number => {
    // Numbers above the last whole multiple are thrown away, or the first few would come too often.
    const fair = STATES - (STATES % limit);
    for (;;) {
      const drawn = next();
      if (drawn < fair) return drawn % limit;
    }
  };
  return { next, below };
};
