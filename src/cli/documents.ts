import { toCanonicalJson } from "../record/canonical-json.js";
import { compareRegisters } from "../register/compare-registers.js";
import { toCsv } from "../render/csv.js";
import { toHtml } from "../render/html.js";
import { toIcs } from "../render/ics.js";
import { toMarkdown } from "../render/markdown.js";
import type { DocumentOptions, DocumentSubject } from "../view/document-subject.js";
import { UsageError } from "./usage-error.js";

type Content = string | Uint8Array;
type Write<T> = (subject: T, options: Required<DocumentOptions>) => Content | Promise<Content>;

/** How things are written under one ending of a file. */
interface Format<T> {
  /** What the help calls it, where the ending alone does not say so. */
  readonly name?: string;
  /** The file with its article, as it begins a sentence. */
  readonly file: string;
  readonly write: Write<T>;
  /** What holds several things in one file, where the format can. */
  readonly joins?: (subjects: readonly T[], options: Required<DocumentOptions>) => string;
}

const json = <T extends DocumentSubject>(content: (subject: T) => unknown): Format<T> => ({
  file: "En JSON-fil",
  write: (subject) => `${toCanonicalJson(content(subject))}\n`,
});

const ics = <T>(write: Write<T>): Format<T> => ({ name: "kalender", file: "En kalender", write });

/** What every thing can be written as. What makes Word and Excel is large, and so read only when somebody asks for such a file. */
const every = {
  md: {
    name: "Markdown",
    file: "En Markdown-fil",
    write: toMarkdown,
    joins: (subjects, options) => subjects.map((subject) => toMarkdown(subject, options)).join("\n"),
  },
  html: { name: "webbsida", file: "En webbsida", write: toHtml },
  docx: {
    name: "Word",
    file: "En Word-fil",
    write: async (subject, options) => (await import("../render/word.js")).toWord(subject, options),
  },
  xlsx: {
    name: "Excel",
    file: "En arbetsbok",
    write: async (subject, options) => (await import("../render/excel.js")).toExcel(subject, options),
  },
  csv: { file: "En CSV-fil", write: toCsv },
} as const satisfies Readonly<Record<string, Format<DocumentSubject>>>;

type Subject<K extends DocumentSubject["kind"]> = Extract<DocumentSubject, { readonly kind: K }>;

/** The formats by ending, and what the thing is called. */
interface Thing<K extends DocumentSubject["kind"]> {
  readonly called: string;
  readonly formats: Readonly<Record<string, Format<Subject<K>>>>;
}

/** Which thing can be written as what. */
const things: { readonly [K in DocumentSubject["kind"]]: Thing<K> } = {
  register: { called: "Ett register", formats: { ...every, json: json((register) => register) } },
  "adopted-register": {
    called: "Ett fastställt register",
    formats: { ...every, json: json((record) => record), ics: ics(({ plan }, options) => toIcs(plan, options)) },
  },
  plan: {
    called: "En internkontrollplan",
    formats: {
      ...every,
      json: { ...json((plan) => plan), joins: (plans) => `${toCanonicalJson(oneOrAll(plans))}\n` },
      ics: ics(toIcs),
    },
  },
  "follow-up": { called: "En uppföljning", formats: { ...every, json: json((made) => made) } },
  comparison: {
    called: "En jämförelse",
    formats: { ...every, json: json(({ before, after }) => compareRegisters(before, after)) },
  },
  lagesbild: { called: "En lägesbild", formats: { ...every, json: json((picture) => picture) } },
};

/** Of one thing in a JSON file the thing itself, and of several a list. */
export const oneOrAll = <T>(all: readonly T[]): T | readonly T[] => {
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : all;
};

const series = (endings: readonly string[]): string =>
  `${endings.slice(0, -1).join(", ")} eller ${endings.at(-1) ?? ""}`;

/** The endings that a kind of thing can be written under, for the help of its command. */
export const endingsOf = (kind: DocumentSubject["kind"]): string =>
  series(
    Object.entries(things[kind].formats).map(([ending, { name }]) =>
      name === undefined ? `.${ending}` : `.${ending} (${name})`,
    ),
  );

/** Writes one kind of thing as what the ending asks for. */
export type Writer<K extends DocumentSubject["kind"]> = (
  subjects: readonly Subject<K>[],
  options: Required<DocumentOptions>,
) => Content | Promise<Content>;

/**
 * How a kind of thing is written under an ending.
 *
 * @throws UsageError that names what it can be written as.
 */
export const writerOf = <K extends DocumentSubject["kind"]>(kind: K, ending: string, file: string): Writer<K> => {
  const { called, formats }: Thing<K> = things[kind];
  const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
  if (format === undefined) {
    const known = Object.keys(formats).map((each) => `.${each}`);
    throw new UsageError(`--out ${file}: okänt format. ${called} kan skrivas som ${series(known)}.`);
  }
  return (subjects, options) => {
    const [only, ...more] = subjects;
    if (only !== undefined && more.length === 0) return format.write(only, options);
    if (format.joins !== undefined) return format.joins(subjects, options);
    throw new UsageError(`${format.file} rymmer en nämnd. Kör en analys i taget.`);
  };
};
