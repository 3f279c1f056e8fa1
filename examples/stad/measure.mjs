// Time and peak memory of a lägesbild over all Swedish municipalities' nämnder: 3 500 of them with 40 risks each, as one stream of
// NDJSON into the command. `node examples/stad/measure.mjs [nämnder] [risker]`, or `--lines` to get the stream itself.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { syntheticAnalysis } from "./synthetic.mjs";

const KINDS = ["stadsdelsnamnd", "facknamnd", "facknamnd", "kommunstyrelse"];

/** One line per nämnd, made when it is asked for. */
export function* lines(namnder, risks) {
  for (let index = 0; index < namnder; index += 1) {
    const namnd = {
      id: `n-${index + 1}`,
      name: `Nämnd ${index + 1} (påhittad)`,
      kind: KINDS[index % KINDS.length],
    };
    const analysis = { namnd, year: 2022, seed: index, risks, exposure: (index % 10) / 10, police: index % 3 === 0 };
    yield `${JSON.stringify(syntheticAnalysis(analysis))}\n`;
  }
}

const pour = async (stream, namnder, risks) => {
  let bytes = 0;
  for (const line of lines(namnder, risks)) {
    bytes += Buffer.byteLength(line);
    if (!stream.write(line)) await once(stream, "drain");
  }
  stream.end();
  return bytes;
};

/** The command on such a stream, in a process of its own that tells its peak when it ends. */
export const measure = async (namnder, risks) => {
  const at = (path) => fileURLToPath(new URL(path, import.meta.url));
  const bin = at(`../../${JSON.parse(readFileSync(at("../../package.json"), "utf8")).bin.rva}`);
  const tell = "process.on('exit',()=>console.error('peak '+process.resourceUsage().maxRSS))";
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", `data:text/javascript,${tell}`, bin, "lagesbild", "-", "--as-of", "2022-03-31", "--json"],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  const told = { out: 0, err: "" };
  child.stdout.on("data", (chunk) => (told.out += chunk.length));
  child.stderr.on("data", (chunk) => (told.err += chunk));
  const [bytes, [code]] = await Promise.all([pour(child.stdin, namnder, risks), once(child, "close")]);
  if (code !== 0) throw new Error(`rva ended with ${code}: ${told.err.slice(0, 1000)}`);
  return {
    namnder,
    risks,
    seconds: (performance.now() - begun) / 1000,
    peakMegabytes: Number(/peak (\d+)/.exec(told.err)?.[1]) / 1024,
    givenMegabytes: bytes / 1e6,
    pictureMegabytes: told.out / 1e6,
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const [namnder = 3500, risks = 40] = words.filter((word) => /^\d+$/.test(word)).map(Number);
  if (words.includes("--lines")) await pour(process.stdout, namnder, risks);
  else {
    const cases =
      words.length > 0
        ? [[namnder, risks]]
        : [
            [350, 40],
            [3500, 10],
            [3500, 40],
          ];
    console.log("nämnder  risker var  sekunder  minne, högst  indata  lägesbilden");
    for (const [count, each] of cases) {
      const found = await measure(count, each);
      console.log(
        [
          String(found.namnder).padStart(7),
          String(found.risks).padStart(10),
          found.seconds.toFixed(1).padStart(8),
          `${found.peakMegabytes.toFixed(0)} MB`.padStart(12),
          `${found.givenMegabytes.toFixed(0)} MB`.padStart(6),
          `${found.pictureMegabytes.toFixed(1)} MB`.padStart(11),
        ].join("  "),
      );
    }
  }
}
