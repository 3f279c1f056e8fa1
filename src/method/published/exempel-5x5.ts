import { defineMethod } from "../authoring/define-method.js";
import { OTILLATEN_PAVERKAN } from "../otillaten-paverkan.js";

/** An example of the yearly anvisningar as data; its numbers are nobody's decision. */
export const exempel5x5 = defineMethod({
  format: 1,
  id: "exempel-5x5",
  version: "2022.1",
  title: "Exempel, fem gånger fem – ett exempel, inte någon stads egen metod",
  source: {
    title: "Exempelmetod som följer med biblioteket; ingen stad, kommun eller nämnd har beslutat den",
    status: "example",
    note: "Skalor, gränser, krav, färger och symboler är påhittade. Byt ut dem mot de egna anvisningarna.",
  },
  appliesFrom: 2022,
  likelihood: {
    label: "Sannolikhet",
    basis: "per nämnd och år",
    levels: [
      { label: "Osannolik", definition: "Väntas mer sällan än en gång på tio år.", perYear: [0, 0.1] },
      {
        label: "Mindre sannolik",
        definition: "Väntas minst en gång på tio år men mer sällan än vartannat år.",
        perYear: [0.1, 0.5],
      },
      { label: "Möjlig", definition: "Väntas minst vartannat år men färre än två gånger per år.", perYear: [0.5, 2] },
      { label: "Sannolik", definition: "Väntas minst två men färre än tolv gånger per år.", perYear: [2, 12] },
      { label: "Mycket sannolik", definition: "Väntas minst tolv gånger per år.", perYear: [12, null] },
    ],
  },
  consequence: {
    label: "Konsekvens",
    levels: [
      { label: "Försumbar", definition: "Märks knappt och kräver ingen åtgärd." },
      { label: "Lindrig", definition: "Märks och kan rättas i det dagliga arbetet." },
      { label: "Kännbar", definition: "Stör verksamheten eller drabbar enskilda så att ledningen måste agera." },
      { label: "Allvarlig", definition: "Nämnden når inte ett mål, eller enskilda lider stor skada." },
      { label: "Mycket allvarlig", definition: "Nämnden kan inte fullgöra sitt uppdrag, eller någons liv är i fara." },
    ],
    dimensions: [
      {
        id: "verksamhet",
        label: "Verksamhet",
        definitions: [
          "Ingen märkbar störning.",
          "Enstaka ärenden eller insatser försenas.",
          "En enhet kan inte arbeta som planerat under någon vecka.",
          "Flera enheter kan inte arbeta som planerat, eller ett mål nås inte.",
          "Lagstadgad verksamhet kan inte bedrivas.",
        ],
      },
      {
        id: "fortroende",
        label: "Förtroende",
        definitions: [
          "Ingen utanför enheten märker något.",
          "Enstaka klagomål.",
          "Återkommande klagomål eller lokal uppmärksamhet.",
          "Granskning eller kritik från tillsynsmyndighet.",
          "Allmänheten förlorar förtroendet för nämndens beslut.",
        ],
      },
      {
        id: "ekonomi",
        label: "Ekonomi",
        definitions: [
          "Ryms utan omprioritering inom enheten.",
          "Kräver omprioritering inom enheten.",
          "Kräver omprioritering inom avdelningen.",
          "Nämnden riskerar att inte hålla sin budget.",
          "Nämnden kan inte hålla sin budget utan tillskott.",
        ],
      },
    ],
    combine: "max",
  },
  matrix: { kind: "product" },
  bands: [
    {
      id: "lag",
      label: "Låg",
      from: 1,
      to: 4,
      colour: "#D5EBDD",
      symbol: "○",
      requires: { treatments: ["accept", "reduce", "transfer", "avoid"], plan: false, decidedBy: "Avdelningschef" },
    },
    {
      id: "medel",
      label: "Medel",
      from: 5,
      to: 9,
      colour: "#F7D774",
      symbol: "◐",
      requires: { treatments: ["accept", "reduce", "transfer", "avoid"], plan: false, decidedBy: "Förvaltningschef" },
    },
    {
      id: "hog",
      label: "Hög",
      from: 10,
      to: 16,
      colour: "#E08A3C",
      symbol: "●",
      requires: { treatments: ["accept", "reduce", "transfer", "avoid"], plan: true, decidedBy: "Nämnden" },
    },
    {
      id: "kritisk",
      label: "Kritisk",
      from: 20,
      to: 25,
      colour: "#7F1D1D",
      symbol: "▲",
      requires: { treatments: ["reduce", "transfer", "avoid"], plan: true, decidedBy: "Nämnden" },
    },
  ],
  controlEffect: { kind: "stated" },
  mandatoryProcesses: [OTILLATEN_PAVERKAN],
  categories: [
    { id: "arbetsmiljo", label: "Arbetsmiljö", required: true },
    { id: "rattssakerhet", label: "Rättssäkerhet", required: true },
    { id: "ekonomi", label: "Ekonomi", required: true },
    { id: "fortroende", label: "Förtroende", required: true },
    { id: "verksamhet", label: "Verksamhet" },
    { id: "it", label: "It" },
  ],
  controlKinds: [
    { id: "rutin", label: "Rutin" },
    { id: "incidentrapportering", label: "Incidentrapportering" },
    { id: "utbildning", label: "Utbildning" },
    { id: "riskanalys", label: "Riskanalys" },
    { id: "samverkan", label: "Samverkan" },
    { id: "annan", label: "Annan" },
  ],
  judgements: [
    { id: "tillracklig", label: "Tillräcklig" },
    { id: "tillracklig-med-brister", label: "Tillräcklig med brister" },
    { id: "otillracklig", label: "Otillräcklig" },
  ],
  // asOf is the last day that a report covers, not the day it is handed in, so the verksamhetsberättelse of a year
  // stands at that year's 31 December although it is written the year after.
  reporting: [
    { id: "T1", label: "Tertialrapport 1", asOf: "04-30", year: 0 },
    { id: "T2", label: "Tertialrapport 2", asOf: "08-31", year: 0 },
    { id: "VB", label: "Verksamhetsberättelse", asOf: "12-31", year: 0 },
  ],
  calendar: { moveOffHolidays: true },
  agreedValue: "median",
  limits: { risks: 60, smallCount: 5, spread: 2, staff: 50 },
});
