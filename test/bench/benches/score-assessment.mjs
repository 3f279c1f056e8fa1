// scoreAssessment of many assessments beside a loop over typed arrays without any check: what a checked call per object costs. Then what
// a call leaves behind on the heap, which is to be nothing: every score is the cell's own frozen object.
import { compileMatrix, exampleMethod, scoreAssessment } from "vasentlighetsanalys";
import { flatCells, levelColumns } from "../inputs/levels.mjs";
import { atMost, bench, shown } from "../measure/bench.mjs";
import { interleave, median, ratios, summary } from "../measure/interleave.mjs";

const { ranks, consequences } = flatCells(compileMatrix(exampleMethod));

const sumOfRanks = (assessments) => {
  let sum = 0;
  for (const assessment of assessments) sum += scoreAssessment(assessment, exampleMethod).rank;
  return sum;
};

const unchecked = ({ likelihood, consequence }) => {
  let sum = 0;
  for (let row = 0; row < likelihood.length; row += 1)
    sum += ranks[(likelihood[row] - 1) * consequences + consequence[row] - 1];
  return sum;
};

/** Bytes per call by which the heap has grown before anything is collected; the few calls leave a collection no reason to come. */
const bytesPerCall = (assessments, rounds) =>
  Array.from({ length: rounds }, () => {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    sumOfRanks(assessments);
    return (process.memoryUsage().heapUsed - before) / assessments.length;
  });

await bench(import.meta.url, async ({ quick }) => {
  const rows = quick ? 1e4 : 1e5;
  const columns = levelColumns(rows);
  const plain = Array.from(columns.likelihood, (likelihood, row) => ({
    likelihood,
    consequence: columns.consequence[row],
  }));
  const withDimensions = plain.map(({ likelihood, consequence }) => ({
    likelihood,
    consequence: { verksamhet: consequence, fortroende: 1 + (likelihood % consequence), ekonomi: 1 },
  }));
  if (sumOfRanks(plain) !== unchecked(columns) || sumOfRanks(withDimensions) !== unchecked(columns))
    throw new Error("The loop and scoreAssessment do not agree.");
  const rounds = quick ? 3 : 31;
  const times = await interleave(
    {
      scoreAssessment: () => sumOfRanks(plain),
      "with dimensions": () => sumOfRanks(withDimensions),
      "unchecked loop": () => unchecked(columns),
    },
    { rounds },
  );
  const floor = times["unchecked loop"];
  return {
    results: [
      atMost(
        "score-assessment/plain",
        ratios(times.scoreAssessment, floor),
        8,
        `${rows} rows: ${shown(times, median)}`,
      ),
      atMost("score-assessment/dimensions", ratios(times["with dimensions"], floor), 20),
      atMost("score-assessment/garbage", summary(bytesPerCall(plain, rounds)), 1, "bytes per call"),
      atMost("score-assessment/garbage-dimensions", summary(bytesPerCall(withDimensions, rounds)), 1, "bytes per call"),
    ],
  };
});
