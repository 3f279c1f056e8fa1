/** The fields that a column of a foreign register can fill. */
export const TABLE_FIELDS = [
  "id",
  "process",
  "event",
  "cause",
  "effect",
  "likelihood",
  "consequence",
  "value",
  "band",
  "treatment",
  "action",
  "owner",
  "category",
] as const;

/** What a column of a foreign register can be. */
export type TableField = (typeof TABLE_FIELDS)[number];

/** Which heading holds which field. */
export type TableColumns = Readonly<Partial<Record<TableField, string>>>;

/** Swedish and English headings by which registers call the same thing; the first are the surest. */
export const synonyms: Readonly<Record<TableField, readonly string[]>> = {
  event: [
    "oönskad händelse",
    "riskhändelse",
    "händelse",
    "riskbeskrivning",
    "beskrivning av risk",
    "risk",
    "risker",
    "unwanted event",
    "risk description",
    "event",
    "description",
    "beskrivning",
  ],
  id: ["risk-id", "riskid", "id", "risknr", "risk nr", "risknummer", "nr", "nummer", "no", "number", "ref"],
  process: ["process", "processer", "arbetssätt", "process/arbetssätt", "område", "verksamhetsområde", "area"],
  cause: ["orsak", "orsaker", "bakomliggande orsak", "cause", "causes"],
  effect: [
    "konsekvensbeskrivning",
    "beskrivning av konsekvens",
    "effekt",
    "konsekvenser",
    "effect",
    "impact description",
  ],
  likelihood: ["sannolikhet", "s", "sannolikhet (s)", "sannolikhet nu", "likelihood", "probability", "l", "p"],
  consequence: ["konsekvens", "k", "konsekvens (k)", "konsekvens nu", "consequence", "impact", "severity", "c", "i"],
  value: [
    "riskvärde",
    "rxk",
    "sxk",
    "s x k",
    "s*k",
    "riskpoäng",
    "risktal",
    "väsentlighetstal",
    "risk value",
    "risk score",
    "score",
  ],
  band: ["risknivå", "riskklass", "nivå", "färg", "risk level", "rating", "risk rating", "band"],
  treatment: ["hantering", "riskhantering", "hantering av risk", "beslut", "treatment", "response"],
  action: ["åtgärd", "åtgärder", "planerad åtgärd", "action", "actions", "mitigation"],
  owner: ["ansvarig", "riskägare", "ägare", "ansvarig roll", "owner", "risk owner", "responsible"],
  category: ["kategori", "riskkategori", "risktyp", "typ", "category", "type"],
};

const folded = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[×✕]/g, "x")
    .replace(/[^\p{L}\p{N}*()/ -]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

/** The headings that most likely hold each field; a heading holds one field at most. */
export const proposeColumns = (headings: readonly string[], given: TableColumns = {}): TableColumns => {
  const chosen = new Map<TableField, string>();
  const taken = new Set<string>(Object.values(given));
  const told = headings.map((heading) => ({ heading, as: folded(heading) }));
  for (const field of Object.keys(synonyms) as TableField[]) {
    const own = given[field];
    if (own !== undefined) {
      chosen.set(field, own);
      continue;
    }
    const found = synonyms[field]
      .map((synonym) => told.find(({ heading, as }) => as === synonym && !taken.has(heading))?.heading)
      .find((heading) => heading !== undefined);
    if (found === undefined) continue;
    taken.add(found);
    chosen.set(field, found);
  }
  return Object.fromEntries(chosen);
};
