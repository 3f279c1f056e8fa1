import { describe, expectTypeOf, test } from "vitest";
import { defineAnalysis } from "../../src/method/authoring/define-analysis.js";
import { exampleMethod } from "../../src/method/published/index.js";
import { msb4x4 } from "../../src/method/published/msb-4x4.js";
import type { AnalysisInput } from "../../src/model/analysis.js";

const namnd = { id: "n", name: "Nämnden", kind: "facknamnd" } as const;
const head = { format: 1, method: "exempel-5x5@2022.1", namnd, year: 2022 } as const;
const process = { id: "otillaten-paverkan", name: "Otillåten påverkan" } as const;
const risk = { id: "op-1", event: "Handläggare hotas" } as const;

describe("levels and dimensions", () => {
  test("a likelihood is one of the method's levels", () => {
    defineAnalysis(exampleMethod, {
      ...head,
      processes: [{ ...process, risks: [{ ...risk, current: { likelihood: 5, consequence: 1 } }] }],
    });
    defineAnalysis(exampleMethod, {
      ...head,
      // @ts-expect-error: the scale ends at 5
      processes: [{ ...process, risks: [{ ...risk, current: { likelihood: 6, consequence: 1 } }] }],
    });
    defineAnalysis(exampleMethod, {
      ...head,
      // @ts-expect-error: levels are numbered from 1
      processes: [{ ...process, risks: [{ ...risk, current: { likelihood: 0, consequence: 1 } }] }],
    });
  });

  test("a consequence is one of the method's levels, also where the scale is shorter", () => {
    defineAnalysis(msb4x4, {
      ...head,
      processes: [{ ...process, risks: [{ ...risk, target: { likelihood: 4, consequence: 4 } }] }],
    });
    defineAnalysis(msb4x4, {
      ...head,
      // @ts-expect-error: this scale ends at 4
      processes: [{ ...process, risks: [{ ...risk, target: { likelihood: 4, consequence: 5 } }] }],
    });
  });

  test("a dimension is one of the method's", () => {
    defineAnalysis(exampleMethod, {
      ...head,
      processes: [{ ...process, risks: [{ ...risk, inherent: { likelihood: 1, consequence: { fortroende: 5 } } }] }],
    });
    defineAnalysis(exampleMethod, {
      ...head,
      // @ts-expect-error: the method has no dimension miljo
      processes: [{ ...process, risks: [{ ...risk, inherent: { likelihood: 1, consequence: { miljo: 5 } } }] }],
    });
    defineAnalysis(exampleMethod, {
      ...head,
      // @ts-expect-error: the scale ends at 5 in every dimension
      processes: [{ ...process, risks: [{ ...risk, inherent: { likelihood: 1, consequence: { fortroende: 6 } } }] }],
    });
    defineAnalysis(msb4x4, {
      ...head,
      // @ts-expect-error: this method has no dimensions
      processes: [{ ...process, risks: [{ ...risk, inherent: { likelihood: 1, consequence: { fortroende: 1 } } }] }],
    });
  });

  test("votes and the levels of an acceptance are held to the scale too", () => {
    const levels = { likelihood: 4, consequence: 3 } as const;
    defineAnalysis(exampleMethod, {
      ...head,
      processes: [{ ...process, risks: [{ ...risk, current: { ...levels, votes: [{ role: "chef", ...levels }] } }] }],
    });
    defineAnalysis(exampleMethod, {
      ...head,
      processes: [
        {
          ...process,
          // @ts-expect-error: a vote outside the scale
          risks: [{ ...risk, current: { ...levels, votes: [{ role: "chef", likelihood: 9, consequence: 3 }] } }],
        },
      ],
    });
    defineAnalysis(exampleMethod, {
      ...head,
      processes: [
        // @ts-expect-error: an acceptance given for levels outside the scale
        { ...process, risks: [{ ...risk, treatment: { kind: "accept", given: { ...levels, likelihood: 7 } } }] },
      ],
    });
  });
});

describe("words of the method", () => {
  test("a category, where the method lists them", () => {
    defineAnalysis(exampleMethod, {
      ...head,
      processes: [{ ...process, risks: [{ ...risk, category: "arbetsmiljo" }] }],
    });
    defineAnalysis(msb4x4, { ...head, processes: [{ ...process, risks: [{ ...risk, category: "vad som helst" }] }] });
    // @ts-expect-error: the method has no category miljo
    defineAnalysis(exampleMethod, { ...head, processes: [{ ...process, risks: [{ ...risk, category: "miljo" }] }] });
  });

  test("a kind of control, the method's own or the usual ones", () => {
    defineAnalysis(exampleMethod, { ...head, processes: [process], controls: [{ id: "k", name: "K", kind: "rutin" }] });
    defineAnalysis(exampleMethod, {
      ...head,
      processes: [process],
      // @ts-expect-error: the method has no kind tillsyn
      controls: [{ id: "k", name: "K", kind: "tillsyn" }],
    });
    defineAnalysis(msb4x4, { ...head, processes: [process], actions: [{ id: "a", text: "A", kind: "utbildning" }] });
    // @ts-expect-error: nor does a method that lists none have it
    defineAnalysis(msb4x4, { ...head, processes: [process], actions: [{ id: "a", text: "A", kind: "tillsyn" }] });
  });

  test("a reporting point", () => {
    defineAnalysis(exampleMethod, {
      ...head,
      processes: [process],
      controls: [{ id: "k", name: "K", reports: ["T1"] }],
    });
    defineAnalysis(exampleMethod, {
      ...head,
      processes: [process],
      // @ts-expect-error: the method reports in T1, T2 and VB
      controls: [{ id: "k", name: "K", reports: ["T3"] }],
    });
  });
});

