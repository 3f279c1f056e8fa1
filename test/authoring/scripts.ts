/** An analysis under the example method; only what a test is about is given. */
export const inAnalysis = (rest: string): string => `
import { defineAnalysis } from "../../src/method/authoring/define-analysis.js";
import { exampleMethod } from "../../src/method/published/index.js";
export const analysis = defineAnalysis(exampleMethod, { format: 1, method: "exempel-5x5@2022.1", ${rest} });
`;

export const NAMND = 'namnd: { id: "n", name: "Nämnden", kind: "facknamnd" }';

/** An analysis for a year before the mandatory process. */
export const beforeMandatory = (rest: string): string => inAnalysis(`year: 2021, ${NAMND}, processes: [], ${rest}`);

/** An analysis with one risk of the mandatory process. */
export const inRisk = (written: string): string =>
  inAnalysis(`year: 2022, ${NAMND}, processes: [
    { id: "otillaten-paverkan", name: "Otillåten påverkan", risks: [{ id: "r", event: "e", ${written} }] },
  ]`);

/** A method of two by three with the bands lag and hog. */
export const inMethod = (rest: string): string => `
import { defineMethod } from "../../src/method/authoring/define-method.js";
export const method = defineMethod({
  format: 1, id: "egen", version: "1", title: "Egen", source: { title: "Egen", status: "example" }, appliesFrom: 2022,
  likelihood: { label: "Sannolikhet", levels: [{ label: "1" }, { label: "2" }] },
  consequence: { label: "Konsekvens", levels: [{ label: "1" }, { label: "2" }, { label: "3" }] },
  bands: [{ id: "lag", label: "Låg", from: 1, to: 2 }, { id: "hog", label: "Hög", from: 3, to: 6 }],
  ${rest}
});
`;
