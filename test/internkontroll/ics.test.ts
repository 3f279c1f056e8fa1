import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { toIcs } from "../../src/render/ics.js";
import { methodWith, planOf, planWithControl } from "./given.js";

const INTERNAL = { audience: "internal" } as const;

const eventsIn = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

const eventOf = (text: string, uid: string): ICAL.Event | undefined =>
  eventsIn(text).find((event) => event.uid === `${uid}@vasentlighetsanalys`);

const octetsOf = (line: string): number => new TextEncoder().encode(line).length;

const plan = planOf({
  controls: [
    {
      id: "k1",
      name: "Genomgång; stickprov, 10 ärenden",
      inPlan: true,
      frequency: "tertially",
      purpose: "Att våld och hot anmäls\nenligt rutin",
      procedure: "Stickprov ur C:\\ärenden",
      scope: "Alla enheter",
      owner: "HR-chef",
      reportsTo: "Förvaltningsledning",
    },
    {
      id: "k2",
      name: "Hemlig kontroll",
      inPlan: true,
      frequency: "yearly",
      purpose: "Hemligt syfte",
      secrecy: { reason: "OSL 18 kap. 8 §" },
    },
    { id: "k3", name: "Utan dag", inPlan: true, frequency: "continuous" },
  ],
  actions: [{ id: "a1", text: "Utbilda", owner: "HR-chef", due: "2022-05-01" }],
});

describe("what a calendar program reads", () => {
  const events = eventsIn(toIcs(plan, INTERNAL));

  test("one all-day entry per occasion, action and report", () => {
    expect(events.map((event) => [event.startDate.toString(), event.summary])).toEqual([
      ["2022-04-29", "Kontroll: Genomgång; stickprov, 10 ärenden"],
      ["2022-05-01", "Åtgärd klar senast: Utbilda"],
      ["2022-08-31", "Kontroll: Genomgång; stickprov, 10 ärenden"],
      ["2022-12-30", "Kontroll: Genomgång; stickprov, 10 ärenden"],
      ["2022-12-30", "Kontroll: Hemlig kontroll"],
      ["2022-04-30", "Tertialrapport 1"],
      ["2022-08-31", "Tertialrapport 2"],
      ["2022-12-31", "Verksamhetsberättelse"],
    ]);
    expect(events.every((event) => event.startDate.isDate && event.duration.toSeconds() === 86_400)).toBe(true);
  });

  test("the description says what, how, who and in which report, unharmed by commas, lines and backslashes", () => {
    expect(events[0]?.description).toBe(
      [
        "Syfte: Att våld och hot anmäls",
        "enligt rutin",
        "Metod: Stickprov ur C:\\ärenden",
        "Omfattning: Alla enheter",
        "Ansvarig: HR-chef",
        "Rapporteras till: Förvaltningsledning",
        "Rapporteras i: Tertialrapport 1",
      ].join("\n"),
    );
    expect(events[1]?.description).toBe("Ansvarig: HR-chef\nRapporteras i: Tertialrapport 2");
  });

  test("the calendar names itself, and says nothing of when it was written", () => {
    const calendar = new ICAL.Component(ICAL.parse(toIcs(plan, INTERNAL)) as unknown[]);
    expect(calendar.getFirstPropertyValue("prodid")).toBe("-//vasentlighetsanalys//internkontrollplan//SV");
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Internkontrollplan 2022 – Exempelnämnden");
    const stamps = calendar.getAllSubcomponents("vevent").map((e) => String(e.getFirstPropertyValue("dtstamp")));
    expect(new Set(stamps)).toEqual(new Set(["2022-01-31T00:00:00Z"]));
  });

  test("in English on request; the method's and the nämnd's own words stay", () => {
    const english = toIcs(plan, { ...INTERNAL, locale: "en" });
    expect(eventOf(english, "exempel-2022-control-k1-20220430")?.summary).toBe(
      "Control: Genomgång; stickprov, 10 ärenden",
    );
    expect(eventOf(english, "exempel-2022-report-T1")?.description).toBe(
      "The report covers the time up to and including 2022-04-30",
    );
  });

  test("an occasion without report and a control without facts have no description", () => {
    const bare = planOf(
      { controls: [{ id: "k1", name: "K", inPlan: true, frequency: "yearly" }] },
      methodWith({ reporting: undefined }),
    );
    expect(toIcs(bare, INTERNAL)).not.toContain("DESCRIPTION");
  });

  test("a plan with nothing in it is still a calendar", () => {
    expect(eventsIn(toIcs(planOf({}, methodWith({ reporting: undefined })), INTERNAL))).toEqual([]);
  });
});

