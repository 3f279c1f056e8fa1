import { oneLine } from "../../view/one-line.js";

const ENTITIES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "|": "&#124;" };

/**
 * GitHub links an e-mail address after escapes are resolved, so only a character that no address holds can part it. The word
 * joiner is unseen; other signs such as `exempel-5x5@2022.1` are left whole.
 */
const WORD_JOINER = "&#8288;";
const ADDRESS_SIGN = /(?<=[\w.+-])@(?=[\w.-]*\.[\w-]*[A-Za-z])/g;

/** What begins a list or an underlined heading where a text stands first on its line. */
const leading = (text: string): string => text.replace(/^([-+=:])/, "\\$1").replace(/^(\d{1,9})([.)])/, "$1\\$2");

/**
 * Text that somebody wrote, as Markdown that shows exactly that text: it never becomes a heading, list, link, image, code,
 * table cell or HTML, in CommonMark or with GitHub's extensions (tables, strikethrough, autolinks, mathematics).
 */
export const escapeMarkdown = (text: string): string =>
  leading(
    oneLine(text)
      .replace(/[\\`*_{}[\]#~$^]/g, "\\$&")
      .replace(/&(?=#?\w+;)/g, "\\&")
      .replace(/[<>|]/g, (mark) => ENTITIES[mark] ?? mark)
      .replace(/:(?=\/\/)/g, "\\:")
      .replace(/(www)\./gi, "$1\\.")
      .replace(ADDRESS_SIGN, `${WORD_JOINER}@`)
      .replace(/@/g, "\\@"),
  );
