// What every benchmark here measures with: the parts of one comparison take turns, round by round, so that whatever else the machine does
// falls on all of them, and the ratio of each round is taken before the median.

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

/** The value below which a share of the numbers lie. */
const quantile = (numbers, share) => {
  const order = sorted(numbers);
  const place = (order.length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [order[below], order[Math.ceil(place)]];
  return low + (high - low) * (place - below);
};

export const median = (numbers) => quantile(numbers, 0.5);

/** The median, and between which values the middle half lies. */
export const summary = (numbers) => ({
  median: median(numbers),
  low: quantile(numbers, 0.25),
  high: quantile(numbers, 0.75),
});

/** The ratios, round by round, of what was measured of one part to what was measured of another. */
export const ratios = (over, under) => summary(over.map((each, round) => each / under[round]));

/**
 * A collection that is asked for throws away much of what the engine had learnt of the code, and the first call after it takes twice as long: of
 * code of this size it is not counted where `settles` is said. No program collects between its calls.
 */
const timeOf = async (run, calls, settles = false) => {
  globalThis.gc?.();
  if (settles) await run();
  const begun = performance.now();
  for (let call = 0; call < calls; call += 1) {
    const made = run();
    if (made instanceof Promise) await made;
  }
  return (performance.now() - begun) / calls;
};

/** So many calls that one sample takes long enough for the clock to tell. */
const callsOf = async (run, least) => {
  const once = await timeOf(run, 1);
  return Math.max(1, Math.ceil(least / Math.max(once, 1e-4)));
};

/**
 * Milliseconds per call and round of each part; a part is a function, which may give a promise. Two rounds before the first counted one let the engine compile.
 *
 * `sampleMs` is the least time of one sample: short calls are repeated until they have lasted that long. `settles`: each sample is taken after one
 * call that is not counted.
 */
export const interleave = async (parts, { rounds, sampleMs = 20, settles = false }) => {
  const names = Object.keys(parts);
  const calls = {};
  for (const name of names) await timeOf(parts[name], 2);
  for (const name of names) calls[name] = await callsOf(parts[name], sampleMs);
  for (const name of names) await timeOf(parts[name], calls[name]);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Each round begins with another part, so that none always runs after the same neighbour.
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      times[name].push(await timeOf(parts[name], calls[name], settles));
    }
  }
  return times;
};
