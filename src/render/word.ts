import { buildInternkontrollplan } from "../internkontroll/build-internkontrollplan.js";
import { checkedOptions } from "../view/audience.js";
import type { DocumentOptions, DocumentSubject } from "../view/document-subject.js";
import { recordView } from "../view/record-view.js";
import { registerDocument, type WordDocument } from "./word/register-document.js";
import { viewDocument } from "./word/view-document.js";
import { wordPackage } from "./word/word-package.js";

/**
 * Writes a register or an adopted record as a Word document (.docx), the bilaga to the nämnd's verksamhetsplan: how the analysis
 * was made, matrix, risks by process, coverage of otillåten påverkan, internkontrollplan, decisions, bruttolista and findings. A
 * plan, a follow-up, a comparison or a lägesbild is a document too. The same subject gives the same bytes.
 *
 * @param subject - A register, an adopted record (with the nämnd's decision and the digest first), an internkontrollplan, a
 * follow-up, a comparison or a lägesbild.
 * @param options - `audience`: `"internal"` for everything, `"public"` to mask each risk and control that bears `secrecy`
 * (process and marking only, counted in every total). `locale`: `"sv"` (default) or `"en"`, the language of the document's own
 * sentences.
 * @returns The bytes of the file. Characters that XML cannot carry are replaced by ones that are seen.
 * @throws TypeError when `audience` is not given; the promise is rejected with it.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { toWord } from "vasentlighetsanalys/word";
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [],
 * });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
 * const file = await toWord(register, { audience: "public" });
 * new TextDecoder().decode(file.subarray(0, 2)); //=> "PK"
 * ```
 */
export const toWord = async (subject: DocumentSubject, options: DocumentOptions): Promise<Uint8Array> => {
  const { locale } = checkedOptions(options);
  const { sections, frame } = documentOf(subject, options);
  return wordPackage(sections, { ...frame, locale });
};

const documentOf = (subject: DocumentSubject, options: DocumentOptions): WordDocument => {
  switch (subject.kind) {
    case "register":
      return registerDocument(subject, buildInternkontrollplan(subject), options);
    case "adopted-register":
      return registerDocument(subject.register, subject.plan, options, recordView(subject, options));
    default:
      return viewDocument(subject, options);
  }
};
