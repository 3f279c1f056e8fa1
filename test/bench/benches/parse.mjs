// parseAnalysis beside JSON.parse of the same text: what checking costs on top of reading.
import { parseAnalysis } from "vasentlighetsanalys";
import { cityTexts } from "../inputs/analyses.mjs";
import { atMost, bench, shown } from "../measure/bench.mjs";
import { interleave, median, ratios } from "../measure/interleave.mjs";

await bench(import.meta.url, async ({ quick }) => {
  const texts = cityTexts(quick ? 2 : 40, 200);
  const documents = texts.map((text) => JSON.parse(text));
  const times = await interleave(
    {
      "JSON.parse": () => texts.map((text) => JSON.parse(text)),
      parseAnalysis: () => documents.map((document) => parseAnalysis(document)),
    },
    { rounds: quick ? 3 : 15, settles: true },
  );
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  return {
    results: [
      atMost(
        "parse/analysis",
        ratios(times.parseAnalysis, times["JSON.parse"]),
        2,
        `${texts.length} nämnder × 200 risks, ${megabytes.toFixed(1)} MB: ${shown(times, median)}`,
      ),
    ],
  };
});
