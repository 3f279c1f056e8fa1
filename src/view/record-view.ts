import { methodName } from "../method/method-name.js";
import type { Text } from "../model/locale.js";
import type { AdoptedRegister } from "../record/adopt-register.js";
import { findingKey } from "../review/finding-key.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { type DocumentView, sentence, tableSections } from "./document-view.js";
import type { Fact } from "./header-view.js";
import { maskFor } from "./secrecy.js";
import { type Row, type Table, textCell } from "./table.js";

const words = {
  title: { sv: "Nämndens beslut om risk- och väsentlighetsanalys", en: "The nämnd's decision on the risk analysis" },
  body: { sv: "Beslutande organ", en: "Decided by" },
  on: { sv: "Beslutsdag", en: "Day" },
  paragraph: { sv: "Paragraf", en: "Paragraph" },
  reference: { sv: "Diarienummer", en: "Reference" },
  supersedes: { sv: "Ersätter", en: "Supersedes" },
  method: { sv: "Metod", en: "Method" },
  digest: { sv: "Kontrollsumma (SHA-256)", en: "Digest (SHA-256)" },
  original: { sv: "Originalets kontrollsumma (SHA-256)", en: "Digest of the original (SHA-256)" },
  despite: { sv: "Fastställt trots dessa brister", en: "Adopted in spite of these breaches" },
  place: { sv: "Plats", en: "Place" },
  message: { sv: "Brist", en: "Breach" },
  reason: { sv: "Nämndens skäl", en: "The nämnd's reason" },
  hidden: {
    sv: "Bristen gäller något med sekretessmarkering, prövas vid begäran.",
    en: "The breach concerns something marked for secrecy, tried on request.",
  },
} as const satisfies Record<string, Text>;

/** What a digest is worth, in every document that shows one. */
export const digestSentence: Text = {
  sv: "Kontrollsumman visar att inget har ändrats bara om den också finns någon annanstans, till exempel i diariet.",
  en: "The digest shows that nothing has changed only where it is also kept elsewhere, such as in the diarium.",
};

const despiteTable = ({ register, decision }: AdoptedRegister, options: ViewOptions): Table => {
  const { audience, locale } = checkedOptions(options);
  const mask = maskFor(register.analysis, audience);
  const rows = (decision.despite ?? []).map(({ finding: key, reason }): Row => {
    const finding = register.findings.find((each) => findingKey(each) === key);
    if (finding === undefined) return { cells: { place: textCell(key), reason: textCell(reason) } };
    if (mask.hidesFinding(finding)) return { masked: true, cells: { message: textCell(words.hidden[locale]) } };
    const told = locale === "sv" ? finding : finding.english;
    return { cells: { place: textCell(told.at), message: textCell(told.message), reason: textCell(reason) } };
  });
  return {
    title: words.despite[locale],
    columns: (["place", "message", "reason"] as const).map((key) => ({ key, label: words[key][locale], kind: "text" })),
    rows,
  };
};

/** The decision by which a nämnd adopted a register, and what it adopted in spite of. */
export const recordView = (record: AdoptedRegister, options: ViewOptions): DocumentView => {
  const { audience, locale } = checkedOptions(options);
  const { register, decision, digest } = record;
  const facts = (
    [
      [words.body, decision.body],
      [words.on, decision.on],
      [words.paragraph, decision.paragraph],
      [words.reference, decision.reference],
      [words.supersedes, decision.supersedes],
      [words.method, methodName(register.method)],
      [audience === "public" ? words.original : words.digest, digest],
    ] as const
  ).flatMap(([label, text]): readonly Fact[] => (text === undefined ? [] : [{ label: label[locale], text }]));
  return {
    title: `${words.title[locale]} ${String(register.year)}, ${register.namnd.name}`,
    lead: [{ kind: "facts", facts }, sentence(digestSentence[locale])],
    sections: tableSections({ table: despiteTable(record, options), main: "message", fold: ["place"] }),
  };
};
