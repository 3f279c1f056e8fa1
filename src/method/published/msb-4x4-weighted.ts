import { defineMethod } from "../authoring/define-method.js";
import { msb4x4 } from "./msb-4x4.js";

const reason = "Dokumentets viktade variant lyfter rutan till Hög.";

/** MSB's weighted variant: the two corners (1, 4) and (4, 1) are lifted to Hög. */
export const msb4x4Weighted = defineMethod({
  ...msb4x4,
  id: "msb-4x4-weighted",
  title: "MSB:s riskmatris, fyra gånger fyra, viktad variant",
  source: { ...msb4x4.source, title: "MSB, metodstöd för LIS, Utforma riskhantering, viktad variant" },
  overrides: [
    { likelihood: 1, consequence: 4, band: "hog", reason },
    { likelihood: 4, consequence: 1, band: "hog", reason },
  ],
});
