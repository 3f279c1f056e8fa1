import { buildLagesbild, exampleMethod, type Lagesbild, type Method } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/render/markdown.js";
import type { Audience } from "../../src/view/audience.js";
import { lagesbildView } from "../../src/view/lagesbild-view.js";
import { cellOf, type Table } from "../../src/view/table.js";
import { aRisk } from "../register/analyses.js";
import { expectedOf, influenced, otillaten, registerOf } from "./a-city.js";

const incidents = (events: number, classes: readonly object[]) => [
  { system: "IA", from: "2021-01-01", to: "2021-12-31", events, classes },
];
const counted = (form: string, events: number) => ({ label: form, forms: [form], events });

const police = {
  controls: [{ id: "k1", name: "Samverkan med polisen", kind: "samverkan", inPlan: true, addresses: ["a-1"] }],
};

const registers = [
  registerOf("a", { rest: { ...police, incidents: incidents(40, [counted("hot", 30), counted("vald", 3)]) } }),
  registerOf("b", {
    rest: { incidents: incidents(60, [counted("hot", 20), counted("vald", 12), { label: "x", events: 9 }]) },
  }),
  registerOf("c", {
    rest: { incidents: incidents(30, [counted("hot", 9), counted("vald", 17), counted("korruption", 8)]) },
  }),
  registerOf("d", { processes: [] }),
];
const city = buildLagesbild(registers, {
  expected: [...expectedOf("a", "b", "c", "d", "e"), { id: "f", name: "Vilande", kind: "annan", exempt: "Vilar" }],
});

const tables = (picture: Lagesbild, audience: Audience, title: string): readonly Table[] =>
  lagesbildView(picture, { audience })
    .sections.filter((section) => section.title === title)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])));

const rows = (table: Table | undefined): readonly string[] =>
  (table?.rows ?? []).map((row) =>
    (table?.columns ?? [])
      .map((column) => {
        const cell = cellOf(row, column);
        if (cell.kind === "number") return String(cell.value);
        if (cell.kind === "list") return cell.items.join(",");
        return cell.kind === "text" ? cell.text : "";
      })
      .join("|"),
  );

describe("reported events", () => {
  const events = (audience: Audience) => rows(tables(city, audience, "Rapporterade händelser")[0]);

  test("are all shown internally, with sums, and an absent figure stays absent", () => {
    expect(events("internal")).toEqual([
      "Nämnd a|30|3|||||40",
      "Nämnd b|20|12||||9|60",
      "Nämnd c|9|17|||8||30",
      "Hela staden|59|32|||8|9|130",
    ]);
  });

  test("below the limit are withheld from the public, with what would give them away", () => {
    expect(events("public")).toEqual([
      "Nämnd a|30|..|||||..",
      "Nämnd b|20|..||||9|..",
      "Nämnd c|9|17|||8||30",
      "Hela staden|59|32|||8|9|130",
    ]);
  });

  test("no document for the public holds a small count, and the reader is told what the sign means", () => {
    const document = toMarkdown(city, { audience: "public" });
    expect(document).toContain(
      "betyder att antalet inte lämnas ut: det är under 5, eller skulle röja ett sådant antal",
    );
    expect(document).toContain("| Nämnd a | 30 | .. |");
    expect(toMarkdown(city, { audience: "internal" })).toContain("| Nämnd a | 30 | 3 |");
  });

  test("the form's own table shows the same sums, and what has no risk only where it is shown", () => {
    const hidden = buildLagesbild(
      [
        registerOf("a", {
          processes: [otillaten(aRisk("a-1"))],
          rest: { incidents: incidents(9, [counted("vald", 2)]) },
        }),
        registerOf("b", {
          processes: [otillaten(aRisk("b-1"))],
          rest: { incidents: incidents(9, [counted("hot", 9)]) },
        }),
      ],
      { expected: [] },
    );
    const unseen = (audience: Audience) =>
      rows(tables(hidden, audience, "Former av otillåten påverkan")[0]).map((row) => row.split("|").slice(6).join("|"));
    expect(unseen("internal").slice(0, 2)).toEqual(["9||Nämnd b", "2||Nämnd a"]);
    expect(unseen("public").slice(0, 2)).toEqual(["9||Nämnd b", "..||"]);
  });

  test("the highest limit of several methods holds for all, and without any limit the document says so", () => {
    const strict: Method = { ...exampleMethod, id: "strang", limits: { smallCount: 20 } };
    const free: Method = { ...exampleMethod, id: "fri", limits: {} };
    const given = (method: Method) =>
      registerOf(method.id, { method, rest: { incidents: incidents(30, [counted("hot", 12)]) } });
    const both = buildLagesbild([given(strict), given(free)], { expected: [] });
    expect(rows(tables(both, "public", "Rapporterade händelser")[0])).toEqual([
      "Nämnd fri|..||||||..",
      "Nämnd strang|..||||||..",
      "Hela staden|..||||||..",
    ]);
    const open = toMarkdown(buildLagesbild([given(free)], { expected: [] }), { audience: "public" });
    expect(open).toContain("Ingen metod anger en gräns för små tal");
  });
});

