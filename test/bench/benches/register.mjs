// From JSON text to registers, scored, reviewed and sorted, beside JSON.parse of the same text. The search for risks that say nearly the
// same is switched off by the method there, and measured by itself: its cost is that of comparing texts, not of building registers.
import { buildRegister, exampleMethod, parseAnalysis, rules } from "vasentlighetsanalys";
import { AS_OF, cityTexts } from "../inputs/analyses.mjs";
import { atMost, bench, shown } from "../measure/bench.mjs";
import { interleave, median, ratios } from "../measure/interleave.mjs";

const withoutSearch = {
  ...exampleMethod,
  rules: { "near-duplicate": { severity: "off", reason: "Mäts för sig" } },
};
const nearDuplicate = rules.find(({ id }) => id === "near-duplicate");

await bench(import.meta.url, async ({ quick }) => {
  const texts = cityTexts(quick ? 2 : 40, 200);
  const analyses = texts.map((text) => parseAnalysis(JSON.parse(text)));
  const registers = analyses.map((analysis) => buildRegister(analysis, { method: withoutSearch, asOf: AS_OF }));
  const read = (text) => parseAnalysis(JSON.parse(text), { method: withoutSearch });
  const build = (analysis) => buildRegister(analysis, { method: withoutSearch, asOf: AS_OF });
  const times = await interleave(
    {
      "JSON.parse": () => texts.map((text) => JSON.parse(text)),
      "text to registers": () => texts.map((text) => build(read(text))),
      "buildRegister alone": () => analyses.map(build),
      "near-duplicate search": () => registers.map(({ entries }) => nearDuplicate.find({ risks: entries })),
    },
    { rounds: quick ? 3 : 15, settles: true },
  );
  const apart = (name) => ratios(times[name], times["JSON.parse"]).median.toFixed(2);
  return {
    results: [
      atMost(
        "register/from-json",
        ratios(times["text to registers"], times["JSON.parse"]),
        6,
        `${texts.length} nämnder × 200 risks: ${shown(times, median)}`,
      ),
    ],
    notes: [
      `shown apart, × JSON.parse: buildRegister ${apart("buildRegister alone")}, near-duplicate search ${apart("near-duplicate search")}`,
    ],
  };
});
