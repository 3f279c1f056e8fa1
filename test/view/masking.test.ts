import { describe, expect, test } from "vitest";
import { buildRegister } from "../../src/register/build-register.js";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { candidatesView } from "../../src/view/candidates-view.js";
import { coverageView } from "../../src/view/coverage-view.js";
import { findingsView } from "../../src/view/findings-view.js";
import { headerView } from "../../src/view/header-view.js";
import { matrixView } from "../../src/view/matrix-view.js";
import { measuresView } from "../../src/view/measures-view.js";
import { registerTable } from "../../src/view/register-table.js";
import type { ViewOptions } from "../../src/view/audience.js";
import type { RiskRegister } from "../../src/register/register.js";
import { AS_OF, richInput, richRegister } from "./rich-register.js";

type View = (register: RiskRegister, options: ViewOptions) => unknown;

const views: readonly (readonly [string, View])[] = [
  ["register table", registerTable],
  ["matrix", matrixView],
  ["measures", measuresView],
  ["coverage", coverageView],
  ["findings", findingsView],
  ["candidates", candidatesView],
  ["header", headerView],
];

const register = richRegister();
const masked = { audience: "public" } as const;
const whole = { audience: "internal" } as const;
const SECRET = /DOL[DT]|dold-/;

describe("for the public, what bears secrecy says nothing", () => {
  test.each(views)("%s, in Swedish and English", (_, view) => {
    expect(JSON.stringify(view(register, masked))).not.toMatch(SECRET);
    expect(JSON.stringify(view(register, { ...masked, locale: "en" }))).not.toMatch(SECRET);
  });

  test.each(["register table", "measures", "candidates"])("%s says it internally", (name) => {
    const view = views.find(([known]) => known === name)?.[1];
    expect(JSON.stringify(view?.(register, whole))).toMatch(SECRET);
  });
});

describe("for the public, what bears secrecy is there", () => {
  test("a masked risk shows its process and its marking, last in the table", () => {
    expect(registerTable(register, masked).rows.at(-1)).toEqual({
      masked: true,
      cells: {
        process: { kind: "text", text: "Otillåten påverkan" },
        event: { kind: "text", text: "Risk med sekretessmarkering, prövas vid begäran (OSL 18 kap. 8 §)" },
      },
    });
  });

  test("open rows are numbered without a gap that would tell the level of the masked one", () => {
    const numbers = registerTable(register, masked).rows.map((row) => row.cells["number"]);
    expect(numbers).toEqual([
      { kind: "number", value: 1 },
      { kind: "number", value: 2 },
      { kind: "number", value: 3 },
      undefined,
    ]);
  });

  test("every total is the same as internally", () => {
    expect(registerTable(register, masked).rows).toHaveLength(registerTable(register, whole).rows.length);
    expect(candidatesView(register, masked).rows).toHaveLength(candidatesView(register, whole).rows.length);
    expect(measuresView(register, masked).controls.rows).toHaveLength(3);
    expect(measuresView(register, masked).actions.rows).toHaveLength(2);
    expect(matrixView(register, masked)).toEqual(matrixView(register, whole));
    const findings = (options: ViewOptions) =>
      findingsView(register, options).groups.map(({ severity, findings }) => [severity, findings.length]);
    expect(findings(masked)).toEqual(findings(whole));
    expect(headerView(register, masked).summary).toBe(headerView(register, whole).summary);
  });

  test("a form that only a masked risk meets says no more than one that nothing meets", () => {
    const forms = coverageView(register, masked)[0]?.forms.rows;
    expect(forms?.at(-1)?.cells).toMatchObject({
      name: { text: "Korruption" },
      status: { text: "· prövas vid begäran" },
      by: { text: "Ingen risk som visas" },
    });
  });

  test("a control that serves open risks too keeps its text, and the masked risk is only counted", () => {
    const [control] = measuresView(register, masked).controls.rows;
    expect(control?.cells).toMatchObject({ id: { text: "k1" }, addresses: { text: "op-1, 1 sekretessmarkerad risk" } });
  });

  test("a masked control is counted beside the risk that it serves", () => {
    expect(registerTable(register, masked).rows[0]?.cells["controls"]).toEqual({
      kind: "text",
      text: "k1, 1 sekretessmarkerad kontroll",
    });
  });
});

describe("findings are masked", () => {
  test("on the risk, on the measures that are there for it, and nowhere else", () => {
    const findings = findingsView(register, masked).groups.flatMap((group) => group.findings);
    const hidden = findings.filter((finding) => finding.masked === true);
    expect(hidden.length).toBeGreaterThan(0);
    expect(new Set(hidden.map((finding) => JSON.stringify(finding)))).toEqual(
      new Set([
        JSON.stringify({
          place: "sekretessmarkerad uppgift",
          message: "Iakttagelsen gäller något med sekretessmarkering, prövas vid begäran.",
          masked: true,
        }),
      ]),
    );
    expect(findings.some((finding) => finding.masked !== true && finding.rule === "unassessed-risk")).toBe(true);
  });

  test("where a message on an open risk names the masked one", () => {
    const input = richInput();
    const [open, , secret] = input.processes[0]?.risks ?? [];
    // Two risks in the same words: the finding on the open one names the other.
    const influence = { origin: "extern", forms: ["trakasserier"], conduct: ["reaktiv"], actors: ["brukare"] };
    Object.assign(secret ?? {}, { event: open?.event, unit: "enhet-tillsyn", influence });
    const built = buildRegister(parseAnalysis(input), { method: exempel5x5, asOf: AS_OF });
    const onOpen = built.findings.filter(({ riskId, message }) => riskId === "op-1" && message.includes("dold-1"));
    expect(onOpen, "the two are found to be alike").not.toHaveLength(0);
    expect(JSON.stringify(findingsView(built, masked))).not.toContain("dold-1");
  });
});

test.each([
  ["op-1", "Risken liknar op-1.", true],
  ["op-1", "Risken liknar op-10.", false],
  ["op-1", "Orsaken op-1/o1 saknar kontroll", true],
  ["op-1", "stop-1 är något annat", false],
])("the id %s is named in %j: %s", (id, message, expected) => {
  const input = richInput();
  Object.assign(input.processes[0]?.risks[0] ?? {}, { id, secrecy: { reason: "OSL" } });
  const built = buildRegister(parseAnalysis(input), { method: exempel5x5, asOf: AS_OF });
  const finding = {
    rule: "x",
    severity: "note",
    at: "analysen",
    message,
    english: { at: "", message: "" },
    place: [],
  } as const;
  const view = findingsView({ ...built, findings: [finding] }, masked);
  expect(view.groups[0]?.findings[0]?.masked === true).toBe(expected);
});
