import type { Locale } from "../../model/locale.js";
import type { Fact } from "../../view/header-view.js";
import { escapeHtml, html, type Html, NOTHING, when } from "./markup.js";
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from "./page-script.js";
import { PAGE_STYLE, PAGE_STYLE_HASH } from "./page-style.js";
import { pageWords } from "./words.js";

/** One part of the page, which the contents list. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** What a page is made of. */
export interface Page {
  readonly title: string;
  /** Under the title: of what, as of when, for whom. */
  readonly about: readonly Fact[];
  /** Drawn once, used everywhere. */
  readonly sheet: Html;
  readonly sections: readonly PageSection[];
  /** What the page was made with, where the thing tells. */
  readonly footer?: string;
}

/** Nothing from anywhere, and of style and script exactly these bytes. */
const POLICY = `default-src 'none'; style-src 'sha256-${PAGE_STYLE_HASH}'; script-src 'sha256-${PAGE_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

const SPOKEN = ["shown", "sorted", "ascending", "descending"] as const;

const sectionHtml = ({ id, title, body }: PageSection): Html => html`<section>
<h2 id="${escapeHtml(id)}" tabindex="-1">${escapeHtml(title)}</h2>
${body}</section>
`;

/** A page that is one file: it reads without script, and asks nothing of anyone. */
export const pageHtml = ({ title, about, sheet, sections, footer }: Page, locale: Locale): Html => html`<!doctype html>
<html lang="${locale as Html}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY as Html}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE as Html}</style>
</head>
<body ${SPOKEN.map((key) => html`data-${key as Html}="${escapeHtml(pageWords[key][locale])}" `)}>
<a class="skip" href="#content">${escapeHtml(pageWords.skip[locale])}</a>
${sheet}
<header>
<h1>${escapeHtml(title)}</h1>
${when(
  about.length > 0,
  () => html`<ul class="about">${about.map(({ label, text }) => html`<li>${escapeHtml(label)}: ${escapeHtml(text)}</li>`)}</ul>
`,
)}</header>
<nav aria-label="${escapeHtml(pageWords.contents[locale])}"><ul>
${sections.map(
  ({ id, title: name }) => html`<li><a href="#${escapeHtml(id)}">${escapeHtml(name)}</a></li>
`,
)}</ul></nav>
<main id="content" tabindex="-1">
${sections.map(sectionHtml)}</main>
<footer>${footer === undefined ? NOTHING : html`<p>${escapeHtml(footer)}</p>`}<p id="status" class="unseen" role="status"></p></footer>
<script>${PAGE_SCRIPT as Html}</script>
</body>
</html>
`;
