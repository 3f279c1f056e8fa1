import { describe, expect, test } from "vitest";
import { isNamnd, mayDecide } from "../../src/review/reserved.js";

describe("the nämnd itself", () => {
  test.each([
    "Nämnden",
    "nämnden",
    "Provnämnden",
    "Skärholmens stadsdelsnämnd",
    "Hägersten-Älvsjö stadsdelsnämnd",
    "Miljö- och hälsoskyddsnämnden",
    "Övningsnämnden (påhittad)",
    "Nämnden för arkiv",
    "Kommunstyrelsen",
    "Bolagets styrelse",
    "Kommunfullmäktige",
    "Socialnämnden 2021-12-16 § 12",
  ])("%s", (decider) => {
    expect(isNamnd(decider)).toBe(true);
  });

  test.each([
    "Sekreteraren i nämnden",
    "Nämndsekreteraren",
    "Nämndens ordförande",
    "Ordförande i kommunstyrelsen",
    "Vice ordförande socialnämnden",
    "Nämnden genom ordföranden",
    "Socialnämnden, arbetsutskottet",
    "Kommunstyrelsens arbetsutskott",
    "Socialnämndens förvaltning",
    "Avdelningschef",
    "",
  ])("not: %s", (decider) => {
    expect(isNamnd(decider)).toBe(false);
  });
});

test.each([
  ["Avdelningschef", "Avdelningschef", true],
  ["Avdelningschef socialtjänst", "Avdelningschef", true],
  ["Avdelningschefen", "avdelningschef", true],
  ["Avdelningschef (tf)", "Avdelningschef", true],
  ["Provnämnden", "Avdelningschef", true],
  ["Avdelningschefens sekreterare", "Avdelningschef", false],
  ["Avdelningschefsassistent", "Avdelningschef", false],
  ["Avdelningschef-assistent", "Avdelningschef", false],
  ["Gruppledare", "Avdelningschef", false],
  ["Nämnden", "Nämnden", true],
  ["Nämnden genom ordföranden", "Nämnden", false],
  ["Sekreteraren i nämnden", "Nämnden", false],
])("%s decides what is reserved for %s: %s", (decider, reservedFor, expected) => {
  expect(mayDecide(decider, reservedFor)).toBe(expected);
});
