import { marked } from "marked";

/** Every block of code in a text written as Markdown: its language, what the info string says of it, and its code. */
export const codeBlocks = (markdown) => {
  const blocks = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type !== "code") return;
    const [language = "", ...words] = (token.lang ?? "").split(/\s+/u);
    const facts = Object.fromEntries(words.map((word) => word.split("=")).map(([key, value = ""]) => [key, value]));
    blocks.push({ language, facts, code: `${token.text}\n` });
  });
  return blocks;
};
