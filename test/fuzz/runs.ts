const asked = Number(process.env["FUZZ_RUNS"] ?? "0");
const given = process.env["FUZZ_SEED"];

/** Whether this is a long run, asked for with FUZZ_RUNS. */
export const IS_LONG = asked > 0;

// The normal run must fail for whoever broke something, not by chance: it always draws the same; a long run draws anew.
const SEED = given === undefined ? (IS_LONG ? Date.now() % 2 ** 31 : 2022) : Number(given);

if (IS_LONG) console.log(`FUZZ_RUNS=${String(asked)} FUZZ_SEED=${String(SEED)}`);

/** How often a reader is tried: a few times in the normal run; in a long one FUZZ_RUNS times that. */
export const runs = (few: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: IS_LONG ? few * asked : few,
  seed: SEED,
});

/** In milliseconds; a long run takes as long as it takes. */
export const FUZZ_TIMEOUT = IS_LONG ? 12 * 60 * 60 * 1000 : 60_000;
