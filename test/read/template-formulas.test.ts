import { describe, expect, test } from "vitest";
import type { Method } from "../../src/method/method.js";
import { publishedMethods } from "../../src/method/published/index.js";
import { scoreAssessment } from "../../src/score/score-assessment.js";
import { calculated, columnOf, headingsOf, madeUpMethods, openTemplate, sheetOf } from "./a-template.js";

const methods: readonly (readonly [string, Method])[] = [
  ...publishedMethods.map((method) => [`${method.id}@${method.version}`, method] as const),
  ...madeUpMethods,
];

type Levels = number | Readonly<Record<string, number>>;

/** Every cell of the matrix, and with dimensions some of every kind. */
const assessmentsOf = (method: Method): readonly (readonly [number, Levels])[] => {
  const likelihoods = method.likelihood.levels.map((_, index) => index + 1);
  const consequences = method.consequence.levels.map((_, index) => index + 1);
  const ids = (method.consequence.dimensions ?? []).map(({ id }) => id);
  const mixed = consequences.flatMap((first) =>
    consequences.map((second) => Object.fromEntries(ids.map((id, index) => [id, index % 2 === 0 ? first : second]))),
  );
  return [
    ...likelihoods.flatMap((l) => consequences.map((c) => [l, c] as const)),
    ...(ids.length === 0
      ? []
      : mixed.map((levels, index) => [likelihoods[index % likelihoods.length] ?? 1, levels] as const)),
  ];
};

const shownLevel = (level: number, method: Method, scale: "likelihood" | "consequence"): string =>
  `${String(level)} – ${method[scale].levels[level - 1]?.label ?? ""}`;

describe("what the template shows while one types is what the register will say", () => {
  test.each(methods)("%s, cell by cell", async (_, method) => {
    const book = await openTemplate(method);
    const risks = sheetOf(book, "Risker");
    const hasValue = headingsOf(risks).includes("Riskvärde nu");
    const assessments = assessmentsOf(method);
    for (const [index, [likelihood, consequence]] of assessments.entries()) {
      const row = index + 2;
      const put = (heading: string, value: string | number): void => {
        risks.getCell(row, columnOf(risks, heading)).value = value;
      };
      put("Sannolikhet nu", index % 2 === 0 ? likelihood : shownLevel(likelihood, method, "likelihood"));
      if (typeof consequence === "number") put("Konsekvens nu", shownLevel(consequence, method, "consequence"));
      else
        for (const { id, label } of method.consequence.dimensions ?? [])
          put(`Konsekvens nu: ${label}`, consequence[id] ?? "");
    }
    const at = calculated(book);
    const shown = assessments.map((_each, index) => [
      hasValue ? at(index + 2, "Riskvärde nu") : undefined,
      at(index + 2, "Risknivå nu"),
    ]);
    const scored = assessments.map(([likelihood, consequence]) => {
      const { value, band } = scoreAssessment({ likelihood, consequence }, method);
      const { symbol, label } = method.bands.find(({ id }) => id === band) ?? { symbol: "", label: "" };
      return [value, symbol === undefined ? label : `${symbol} ${label}`];
    });
    expect(shown).toEqual(scored);
  });
});

describe("what is no level of the scale has neither value nor band", () => {
  test.each(methods)("%s", async (_, method) => {
    const book = await openTemplate(method);
    const risks = sheetOf(book, "Risker");
    const steps = method.likelihood.levels.length;
    const wrong = [0, -1, steps + 1, 1.5, "0", `${String(steps + 1)} – Utanför`, "3,5", "hög", "", " "];
    for (const [index, level] of wrong.entries()) {
      risks.getCell(index + 2, columnOf(risks, "Sannolikhet nu")).value = level;
      risks.getCell(index + 2, columnOf(risks, "Konsekvens nu")).value = 1;
    }
    const at = calculated(book);
    expect(wrong.map((level, index) => [level, at(index + 2, "Risknivå nu")])).toEqual(
      wrong.map((level) => [level, ""]),
    );
  });

  test.each(madeUpMethods.filter(([, { consequence }]) => consequence.dimensions !== undefined))(
    "nor in a dimension: %s",
    async (_, method) => {
      const book = await openTemplate(method);
      const risks = sheetOf(book, "Risker");
      const put = (row: number, heading: string, value: number): void => {
        risks.getCell(row, columnOf(risks, heading)).value = value;
      };
      for (const [index, level] of [0, 4, 1.5].entries()) {
        put(index + 2, "Sannolikhet nu", 2);
        put(index + 2, "Konsekvens nu: Liv", level);
        put(index + 2, "Konsekvens nu: Pengar", 3);
        put(index + 2, "Konsekvens nu: Anseende", 3);
      }
      put(5, "Sannolikhet nu", 2);
      const at = calculated(book);
      expect([2, 3, 4, 5].map((row) => at(row, "Riskvärde nu"))).toEqual(["", "", "", ""]);
    },
  );
});
