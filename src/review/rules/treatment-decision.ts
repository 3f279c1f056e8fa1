import type { Band } from "../../method/band.js";
import { treatmentKinds } from "../../model/closed-list.js";
import type { Treatment } from "../../model/treatment.js";
import type { AssessedRisk } from "../../score/assess-risks.js";
import type { AnalysisFacts } from "../facts.js";
import { atRisk } from "../places.js";
import { isNamnd, mayDecide } from "../reserved.js";
import { type Hit, defineRule } from "../rule.js";
import { listed } from "../words.js";

const undecided = (entry: AssessedRisk): Hit => ({
  place: atRisk(entry),
  about: "undecided",
  message: {
    sv: "Risken är bedömd men ingen hantering är beslutad. Ange ett beslut (treatment): acceptera, reducera, överföra eller undvika.",
    en: "The risk is assessed but no treatment is decided. State one decision (treatment): accept, reduce, transfer or avoid.",
  },
});

const notAllowed = (entry: AssessedRisk, band: Band): readonly Hit[] => {
  const kind = entry.risk.treatment?.kind;
  const allowed = band.requires?.treatments;
  if (kind === undefined || allowed === undefined || allowed.includes(kind)) return [];
  const names = listed(allowed.map((treatment) => treatmentKinds.labels[treatment]));
  return [
    {
      place: atRisk(entry),
      about: "not-allowed",
      message: {
        sv: `Beslutet är att ${treatmentKinds.labels[kind].sv} risken, men på nivån ${band.label} tillåter metoden bara: ${names.sv}. Välj ett av dem.`,
        en: `The decision is to ${treatmentKinds.labels[kind].en} the risk, but in the band ${band.label} the method allows only: ${names.en}. Choose one of them.`,
      },
    },
  ];
};

const unmotivated = (entry: AssessedRisk): Hit => ({
  place: atRisk(entry),
  about: "unmotivated",
  message: {
    sv: "Risken accepteras utan motivering. Skriv varför den accepteras (motivation).",
    en: "The risk is accepted without motivation. Write why it is accepted (motivation).",
  },
});

/** Decider and date: lacking, or a decider whom the band does not name; what the nämnd decides, its decision fills in. */
const decider = (entry: AssessedRisk, treatment: Treatment, band: Band): readonly Hit[] => {
  const reserved = band.requires?.decidedBy;
  const { decidedBy, decidedOn } = treatment;
  if (decidedBy !== undefined && reserved !== undefined && !mayDecide(decidedBy, reserved)) {
    return [
      {
        place: atRisk(entry),
        about: "decider",
        severity: "warning",
        message: {
          sv: `Accepten är beslutad av någon annan än den som metoden låter besluta på nivån ${band.label}: ${reserved}. Låt rätt beslutsfattare besluta (decidedBy).`,
          en: `The acceptance is decided by another than the one whom the method lets decide in the band ${band.label}: ${reserved}. Let the right decider decide (decidedBy).`,
        },
      },
    ];
  }
  const lacking = [
    ...(decidedBy === undefined ? [{ sv: "beslutsfattare (decidedBy)", en: "a decider (decidedBy)" }] : []),
    ...(decidedOn === undefined ? [{ sv: "beslutsdag (decidedOn)", en: "a date of decision (decidedOn)" }] : []),
  ];
  if (lacking.length === 0) return [];
  const names = listed(lacking);
  if (reserved !== undefined && isNamnd(reserved)) {
    return [
      {
        place: atRisk(entry),
        about: "decider",
        severity: "note",
        message: {
          sv: `Accepten saknar ${names.sv}. På nivån ${band.label} beslutar ${reserved}, så uppgifterna hämtas från nämndens beslut när det registreras.`,
          en: `The acceptance lacks ${names.en}. In the band ${band.label} the decision is for ${reserved}, so they are taken from the nämnd's decision when it is registered.`,
        },
      },
    ];
  }
  const by =
    reserved === undefined
      ? { sv: "", en: "" }
      : { sv: `; metoden låter ${reserved} besluta`, en: `; the method lets ${reserved} decide` };
  return [
    {
      place: atRisk(entry),
      about: "decider",
      severity: "warning",
      message: {
        sv: `Accepten saknar ${names.sv}. Ange det${by.sv}.`,
        en: `The acceptance lacks ${names.en}. State it${by.en}.`,
      },
    },
  ];
};

/** The nämnd may well decide after the day of the register that it adopts; for anybody else a later day is a deficiency. */
const tooLate = (entry: AssessedRisk, { decidedBy, decidedOn }: Treatment, asOf: string): readonly Hit[] => {
  if (decidedOn === undefined || decidedOn <= asOf) return [];
  return [
    {
      place: atRisk(entry),
      about: "day",
      severity: decidedBy !== undefined && isNamnd(decidedBy) ? "note" : "warning",
      message: {
        sv: `Accepten är beslutad ${decidedOn}, efter registrets dag ${asOf}, så den gällde inte den dagen. Rätta beslutsdagen (decidedOn) om den är fel.`,
        en: `The acceptance is decided on ${decidedOn}, after the register's date ${asOf}, so it was not in force on that day. Correct the date of decision (decidedOn) if it is wrong.`,
      },
    },
  ];
};

const acceptance = (entry: AssessedRisk, band: Band, asOf: string): readonly Hit[] => {
  const treatment = entry.risk.treatment;
  if (treatment?.kind !== "accept") return [];
  const isAllowed = band.requires?.treatments?.includes("accept") ?? true;
  return [
    ...(treatment.motivation === undefined ? [unmotivated(entry)] : []),
    ...(isAllowed ? decider(entry, treatment, band) : []),
    ...tooLate(entry, treatment, asOf),
  ];
};

export const treatmentDecision = defineRule<AnalysisFacts>({
  id: "treatment-decision",
  revision: 1,
  severity: "breach",
  title: {
    sv: "Hantering inte beslutad, inte tillåten eller inte motiverad",
    en: "Treatment undecided, not allowed or unmotivated",
  },
  reason: {
    sv: "Varje risk får ett beslut: att hantera eller att acceptera. Den som accepteras står kvar, med skäl, beslutsfattare och dag.",
    en: "Each risk gets one decision: to treat or to accept. An accepted risk stays listed, with reason, decider and date.",
  },
  citation: "esv",
  find: ({ risks, method, asOf }) =>
    risks.flatMap((entry): readonly Hit[] => {
      const band = entry.current === undefined ? undefined : method.bands[entry.current.rank - 1];
      if (band === undefined) return [];
      return entry.risk.treatment === undefined
        ? [undecided(entry)]
        : [...notAllowed(entry, band), ...acceptance(entry, band, asOf)];
    }),
});
