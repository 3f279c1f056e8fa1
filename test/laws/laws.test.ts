import * as fc from "fast-check";
import {
  AdoptionError,
  type Analysis,
  type Method,
  type PreviousYear,
  adoptRegister,
  buildInternkontrollplan,
  buildRegister,
  findingKey,
  mandatoryFor,
  parseAnalysis,
  parseMethod,
  parseRegister,
  previousYear,
  toCanonicalJson,
  verifyRegister,
} from "vasentlighetsanalys";
import { fromYaml } from "vasentlighetsanalys/yaml";
import { describe, expect, test } from "vitest";
import { type Given, anyAnalysis, read } from "./any-analysis.js";
import { anyDate } from "./any-process.js";
import { methods } from "./methods.js";
import { LAW_TIMEOUT, runs } from "./runs.js";
import { anyDraws, keysShuffled, shuffled } from "./shuffled.js";

const registerOf = (given: Given, asOf: string, previous?: PreviousYear) =>
  buildRegister(read(given), { method: given.method, asOf, ...(previous === undefined ? {} : { previous }) });

/** Last year's register of the same nämnd, made of another analysis, with open deviations. */
const anyPrevious = fc.option(fc.tuple(anyAnalysis, anyDate), { nil: undefined }).map(
  (drawn): PreviousYear | undefined =>
    drawn && {
      ...previousYear(registerOf(drawn[0], drawn[1]), [{ control: "k1" }, { control: "k9", note: "x", since: 2020 }]),
      year: 2020,
    },
);

describe("reading and writing", () => {
  test("an analysis that is written and read again is the same, from JSON and from YAML", {
    timeout: LAW_TIMEOUT,
  }, () => {
    fc.assert(
      fc.property(anyAnalysis, (given) => {
        const analysis = read(given);
        const text = toCanonicalJson(analysis);
        expect(parseAnalysis(JSON.parse(text), { method: given.method })).toEqual(analysis);
        expect(parseAnalysis(fromYaml(text), { method: given.method })).toEqual(analysis);
      }),
      runs(60),
    );
  });

  test("a register that is written and read again has the same bytes, and verifies", {
    timeout: LAW_TIMEOUT,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(anyAnalysis, anyDate, anyPrevious, async (given, asOf, previous) => {
        const text = toCanonicalJson(registerOf(given, asOf, previous));
        expect(toCanonicalJson(parseRegister(text))).toBe(text);
        expect(await verifyRegister(text)).toMatchObject({ ok: true, differences: [], digest: "none" });
      }),
      runs(50),
    );
  });

  test("a method that is written and read again is the same", () => {
    for (const method of methods) expect(parseMethod(JSON.parse(toCanonicalJson(method)))).toEqual(method);
  });
});

describe("the same content, the same bytes", () => {
  test("the order of lists and keys changes no byte of register or plan", { timeout: LAW_TIMEOUT }, () => {
    fc.assert(
      fc.property(anyAnalysis, anyDate, anyDraws, (given, asOf, draws) => {
        const straight = registerOf(given, asOf);
        const method = keysShuffled(given.method, draws) as Method;
        const mixed = buildRegister(parseAnalysis(shuffled(given.written, draws), { method }), { method, asOf });
        expect(toCanonicalJson(mixed)).toBe(toCanonicalJson(straight));
        expect(toCanonicalJson(buildInternkontrollplan(mixed))).toBe(
          toCanonicalJson(buildInternkontrollplan(straight)),
        );
      }),
      runs(100),
    );
  });

  test("building does not change what it is given", { timeout: LAW_TIMEOUT }, () => {
    fc.assert(
      fc.property(anyAnalysis, anyDate, (given, asOf) => {
        const analysis = read(given);
        const before = JSON.stringify(analysis);
        buildInternkontrollplan(buildRegister(analysis, { method: given.method, asOf }));
        expect(JSON.stringify(analysis)).toBe(before);
      }),
      runs(20),
    );
  });
});

