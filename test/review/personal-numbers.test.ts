import { expect, test } from "vitest";
import { holdsPersonalNumber } from "../../src/review/personal-numbers.js";

// Numbers known as examples, and one of the series that is kept for tests; they belong to nobody.
test.each([
  ["long with hyphen", "19121212-1212"],
  ["long without hyphen", "191212121212"],
  ["short with hyphen", "121212-1212"],
  ["short without hyphen", "1212121212"],
  ["older than a hundred years", "121212+1212"],
  ["with a blank instead", "121212 1212"],
  ["with blanks around the hyphen", "121212 - 1212"],
  ["with an en dash", "121212–1212"],
  ["with a dashed date", "1912-12-12-1212"],
  ["samordningsnummer", "701063-2391"],
  ["in a sentence", "Klagomål från 121212-1212, besvarat."],
  ["right after a word", "pnr:121212-1212"],
  ["two with a slash between", "121212-1212/121212-1212"],
  ["born on a leap day of this century", "000229-9808"],
])("found: %s", (_, text) => {
  expect(holdsPersonalNumber(text)).toBe(true);
});

test.each([
  ["diarienummer", "Dnr KS 2021/1304"],
  ["diarienummer with a range", "Dnr 325-351/2012"],
  ["diarienummer with a long running number", "Dnr 2021/121212-1212"],
  ["diarienummer with the year last", "121212-1212/2021"],
  ["wrong check digit", "121212-1213"],
  ["no such day", "121332-1212"],
  ["organisationsnummer", "212000-0142"],
  ["telephone", "08-508 00 000"],
  ["inside a longer row of digits", "9121212121212"],
  ["a period", "1912-12-12–1212-12-21"],
  ["a date and a time", "1912-12-12 1212"],
  ["a date", "2021-12-21"],
  ["another century", "221212121212"],
  ["no text", ""],
])("let through: %s", (_, text) => {
  expect(holdsPersonalNumber(text)).toBe(false);
});
