// toWord of a register of 200 risks, the first time that a process does it. The target is in milliseconds, so the ratio is milliseconds over
// 400. Beside it docx alone, as cold: the register's own table, the same rows and cells without styles, packed to a file.
import { atMost, bench, shown } from "../measure/bench.mjs";
import { freshRounds } from "../measure/fresh.mjs";
import { median, summary } from "../measure/interleave.mjs";

const TARGET_MS = 400;

const given = (risks) => `
import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
import { AS_OF, richAnalysis } from "./test/bench/inputs/analyses.mjs";
const analysis = parseAnalysis(richAnalysis({ seed: 1, risks: ${risks} }));
const register = buildRegister(analysis, { method: exampleMethod, asOf: AS_OF });`;

const ours = `
import { toWord } from "vasentlighetsanalys/word";
const write = () => toWord(register, { audience: "internal" });`;

const bare = `
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
const texts = ({ process, risk, current, treatment }) => [process.name, risk.id, risk.event, risk.owner,
  risk.causes.map(({ text }) => text).join(" "), (risk.consequences ?? []).join(" "), String(current.value), current.band, treatment.kind];
const row = (entry) => new TableRow({ children: texts(entry).map((text) => new TableCell({ children: [new Paragraph(text ?? "")] })) });
const write = () => Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows: register.entries.map(row) })] }] }));`;

const timed = `
const timed = async () => {
  const begun = performance.now();
  const made = await write();
  return { ms: performance.now() - begun, length: made.length };
};`;
const once = "console.log(JSON.stringify(await timed()));";
const again = "for (let i = 0; i < 10; i += 1) await write(); console.log(JSON.stringify(await timed()));";

await bench(import.meta.url, ({ quick }) => {
  const risks = quick ? 50 : 200;
  const printed = freshRounds(
    {
      "toWord cold": given(risks) + ours + timed + once,
      "one table by docx cold": given(risks) + bare + timed + once,
      "toWord warm": given(risks) + ours + timed + again,
    },
    quick ? 1 : 9,
  );
  const times = Object.fromEntries(Object.entries(printed).map(([name, all]) => [name, all.map(({ ms }) => ms)]));
  const kilobytes = (printed["toWord cold"][0].length / 1000).toFixed(0);
  return {
    results: [
      atMost(
        "word/cold",
        summary(times["toWord cold"].map((ms) => ms / TARGET_MS)),
        1,
        `ms / ${TARGET_MS} ms; ${risks} risks, a file of ${kilobytes} kB: ${shown(times, median)}`,
      ),
    ],
  };
});