describe("closed lists", () => {
  test("form", () => {
    const influence = { origin: "extern", forms: ["hot"] } as const;
    defineAnalysis(exampleMethod, { ...head, processes: [{ ...process, risks: [{ ...risk, influence }] }] });
    defineAnalysis(exampleMethod, {
      ...head,
      // @ts-expect-error: no such form
      processes: [{ ...process, risks: [{ ...risk, influence: { origin: "extern", forms: ["hets"] } }] }],
    });
  });

  test("conduct", () => {
    const influence = { origin: "extern", forms: ["hot"], conduct: ["reaktiv"] } as const;
    defineAnalysis(exampleMethod, { ...head, processes: [{ ...process, risks: [{ ...risk, influence }] }] });
    defineAnalysis(exampleMethod, {
      ...head,
      // @ts-expect-error: no such conduct
      processes: [{ ...process, risks: [{ ...risk, influence: { ...influence, conduct: ["spontan"] } }] }],
    });
  });

  test("treatment", () => {
    defineAnalysis(exampleMethod, {
      ...head,
      processes: [{ ...process, risks: [{ ...risk, treatment: { kind: "avoid" } }] }],
    });
    defineAnalysis(exampleMethod, {
      ...head,
      // @ts-expect-error: no such treatment
      processes: [{ ...process, risks: [{ ...risk, treatment: { kind: "ignore" } }] }],
    });
  });

  test("frequency", () => {
    defineAnalysis(exampleMethod, {
      ...head,
      processes: [process],
      controls: [{ id: "k", name: "K", frequency: "monthly" }],
    });
    defineAnalysis(exampleMethod, {
      ...head,
      processes: [process],
      // @ts-expect-error: no such frequency
      controls: [{ id: "k", name: "K", frequency: "daily" }],
    });
  });

  test("action status", () => {
    defineAnalysis(exampleMethod, { ...head, processes: [process], actions: [{ id: "a", text: "A", status: "done" }] });
    defineAnalysis(exampleMethod, {
      ...head,
      processes: [process],
      // @ts-expect-error: no such status
      actions: [{ id: "a", text: "A", status: "ready" }],
    });
  });

  test("kind of nämnd", () => {
    defineAnalysis(exampleMethod, { ...head, namnd: { ...namnd, kind: "stadsdelsnamnd" }, processes: [process] });
    // @ts-expect-error: no such kind
    defineAnalysis(exampleMethod, { ...head, namnd: { ...namnd, kind: "stadsdelnamnd" }, processes: [process] });
  });
});

describe("misspelt and missing keys", () => {
  test("at every depth", () => {
    defineAnalysis(exampleMethod, { ...head, processes: [process], controls: [] });
    // @ts-expect-error: controls
    defineAnalysis(exampleMethod, { ...head, processes: [process], contrls: [] });
    // @ts-expect-error: owner
    defineAnalysis(exampleMethod, { ...head, processes: [{ ...process, ovner: "Chef" }] });
    // @ts-expect-error: causes
    defineAnalysis(exampleMethod, { ...head, processes: [{ ...process, risks: [{ ...risk, cause: [] }] }] });
    // @ts-expect-error: an event is required
    defineAnalysis(exampleMethod, { ...head, processes: [{ ...process, risks: [{ id: "op-1" }] }] });
  });
});

test("the returned type is what was written, and can be read", () => {
  const written = defineAnalysis(exampleMethod, { ...head, processes: [process, { id: "bistand", name: "Bistånd" }] });
  expectTypeOf(written).toExtend<AnalysisInput>();
  expectTypeOf(written.year).toEqualTypeOf<2022>();
  expectTypeOf(written.processes[0]?.id).toEqualTypeOf<"otillaten-paverkan" | "bistand" | undefined>();
});

test("last year's analysis can be taken over, under the same obligations", () => {
  const before = defineAnalysis(exampleMethod, {
    ...head,
    year: 2021,
    processes: [{ id: "bistand", name: "Bistånd" }],
  });
  defineAnalysis(exampleMethod, { ...before, year: 2022, processes: [...before.processes, process] });
  // @ts-expect-error: the process became mandatory in 2022
  defineAnalysis(exampleMethod, { ...before, year: 2022 });
});
