import type { Locale, Text } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "../view/audience.js";
import { type DocumentOptions, type DocumentSubject, documentView } from "../view/document-subject.js";
import type { DocumentView } from "../view/document-view.js";
import { headerView } from "../view/header-view.js";
import { bandView } from "../view/level-view.js";
import { recordView } from "../view/record-view.js";
import { badgeSheet } from "./html/badges.js";
import { type Page, pageHtml, type PageSection } from "./html/page.js";
import { blocksHtml, headingHtml, sectionsHtml } from "./html/html-document.js";
import { html } from "./html/markup.js";
import { registerSections } from "./html/register-sections.js";
import { viewPage } from "./html/view-page.js";

const decided: Text = { sv: "Nämndens beslut", en: "The nämnd's decision" };

/** The decision by which the nämnd adopted the register, as a part of its page. */
const decisionSection = (record: DocumentView, locale: Locale): PageSection => {
  const place = { level: 4, id: "decision", locale };
  return {
    id: "decision",
    title: decided[locale],
    body: html`${blocksHtml(record.lead, place)}${sectionsHtml(record, place).map(
      ({ title, body }) => html`${headingHtml(3, title)}${body}`,
    )}`,
  };
};

const registerPage = (register: RiskRegister, options: Required<ViewOptions>, record?: DocumentView): Page => {
  const { locale } = options;
  const header = headerView(register, options);
  const made = header.facts.at(-1);
  return {
    title: header.title,
    about: header.facts.slice(2, -1),
    sheet: badgeSheet(register.method.bands.map((band, index) => bandView(band, index + 1))),
    sections: [
      ...(record === undefined ? [] : [decisionSection(record, locale)]),
      ...registerSections(register, header, options),
    ],
    ...(made === undefined ? {} : { footer: `${made.label} ${made.text}` }),
  };
};

const pageOf = (subject: DocumentSubject, options: DocumentOptions): Page => {
  const checked = checkedOptions(options);
  switch (subject.kind) {
    case "register":
      return registerPage(subject, checked);
    case "adopted-register":
      return registerPage(subject.register, checked, recordView(subject, checked));
    default:
      return viewPage(documentView(subject, options), checked.locale);
  }
};

/**
 * Writes a register, an adopted record, a plan, a follow-up, a comparison or a lägesbild as one self-contained web page.
 *
 * It reads without script and prints well; where script runs, its tables sort and filter. Its policy (CSP) lets nothing load and
 * nothing else run. Whatever an analyst wrote is shown as text and never becomes markup.
 *
 * @param subject - What the page shows. Of a register it holds summary, heat map, risks with an explanation of each score,
 * findings with reasons and sources, coverage of the mandatory processes, internkontrollplan, candidate list, and method; of an adopted record
 * the decision as well.
 * @param options - `audience`: `"internal"` for everything, `"public"` to mask each risk and control that bears `secrecy`
 * (process and marking only, counted in every total). `locale`: `"sv"` (default) or `"en"`, the language of the page's own
 * sentences.
 * @returns The page, to be saved as UTF-8.
 * @throws TypeError when `audience` is not given.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { toHtml } from "vasentlighetsanalys/html";
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [],
 * });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
 * const page = toHtml(register, { audience: "public" });
 * page.includes("<title>Risk- och väsentlighetsanalys 2022, Exempelnämnden</title>"); //=> true
 * ```
 */
export const toHtml = (subject: DocumentSubject, options: DocumentOptions): string =>
  pageHtml(pageOf(subject, options), checkedOptions(options).locale);
