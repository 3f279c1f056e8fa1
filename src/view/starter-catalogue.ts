import type { Influence } from "../model/influence.js";
import type { SourceId } from "../review/sources.js";

/** A fact in the catalogue's own words, and where it was read; without source it is the catalogue's own proposal. */
export interface StarterText {
  readonly text: string;
  readonly source?: SourceId;
}

/** A risk to start from: no levels, since only the nämnd can assess it. */
export interface StarterRisk {
  readonly id: string;
  readonly event: StarterText;
  readonly causes: readonly StarterText[];
  readonly consequences: readonly StarterText[];
  /** A category that the method may or may not have. */
  readonly category: string;
  readonly influence?: Influence;
}

/**
 * Candidates for the process otillåten påverkan, drawn from the audit 2021:4 and the two answers to it: the five forms, both types
 * of perpetrator, and what hides or follows an event. Swedish only: it becomes part of a nämnd's own text.
 */
export const starterCatalogue: readonly StarterRisk[] = [
  {
    id: "op-1",
    event: {
      text: "En handläggare trakasseras av den som ett beslut rör, eller av en anhörig, i affekt efter ett negativt besked",
      source: "stadsrevisionen-2021-4",
    },
    causes: [{ text: "Ett negativt besked väcker starka känslor", source: "svar-2021-4" }],
    consequences: [
      {
        text: "Obehagliga samtal och anspelningar, uthängning i sociala medier, skuldbeläggning eller hot om självmord",
        source: "svar-2021-4",
      },
    ],
    category: "arbetsmiljo",
    influence: { origin: "extern", forms: ["trakasserier"], conduct: ["reaktiv"], actors: ["brukare", "anhorig"] },
  },
  {
    id: "op-2",
    event: { text: "En medarbetare hotas för att ett beslut ska bli ett annat", source: "ks-2021-1304" },
    causes: [
      {
        text: "Hög personalomsättning och hög arbetsbelastning ökar risken, enligt ett särskilt uttalande (V)",
        source: "ks-2021-1304",
      },
    ],
    consequences: [{ text: "Rädsla påverkar nästa beslut" }],
    category: "arbetsmiljo",
    influence: { origin: "extern", forms: ["hot"], conduct: ["reaktiv"], actors: ["brukare", "anhorig"] },
  },
  {
    id: "op-3",
    event: { text: "En medarbetare utsätts för våld vid ett möte eller besök", source: "ks-2021-1304" },
    causes: [{ text: "Mötet eller besöket görs utan riskbedömning" }],
    consequences: [{ text: "Någon skadas" }],
    category: "arbetsmiljo",
    influence: { origin: "extern", forms: ["vald"], conduct: ["reaktiv"], actors: ["brukare", "anhorig"] },
  },
  {
    id: "op-4",
    event: { text: "Lokaler eller egendom skadas för att sätta press på ett ärende", source: "ks-2021-1304" },
    causes: [{ text: "Lokalerna står utan tillsyn" }],
    consequences: [{ text: "Avbrott i verksamheten och kostnader" }],
    category: "verksamhet",
    influence: { origin: "extern", forms: ["skadegorelse"], conduct: ["planerad", "reaktiv"] },
  },
  {
    id: "op-5",
    event: {
      text: "En företrädare för nämnden missbrukar sin tjänsteställning utan att ha blivit hotad, till exempel genom mutbrott eller jäv",
      source: "svar-2021-4",
    },
    causes: [{ text: "Samma person väljer, beslutar och följer upp" }],
    consequences: [{ text: "Beslut fattas på annan grund än lag och regelverk", source: "stadsrevisionen-2021-4" }],
    category: "rattssakerhet",
    influence: { origin: "intern", forms: ["korruption"] },
  },
  {
    id: "op-6",
    event: {
      text: "Organiserad brottslighet riktar planerad påverkan mot en medarbetare eller mot organisationen",
      source: "svar-2021-4",
    },
    causes: [
      {
        text: "Välfärdsbrottsligheten har blivit ett allvarligt hot mot kommunernas välfärdstjänster",
        source: "stadsrevisionen-2021-4",
      },
      { text: "Samverkan med polisen behöver utvecklas centralt och lokalt", source: "stadsrevisionen-2021-4" },
    ],
    consequences: [
      { text: "Ekonomiska förluster och skadat förtroende för demokratin", source: "stadsrevisionen-2021-4" },
    ],
    category: "fortroende",
    influence: {
      origin: "extern",
      forms: ["hot", "korruption"],
      conduct: ["planerad"],
      actors: ["organiserad-brottslighet"],
    },
  },
  {
    id: "op-7",
    event: {
      text: "En näringsidkare som har avtal med nämnden påverkar en handläggare (uppgift i ett särskilt uttalande (V))",
      source: "ks-2021-1304",
    },
    causes: [{ text: "En och samma person väljer utförare och följer upp avtalet" }],
    consequences: [{ text: "Felaktiga utbetalningar eller uppdrag" }],
    category: "ekonomi",
    influence: { origin: "extern", forms: ["korruption"], conduct: ["planerad"], actors: ["naringsidkare"] },
  },
  {
    id: "op-8",
    event: {
      text: "En handläggare pressas av en chef eller en förtroendevald i ett enskilt ärende (uppgift i ett särskilt uttalande (V))",
      source: "ks-2021-1304",
    },
    causes: [{ text: "Det är oklart vart man vänder sig när påverkan kommer inifrån" }],
    consequences: [{ text: "Rättssäkerheten i myndighetsutövningen hotas", source: "ks-2021-1304" }],
    category: "rattssakerhet",
    influence: { origin: "intern", forms: ["trakasserier"], actors: ["chef", "fortroendevald"] },
  },
  {
    id: "op-9",
    event: { text: "Händelser rapporteras inte i incidentsystemet", source: "stadsrevisionen-2021-4" },
    causes: [
      { text: "Rapporteringen tar tid och systemet upplevs som svårhanterligt", source: "svar-2021-4" },
      { text: "Det är otydligt hur vissa händelser ska rapporteras", source: "svar-2021-4" },
      { text: "Det som sker ses som en del av vardagen och yrkesrollen", source: "svar-2021-4" },
    ],
    consequences: [{ text: "Uppföljningen för hela staden försvåras", source: "svar-2021-4" }],
    category: "it",
  },
  {
    id: "op-10",
    event: { text: "Hot eller våld mot en anställd polisanmäls inte", source: "ks-2021-1304" },
    causes: [{ text: "Det är oklart vem som anmäler" }],
    consequences: [{ text: "Den som hotar möter ingen följd" }],
    category: "arbetsmiljo",
  },
  {
    id: "op-11",
    event: { text: "En medarbetare som har utsatts eller berättat möter repressalier", source: "ks-2021-1304" },
    causes: [{ text: "Rutinerna vid repressalier är inte kända i verksamheten" }],
    consequences: [{ text: "Andra tiger om det som händer" }],
    category: "fortroende",
  },
];
