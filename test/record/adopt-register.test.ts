import { AdoptionError, adoptRegister, findingKey, toCanonicalJson, verifyRegister } from "vasentlighetsanalys";
import { afterEach, describe, expect, test, vi } from "vitest";
import { digestOf } from "../../src/record/digest.js";
import { aRisk } from "../register/analyses.js";
import { aRegister } from "./a-register.js";

const decision = { body: "Exempelnämnden", on: "2021-12-16", paragraph: "§ 12", reference: "Dnr 1/2021" };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a nämnd's decision", () => {
  test("makes a record that verifies from its export alone", async () => {
    const record = await adoptRegister(aRegister(), decision);
    expect(record).toMatchObject({
      kind: "adopted-register",
      decision,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    const verification = await verifyRegister(toCanonicalJson(record));
    expect(verification).toMatchObject({ ok: true, differences: [], digest: "holds", issues: [] });
    expect(verification.madeWith).toEqual(record.register.madeWith);
  });

  test("is the same twice over", async () => {
    expect(toCanonicalJson(await adoptRegister(aRegister(), decision))).toBe(
      toCanonicalJson(await adoptRegister(aRegister(), decision)),
    );
  });

  test("gives decider and date to an acceptance that the band reserves for the nämnd", async () => {
    const { register } = await adoptRegister(aRegister(), decision);
    const treatment = (id: string) => register.entries.find((entry) => entry.risk.id === id)?.risk.treatment;
    expect(treatment("op-2")).toMatchObject({ decidedBy: "Exempelnämnden", decidedOn: "2021-12-16" });
    expect(treatment("r1")).toMatchObject({ decidedBy: "Förvaltningschef" });
  });

  test.each([
    {
      name: "what somebody else has decided keeps its want of a day",
      treatment: { decidedBy: "Avdelningschef" },
      expected: { decidedBy: "Avdelningschef" },
    },
    {
      name: "what had run out before the nämnd met is not decided after its last day",
      treatment: { validTo: "2021-12-15" },
      expected: { validTo: "2021-12-15" },
    },
    {
      name: "what runs out on the day of the decision is completed",
      treatment: { validTo: "2021-12-16" },
      expected: { validTo: "2021-12-16", decidedBy: "Exempelnämnden", decidedOn: "2021-12-16" },
    },
    {
      name: "what the nämnd is written to decide gets the day",
      treatment: { decidedBy: "Nämnden" },
      expected: { decidedBy: "Nämnden", decidedOn: "2021-12-16" },
    },
  ])("and to no other acceptance: $name", async ({ treatment, expected }) => {
    const accepted = {
      id: "op-1",
      event: "Hot",
      current: { likelihood: 3, consequence: 4 },
      treatment: { kind: "accept", motivation: "Skäl", ...treatment },
    };
    const given = aRegister({
      processes: [
        { id: "otillaten-paverkan", name: "Otillåten påverkan", risks: [accepted, { ...accepted, id: "op-2" }] },
      ],
    });
    const breaches = given.findings.filter(({ severity }) => severity === "breach").map(findingKey);
    const record = await adoptRegister(given, {
      ...decision,
      despite: breaches.map((finding) => ({ finding, reason: "Skäl" })),
    });
    expect(record.register.entries[0]?.risk.treatment).toEqual({ kind: "accept", motivation: "Skäl", ...expected });
    expect(await verifyRegister(toCanonicalJson(record))).toMatchObject({ ok: true, differences: [], digest: "holds" });
  });

  test.each([
    [
      "in a band that forbids acceptance",
      { current: { likelihood: 5, consequence: 5 }, treatment: { kind: "accept", motivation: "Skäl" } },
    ],
    [
      "decided on a day of its own",
      {
        current: { likelihood: 3, consequence: 4 },
        treatment: { kind: "accept", motivation: "Skäl", decidedOn: "2021-11-01" },
      },
    ],
  ])("completes no acceptance %s", async (_name, changes) => {
    const register = aRegister({
      processes: [{ id: "otillaten-paverkan", name: "OP", risks: [aRisk("op-1", changes)] }],
      controls: [],
      actions: [],
    });
    const breaches = register.findings.filter((finding) => finding.severity === "breach").map(findingKey);
    const despite = [...new Set(breaches)].map((finding) => ({ finding, reason: "Skäl" }));
    const record = await adoptRegister(register, { ...decision, despite });
    expect(record.register.entries[0]?.risk.treatment).toEqual(changes.treatment);
  });

  test("may supersede an earlier one", async () => {
    const first = await adoptRegister(aRegister(), decision);
    const second = await adoptRegister(aRegister(), { ...decision, on: "2022-04-20", supersedes: first.digest });
    expect(second.decision.supersedes).toBe(first.digest);
    expect(second.digest).not.toBe(first.digest);
  });
});

