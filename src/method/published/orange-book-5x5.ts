import { defineMethod } from "../authoring/define-method.js";
import { OTILLATEN_PAVERKAN } from "../otillaten-paverkan.js";

/** A five by five product matrix in the style of HM Treasury's Orange Book. */
export const orangeBook5x5 = defineMethod({
  format: 1,
  id: "orange-book-5x5",
  version: "1",
  title: "Orange Book style risk matrix, five by five",
  source: {
    title: "HM Treasury Orange Book style, as the ArcKit template has it",
    status: "published",
    document: { title: "Risk register template after The Orange Book", body: "ArcKit" },
    note:
      "The product and the band limits are the template's; the Orange Book itself prescribes no numbers. The levels are " +
      "only numbered. Colours, symbols, version number, first year and the mandatory process are this library's additions.",
  },
  appliesFrom: 2022,
  likelihood: {
    label: "Likelihood",
    levels: [
      { label: "Level 1" },
      { label: "Level 2" },
      { label: "Level 3" },
      { label: "Level 4" },
      { label: "Level 5" },
    ],
  },
  consequence: {
    label: "Impact",
    levels: [
      { label: "Level 1" },
      { label: "Level 2" },
      { label: "Level 3" },
      { label: "Level 4" },
      { label: "Level 5" },
    ],
  },
  matrix: { kind: "product" },
  bands: [
    { id: "low", label: "Low", from: 1, to: 5, colour: "#D5EBDD", symbol: "○" },
    { id: "medium", label: "Medium", from: 6, to: 12, colour: "#F7D774", symbol: "◐" },
    { id: "high", label: "High", from: 13, to: 19, colour: "#E08A3C", symbol: "●" },
    { id: "critical", label: "Critical", from: 20, to: 25, colour: "#7F1D1D", symbol: "▲" },
  ],
  mandatoryProcesses: [OTILLATEN_PAVERKAN],
});
