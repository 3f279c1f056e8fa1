import { type Document, isAlias, isCollection, isMap, isPair, isScalar, type YAMLError } from "yaml";
import { foundIn } from "../parse/found.js";
import type { IssueFact } from "../parse/issue.js";
import type { YamlReason } from "../parse/reading-fact.js";
import { keyText } from "./yaml-positions.js";

/** A fault of the text itself, by its place in it. */
export interface YamlFault {
  readonly fact: IssueFact & { readonly code: "yaml" };
  readonly offset: number;
}

const reasonOf = (error: YAMLError): YamlReason => {
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
export const parserFaults = (errors: readonly YAMLError[]): readonly YamlFault[] => {
  const [first] = errors;
  return first === undefined ? [] : [{ fact: { code: "yaml", reason: reasonOf(first) }, offset: first.pos[0] }];
};

/** Keys that stand twice or are no text, and aliases of nothing; the parser's own search for doubled keys is quadratic. */
export const contentFaults = (document: Document.Parsed): readonly YamlFault[] => {
  const faults: YamlFault[] = [];
  const anchors = new Set<string>();
  const fault = (reason: YamlReason, name: string | undefined, offset: number | undefined): void => {
    const found = name === undefined ? {} : { found: foundIn(name) };
    faults.push({ fact: { code: "yaml", reason, ...found }, offset: offset ?? 0 });
  };

  const left: unknown[] = [document.contents];
  while (left.length > 0) {
    const node = left.pop();
    if (isPair(node)) {
      left.push(node.value);
      continue;
    }
    if (isAlias(node)) {
      if (!anchors.has(node.source)) fault("unknown-alias", `*${node.source}`, node.range?.[0]);
      continue;
    }
    if (isScalar(node) || isCollection(node)) if (node.anchor !== undefined) anchors.add(node.anchor);
    if (!isCollection(node)) continue;
    if (isMap(node)) {
      const keys = new Set<string>();
      for (const { key } of node.items) {
        const name = keyText(key);
        const offset = isScalar(key) || isCollection(key) || isAlias(key) ? key.range?.[0] : undefined;
        if (name === undefined) fault("key-not-text", undefined, offset);
        else if (keys.has(name)) fault("duplicate-key", name, offset);
        else keys.add(name);
      }
    }
    for (let index = node.items.length - 1; index >= 0; index--) left.push(node.items[index]);
  }
  return faults;
};
