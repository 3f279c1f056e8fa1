import { marked } from "marked";

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

const decoded = (html: string): string =>
  html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|amp|quot);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** What a reader of GitHub's Markdown makes of a document: the tags in order, and the text that is seen. */
export const structureOf = (markdown: string): { readonly tags: readonly string[]; readonly text: string } => {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return {
    tags: html.match(/<[^>]*>/g) ?? [],
    text: decoded(html.replace(/<[^>]*>/g, " ")).replace(/\u2060/g, ""),
  };
};
