import { checkedOptions } from "../view/audience.js";
import { type DocumentOptions, type DocumentSubject, documentView } from "../view/document-subject.js";
import { markdownDocument } from "./markdown/markdown-document.js";

/**
 * Writes a register, a plan, a follow-up, a comparison, an adopted record or a lägesbild as a Markdown document (CommonMark with GitHub's tables) that can
 * be pasted into a tjänsteutlåtande.
 *
 * @param subject - A register (summary, risks, matrix, coverage, findings, candidates, how it was made), an internkontrollplan
 * (risks, controls, actions, calendar), a follow-up, an adopted record (the decision, then register and plan), or a
 * lägesbild (all nämnder on one page; for the public, counts of incidents below the methods' limit are withheld, also where they
 * could be worked out from a total).
 * @param options - `audience`: `"internal"` for everything, `"public"` to mask each risk and control that bears `secrecy`
 * (process and marking only, counted in every total). `locale`: `"sv"` (default) or `"en"`, the language of the document's own
 * sentences.
 * @returns The document, ending in a line break.
 * @throws TypeError when `audience` is not given.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { toMarkdown } from "vasentlighetsanalys/markdown";
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [],
 * });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
 * const document = toMarkdown(register, { audience: "public" });
 * document.split("\n")[0]; //=> "# Risk- och väsentlighetsanalys 2022, Exempelnämnden"
 * ```
 */
export const toMarkdown = (subject: DocumentSubject, options: DocumentOptions): string => {
  const { locale } = checkedOptions(options);
  return markdownDocument(documentView(subject, options), locale);
};
