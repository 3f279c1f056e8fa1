// toHtml of a register of 1,000 risks, the first time that a process does it. Beside it the least that such a page can cost: the same
// texts escaped and joined as rows of a bare table, as cold. The target is in milliseconds, so the ratio is milliseconds over 10.
import { atMost, bench, shown } from "../measure/bench.mjs";
import { freshRounds } from "../measure/fresh.mjs";
import { median, summary } from "../measure/interleave.mjs";

const TARGET_MS = 10;

const given = (risks) => `
import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
import { toHtml } from "vasentlighetsanalys/html";
import { AS_OF, richAnalysis } from "./test/bench/inputs/analyses.mjs";
const analysis = parseAnalysis(richAnalysis({ seed: 1, risks: ${risks} }));
const register = buildRegister(analysis, { method: exampleMethod, asOf: AS_OF });
const timed = (make) => {
  const begun = performance.now();
  const made = make();
  return { ms: performance.now() - begun, length: made.length };
};`;

const page = `const write = () => toHtml(register, { audience: "internal" });`;

const bare = `
const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => "&#" + sign.charCodeAt(0) + ";");
const cells = ({ risk, current }) => [risk.id, risk.event, risk.category, risk.owner, current.value, current.band,
  ...risk.causes.map(({ text }) => text), ...risk.consequences, risk.current.motivation, risk.treatment.motivation];
const write = () => "<table>" + register.entries.map((entry) =>
  "<tr>" + cells(entry).map((cell) => "<td>" + escape(cell) + "</td>").join("") + "</tr>").join("") + "</table>";`;

const once = "console.log(JSON.stringify(timed(write)));";
const again = "for (let i = 0; i < 20; i += 1) write(); console.log(JSON.stringify(timed(write)));";

await bench(import.meta.url, ({ quick }) => {
  const risks = quick ? 100 : 1000;
  const printed = freshRounds(
    {
      "toHtml cold": given(risks) + page + once,
      "bare table cold": given(risks) + bare + once,
      "toHtml warm": given(risks) + page + again,
    },
    quick ? 1 : 9,
  );
  const times = Object.fromEntries(Object.entries(printed).map(([name, all]) => [name, all.map(({ ms }) => ms)]));
  const kilobytes = (printed["toHtml cold"][0].length / 1000).toFixed(0);
  const cold = times["toHtml cold"];
  return {
    results: [
      atMost(
        "html/cold",
        summary(cold.map((ms) => ms / TARGET_MS)),
        1,
        `ms / ${TARGET_MS} ms; ${risks} risks, a page of ${kilobytes} kB: ${shown(times, median)}`,
      ),
    ],
  };
});