const places = (analysis: Analysis, method: Method): ReadonlySet<string> => {
  const ids = (kind: string, list: readonly { readonly id: string }[] = []) => list.map(({ id }) => `${kind} ${id}`);
  const numbers = (kind: string, list: readonly unknown[] = []) =>
    list.map((_, index) => `${kind} ${String(index + 1)}`);
  return new Set([
    `method ${method.id}@${method.version}`,
    ...ids("process", analysis.processes),
    // What is missing is found where it should have stood.
    ...mandatoryFor(method, analysis.namnd.kind, analysis.year).map(({ process }) => `process ${process.id}`),
    ...(method.common?.risks ?? []).flatMap(({ id, process }) => [`risk ${id}`, `process ${process}`]),
    ...ids("control", method.common?.controls),
    ...analysis.processes.flatMap(({ risks }) => ids("risk", risks)),
    ...ids("control", analysis.controls),
    ...ids("action", analysis.actions),
    ...ids("recommendation", analysis.recommendations),
    ...ids("goal", analysis.goals),
    ...ids("unit", analysis.units),
    ...numbers("incident", analysis.incidents),
    ...numbers("survey", analysis.surveys),
  ]);
};

describe("findings", () => {
  test("every place of a finding is in the input, and a risk in it stands in its process", {
    timeout: LAW_TIMEOUT,
  }, () => {
    fc.assert(
      fc.property(anyAnalysis, anyDate, (given, asOf) => {
        const { analysis, findings } = registerOf(given, asOf);
        const known = places(analysis, given.method);
        const common = new Set((given.method.common?.risks ?? []).map(({ id }) => id));
        for (const { place, riskId } of findings) {
          expect(place.filter(({ kind, id }) => !known.has(`${kind} ${id}`))).toEqual([]);
          expect(riskId).toBe(place.find(({ kind }) => kind === "risk")?.id);
          if (riskId === undefined || common.has(riskId)) continue;
          const process = analysis.processes.find(({ id }) =>
            place.some((step) => step.kind === "process" && step.id === id),
          );
          expect(process?.risks?.map(({ id }) => id)).toContain(riskId);
        }
      }),
      runs(100),
    );
  });

  test("no finding stands twice in the same words", { timeout: LAW_TIMEOUT }, () => {
    fc.assert(
      fc.property(anyAnalysis, anyDate, (given, asOf) => {
        const told = registerOf(given, asOf).findings.map(({ rule, at, message }) => `${rule} ${at} ${message}`);
        expect(told).toEqual([...new Set(told)]);
      }),
      runs(60),
    );
  });

  test("a draft has no breach and is not adoptable; otherwise a breach decides", { timeout: LAW_TIMEOUT }, () => {
    fc.assert(
      fc.property(anyAnalysis, anyDate, (given, asOf) => {
        const { analysis, findings, adoptable } = registerOf(given, asOf);
        const breached = findings.some(({ severity }) => severity === "breach");
        if (analysis.stage === "draft") expect([breached, adoptable]).toEqual([false, false]);
        else expect(adoptable).toBe(!breached);
      }),
      runs(40),
    );
  });
});

