import { describe, expect, test } from "vitest";
import { easterSunday, swedishHolidays, workingDaysOf } from "../../src/internkontroll/swedish-holidays.js";

// Days of the calendars of the years, copied by hand; months and days.
const years: readonly (readonly [year: number, helgdagar: string, aftnar: string])[] = [
  [2022, "01-01 01-06 04-15 04-17 04-18 05-01 05-26 06-05 06-06 06-25 11-05 12-25 12-26", "06-24 12-24 12-31"],
  [2023, "01-01 01-06 04-07 04-09 04-10 05-01 05-18 05-28 06-06 06-24 11-04 12-25 12-26", "06-23 12-24 12-31"],
  [2024, "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-22 11-02 12-25 12-26", "06-21 12-24 12-31"],
  [2025, "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-21 11-01 12-25 12-26", "06-20 12-24 12-31"],
  [2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26", "06-19 12-24 12-31"],
];

const daysOf = (year: number, kind: "helgdag" | "afton"): string =>
  swedishHolidays(year)
    .filter((holiday) => holiday.kind === kind)
    .map((holiday) => holiday.date.slice(5))
    .join(" ");

describe("Swedish public holidays", () => {
  test.each(years)("%i", (year, helgdagar, aftnar) => {
    expect(daysOf(year, "helgdag")).toBe(helgdagar);
    expect(daysOf(year, "afton")).toBe(aftnar);
  });

  test.each([
    ["långfredagen", "2022-04-15"],
    ["annandag påsk", "2022-04-18"],
    ["Kristi himmelsfärdsdag", "2022-05-26"],
    ["pingstdagen", "2022-06-05"],
    ["Sveriges nationaldag", "2022-06-06"],
    ["midsommardagen", "2022-06-25"],
    ["alla helgons dag", "2022-11-05"],
  ])("%s is named in 2022", (name, date) => {
    expect(swedishHolidays(2022).find((holiday) => holiday.name === name)?.date).toBe(date);
  });

  // The earliest and latest Easters of two centuries, and years in which the algorithm's corrections decide.
  test.each([
    [1913, "1913-03-23"],
    [1943, "1943-04-25"],
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2100, "2100-03-28"],
  ])("Easter Sunday of %i", (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe("working days", () => {
  test.each([
    ["a Thursday", "2022-04-14", true],
    ["långfredagen", "2022-04-15", false],
    ["påskafton, a Saturday", "2022-04-16", false],
    ["nationaldagen on a Monday", "2022-06-06", false],
    ["midsommarafton", "2022-06-24", false],
    ["the day before nyårsafton", "2022-12-30", true],
    ["nyårsafton", "2022-12-31", false],
    ["skottdagen", "2024-02-29", true],
  ])("%s", (_name, date, expected) => {
    expect(workingDaysOf(Number(date.slice(0, 4)))(date)).toBe(expected);
  });
});
