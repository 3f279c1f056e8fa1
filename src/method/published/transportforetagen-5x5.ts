import { defineMethod } from "../authoring/define-method.js";
import { OTILLATEN_PAVERKAN } from "../otillaten-paverkan.js";

const overlap =
  "Texten ger både gul (9–15) och röd (12–25). Publicerad bedömning av rutan är gul: undantaget från gul gäller bara " +
  "konsekvens 4 och 5.";

/** Transportföretagen's five by five matrix for work environment risks, with its undefined cell decided in the open. */
export const transportforetagen5x5 = defineMethod({
  format: 1,
  id: "transportforetagen-5x5",
  version: "1",
  title: "Transportföretagens riskmatris, fem gånger fem",
  source: {
    title: "Transportföretagen, Modeller för riskbedömning",
    status: "published",
    document: { title: "Modeller för riskbedömning", body: "Transportföretagen" },
    note:
      "Nivåer, gränser och undantag är dokumentets, liksom att åtgärd ska övervägas över 8. Rutan sannolikhet 2, " +
      "konsekvens 5 är avgjord av biblioteket och skälet står vid den. Färgernas exakta toner, symboler, versionsnummer, " +
      "startår och den obligatoriska processen är bibliotekets tillägg.",
  },
  appliesFrom: 2022,
  likelihood: {
    label: "Sannolikhet",
    levels: [
      { label: "Osannolikt, mycket sällan (flera år) eller aldrig" },
      { label: "Mindre osannolikt (år)" },
      { label: "Möjligt (månader)" },
      { label: "Sannolikt (vecka)" },
      { label: "Säkert (närtid, dagar)" },
    ],
  },
  consequence: {
    label: "Konsekvens",
    levels: [
      { label: "OK, ingen påverkan" },
      { label: "Acceptabelt, liten påverkan" },
      { label: "Brister, behöver åtgärdas" },
      { label: "Problem, stor påverkan" },
      { label: "Allvarlig, mycket stor påverkan" },
    ],
  },
  matrix: { kind: "product" },
  bands: [
    { id: "gron", label: "Grön", from: 1, to: 8, colour: "#CDE7D0", symbol: "○" },
    { id: "gul", label: "Gul", from: 9, to: 15, exceptConsequence: [4, 5], colour: "#F5CB42", symbol: "◐" },
    { id: "rod", label: "Röd", from: 12, to: 25, colour: "#8E1B1B", symbol: "●" },
  ],
  overrides: [
    { likelihood: 4, consequence: 3, band: "gul", reason: overlap },
    { likelihood: 5, consequence: 3, band: "gul", reason: overlap },
    {
      likelihood: 2,
      consequence: 5,
      band: "rod",
      reason:
        "Texten lämnar rutan obestämd: riskvärdet 10 är inte gult, eftersom konsekvensen är 5, och inte rött, eftersom " +
        "det är under 12. Av försiktighet räknas den som röd: gul undantar just den här konsekvensen och grön slutar vid 8.",
    },
  ],
  mandatoryProcesses: [OTILLATEN_PAVERKAN],
});
