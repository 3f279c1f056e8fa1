import type { Locale } from "../../model/locale.js";
import type { Severity } from "../../review/finding.js";
import type { Block, DocumentView, Weight } from "../../view/document-view.js";
import type { FindingsView, FindingView } from "../../view/findings-view.js";
import type { Fact } from "../../view/header-view.js";
import { mapHtml } from "./html-matrix.js";
import { tableHtml } from "./html-table.js";
import { escapeHtml, html, type Html, when } from "./markup.js";
import { pageWords } from "./words.js";

/** A heading of somebody's words, at the level that the place asks for. */
export const headingHtml = (level: number, text: string): Html =>
  html`<h${level}>${escapeHtml(text)}</h${level}>
`;

/** Facts as a list of terms. */
export const factsHtml = (facts: readonly Fact[]): Html =>
  html`<dl>${facts.map(({ label, text }) => html`<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`)}</dl>
`;

/** A sentence; what weighs says so by a word too, never by its colour alone. */
export const sentenceHtml = (text: string, weight: Weight, locale: Locale): Html =>
  weight === "plain"
    ? html`<p>${escapeHtml(text)}</p>
`
    : html`<p class="said ${weight as Html}"><strong>${escapeHtml(pageWords[weight][locale])}</strong> ${escapeHtml(text)}</p>
`;

const findingHtml = ({ place, message, reason, source, rule }: FindingView, locale: Locale): Html => {
  const facts = [
    [pageWords.why, reason],
    [pageWords.source, source],
    [pageWords.rule, rule],
  ] as const;
  const told = facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label: label[locale], text }]));
  return html`<li><p><span class="place">${escapeHtml(place)}:</span> ${escapeHtml(message)}</p>${when(
    told.length > 0,
    () =>
      html`<details class="fold"><summary>${escapeHtml(reason === undefined ? pageWords.source[locale] : pageWords.why[locale])}<span class="unseen">, ${escapeHtml(place)}</span></summary>${factsHtml(told)}</details>`,
  )}</li>
`;
};

const WEIGHTS: Readonly<Record<Severity, Weight>> = { breach: "grave", warning: "caution", note: "plain" };

/** Findings by severity, gravest first, each with its reason and its source on demand. */
export const findingsHtml = (view: FindingsView, level: number, locale: Locale): Html =>
  view.groups.length === 0
    ? sentenceHtml(view.none, "good", locale)
    : html`${view.groups.map(
        ({ severity, heading, findings }) =>
          html`<div class="${WEIGHTS[severity] as Html}">${headingHtml(level, `${heading} (${String(findings.length)})`)}<ul class="findings">
${findings.map((finding) => findingHtml(finding, locale))}</ul></div>
`,
      )}`;

/** Where a block stands: the level of a heading within it, and what its ids begin with. */
export interface BlockPlace {
  readonly level: number;
  readonly id: string;
  readonly locale: Locale;
  /** The heading that stands right above; a table of that name does not show it once more. */
  readonly heading?: string;
}

/** A block of a view. */
export const blockHtml = (block: Block, { level, id, locale, heading }: BlockPlace): Html => {
  switch (block.kind) {
    case "heading":
      return headingHtml(level, block.text);
    case "sentence":
      return sentenceHtml(block.text, block.weight ?? "plain", locale);
    case "facts":
      return factsHtml(block.facts);
    case "table": {
      const { table, main, fold } = block;
      return tableHtml(table, { locale, id, caption: table.title, isCaptionSeen: table.title !== heading, main, fold });
    }
    case "matrix":
      return mapHtml(block.matrix, locale, id);
    case "findings":
      return findingsHtml(block.findings, level, locale);
  }
};

/** Blocks one after another, with ids of their own. */
export const blocksHtml = (blocks: readonly Block[], { level, id, locale, heading }: BlockPlace): Html =>
  html`${blocks.map((block, index) => {
    const before = blocks[index - 1];
    const above = before === undefined ? heading : before.kind === "heading" ? before.text : undefined;
    const place = { level, id: `${id}-${String(index + 1)}`, locale };
    return blockHtml(block, above === undefined ? place : { ...place, heading: above });
  })}`;

/** The parts of a document's view, for a page to frame. */
export const sectionsHtml = (
  view: DocumentView,
  { level, id, locale }: BlockPlace,
): readonly { readonly id: string; readonly title: string; readonly body: Html }[] =>
  view.sections.map(({ title, blocks }, index) => {
    const own = `${id}-${String(index + 1)}`;
    return { id: own, title, body: blocksHtml(blocks, { level, id: own, locale, heading: title }) };
  });
