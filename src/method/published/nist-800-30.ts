import { defineMethod } from "../authoring/define-method.js";
import { OTILLATEN_PAVERKAN } from "../otillaten-paverkan.js";

/** NIST's qualitative five by five matrix: a table of bands, neither a product nor symmetric. */
export const nist80030 = defineMethod({
  format: 1,
  id: "nist-800-30",
  version: "1",
  title: "NIST SP 800-30 Rev. 1, assessment scale for the level of risk",
  source: {
    title: "NIST SP 800-30 Rev. 1, Appendix I, Table I-2",
    status: "published",
    document: {
      title: "Guide for Conducting Risk Assessments, SP 800-30 Rev. 1",
      body: "National Institute of Standards and Technology (NIST)",
      year: 2012,
      reference: "Appendix I, Table I-2",
    },
    note:
      "Levels and table are the document's (US Government work, public domain). Colours, symbols, version number, first " +
      "year and the mandatory process are this library's additions.",
  },
  appliesFrom: 2022,
  likelihood: {
    label: "Likelihood",
    levels: [{ label: "Very Low" }, { label: "Low" }, { label: "Moderate" }, { label: "High" }, { label: "Very High" }],
  },
  consequence: {
    label: "Level of Impact",
    levels: [{ label: "Very Low" }, { label: "Low" }, { label: "Moderate" }, { label: "High" }, { label: "Very High" }],
  },
  matrix: {
    kind: "grid",
    bands: [
      ["very-low", "very-low", "very-low", "low", "low"],
      ["very-low", "low", "low", "low", "moderate"],
      ["very-low", "low", "moderate", "moderate", "high"],
      ["very-low", "low", "moderate", "high", "very-high"],
      ["very-low", "low", "moderate", "high", "very-high"],
    ],
  },
  bands: [
    { id: "very-low", label: "Very Low", colour: "#FFFFFF", symbol: "·" },
    { id: "low", label: "Low", colour: "#C3E2CC", symbol: "○" },
    { id: "moderate", label: "Moderate", colour: "#F5CB42", symbol: "◐" },
    { id: "high", label: "High", colour: "#E08A3C", symbol: "●" },
    { id: "very-high", label: "Very High", colour: "#6E1414", symbol: "▲" },
  ],
  mandatoryProcesses: [OTILLATEN_PAVERKAN],
});
