import type { Method } from "../method/method.js";
import type { SourceDocument } from "../method/source.js";
import type { Locale } from "../model/locale.js";

const cite = (document: SourceDocument | undefined): string =>
  [document?.body, document?.title, document?.year, document?.reference]
    .filter((part) => part !== undefined)
    .join(", ");

const closed = (text: string): string => text.replace(/\.$/, "");

const statusText = (method: Method, locale: Locale): string => {
  const { status } = method.source;
  const document = cite(method.source.document);
  const from = document === "" ? method.source.title : document;
  switch (status) {
    case "example":
      return locale === "sv" ? "ett exempel som ingen har beslutat" : "an example that nobody has decided";
    case "published":
      return locale === "sv" ? `återger ett publicerat dokument: ${from}` : `reproduces a published document: ${from}`;
    case "adopted":
      return locale === "sv" ? `beslutad: ${from}` : `adopted: ${from}`;
  }
};

const exampleCaution = (method: Method, locale: Locale): string =>
  locale === "sv"
    ? `Metoden ${method.id} är ett exempel. Ingen stad eller nämnd har beslutat dess skalor och gränser; ett beslut bör inte vila på den.`
    : `The method ${method.id} is an example. No city or nämnd has decided its scales and limits; no decision should rest on it.`;

const optOutCaution = (method: Method, locale: Locale): string | undefined => {
  const optOut = method.mandatoryOptOut;
  if (optOut === undefined) return undefined;
  return locale === "sv"
    ? `Metoden gör avsteg från den obligatoriska processen otillåten påverkan. Skäl: ${closed(optOut.reason)}. Beslutat av ${closed(optOut.decidedBy)}.`
    : `The method departs from the mandatory process otillåten påverkan. Reason: ${closed(optOut.reason)}. Decided by ${closed(optOut.decidedBy)}.`;
};

/** What a document says of its method: its name with version and status, and what a reader must be warned of. */
export const methodSentences = (
  method: Method,
  locale: Locale,
): { readonly name: string; readonly cautions: readonly string[] } => ({
  name: `${method.title} (${method.id} version ${method.version}), ${statusText(method, locale)}`,
  cautions: [
    method.source.status === "example" ? exampleCaution(method, locale) : undefined,
    optOutCaution(method, locale),
  ].filter((caution) => caution !== undefined),
});
