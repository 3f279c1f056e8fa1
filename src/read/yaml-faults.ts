import { type Document, isAlias, isMap, isPair, isScalar, type ParsedNode, type YAMLError } from "yaml";
import { foundText } from "../parse/found.js";
import type { YamlFact } from "../parse/reading-fact.js";
import { keyText } from "./yaml-positions.js";

/** A fault of the text itself, by its place in it. */
export interface YamlFault {
  readonly fact: YamlFact;
  readonly offset: number;
}

const reasonOf = (error: YAMLError) => {
  switch (error.code) {
    case "RESOURCE_EXHAUSTION":
      return "too-deep";
    case "MULTIPLE_DOCS":
      return "documents";
    case "TAB_AS_INDENT":
      return "tab";
    case "MISSING_CHAR":
      return "unclosed";
    case "BAD_INDENT":
      return error.message.startsWith("Flow") ? "unclosed" : "indentation";
    default:
      return "syntax";
  }
};

/** The errors of the YAML parser; of those that follow from one, only the first. */
export const parserFaults = (errors: readonly YAMLError[]): readonly YamlFault[] =>
  errors.slice(0, 1).map((first) => ({ fact: { code: "yaml", reason: reasonOf(first) }, offset: first.pos[0] }));

/** For each alias the parser goes through every anchor and alias before it; ten thousand aliases take a second. */
const MOST_STEPS = 100_000_000;

/** Keys that stand twice or are no text, and aliases of nothing; the parser's own search for doubled keys is quadratic. */
export const contentFaults = (document: Document.Parsed): readonly YamlFault[] => {
  const faults: YamlFault[] = [];
  const anchors = new Set<string>();
  let anchored = 0;
  let aliases = 0;

  const checkKeys = (keys: readonly ParsedNode[]): void => {
    const seen = new Set<string>();
    for (const key of keys) {
      const [offset] = key.range;
      const name = keyText(key);
      if (name === undefined) faults.push({ fact: { code: "yaml", reason: "key-not-text" }, offset });
      else if (seen.has(name))
        faults.push({ fact: { code: "yaml", reason: "duplicate-key", found: foundText(name) }, offset });
      else seen.add(name);
    }
  };

  const left: ParsedNode[] = [];
  const follow = (parts: readonly (ParsedNode | null)[]): void => {
    for (const part of [...parts].reverse()) if (part !== null) left.push(part);
  };

  follow([document.contents]);
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (isAlias(node)) {
      aliases += 1;
      if (aliases * (aliases + anchored) > MOST_STEPS)
        return [{ fact: { code: "yaml", reason: "aliases" }, offset: node.range[0] }];
      const found = foundText(`*${node.source}`);
      if (!anchors.has(node.source))
        faults.push({ fact: { code: "yaml", reason: "unknown-alias", found }, offset: node.range[0] });
      continue;
    }
    if (node.anchor !== undefined) {
      anchors.add(node.anchor);
      anchored += 1;
    }
    if (isMap(node)) {
      checkKeys(node.items.map(({ key }) => key));
      // A key may be named with & as well; one that is a list or a group is a fault of its own.
      follow(node.items.flatMap(({ key, value }) => (isScalar(key) ? [key, value] : [value])));
    } else if (!isScalar(node))
      follow(node.items.map((item) => (isPair<ParsedNode, ParsedNode | null>(item) ? item.value : item)));
  }
  return faults;
};
