// The other thread of peak.mjs: keeps the highest resident memory that it has seen.
import { parentPort, workerData } from "node:worker_threads";

const peak = new Float64Array(workerData);
setInterval(() => {
  peak[0] = Math.max(peak[0], process.memoryUsage.rss());
}, 2);
parentPort.postMessage("watching");
