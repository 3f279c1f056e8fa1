// scoreColumns beside the loop that one would write by hand for this matrix with the same check of the scales, once with new columns for
// the result and once into columns that are used again; and beside a mathjs expression that is compiled once and evaluated for each row
// (which gives the value and not the band), both into columns that are used again, so that it is the scoring that is compared.
import { compile } from "mathjs";
import { compileMatrix, exampleMethod, scoreColumns } from "vasentlighetsanalys";
import { flatCells, levelColumns } from "../inputs/levels.mjs";
import { atLeast, atMost, bench, shown } from "../measure/bench.mjs";
import { interleave, median, ratios } from "../measure/interleave.mjs";

const matrix = compileMatrix(exampleMethod);
const { values, ranks, likelihoods, consequences } = flatCells(matrix);

const columnsOf = (rows) => ({ value: new Float64Array(rows), band: new Uint8Array(rows) });

const handWritten = (likelihood, consequence, { value, band } = columnsOf(likelihood.length)) => {
  const rows = likelihood.length;
  if (consequence.length !== rows) throw new RangeError(`${consequence.length} rows, not ${rows}`);
  for (let row = 0; row < rows; row += 1) {
    const l = likelihood[row];
    const c = consequence[row];
    if (l < 1 || l > likelihoods || c < 1 || c > consequences) throw new RangeError(`row ${row}: ${l}, ${c}`);
    const cell = (l - 1) * consequences + c - 1;
    value[row] = values[cell];
    band[row] = ranks[cell];
  }
  return { value, band };
};

const expression = compile("likelihood * consequence");
const evaluated = (likelihood, consequence, { value }) => {
  for (let row = 0; row < likelihood.length; row += 1)
    value[row] = expression.evaluate({ likelihood: likelihood[row], consequence: consequence[row] });
  return value;
};

const measured = async (rows, name, rounds) => {
  const { likelihood, consequence } = levelColumns(rows);
  const into = columnsOf(rows);
  const reused = await interleave(
    {
      scoreColumns: () => scoreColumns(likelihood, consequence, matrix, into),
      "hand-written loop": () => handWritten(likelihood, consequence, into),
    },
    { rounds },
  );
  const fresh = await interleave(
    {
      scoreColumns: () => scoreColumns(likelihood, consequence, matrix),
      "hand-written loop": () => handWritten(likelihood, consequence),
    },
    { rounds },
  );
  const peer = await interleave(
    {
      scoreColumns: () => scoreColumns(likelihood, consequence, matrix, into),
      "mathjs per row": () => evaluated(likelihood, consequence, into),
    },
    { rounds: Math.ceil(rounds / 3) },
  );
  const beside = (times) => ratios(times.scoreColumns, times["hand-written loop"]);
  return [
    atMost(`score-columns/${name}`, beside(reused), 1.5, `${rows} rows, columns reused: ${shown(reused, median)}`),
    atMost(`score-columns/${name}-new`, beside(fresh), 1.5, `${rows} rows, new columns: ${shown(fresh, median)}`),
    atLeast(
      `score-columns/${name}-mathjs`,
      ratios(peer["mathjs per row"], peer.scoreColumns),
      50,
      `${rows} rows, columns reused: ${shown(peer, median)}`,
    ),
  ];
};

await bench(import.meta.url, async ({ quick }) => ({
  results: [
    ...(await measured(quick ? 1e4 : 1e5, "1e5", quick ? 3 : 31)),
    ...(await measured(quick ? 2e4 : 1e6, "1e6", quick ? 3 : 15)),
  ],
}));
