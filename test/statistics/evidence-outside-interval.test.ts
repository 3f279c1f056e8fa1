import { expect, test } from "vitest";
import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
import type { Finding } from "vasentlighetsanalys";
import { evidenceFor } from "vasentlighetsanalys/statistics";
import { evidenceOutsideInterval } from "../../src/register/rules/evidence-outside-interval.js";
import { sources } from "../../src/review/sources.js";
import { theCase } from "./the-case.js";

type Changes = Parameters<typeof theCase>[0];

const found = (changes: Changes = {}): readonly Finding[] => {
  const analysis = parseAnalysis(theCase(changes));
  const options = { method: exampleMethod, asOf: "2022-03-31" };
  return buildRegister(analysis, { ...options, evidence: evidenceFor(analysis, exampleMethod) }).findings.filter(
    ({ rule }) => rule === "evidence-outside-interval",
  );
};

const process = "otillaten-paverkan";
const classes = (...given: readonly object[]) => ({
  classes: given.map((each) => ({ label: "klass", events: 4, ...each })),
});
const known = { reportingShare: [1, 1] };
const unknown = { reportingShare: undefined };

const fires: readonly (readonly [string, Changes, readonly string[]])[] = [
  ["25 mixed events, and the highest risk of the process is assessed below", {}, ["process otillaten-paverkan"]],
  [
    "a process is assessed far above the few events that there were",
    { ...classes({ process, events: 0 }), incident: known, likelihoods: { "op-1": 5 } },
    ["process otillaten-paverkan"],
  ],
  [
    "one form is assessed below its count",
    classes({ process, forms: ["hot"] }),
    ["process otillaten-paverkan › risk op-2"],
  ],
  [
    "a risk is assessed below its count, which is a lower bound",
    { ...classes({ risk: "op-10" }), incident: unknown },
    ["process otillaten-paverkan › risk op-10"],
  ],
  [
    "one form is assessed below its count, whatever the label is",
    classes({ process, forms: ["hot"], label: "hot och skrik" }),
    ["process otillaten-paverkan › risk op-2"],
  ],
  [
    "a risk is assessed above its count, whatever the label is",
    { ...classes({ risk: "op-2", label: "hot eller skrik", events: 0 }), incident: known, likelihoods: { "op-2": 5 } },
    ["process otillaten-paverkan › risk op-2"],
  ],
  [
    "two forms together are assessed above their count",
    { ...classes({ process, forms: ["hot", "vald"], events: 0 }), incident: known, likelihoods: { "op-2": 5 } },
    ["process otillaten-paverkan"],
  ],
  [
    "a form is assessed below its count in every process",
    classes({ forms: ["hot"] }),
    ["process otillaten-paverkan › risk op-2"],
  ],
];

test.each(fires)("fires: %s", (_name, changes, at) => {
  expect(found(changes).map((finding) => [finding.severity, finding.at])).toEqual(
    at.map((place) => ["warning", place]),
  );
});

test.each<readonly [string, Changes]>([
  ["the highest risk lies in the interval, however rare the others are", { likelihoods: { "op-1": 5 } }],
  [
    "a rare våld risk is not accused by a mixed count of several forms",
    classes({ process, forms: ["hot", "vald"], events: 25 }),
  ],
  [
    "nor by a label of several kinds without forms, while the process' highest risk holds",
    { ...classes({ process, label: "våld eller hot", events: 25 }), likelihoods: { "op-1": 5 } },
  ],
  [
    "a count that is a lower bound accuses nobody of assessing too high",
    { ...classes({ risk: "op-1", events: 0 }), incident: unknown, likelihoods: { "op-1": 5 } },
  ],
  ["another form's count", { ...classes({ process, forms: ["korruption"], events: 25 }) }],
  ["nobody has assessed the risk", { ...classes({ risk: "op-10", events: 25 }), likelihoods: { "op-10": 0 } }],
  ["a likelihood at the interval's lower end", { ...classes({ risk: "op-1", events: 8 }), likelihoods: { "op-1": 4 } }],
])("is silent: %s", (_name, changes) => {
  expect(found(changes)).toEqual([]);
});

test("two classes of one risk are two findings", () => {
  const two = classes({ risk: "op-10", events: 25 }, { risk: "op-10", events: 20, label: "annan klass" });
  expect(found(two)).toHaveLength(2);
});

test("the rule cites a source that is registered", () => {
  expect(Object.keys(sources)).toContain(evidenceOutsideInterval.citation);
});

test("the texts show the assessment and the evidence, in Swedish and English", async () => {
  const texts = fires.flatMap(([name, changes]) =>
    found(changes).map(
      (finding) =>
        `**${name}**\n\n- sv · ${finding.at}: ${finding.message}\n- en · ${finding.english.at}: ${finding.english.message}`,
    ),
  );
  await expect(`## ${evidenceOutsideInterval.id}\n\n${texts.join("\n\n")}\n`).toMatchFileSnapshot("evidence-texts.md");
});
