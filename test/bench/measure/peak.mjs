// How far a process grows while it does something. Another thread looks every few milliseconds, since work that gives no turn to timers
// would not be seen by its own. Used in processes of their own: what one has grown by is not given back before the next.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";

const collect = () => {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
};

/** The growth of the process's resident memory at its highest, in megabytes. */
export const peakGrowth = async (run) => {
  const shared = new SharedArrayBuffer(8);
  const peak = new Float64Array(shared);
  const watcher = new Worker(new URL("./watch-memory.mjs", import.meta.url), { workerData: shared, execArgv: [] });
  await new Promise((resolve) => watcher.once("message", resolve));
  collect();
  const before = process.memoryUsage.rss();
  peak[0] = before;
  const made = await run();
  const after = Math.max(peak[0], process.memoryUsage.rss());
  await watcher.terminate();
  return { megabytes: (after - before) / 2 ** 20, made };
};