describe("unknown never becomes known", () => {
  type WrittenRisk = Record<string, unknown> & { readonly id: string };
  interface WrittenParts {
    readonly processes: readonly { readonly risks: readonly WrittenRisk[] }[];
  }

  const without = (given: Given, risk: string, part: "current" | "inherent"): Given => {
    const { processes } = given.written as WrittenParts;
    return {
      ...given,
      written: {
        ...given.written,
        processes: processes.map((process) => ({
          ...process,
          risks: process.risks.map((each) => {
            const { [part]: _, ...rest } = each;
            return each.id === risk ? rest : each;
          }),
        })),
      },
    };
  };

  test("taking an assessment away adds no score anywhere and changes none of the others", {
    timeout: LAW_TIMEOUT,
  }, () => {
    fc.assert(
      fc.property(anyAnalysis, anyDate, fc.nat(), fc.constantFrom("current", "inherent"), (given, asOf, pick, part) => {
        const before = registerOf(given, asOf);
        const risks = before.analysis.processes.flatMap((process) => process.risks ?? []);
        const risk = risks[pick % Math.max(1, risks.length)];
        fc.pre(risk !== undefined);
        const after = registerOf(without(given, risk.id, part), asOf);
        expect(after.counts.assessed).toBeLessThanOrEqual(before.counts.assessed);
        expect(after.counts.assessed + after.counts.unassessed).toBe(before.counts.assessed + before.counts.unassessed);
        for (const entry of after.entries) {
          const same = before.entries.find((other) => other.risk.id === entry.risk.id);
          for (const state of ["inherent", "current", "target"] as const) {
            if (entry.risk.id !== risk.id) expect(entry[state]).toBe(same?.[state]);
            else if (entry[state] !== undefined) expect(entry[state]).toBe(same?.[state]);
          }
        }
        for (const [index, { assessed }] of after.coverage.entries())
          expect(before.coverage[index]?.assessed).toEqual(expect.arrayContaining([...assessed]));
      }),
      runs(100),
    );
  });

  test("what is counted is what the entries say, and nothing is counted twice", { timeout: LAW_TIMEOUT }, () => {
    fc.assert(
      fc.property(anyAnalysis, anyDate, (given, asOf) => {
        const { analysis, entries, candidates, counts } = registerOf(given, asOf);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(entries.length + candidates.length).toBe(sum(analysis.processes.map(({ risks }) => risks?.length ?? 0)));
        expect(counts.assessed).toBe(entries.filter(({ current }) => current !== undefined).length);
        expect([
          sum(counts.cells.flat()),
          sum(Object.values(counts.bands)),
          sum(Object.values(counts.treatments)),
        ]).toEqual([counts.assessed, counts.assessed, counts.assessed]);
        expect(counts.candidates + counts.dropped).toBe(candidates.length);
      }),
      runs(60),
    );
  });
});

test("an existing control more never raises a risk, and never takes a measure away", { timeout: LAW_TIMEOUT }, () => {
  fc.assert(
    fc.property(anyAnalysis, anyDate, fc.nat(), fc.boolean(), (given, asOf, pick, inPlan) => {
      const before = registerOf(given, asOf);
      const risk = before.entries[pick % Math.max(1, before.entries.length)]?.risk;
      fc.pre(risk !== undefined);
      const { controls } = given.written as { readonly controls: readonly object[] };
      const more = { id: "k99", name: "Ny", existing: true, inPlan, effect: { likelihood: 1 }, addresses: [risk.id] };
      const after = registerOf({ ...given, written: { ...given.written, controls: [...controls, more] } }, asOf);
      for (const entry of after.entries) {
        const same = before.entries.find((other) => other.risk.id === entry.risk.id);
        expect(entry.current?.likelihood ?? 0).toBeLessThanOrEqual(same?.current?.likelihood ?? 0);
        expect(entry.current?.consequence).toBe(same?.current?.consequence);
      }
      const line = buildInternkontrollplan(after).lines.find(
        (each) => each.kind === "risk" && each.risk.id === risk.id,
      );
      expect(line?.kind === "risk" && line.lacking).toBe(false);
    }),
    runs(60),
  );
});

describe("the decision", () => {
  test("a record that the nämnd has adopted verifies, with every breach named in the decision", {
    timeout: LAW_TIMEOUT,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(anyAnalysis, anyDate, anyDate, anyPrevious, async (given, asOf, on, previous) => {
        const register = registerOf(given, asOf, previous);
        const breaches = register.findings.filter(({ severity }) => severity === "breach").map(findingKey);
        const despite = [...new Set(breaches)].map((finding) => ({ finding, reason: "Påhittat skäl" }));
        const decision = { body: "Nämnden", on };
        if (register.analysis.stage === "draft") {
          await expect(adoptRegister(register, decision)).rejects.toThrow(AdoptionError);
          return;
        }
        if (despite.length > 0) await expect(adoptRegister(register, decision)).rejects.toThrow(AdoptionError);
        const record = await adoptRegister(register, despite.length === 0 ? decision : { ...decision, despite });
        const verified = await verifyRegister(toCanonicalJson(record));
        expect(verified).toMatchObject({ ok: true, differences: [], digest: "holds" });
      }),
      runs(40),
    );
  });
});
