/** A document or body of experience that a rule rests on. */
export interface Source {
  readonly title: string;
  readonly body: string;
  readonly year?: number;
  readonly reference?: string;
}

/** The one registry of sources: every citation of a rule is a key here. */
export const sources = {
  "stadsrevisionen-2021-4": {
    title: "Otillåten påverkan av myndighetsutövning inom socialtjänst",
    body: "Stadsrevisionen, Stockholms stad",
    year: 2021,
    reference: "projektrapport nr 4/2021, behandlad den 21 september 2021",
  },
  "svar-2021-4": {
    title: "Svar på Revisionskontorets projektrapport nr 4/2021, förvaltningens tjänsteutlåtande",
    body: "En av de granskade stadsdelsförvaltningarna, Stockholms stad",
    year: 2022,
    reference: "svarstid den 31 januari 2022",
  },
  "ks-2021-1304": {
    title: "PM Rotel I och Rotel VIII, yttrande över projektrapport nr 4/2021",
    body: "Kommunstyrelsen, Stockholms stad",
    year: 2022,
    reference: "Dnr KS 2021/1304",
  },
  "stadsbyggnadsnamnden-2018": {
    title: "Iakttagelser om Stadsbyggnadsnämndens internkontroll",
    body: "Stadsrevisionen, Stockholms stad",
    year: 2018,
  },
  "fastighetsnamnden-2019": {
    title: "Iakttagelser om Fastighetsnämndens internkontroll",
    body: "Stadsrevisionen, Stockholms stad",
    year: 2019,
  },
  "exploateringsnamnden-2019": {
    title: "Iakttagelser om Exploateringsnämndens internkontroll",
    body: "Stadsrevisionen, Stockholms stad",
    year: 2019,
  },
  "skelleftea-2017": { title: "Granskning av intern kontroll i Skellefteå", body: "PwC", year: 2017 },
  "uppsala-2017": { title: "Granskning av intern kontroll i Uppsala", body: "KPMG", year: 2017 },
  "jonkoping-2014": { title: "Granskning av intern kontroll i Jönköping", body: "Deloitte", year: 2014 },
  kungsor: { title: "Granskning av intern kontroll i Kungsör", body: "KPMG" },
  "far-balans-2004": { title: "Balans", body: "FAR", year: 2004, reference: "nr 10" },
  "far-balans-2005": { title: "Balans", body: "FAR", year: 2005, reference: "nr 8–9" },
  "goteborg-2019": {
    title: "Granskning av intern kontroll i Göteborg",
    body: "Stadsrevisionen, Göteborgs stad",
    year: 2019,
  },
  "goteborg-2021": {
    title: "Granskning av intern kontroll i Göteborg",
    body: "Stadsrevisionen, Göteborgs stad",
    year: 2021,
  },
  "statskontoret-2011": { title: "Om intern styrning och kontroll", body: "Statskontoret", year: 2011 },
  "msb-metodstod": { title: "Utforma riskhantering (metodstöd för LIS)", body: "MSB" },
  esv: {
    title: "Om beslut och uppföljning av risker i intern styrning och kontroll",
    body: "Ekonomistyrningsverket (ESV)",
  },
  "precogly-495": {
    title: "Användares önskemål om kontroller per orsak",
    body: "precogly, öppet verktyg",
    reference: "ärende 495",
  },
  "getprobo-1726": {
    title: "Användares önskemål om accepter som upphör",
    body: "getprobo, öppet verktyg",
    reference: "ärende 1726",
  },
  dataskyddsforordningen: {
    title: "Dataskyddsförordningen (EU) 2016/679",
    body: "Europaparlamentet och rådet",
    year: 2016,
    reference: "artikel 5.1 c och 87",
  },
  kommunallagen: { title: "Kommunallagen (2017:725)", body: "Sveriges riksdag", year: 2017, reference: "6 kap. 6 §" },
  "miljo-vor-2018": {
    title: "Plan för internkontroll med väsentlighets- och riskanalys 2018",
    body: "Miljö- och hälsoskyddsnämnden, Stockholms stad",
    year: 2018,
  },
} as const satisfies Record<string, Source>;

/** The key of a source in the registry. */
export type SourceId = keyof typeof sources;

/** A source in a line: body, title, year, reference. */
export const citeSource = (id: SourceId): string => {
  const source: Source = sources[id];
  return [source.body, source.title, source.year, source.reference].filter((part) => part !== undefined).join(", ");
};
