import type { MandatoryProcess } from "./mandatory-process.js";

/**
 * Otillåten påverkan: the process that the anvisningar for nämndernas verksamhetsplaner 2022 make obligatory in every
 * nämnd's risk- och väsentlighetsanalys, with its five forms and the kinds of control to be found. For a bolagsstyrelse it
 * is only noted, since the document does not say that the anvisningar bind the companies.
 *
 * Source: PM Rotel I, Rotel VIII, Dnr KS 2021/1304 (Stockholms stad, kommunstyrelsen, 2022).
 *
 * @example
 * ```ts
 * import { OTILLATEN_PAVERKAN } from "vasentlighetsanalys";
 *
 * OTILLATEN_PAVERKAN.forms; //=> ["hot", "vald", "trakasserier", "skadegorelse", "korruption"]
 * OTILLATEN_PAVERKAN.from; //=> 2022
 * ```
 */
export const OTILLATEN_PAVERKAN = {
  id: "otillaten-paverkan",
  name: "Otillåten påverkan",
  from: 2022,
  for: ["kommunstyrelse", "stadsdelsnamnd", "facknamnd"],
  notedFor: ["bolagsstyrelse"],
  forms: ["hot", "vald", "trakasserier", "skadegorelse", "korruption"],
  // What the audit 2021:4 found wanting: fixed routines, incident reporting and recurring training.
  controlKinds: ["rutin", "incidentrapportering", "utbildning"],
  source: {
    title: "PM Rotel I, Rotel VIII",
    body: "Stockholms stad, kommunstyrelsen",
    year: 2022,
    reference: "Dnr KS 2021/1304",
  },
} as const satisfies MandatoryProcess;