const withBreach = () => aRegister({ controls: [], actions: [] });

describe("refuses while a breach stands", () => {
  test("listing them all", async () => {
    const register = withBreach();
    const refusal: unknown = await adoptRegister(register, decision).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AdoptionError);
    const breaches = register.findings.filter((finding) => finding.severity === "breach");
    expect(breaches.length).toBeGreaterThan(1);
    expect((refusal as AdoptionError).findings).toEqual(breaches);
    for (const breach of breaches) expect((refusal as AdoptionError).message).toContain(findingKey(breach));
  });

  test("unless the decision names each with a reason, which the record shows", async () => {
    const keys = [
      ...new Set(
        withBreach()
          .findings.filter((finding) => finding.severity === "breach")
          .map(findingKey),
      ),
    ];
    const despite = keys.map((finding) => ({ finding, reason: "Åtgärdas i januari" }));
    const record = await adoptRegister(withBreach(), { ...decision, despite });
    expect(record.decision.despite).toEqual(despite);
    await expect(adoptRegister(withBreach(), { ...decision, despite: despite.slice(1) })).rejects.toThrow(
      AdoptionError,
    );
  });

  test("a draft", async () => {
    await expect(adoptRegister(aRegister({ stage: "draft" }), decision)).rejects.toThrow(/utkast/);
  });

  test("a reason for what is no breach is a mistake", async () => {
    await expect(
      adoptRegister(aRegister(), { ...decision, despite: [{ finding: "example-method", reason: "x" }] }),
    ).rejects.toThrow(new RangeError('"example-method" is no breach of this register; the standing ones are: none'));
  });

  test.each([
    ["no body", { on: "2021-12-16" }, TypeError],
    ["an unknown key", { ...decision, meeting: 1 }, TypeError],
    ["a date that does not exist", { ...decision, on: "2021-02-30" }, RangeError],
  ])("%s", async (_name, given, error) => {
    await expect(adoptRegister(aRegister(), given as typeof decision)).rejects.toThrow(error);
  });

  test("a page without Web Crypto is told so", async () => {
    vi.stubGlobal("crypto", undefined);
    await expect(adoptRegister(aRegister(), decision)).rejects.toThrow(/Web Crypto/);
  });
});

type Step = string | number;

/** Every place in a document where a value stands. */
const leaves = (value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, Array.isArray(value) ? Number(key) : key]))
    : [path];

const other = (value: unknown): unknown => {
  if (typeof value === "string") return value === "2022-01-01" ? "2022-01-02" : `${value}x`;
  if (typeof value === "number") return value + 1;
  return value !== true;
};

const changeAt = (value: unknown, [step, ...rest]: readonly Step[]): unknown => {
  if (step === undefined) return other(value);
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? changeAt(item, rest) : (item as unknown)));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, part]) => [
      key,
      key === step ? changeAt(part, rest) : (part as unknown),
    ]),
  );
};

test("each field of an adopted record, changed in turn, is found", async () => {
  const record = JSON.parse(toCanonicalJson(await adoptRegister(aRegister(), decision))) as object;
  const places = leaves(record);
  expect(places.length).toBeGreaterThan(400);
  for (const path of places) {
    const verification = await verifyRegister(changeAt(record, path));
    expect([path.join("."), verification.ok]).toEqual([path.join("."), false]);
  }
}, 120_000);

