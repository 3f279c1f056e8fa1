const asked = Number(process.env["LAWS_RUNS"] ?? "0");
const given = process.env["LAWS_SEED"];

/** Whether this is a long run, asked for with LAWS_RUNS. */
export const IS_LONG = asked > 0;

const SEED = given === undefined ? Date.now() % 2 ** 30 : Number(given);

if (IS_LONG) console.log(`LAWS_RUNS=${String(asked)} LAWS_SEED=${String(SEED)}`);

/** How often a law is tried: a few times in the normal run, where fast-check prints the seed of a failure. */
export const runs = (few: number): { readonly numRuns: number; readonly seed?: number } => ({
  numRuns: IS_LONG ? asked : few,
  ...(IS_LONG || given !== undefined ? { seed: SEED } : {}),
});

const CHUNK = 2000;

/** A long run in parts, so that its progress is seen and a failure is found again without what came before it. */
export const chunks = Array.from({ length: Math.ceil(asked / CHUNK) }, (_, index) => {
  const [from, to] = [index * CHUNK + 1, Math.min(asked, (index + 1) * CHUNK)];
  return { from, to, numRuns: to - from + 1, seed: SEED + index };
});

/** In milliseconds; a long run takes as long as it takes. */
export const LAW_TIMEOUT = IS_LONG ? 12 * 60 * 60 * 1000 : 30_000;