describe("identity", () => {
  const uids = (text: string): readonly string[] => eventsIn(text).map((event) => event.uid);

  test("each entry has its own", () => {
    expect(new Set(uids(toIcs(plan, INTERNAL))).size).toBe(8);
  });

  test("an entry keeps it when days move, and when an action gets another day", () => {
    const control = { frequency: "monthly" };
    const moving = toIcs(planWithControl(control), INTERNAL);
    const still = toIcs(planWithControl(control, methodWith({ calendar: {} })), INTERNAL);
    expect(moving).not.toBe(still);
    expect(uids(moving)).toEqual(uids(still));
    const action = (due: string): string => toIcs(planOf({ actions: [{ id: "a1", text: "Å", due }] }), INTERNAL);
    expect(uids(action("2022-05-01"))).toEqual(uids(action("2022-11-01")));
  });
});

describe("a calendar for the public", () => {
  const text = toIcs(plan, { audience: "public" });

  test("a control that bears secrecy has no day, since the days would tell how often it is made", () => {
    expect(eventsIn(text).map(({ summary }) => summary)).not.toContainEqual(expect.stringContaining("sekretess"));
    expect(eventsIn(text)).toHaveLength(7);
    expect(eventsIn(toIcs(plan, INTERNAL))).toHaveLength(8);
  });

  test("neither its words nor its id", () => {
    expect(text.replaceAll("\r\n ", "")).not.toMatch(/Heml|k2|marked/u);
  });

  test("the audience must be said", () => {
    const unsaid: object = {};
    expect(() => toIcs(plan, unsaid as typeof INTERNAL)).toThrow(TypeError);
  });
});

describe("the bytes", () => {
  // Ordinary letters, letters of two, three and four octets, and what the format has a use for.
  const words = fc.string({
    unit: fc.constantFrom("a", "å", "–", "😀", "\\", ";", ",", ":", '"', " ", "\n"),
    minLength: 1,
    maxLength: 300,
  });

  test("lines end in CRLF and hold at most 75 octets, and every text comes back as it was written", () => {
    fc.assert(
      fc.property(words, words, (name, purpose) => {
        const text = toIcs(planWithControl({ frequency: "yearly", name, purpose, owner: "Å" }), INTERNAL);
        const lines = text.split("\r\n");
        expect(lines.at(-1)).toBe("");
        expect(lines.every((line) => octetsOf(line) <= 75 && !/[\r\n]/u.test(line))).toBe(true);
        const event = eventOf(text, "exempel-2022-control-k1-20221231");
        expect(event?.summary).toBe(`Kontroll: ${name}`);
        expect(event?.description).toBe(`Syfte: ${purpose}\nAnsvarig: Å\nRapporteras i: Verksamhetsberättelse`);
      }),
    );
  });

  test("a line of just 75 octets is not folded, one of 76 is", () => {
    const summary = (length: number): string => {
      const name = "a".repeat(length - "SUMMARY:Kontroll: ".length);
      const text = toIcs(planWithControl({ frequency: "yearly", name }), INTERNAL);
      return text.slice(text.indexOf("SUMMARY"), text.indexOf("DESCRIPTION"));
    };
    expect(summary(75)).toBe(`SUMMARY:Kontroll: ${"a".repeat(57)}\r\n`);
    expect(summary(76)).toBe(`SUMMARY:Kontroll: ${"a".repeat(57)}\r\n a\r\n`);
  });

  test("control characters are left out, other line ends become one", () => {
    const text = toIcs(planWithControl({ frequency: "yearly", name: "a\u0007b\rc\r\nd" }), INTERNAL);
    expect(eventsIn(text)[0]?.summary).toBe("Kontroll: ab\nc\nd");
  });

  test("the same plan gives the same bytes", () => {
    expect(toIcs(plan, INTERNAL)).toBe(toIcs(structuredClone(plan), INTERNAL));
  });
});
