import { describe, expectTypeOf, test } from "vitest";
import { defineAnalysis } from "../../src/method/authoring/define-analysis.js";
import { defineMethod } from "../../src/method/authoring/define-method.js";
import type { IsFrom } from "../../src/method/authoring/year-order.js";
import type { Method } from "../../src/method/method.js";
import { OTILLATEN_PAVERKAN } from "../../src/method/otillaten-paverkan.js";
import { exampleMethod } from "../../src/method/published/index.js";
import type { Analysis } from "../../src/model/analysis.js";

const namnd = { id: "n", name: "Nämnden", kind: "facknamnd" } as const;
const head = { format: 1, method: "exempel-5x5@2022.1", namnd } as const;
const process = { id: "otillaten-paverkan", name: "Otillåten påverkan" } as const;
const other = { id: "bistand", name: "Bistånd" } as const;

const { mandatoryProcesses: _own, ...unlisted } = exampleMethod;
const silent = defineMethod(unlisted);
const optedOut = defineMethod({ ...unlisted, mandatoryOptOut: { reason: "Annat uppdrag", decidedBy: "Direktionen" } });
const later = defineMethod({
  ...unlisted,
  mandatoryProcesses: [
    OTILLATEN_PAVERKAN,
    { id: "valfusk", name: "Valfusk", from: 2026, for: ["kommunstyrelse"], notedFor: ["facknamnd"] },
  ],
});

describe("an analysis without the mandatory process does not compile", () => {
  test("from the year, not before it", () => {
    defineAnalysis(exampleMethod, { ...head, year: 2021, processes: [other] });
    defineAnalysis(exampleMethod, { ...head, year: 2022, processes: [other, process] });
    // @ts-expect-error: mandatory from 2022
    defineAnalysis(exampleMethod, { ...head, year: 2022, processes: [other] });
    // @ts-expect-error: and after
    defineAnalysis(exampleMethod, { ...head, year: 2023, processes: [other] });
  });

  test("nor without any process", () => {
    defineAnalysis(exampleMethod, { ...head, year: 2021, processes: [] });
    // @ts-expect-error: mandatory from 2022
    defineAnalysis(exampleMethod, { ...head, year: 2022, processes: [] });
  });

  test("for the kinds of nämnd that are bound, and no others", () => {
    const year = 2022;
    // @ts-expect-error: kommunstyrelsen is bound
    defineAnalysis(exampleMethod, { ...head, year, namnd: { ...namnd, kind: "kommunstyrelse" }, processes: [other] });
    // @ts-expect-error: a stadsdelsnämnd is bound
    defineAnalysis(exampleMethod, { ...head, year, namnd: { ...namnd, kind: "stadsdelsnamnd" }, processes: [other] });
    defineAnalysis(exampleMethod, { ...head, year, namnd: { ...namnd, kind: "bolagsstyrelse" }, processes: [other] });
    defineAnalysis(exampleMethod, { ...head, year, namnd: { ...namnd, kind: "annan" }, processes: [other] });
  });

  test("the message cannot be written away", () => {
    defineAnalysis(exampleMethod, {
      ...head,
      year: 2022,
      processes: [other],
      // @ts-expect-error: nothing can stand here
      "Processen Otillåten påverkan (otillaten-paverkan) är obligatorisk enligt metoden och saknas": true,
    });
  });

  test("under a method that lists no mandatory processes, unless it opts out", () => {
    defineAnalysis(silent, { ...head, year: 2022, processes: [process] });
    // @ts-expect-error: the process is mandatory unless the method opts out
    defineAnalysis(silent, { ...head, year: 2022, processes: [other] });
    defineAnalysis(optedOut, { ...head, year: 2022, processes: [other] });
  });

  test("each listed process by its own year and kinds", () => {
    const namnd = { id: "ks", name: "Kommunstyrelsen", kind: "kommunstyrelse" } as const;
    const valfusk = { id: "valfusk", name: "Valfusk" } as const;
    defineAnalysis(later, { ...head, namnd, year: 2025, processes: [process] });
    defineAnalysis(later, { ...head, namnd, year: 2026, processes: [process, valfusk] });
    defineAnalysis(later, { ...head, year: 2026, processes: [process] });
    // @ts-expect-error: valfusk is mandatory from 2026
    defineAnalysis(later, { ...head, namnd, year: 2026, processes: [process] });
    // @ts-expect-error: and so is the first
    defineAnalysis(later, { ...head, namnd, year: 2026, processes: [valfusk] });
  });
});

describe("what is only known widely is left to the rules", () => {
  const wide = {} as {
    readonly method: Method;
    readonly year: number;
    readonly id: string;
    readonly kind: string;
    readonly analysis: Analysis;
  };

  test("a method", () => {
    defineAnalysis(wide.method, { ...head, year: 2022, processes: [] });
    defineAnalysis(wide.method, wide.analysis);
    const risks = [{ id: "r", event: "e", category: "ny", current: { likelihood: 12, consequence: { ny: 12 } } }];
    defineAnalysis(wide.method, { ...head, year: 2022, processes: [{ ...process, risks }] });
    // @ts-expect-error: a misspelt key is one under every method
    defineAnalysis(wide.method, { ...head, year: 2022, processes: [], contrls: [] });
  });

  test("a year", () => {
    defineAnalysis(exampleMethod, { ...head, year: wide.year, processes: [] });
  });

  test("the ids of the processes", () => {
    defineAnalysis(exampleMethod, { ...head, year: 2022, processes: [{ id: wide.id, name: "Process" }] });
    defineAnalysis(exampleMethod, { ...head, year: 2022, processes: [other, { id: wide.id, name: "Process" }] });
    defineAnalysis(exampleMethod, { ...head, year: 2022, processes: [wide.id].map((id) => ({ id, name: "Process" })) });
  });

  test("a kind of nämnd", () => {
    defineAnalysis(exampleMethod, { ...head, year: 2022, namnd: { ...namnd, kind: wide.kind }, processes: [] });
  });
});

test("years are compared", () => {
  expectTypeOf<IsFrom<2022, 2022>>().toEqualTypeOf<true>();
  expectTypeOf<IsFrom<2021, 2022>>().toEqualTypeOf<false>();
  expectTypeOf<IsFrom<2023, 2022>>().toEqualTypeOf<true>();
  expectTypeOf<IsFrom<2019, 2022>>().toEqualTypeOf<false>();
  expectTypeOf<IsFrom<2030, 2022>>().toEqualTypeOf<true>();
  expectTypeOf<IsFrom<2100, 2099>>().toEqualTypeOf<true>();
  expectTypeOf<IsFrom<1999, 2000>>().toEqualTypeOf<false>();
  expectTypeOf<IsFrom<2021 | 2022, 2022>>().toEqualTypeOf<false>();
  expectTypeOf<IsFrom<2022 | 2023, 2022>>().toEqualTypeOf<true>();
  expectTypeOf<IsFrom<number, 2022>>().toEqualTypeOf<false>();
  expectTypeOf<IsFrom<2022, number>>().toEqualTypeOf<false>();
});
