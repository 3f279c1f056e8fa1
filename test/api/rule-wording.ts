import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { rules } from "vasentlighetsanalys";

const test = new URL("../", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, test), "utf8");

/** A text of a rule as it is recorded: severity, place and message. */
interface Recorded {
  readonly rule: string;
  readonly text: string;
}

const pages = [
  "review/rule-texts.md",
  "register/rule-texts.md",
  "internkontroll/rule-texts.md",
  "lagesbild/rule-texts.md",
  "statistics/evidence-texts.md",
];

const onPage = (page: string): readonly Recorded[] =>
  read(page)
    .split(/^## /mu)
    .slice(1)
    .flatMap((part) => {
      const [rule = ""] = /^[a-z-]+/u.exec(part) ?? [];
      return part.split(/^\*\*.*\*\*/mu).flatMap((each) => {
        const [severity = ""] = each.split("\n");
        return [...each.matchAll(/^- .*$/gmu)].map(([line]) => ({ rule, text: `${severity} ${line}` }));
      });
    });

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly at: string;
  readonly message: string;
  readonly english: { readonly at: string; readonly message: string };
}

const inDocument = (file: string): readonly Recorded[] =>
  (JSON.parse(read(file)) as { readonly findings: readonly Told[] }).findings.map(
    ({ rule, severity, at, message, english }) => ({
      rule,
      text: [severity, at, message, english.at, english.message].join(" "),
    }),
  );

const documents = readdirSync(new URL("golden/", test), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^\d/u.test(entry.name))
  .flatMap(({ name }) => ["register.json", "follow-up.json"].map((file) => `golden/${name}/${file}`));

/** What a rule is known by: its revision, and a digest of every text that some test records of it. */
export interface Wording {
  readonly revision: number;
  readonly texts: readonly string[];
}

export type Wordings = Readonly<Record<string, Wording>>;

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** Every rule as it is today. */
export const wordingsToday = (): Wordings => {
  const recorded = [...pages.flatMap(onPage), ...documents.flatMap(inDocument)];
  return Object.fromEntries(
    rules.map(({ id, revision }) => {
      const texts = recorded.filter(({ rule }) => rule === id).map(({ text }) => digest(text));
      return [id, { revision, texts: [...new Set(texts)].sort() }];
    }),
  );
};

/** The rules that no longer say what they said when released, though their revision is the same. A text that is new may be a new test. */
export const rewordedWithoutRaise = (released: Wordings, today: Wordings): readonly string[] =>
  Object.entries(released).flatMap(([id, { revision, texts }]) => {
    const now = today[id];
    const holds = now === undefined || now.revision > revision || texts.every((text) => now.texts.includes(text));
    return holds
      ? []
      : [
          `${id} says other things than when it was released: raise its revision to ${revision + 1} (docs/decisions/rule-revisions.md)`,
        ];
  });
