import { defineMethod } from "../authoring/define-method.js";
import { OTILLATEN_PAVERKAN } from "../otillaten-paverkan.js";

/** MSB's four by four product matrix from the method support for information security. */
export const msb4x4 = defineMethod({
  format: 1,
  id: "msb-4x4",
  version: "1",
  title: "MSB:s riskmatris, fyra gånger fyra",
  source: {
    title: "MSB, metodstöd för LIS, Utforma riskhantering",
    status: "published",
    document: {
      title: "Metodstöd för systematiskt informationssäkerhetsarbete (LIS), Utforma riskhantering",
      body: "Myndigheten för samhällsskydd och beredskap (MSB)",
    },
    note:
      "Riskmatris, gränser och konsekvensnivåernas benämningar är dokumentets. Sannolikhetsnivåerna är bara numrerade. " +
      "Färger, symboler, versionsnummer, startår och den obligatoriska processen är bibliotekets tillägg.",
  },
  appliesFrom: 2022,
  likelihood: {
    label: "Sannolikhet",
    levels: [{ label: "Nivå 1" }, { label: "Nivå 2" }, { label: "Nivå 3" }, { label: "Nivå 4" }],
  },
  consequence: {
    label: "Konsekvens",
    levels: [{ label: "Försumbar" }, { label: "Måttlig" }, { label: "Betydande" }, { label: "Allvarlig" }],
  },
  matrix: { kind: "product" },
  bands: [
    { id: "lag", label: "Låg", from: 1, to: 2, colour: "#D5EBDD", symbol: "○" },
    { id: "medelhog", label: "Medelhög", from: 3, to: 6, colour: "#F7D774", symbol: "◐" },
    { id: "hog", label: "Hög", from: 8, to: 12, colour: "#E08A3C", symbol: "●" },
    { id: "extremt-hog", label: "Extremt hög", from: 16, to: 16, colour: "#7F1D1D", symbol: "▲" },
  ],
  mandatoryProcesses: [OTILLATEN_PAVERKAN],
});