test("a derived field that was changed together with its digest is found by recomputing, and named", async () => {
  const record = JSON.parse(toCanonicalJson(aRegister())) as object;
  const derived = ["entries", "candidates", "counts", "coverage", "findings", "adoptable", "namnd", "year"];
  const places = leaves(record).filter((path) => derived.includes(String(path[0])));
  for (const path of places) {
    const { ok, differences } = await verifyRegister(changeAt(record, path));
    expect([path.join("."), ok, differences.map((difference) => difference.path[0])]).toEqual([
      path.join("."),
      false,
      expect.arrayContaining([path[0]]),
    ]);
  }
}, 120_000);

test("what stands beside the record's own keys is a difference", async () => {
  const record = await adoptRegister(aRegister(), decision);
  const exported = JSON.parse(toCanonicalJson(record)) as object;
  expect(
    (await verifyRegister({ ...exported, note: "x" })).differences.map((difference) => difference.path),
  ).toContainEqual(["note"]);
});

test("a document that is neither is told so", async () => {
  expect(await verifyRegister("[]")).toMatchObject({ ok: false, digest: "none" });
  expect((await verifyRegister({ kind: "adopted-register", digest: "0" })).digest).toBe("broken");
});

describe("a record whose digest was made anew", () => {
  const rewritten = async (changes: object) => {
    const { digest: _, ...record } = JSON.parse(toCanonicalJson(await adoptRegister(withBreach(), inSpite()))) as {
      readonly digest: string;
    };
    const content = { ...record, ...changes };
    return { ...content, digest: await digestOf(content) };
  };
  const inSpite = () => ({
    ...decision,
    despite: [
      ...new Set(
        withBreach()
          .findings.filter(({ severity }) => severity === "breach")
          .map(findingKey),
      ),
    ].map((finding) => ({ finding, reason: "Skäl" })),
  });

  test("holds when nothing else is changed", async () => {
    expect(await verifyRegister(await rewritten({}))).toMatchObject({ ok: true, digest: "holds" });
  });

  test.each([
    ["no decision", { decision: undefined }],
    ["something else for a decision", { decision: { hej: 1 } }],
    ["a date that does not exist", { decision: { ...decision, on: "2021-02-30" } }],
    ["breaches that the decision no longer names", { decision }],
    [
      "a name that fits no breach",
      { decision: { ...inSpite(), despite: [{ finding: "example-method", reason: "x" }] } },
    ],
    ["another plan", { plan: {} }],
  ])("is found out by %s", async (_name, changes) => {
    expect(await verifyRegister(await rewritten(changes))).toMatchObject({ ok: false, digest: "holds" });
  });
});

test("each breach of a risk needs a reason of its own", async () => {
  const current = { likelihood: 5, consequence: 5 };
  const register = aRegister({
    processes: [{ id: "p", name: "P", risks: [{ id: "r1", event: "Hot", current, treatment: { kind: "accept" } }] }],
    controls: [],
    actions: [],
  });
  const keys = register.findings.filter(({ severity }) => severity === "breach").map(findingKey);
  const ofRisk = keys.filter((key) => key.startsWith("treatment-decision"));
  expect(ofRisk).toEqual(["treatment-decision p/r1 not-allowed", "treatment-decision p/r1 unmotivated"]);
  const despite = (names: readonly string[]) => names.map((finding) => ({ finding, reason: "Skäl" }));
  const refused = adoptRegister(register, {
    ...decision,
    despite: despite(keys.filter((key) => key !== ofRisk[1])),
  });
  await expect(refused).rejects.toMatchObject({ findings: [{ rule: "treatment-decision", about: "unmotivated" }] });
  expect((await adoptRegister(register, { ...decision, despite: despite(keys) })).digest).toHaveLength(64);
});