describe("the page tells", () => {
  const page = toMarkdown(city, { audience: "internal" });

  test.each([
    ["who has delivered", "4 av 5 väntade nämnder och styrelser har lämnat."],
    ["who is missing", "| Nämnd e | ✗ har inte lämnat |"],
    ["who is exempt, and why", "| Vilande | – undantagen | Vilar |"],
    ["who lacks the mandatory process", "| Nämnd d | ✗ saknar obligatorisk process | Otillåten påverkan |"],
    ["how a nämnd values each form", "| Nämnd a | ◐ 9 (S3) | ◐ 9 (S3) | ◐ 9 (S3) | ✗ | ✗ |"],
    ["the matrix with counts", "◐ 9: **6 st**"],
    ["bands per nämnd and for the city", "| Hela staden | 6 | 0 | 0 | 6 | 0 |"],
    ["bands per category", "| Arbetsmiljö | 6 | 0 | 0 | 6 | 0 |"],
    ["each risk once by its forms", "| Hot + trakasserier | 3 | 0 | 0 | 3 | 0 |"],
    ["how a nämnd works, and whether it reached the plan", "| Nämnd a | Så arbetar vi | ja | ja |"],
    ["where the police take part", "1 av 4 har samverkan med polisen"],
    ["causes in common", "| Orsak | 3 | Nämnd a, Nämnd b och Nämnd c |"],
    ["that nobody stands out", "Ingen nämnd avviker"],
    ["that the method is an example", "**Metoden exempel-5x5\\@2022.1 är ett exempel"],
  ])("%s", (_name, text) => {
    expect(page).toContain(text);
  });

  test("how many could not be read", () => {
    expect(toMarkdown(city, { audience: "internal", refused: 2 })).toContain(
      "**2 av dem som lämnades in kunde inte läsas",
    );
    expect(page).not.toContain("kunde inte läsas");
  });

  test("what changed since last year, with merged nämnder and those that are gone", () => {
    const before = buildLagesbild(
      ["a", "gammal", "borta"].map((id) => registerOf(id, { year: 2021 })),
      { expected: [] },
    );
    const now = buildLagesbild([registerOf("a"), registerOf("ny"), registerOf("helt-ny")], {
      expected: [
        { id: "ny", name: "Nämnd ny", kind: "facknamnd", succeeds: ["gammal"] },
        ...expectedOf("a", "helt-ny"),
      ],
      previous: before,
    });
    const document = toMarkdown(now, { audience: "internal" });
    expect(rows(tables(now, "internal", "Förändring sedan förra året")[0])).toEqual([
      "Nämnd a||2|2|0|0|",
      "Nämnd helt-ny|||2||0|ny",
      "Nämnd ny|gammal|2|2|0|0|sammanslagen",
    ]);
    expect(document).toContain("Bedömda risker: 6 förra året, 6 nu.");
    expect(document).toContain("| borta | ! fanns förra året, ingen efterträdare |");
  });

  test("methods side by side, or joined by the mapping", () => {
    const other: Method = { ...exampleMethod, id: "annan" };
    const two = [registerOf("a"), registerOf("b", { method: other })];
    const bands = { "annan@2022.1": { lag: "lag", medel: "hog", hog: "hog", kritisk: "kritisk" } };
    const apart = toMarkdown(buildLagesbild(two, { expected: [] }), { audience: "internal" });
    expect(apart).toContain("visas sida vid sida");
    expect(apart).toContain("Med metoden annan\\@2022.1: 2 risker är bedömda, varav 0 ligger");
    expect(apart).toContain("Med metoden exempel-5x5\\@2022.1: 2 risker är bedömda, varav 0 ligger");
    expect(apart).not.toContain("4 risker är bedömda");
    expect(apart).toContain("| Alla nämnder med metoden annan\\@2022.1 | 2 | 0 | 0 | 2 | 0 |");
    expect(apart).not.toMatch(/^\| Hela staden \| 2 /mu);
    const joined = buildLagesbild(two, { expected: [], mapping: { to: "exempel-5x5@2022.1", bands } });
    expect(toMarkdown(joined, { audience: "internal" })).toContain(
      "Sammanförda till exempel-5x5\\@2022.1 enligt den angivna mappningen: ▲ Kritisk: 0, ● Hög: 2, ◐ Medel: 2, ○ Låg: 0.",
    );
  });

  test("in English, and only to a stated audience", () => {
    const english = toMarkdown(city, { audience: "public", locale: "en" });
    expect(english).toContain("4 of 5 expected nämnder and boards have delivered.");
    expect(english).not.toMatch(/Hela staden|Förklaring|lämnas ut/);
    expect(() => toMarkdown(city, {} as { audience: "public" })).toThrow(TypeError);
  });

  test("an empty picture is a page too", () => {
    const empty = toMarkdown(buildLagesbild([], { expected: [] }), { audience: "public" });
    expect(empty).toContain("Ingen nämnd har lämnat uppgifter om händelser.");
  });

  test("a nämnd's words never become markup", () => {
    const hostile = registerOf("a", {
      processes: [{ ...otillaten(aRisk("a-1", influenced(["hot"]))), description: "<b>|x|</b> **fet**" }],
    });
    expect(toMarkdown(buildLagesbild([hostile], { expected: [] }), { audience: "internal" })).toContain(
      "&lt;b&gt;&#124;x&#124;&lt;/b&gt; \\*\\*fet\\*\\*",
    );
  });
});
