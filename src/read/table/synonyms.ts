/** The fields that a column of a foreign register can fill; the earlier choose first. */
export const TABLE_FIELDS = [
  "event",
  "id",
  "process",
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
  id: ["riskid", "id", "risknr", "risknummer", "nr", "nummer", "no", "number", "ref"],
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
  likelihood: ["sannolikhet", "s", "sannolikhet nu", "likelihood", "probability", "l", "p"],
  consequence: ["konsekvens", "k", "konsekvens nu", "consequence", "impact", "severity", "c", "i"],
  value: ["riskvärde", "rxk", "sxk", "riskpoäng", "risktal", "väsentlighetstal", "risk value", "risk score", "score"],
  band: ["risknivå", "riskklass", "nivå", "färg", "risk level", "rating", "risk rating", "band"],
  treatment: ["hantering", "riskhantering", "hantering av risk", "beslut", "treatment", "response"],
  action: ["åtgärd", "åtgärder", "planerad åtgärd", "action", "actions", "mitigation"],
  owner: ["ansvarig", "riskägare", "ägare", "ansvarig roll", "owner", "risk owner", "responsible"],
  category: ["kategori", "riskkategori", "risktyp", "typ", "category", "type"],
};

/** Letters and digits alone: "Risk ID", "risk-id" and "RiskId" are one heading. */
const bare = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[×✕*]/g, "x")
    .replace(/[^\p{L}\p{N}]/gu, "");

const ADDITION = /^(.*\S)\s*\(([^()]*)\)\s*$/;
/** A letter or the ends of a scale beside a name, as in "Sannolikhet (S)" and "Konsekvens (1–5)". */
const SIGN = /^(?:\p{L}|\d+\s*[-–]\s*\d+)$/u;

/** A heading as it is compared, taken apart once. */
interface Told {
  readonly heading: string;
  readonly whole: string;
  /** What stands before brackets, and what stands in them. */
  readonly name: string;
  readonly addition: string;
  readonly isSigned: boolean;
}

const toldOf = (heading: string): Told => {
  const [, name = "", addition = ""] = ADDITION.exec(heading) ?? [];
  return {
    heading,
    whole: bare(heading),
    name: bare(name),
    addition: bare(addition),
    isSigned: name !== "" && SIGN.test(addition.trim()),
  };
};

/** What a heading says, without what stands in brackets where that says the same once more. */
const nameOf = ({ whole, name, addition, isSigned }: Told, said: ReadonlySet<string>): string =>
  isSigned || (name !== "" && said.has(addition)) ? name : whole;

const SAID: ReadonlyMap<TableField, ReadonlySet<string>> = new Map(
  TABLE_FIELDS.map((field) => [field, new Set(synonyms[field].map(bare))]),
);

/** The headings that most likely hold each field; a heading holds one field at most. */
export const proposeColumns = (headings: readonly string[], given: TableColumns = {}): TableColumns => {
  const chosen = new Map<TableField, string>();
  const taken = new Set<string>(Object.values(given));
  const told = headings.map(toldOf);
  for (const [field, said] of SAID) {
    const own = given[field];
    if (own !== undefined) {
      chosen.set(field, own);
      continue;
    }
    const free = told.filter(({ heading }) => !taken.has(heading));
    const names = free.map((each) => nameOf(each, said));
    const first = [...said].map((synonym) => names.indexOf(synonym)).find((at) => at !== -1);
    const found = first === undefined ? undefined : free[first]?.heading;
    if (found === undefined) continue;
    taken.add(found);
    chosen.set(field, found);
  }
  return Object.fromEntries(chosen);
};
