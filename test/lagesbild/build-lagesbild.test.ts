import { buildLagesbild, exampleMethod, type Lagesbild, type Method, type RiskRegister } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { aRisk } from "../register/analyses.js";
import { expectedOf, influenced, otillaten, registerOf } from "./a-city.js";

const picture = (
  registers: readonly RiskRegister[],
  options: Partial<Parameters<typeof buildLagesbild>[1]> = {},
): Lagesbild => buildLagesbild(registers, { expected: [], ...options });

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("who has delivered", () => {
  const city = picture(
    [
      registerOf("a"),
      registerOf("z"),
      registerOf("b", { processes: [] }),
      registerOf("c", { processes: [otillaten({ id: "c-1", event: "Obedömd" })] }),
    ],
    {
      expected: [...expectedOf("d", "a", "b", "c"), { id: "e", name: "Nämnd e", kind: "facknamnd", exempt: "Vilande" }],
    },
  );

  test.each([
    ["delivered", city.delivered, ["a", "b", "c", "z"]],
    ["missing", city.missing.map(({ id }) => id), ["d"]],
    ["exempt", city.exempt.map(({ id, exempt }) => [id, exempt]), [["e", "Vilande"]]],
    ["unexpected", city.unexpected, ["z"]],
    [
      "without the mandatory process",
      city.withoutMandatory,
      [
        { namnd: "b", process: "otillaten-paverkan", why: "missing" },
        { namnd: "c", process: "otillaten-paverkan", why: "unassessed" },
      ],
    ],
    ["the year", city.year, 2022],
  ])("%s", (_name, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("a process that another nämnd runs is told apart", () => {
    const processes = [{ id: "otillaten-paverkan", name: "Otillåten påverkan", handledBy: "annan" }];
    expect(picture([registerOf("a", { processes })]).withoutMandatory).toEqual([
      { namnd: "a", process: "otillaten-paverkan", why: "handled-elsewhere" },
    ]);
  });

  test("a board for which the process is only noted does not lack it", () => {
    expect(picture([registerOf("bolag", { kind: "bolagsstyrelse", processes: [] })]).withoutMandatory).toEqual([]);
  });
});

const reconcile = (city: Lagesbild) => {
  const { summaries, byMethod, forms } = city;
  const total = sum(summaries.map(({ counts }) => counts.assessed));
  expect(sum(byMethod.map(({ assessed }) => assessed))).toBe(total);
  expect(sum(byMethod.flatMap(({ cells }) => cells.flat()))).toBe(total);
  expect(sum(byMethod.flatMap(({ bands }) => Object.values(bands)))).toBe(total);
  expect(sum(byMethod.flatMap(({ treatments }) => Object.values(treatments)))).toBe(total);
  expect(
    sum(byMethod.flatMap(({ categories }) => Object.values(categories).flatMap((bands) => Object.values(bands)))),
  ).toBe(total);
  expect(sum(byMethod.flatMap((method) => Object.values(method.forms).flatMap((bands) => Object.values(bands))))).toBe(
    total,
  );
  for (const { form, risks, assessed } of forms) {
    const seen = summaries.flatMap(({ processes }) =>
      processes.flatMap((process) => process.forms.filter((each) => each.form === form)),
    );
    expect([risks, assessed]).toEqual([sum(seen.map((each) => each.risks)), sum(seen.map((each) => each.assessed))]);
    expect(sum(seen.flatMap((each) => Object.values(each.bands)))).toBe(assessed);
  }
  return total;
};

describe("every risk is counted once", () => {
  const others = [registerOf("b"), registerOf("c", { kind: "stadsdelsnamnd" })];
  const before = picture([registerOf("a"), ...others]);

  test("the sum over nämnder equals the sum over cells, bands, treatments, forms and categories", () => {
    expect(reconcile(before)).toBe(6);
  });

  test("one changed risk moves each total, and nothing else", () => {
    const moved = aRisk("a-1", {
      ...influenced(["korruption"]),
      category: "ekonomi",
      current: { likelihood: 5, consequence: 5 },
      treatment: { kind: "avoid" },
    });
    const after = picture([
      registerOf("a", { processes: [otillaten(moved, aRisk("a-2", influenced(["vald"])))] }),
      ...others,
    ]);
    expect(reconcile(after)).toBe(6);
    const [then, now] = [before.byMethod[0], after.byMethod[0]];
    expect([then?.cells[2]?.[2], now?.cells[2]?.[2], then?.cells[4]?.[4], now?.cells[4]?.[4]]).toEqual([6, 5, 0, 1]);
    expect([then?.bands["medel"], now?.bands["medel"], then?.bands["kritisk"], now?.bands["kritisk"]]).toEqual([
      6, 5, 0, 1,
    ]);
    expect([then?.treatments["accept"], now?.treatments["accept"], now?.treatments["avoid"]]).toEqual([6, 5, 1]);
    expect([now?.categories["ekonomi"]?.["kritisk"], now?.categories["arbetsmiljo"]?.["medel"]]).toEqual([1, 5]);
    const forms = (city: Lagesbild) => Object.fromEntries(city.forms.map(({ form, risks }) => [form, risks]));
    expect([then?.forms, now?.forms]).toMatchObject([
      { "hot+trakasserier": { medel: 3 }, vald: { medel: 3 } },
      { "hot+trakasserier": { medel: 2 }, vald: { medel: 3 }, korruption: { kritisk: 1 } },
    ]);
    expect(forms(before)).toEqual({ hot: 3, vald: 3, trakasserier: 3, skadegorelse: 0, korruption: 0 });
    expect(forms(after)).toEqual({ hot: 2, vald: 3, trakasserier: 2, skadegorelse: 0, korruption: 1 });
  });

  test("candidates, dropped and unassessed risks are counted apart", () => {
    const city = picture([
      registerOf("a", {
        processes: [
          otillaten(
            aRisk("a-1", { selection: { kind: "candidate" } }),
            aRisk("a-2", { selection: { kind: "dropped", reason: "Skäl" } }),
            { id: "a-3", event: "Obedömd" },
            aRisk("a-4"),
          ),
        ],
      }),
    ]);
    expect(city.byMethod[0]).toMatchObject({ assessed: 1, unassessed: 1, candidates: 1, dropped: 1 });
    reconcile(city);
  });
});

describe("forms of otillåten påverkan", () => {
  const incidents = [
    {
      system: "IA",
      from: "2021-01-01",
      to: "2021-12-31",
      events: 50,
      classes: [
        { label: "Hot", events: 7, forms: ["hot"] },
        { label: "Blandat", events: 5, forms: ["hot", "vald"] },
        { label: "Oklart", events: 3 },
      ],
    },
  ];
  const city = picture([
    registerOf("a", { rest: { incidents } }),
    registerOf("b", {
      processes: [
        {
          ...otillaten(aRisk("b-1", influenced(["korruption"]))),
          notApplicable: [{ form: "skadegorelse", reason: "Inga lokaler" }],
        },
      ],
    }),
  ]);
  const of = (form: string) => city.forms.find((each) => each.form === form);

  test.each([
    ["hot", { met: ["a"], notApplicable: [], missing: ["b"], risks: 1, events: 7, mixed: 8, eventsWithoutRisk: [] }],
    ["vald", { met: ["a"], missing: ["b"], mixed: 8, eventsWithoutRisk: [] }],
    ["skadegorelse", { met: [], notApplicable: ["b"], missing: ["a"], mixed: 3 }],
    ["korruption", { met: ["b"], missing: ["a"] }],
  ])("%s", (form, expected) => {
    expect(of(form)).toMatchObject(expected);
  });

  test("each nämnd shows how it values a form, how it works and whether that reached the plan", () => {
    const process = city.summaries[0]?.processes[0];
    expect(process).toMatchObject({ wayOfWorking: "Så arbetar vi", inPlan: false });
    expect(process?.forms[0]).toMatchObject({ form: "hot", highest: { band: "medel", value: 9 }, likelihood: 3 });
  });

  test("what no class tells is absent, and is not the figure 0", () => {
    expect(of("vald")).not.toHaveProperty("events");
    expect(city.events).toEqual({ total: 50, mixed: 8, given: ["a"] });
    expect(city.summaries.map(({ events }) => [events.total, events.from, events.to])).toEqual([
      [50, "2021-01-01", "2021-12-31"],
      [undefined, undefined, undefined],
    ]);
  });

  const counted = (given: object) => {
    const rest = {
      incidents: [
        {
          system: "IA",
          from: "2021-01-01",
          to: "2021-12-31",
          events: 9,
          classes: [{ label: "K", events: 9, ...given }],
        },
      ],
    };
    const processes = [
      otillaten(aRisk("x-1", influenced(["korruption"])), aRisk("x-2")),
      { id: "ekonomi", name: "Ekonomi", risks: [aRisk("x-3")] },
    ];
    const events = picture([registerOf("x", { processes, rest })]).forms;
    return events.map(({ events: alone, mixed }) => alone ?? (mixed === undefined ? "" : `(${String(mixed)})`));
  };

  test.each([
    ["its own forms", { forms: ["hot"] }, [9, "", "", "", ""]],
    ["the forms of its risk", { risk: "x-1" }, ["", "", "", "", 9]],
    ["any, of a risk in the mandatory process without forms", { risk: "x-2" }, Array(5).fill("(9)")],
    ["any, of the mandatory process", { process: "otillaten-paverkan" }, Array(5).fill("(9)")],
    ["any, where it names nothing", {}, Array(5).fill("(9)")],
    ["none, of another process", { process: "ekonomi" }, Array(5).fill("")],
    ["none, of a risk in another process", { risk: "x-3" }, Array(5).fill("")],
  ])("a class counts under %s", (_name, given, expected) => {
    expect(counted(given)).toEqual(expected);
  });

  test("a nämnd with events of a form that none of its risks has is pointed out", () => {
    const incidents = [
      {
        system: "IA",
        from: "2021-01-01",
        to: "2021-12-31",
        events: 9,
        classes: [{ label: "K", events: 9, forms: ["korruption"] }],
      },
    ];
    const found = picture([registerOf("a", { rest: { incidents } }), registerOf("b")]).forms;
    expect(found.map(({ eventsWithoutRisk }) => eventsWithoutRisk)).toEqual([[], [], [], [], ["a"]]);
  });
});

describe("what nämnder have in common", () => {
  const control = (name: string, rest: object = {}) => ({ controls: [{ id: "k1", name, kind: "samverkan", ...rest }] });
  const city = picture([
    registerOf("a", { rest: control("Polisen deltar", { addresses: ["a-1"] }) }),
    registerOf("b", { rest: control("Polisen deltar") }),
    registerOf("c", { rest: control("Hemlig", { secrecy: { reason: "OSL 18:8" } }) }),
    registerOf("d", { rest: control("Hemlig", { secrecy: { reason: "OSL 18:8" } }) }),
  ]);

  test.each([
    ["controls, without those marked secret", city.commonControls, [{ text: "Polisen deltar", namnder: ["a", "b"] }]],
    ["causes", city.commonCauses, [{ text: "Orsak", namnder: ["a", "b", "c", "d"] }]],
    [
      "cooperation with the police only where it addresses a risk",
      city.police,
      { present: ["a"], absent: ["b", "c", "d"] },
    ],
  ])("%s", (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe("a control's name is shared only where the public may know of a risk that it addresses", () => {
  const marked = (id: string, addresses: readonly string[]) =>
    registerOf(id, {
      processes: [
        otillaten(
          aRisk(`${id}-1`, { causes: [{ id: "o1", text: "Hemlig orsak" }], secrecy: { reason: "OSL 18:8" } }),
          aRisk(`${id}-2`),
        ),
      ],
      rest: {
        controls: [{ id: "k1", name: "Talande namn", addresses: addresses.map((target) => `${id}-${target}`) }],
      },
    });

  test.each([
    ["a marked risk only", ["1"], []],
    ["a cause of a marked risk only", ["1/o1"], []],
    ["a marked risk and an open one", ["1", "2"], ["Talande namn"]],
    ["an open risk", ["2"], ["Talande namn"]],
  ])("%s", (_name, addresses, expected) => {
    const city = picture([marked("a", addresses), marked("b", addresses)]);
    expect(city.commonControls.map(({ text }) => text)).toEqual(expected);
    expect(city.summaries.map(({ controls }) => controls)).toEqual([expected, expected]);
    expect(city.commonCauses.map(({ text }) => text)).toEqual(["Orsak"]);
    expect(city.summaries.map(({ measures }) => measures.controls)).toEqual([1, 1]);
  });
});

test("capitals, spaces and a full stop make no two causes of one", () => {
  const written = (id: string, text: string) =>
    registerOf(id, { processes: [otillaten(aRisk(`${id}-1`, { causes: [{ id: "o1", text }] }))] });
  const city = picture([written("a", "Hög  belastning."), written("b", "hög belastning"), written("c", "Annat")]);
  expect(city.commonCauses).toEqual([{ text: "Hög  belastning.", namnder: ["a", "b"] }]);
});

test("what the method gives to all nämnder shows who has left it out", () => {
  const method: Method = {
    ...exampleMethod,
    id: "gemensam",
    common: {
      risks: [{ process: "otillaten-paverkan", id: "g-1", event: "Gemensam risk" }],
      controls: [{ id: "g-k", name: "Gemensam kontroll" }],
    },
  };
  const taking = registerOf("a", { method, processes: [otillaten(aRisk("g-1"))] });
  expect(picture([taking, registerOf("b", { method }), registerOf("c")]).common).toEqual([
    { method: "gemensam@2022.1", kind: "risk", id: "g-1", text: "Gemensam risk", namnder: ["a"], leftOut: ["b"] },
    {
      method: "gemensam@2022.1",
      kind: "control",
      id: "g-k",
      text: "Gemensam kontroll",
      namnder: [],
      leftOut: ["a", "b"],
    },
  ]);
});

const other: Method = { ...exampleMethod, id: "annan" };

describe("different methods", () => {
  const registers = [registerOf("a"), registerOf("b", { method: other })];

  test("stand side by side", () => {
    const city = picture(registers);
    expect(city.byMethod.map(({ method, namnder, assessed }) => [method, namnder, assessed])).toEqual([
      ["annan@2022.1", ["b"], 2],
      ["exempel-5x5@2022.1", ["a"], 2],
    ]);
    expect(city).not.toHaveProperty("joined");
    expect(city.methods.map(({ method }) => method)).toEqual(["annan@2022.1", "exempel-5x5@2022.1"]);
    reconcile(city);
  });

  test("are joined only by an explicit mapping", () => {
    const bands = { "annan@2022.1": { lag: "lag", medel: "hog", hog: "hog", kritisk: "kritisk" } };
    expect(picture(registers, { mapping: { to: "exempel-5x5@2022.1", bands } }).joined).toEqual({
      method: "exempel-5x5@2022.1",
      namnder: ["a", "b"],
      bands: { hog: 2, kritisk: 0, lag: 0, medel: 2 },
    });
  });

  const whole = { lag: "lag", medel: "hog", hog: "hog", kritisk: "kritisk" };
  const to = "exempel-5x5@2022.1";

  test.each([
    [
      "leaves out a band",
      { to, bands: { "annan@2022.1": { lag: "lag" } } },
      'The mapping to exempel-5x5@2022.1 does not say what the band "medel" of annan@2022.1 becomes',
    ],
    [
      "names a band that the method does not have",
      { to, bands: { "annan@2022.1": { ...whole, medel: "orange" } } },
      'The mapping lets the band "medel" of annan@2022.1 become "orange", but exempel-5x5@2022.1 has only lag, medel, hog, kritisk',
    ],
    [
      "names such a band where no risk lies",
      { to, bands: { "annan@2022.1": { ...whole, kritisk: "constructor" } } },
      'The mapping lets the band "kritisk" of annan@2022.1 become "constructor", but exempel-5x5@2022.1 has only lag, medel, hog, kritisk',
    ],
    [
      "leads to a method that no register in the picture uses",
      { to: "exempel-5x5@2021.1", bands: { "annan@2022.1": whole } },
      "The mapping leads to exempel-5x5@2021.1, but the registers in the picture follow annan@2022.1, exempel-5x5@2022.1",
    ],
  ])("a mapping that %s is refused", (_name, mapping, message) => {
    expect(() => picture(registers, { mapping })).toThrow(new RangeError(message));
  });

  test("every assessed risk of the joined nämnder lies in a band, and those not joined are not counted", () => {
    const third = registerOf("c", { method: { ...exampleMethod, id: "tredje" } });
    const city = picture([...registers, third], { mapping: { to, bands: { "annan@2022.1": whole } } });
    const { namnder = [], bands = {} } = city.joined ?? {};
    expect(namnder).toEqual(["a", "b"]);
    expect(sum(Object.values(bands))).toBe(
      sum(city.summaries.filter(({ namnd }) => namnder.includes(namnd.id)).map(({ counts }) => counts.assessed)),
    );
    expect(sum(Object.values(bands))).toBe(4);
    expect(Object.keys(bands).sort()).toEqual(["hog", "kritisk", "lag", "medel"]);
  });
});

describe("change since last year", () => {
  const lastYear = picture([
    registerOf("a", { year: 2021, processes: [otillaten(aRisk("a-1"))] }),
    registerOf("b", { year: 2021 }),
    registerOf("x", { year: 2021, method: other }),
  ]);
  const now = picture([registerOf("a"), registerOf("ab"), registerOf("ny"), registerOf("x")], {
    previous: lastYear,
    expected: [{ id: "ab", name: "Nämnd ab", kind: "facknamnd", succeeds: ["b", "a"] }],
  });
  const change = (id: string) => now.changes.find(({ namnd }) => namnd === id);

  test.each([
    [
      "the same nämnd",
      "a",
      { from: ["a"], before: { assessed: 1, high: 0 }, after: { assessed: 2, high: 0 }, comparable: true },
    ],
    [
      "a predecessor that still delivers is its own, and not its successor's too",
      "ab",
      { from: ["b"], before: { assessed: 2, high: 0 }, after: { assessed: 2, high: 0 }, comparable: true },
    ],
    ["a new nämnd has no before", "ny", { from: [], after: { assessed: 2, high: 0 }, comparable: false }],
    ["another method does not compare", "x", { from: ["x"], comparable: false }],
  ])("%s", (_name, id, expected) => {
    expect(change(id)).toMatchObject(expected);
  });

  const successor = [{ id: "ab", name: "Nämnd ab", kind: "facknamnd", succeeds: ["b", "a"] }] as const;

  test("merged nämnder are summed", () => {
    const merged = picture([registerOf("ab"), registerOf("x")], { previous: lastYear, expected: successor });
    expect(merged.changes[0]).toEqual({
      namnd: "ab",
      from: ["a", "b"],
      before: { assessed: 3, high: 0 },
      after: { assessed: 2, high: 0 },
      comparable: true,
    });
  });

  test("no nämnd's last year is counted twice when it still delivers", () => {
    const counted = now.changes.flatMap(({ from }) => from);
    expect(counted).toEqual([...new Set(counted)]);
    expect(sum(now.changes.map(({ before }) => before?.assessed ?? 0))).toBe(
      sum(lastYear.summaries.map(({ counts }) => counts.assessed)),
    );
  });

  test("last year's nämnder that nobody accounts for are gone", () => {
    expect(now.gone).toEqual([]);
    expect(picture([registerOf("a")], { previous: lastYear }).gone).toEqual(["b", "x"]);
  });

  test("last year's picture is kept without the year before", () => {
    expect(now.previous.map(({ namnd, year }) => [namnd, year])).toEqual([
      ["a", 2021],
      ["b", 2021],
      ["x", 2021],
    ]);
  });
});

describe("outlier", () => {
  const many = (id: string, count: number) =>
    registerOf(id, {
      processes: [otillaten(...Array.from({ length: count }, (_, index) => aRisk(`${id}-${String(index)}`)))],
    });
  const eight = (last: number, kind = "facknamnd") => [
    ...["a", "b", "c", "d", "e", "f", "g"].map((id, index) => many(id, 10 + (index % 3))),
    kind === "facknamnd" ? many("h", last) : registerOf("h", { kind }),
  ];

  test.each([
    ["fires for a nämnd with many more risks than the others", eight(60), ["nämnd h"]],
    ["fires for one with far fewer", eight(1), ["nämnd h"]],
    ["is silent for a small difference", eight(13), []],
    ["is silent below eight nämnder", eight(60).slice(1), []],
    ["is silent where the kinds differ", eight(60, "stadsdelsnamnd"), []],
  ])("%s", (_name, registers, expected) => {
    expect(picture(registers).findings.map(({ at }) => at)).toEqual(expected);
  });

  test("the text says what stands out, in both languages", async () => {
    const { findings } = picture(eight(60));
    expect(findings).toMatchObject([{ rule: "outlier", severity: "note", citation: "uppsala-2017" }]);
    const texts = findings.map(
      ({ at, message, english }) => `- sv · ${at}: ${message}\n- en · ${english.at}: ${english.message}`,
    );
    await expect(`## outlier\n\n${texts.join("\n")}\n`).toMatchFileSnapshot("rule-texts.md");
  });

  test("shares and controls per risk stand out too", () => {
    const high = registerOf("h", {
      processes: [otillaten(aRisk("h-0", { current: { likelihood: 5, consequence: 5 } }))],
      rest: { controls: [{ id: "k1", name: "K", addresses: ["h-0"] }] },
    });
    const found = picture([...eight(10).slice(0, 7), high]).findings.map(({ message }) => message);
    expect(found).toHaveLength(3);
    expect(found.some((message) => message.includes("andelen höga risker ut: 100 %, där medianen är 0 %"))).toBe(true);
    expect(
      found.some((message) => message.startsWith("Bland 8 organ av samma slag och med samma metod sticker andelen")),
    ).toBe(true);
    expect(found.some((message) => message.includes("antalet kontroller per risk ut: 1, där medianen är 0"))).toBe(
      true,
    );
  });

  describe("the share of high risks is compared between nämnder of one method only", () => {
    const graver: Method = {
      ...exampleMethod,
      id: "strang",
      bands: exampleMethod.bands.map((band) => ({ ...band, requires: { ...band.requires, plan: true } })),
    };
    const seven = ["a", "b", "c", "d", "e", "f", "g"].map((id) => registerOf(id));
    const highIn = (method: Method, ids: readonly string[]) =>
      ids.map((id) =>
        registerOf(id, {
          method,
          processes: [
            otillaten(
              aRisk(`${id}-1`, { current: { likelihood: 5, consequence: 5 } }),
              aRisk(`${id}-2`, { current: { likelihood: 5, consequence: 5 } }),
            ),
          ],
        }),
      );
    const shares = (registers: readonly RiskRegister[]) =>
      picture(registers)
        .findings.filter(({ message }) => message.includes("andelen höga"))
        .map(({ at }) => at);

    test.each([
      ["a nämnd of another method is not held against the others", [...seven, ...highIn(graver, ["h"])], []],
      ["one of the same method is", [...seven, ...highIn(exampleMethod, ["h"])], ["nämnd h"]],
      ["seven of the method are too few, whatever others there are", [...seven, ...highIn(graver, ["h", "i"])], []],
      [
        "and others do not hide one that stands out",
        [...seven, ...highIn(exampleMethod, ["h"]), ...highIn(graver, ["i", "j", "k", "l", "m", "n", "o", "p"])],
        ["nämnd h"],
      ],
    ])("%s", (_name, registers, expected) => {
      expect(shares(registers)).toEqual(expected);
    });

    test("other figures are compared across methods", () => {
      const registers = [
        ...eight(10).slice(0, 7),
        registerOf("h", {
          method: graver,
          processes: [otillaten(...Array.from({ length: 60 }, (_, index) => aRisk(`h-${String(index)}`)))],
        }),
      ];
      expect(picture(registers).findings.map(({ message }) => message)).toEqual([
        "Bland 8 organ av samma slag sticker antalet bedömda risker ut: 60, där medianen är 11. Fråga varför.",
      ]);
    });
  });
});

describe("what cannot be one picture is refused", () => {
  test.each([
    [
      "two years",
      () => picture([registerOf("a"), registerOf("b", { year: 2021 })]),
      "A lägesbild shows one year, but b is of 2021 and those before of 2022",
    ],
    [
      "the same nämnd with other content",
      () => picture([registerOf("a"), registerOf("a", { processes: [] })]),
      'The nämnd "a" stands twice with different content; keep one of them',
    ],
    [
      "a previous picture of the same year",
      () => picture([registerOf("a")], { previous: picture([registerOf("b")]) }),
      "The picture is of 2022, but the previous one has b of 2022; give that of an earlier year",
    ],
    [
      "a previous picture of a later year",
      () => picture([registerOf("a")], { previous: picture([registerOf("a", { year: 2023 })]) }),
      "The picture is of 2022, but the previous one has a of 2023; give that of an earlier year",
    ],
  ])("%s", (_name, act, message) => {
    expect(act).toThrow(new RangeError(message));
  });
});

describe("a method with other content under the same name", () => {
  const plain: Method = exampleMethod;
  const stricter: Method = {
    ...plain,
    bands: plain.bands.map((band) => ({ ...band, requires: { ...band.requires, plan: true } })),
  };

  test("is refused within a year, also where only what a band requires differs", () => {
    const registers = [registerOf("a"), registerOf("b", { method: stricter })];
    expect(() => buildLagesbild(registers, { expected: [] })).toThrow(
      new RangeError('The method "exempel-5x5@2022.1" stands twice with different content; keep one of them'),
    );
  });

  test("makes last year's figures incomparable", () => {
    const of = (method: Method) => buildLagesbild([registerOf("a", { year: 2021, method })], { expected: [] });
    const comparable = (method: Method) =>
      buildLagesbild([registerOf("a")], { expected: [], previous: of(method) }).changes.map((each) => each.comparable);
    expect([comparable(plain), comparable(stricter)]).toEqual([[true], [false]]);
  });
});
