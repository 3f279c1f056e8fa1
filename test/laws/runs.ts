const asked = Number(process.env["LAWS_RUNS"] ?? "0");
const seed = process.env["LAWS_SEED"];

/**
 * How often a law is tried: a few times in the normal run, `LAWS_RUNS` times in a long one. fast-check prints the seed of a
 * failure; `LAWS_SEED` gives it back.
 */
export const runs = (few: number): { readonly numRuns: number; readonly seed?: number } => ({
  numRuns: asked > 0 ? asked : few,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
});

/** In milliseconds; a long run takes as long as it takes. */
export const LAW_TIMEOUT = asked > 0 ? 12 * 60 * 60 * 1000 : 30_000;
