import { describe, expect, test } from "vitest";
import type { Method } from "../../src/method/method.js";
import { mandatoryFor } from "../../src/method/mandatory-of.js";
import { exampleMethod } from "../../src/method/published/index.js";
import { namndKinds } from "../../src/model/closed-list.js";
import { openEditor } from "./editor.js";

describe("the compiler asks for a process exactly where the rules do", () => {
  const { mandatoryProcesses: _listed, ...unlisted } = exampleMethod;
  const optOut = { reason: "Annat uppdrag", decidedBy: "Direktionen" };
  const another = {
    id: "valfusk",
    name: "Valfusk",
    from: 2026,
    for: ["kommunstyrelse"],
    notedFor: ["facknamnd"],
  } as const;
  const methods: Readonly<Record<string, readonly [string, Method]>> = {
    example: ["exampleMethod", exampleMethod],
    silent: ["defineMethod(unlisted)", unlisted],
    optedOut: [
      `defineMethod({ ...unlisted, mandatoryOptOut: ${JSON.stringify(optOut)} })`,
      { ...unlisted, mandatoryOptOut: optOut },
    ],
    several: [
      `defineMethod({ ...unlisted, mandatoryProcesses: [OTILLATEN_PAVERKAN, ${JSON.stringify(another)}] })`,
      { ...unlisted, mandatoryProcesses: [...exampleMethod.mandatoryProcesses, another] },
    ],
  };

  const cases = Object.entries(methods).flatMap(([name, [written, method]]) =>
    namndKinds.codes.flatMap((kind) =>
      [2021, 2022, 2025, 2026].map((year) => {
        const demanded = mandatoryFor(method, kind, year).filter(({ strength }) => strength === "mandatory");
        const script = `
import { defineAnalysis } from "../../src/method/authoring/define-analysis.js";
import { defineMethod } from "../../src/method/authoring/define-method.js";
import { OTILLATEN_PAVERKAN } from "../../src/method/otillaten-paverkan.js";
import { exampleMethod } from "../../src/method/published/index.js";
const { mandatoryProcesses: _listed, ...unlisted } = exampleMethod;
export const used = [defineMethod, OTILLATEN_PAVERKAN, unlisted];
export const analysis = defineAnalysis(${written}, {
  format: 1, method: "m", year: ${year}, namnd: { id: "n", name: "N", kind: "${kind}" }, processes: [],
});`;
        return { name, kind, year, script, ids: demanded.map((entry) => entry.process.id) };
      }),
    ),
  );
  const editor = openEditor(cases.map(({ script }) => script));

  test("over all kinds of nämnd, years and methods", { timeout: 120_000 }, () => {
    const asked = cases.map(({ name, kind, year, script }) => ({
      name,
      kind,
      year,
      ids: [
        ...new Set(
          [
            ...editor
              .messages(script)
              .join("\n")
              .matchAll(/\((\S+)\) är obligatorisk/gu),
          ].map(([, id]) => id),
        ),
      ],
    }));
    expect(asked).toEqual(cases.map(({ name, kind, year, ids }) => ({ name, kind, year, ids })));
  });
});
