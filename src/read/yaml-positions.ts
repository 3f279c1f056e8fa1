import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type LineCounter, type Pair } from "yaml";
import type { Path } from "../parse/issue.js";
import type { Positions, SourcePosition } from "../parse/positions.js";

/** What a key is called once the text is a plain value; an empty key is an empty text. */
export const keyText = (key: unknown): string | undefined =>
  isScalar<string | number | boolean | null>(key) ? String(key.value ?? "") : undefined;

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const pairOf = (node: unknown, step: string | number): Pair | undefined =>
  isMap(node) ? node.items.find((pair) => keyText(pair.key) === String(step)) : undefined;

/** A key with nothing behind it; where it stands is where the value is missed. */
const isEmpty = (node: unknown): boolean => node === null || (isScalar(node) && node.source === "");

/** Looks places up in a parsed YAML text, one by one as they are asked for; only issues ask. */
export const yamlPositions = (document: Document.Parsed, lines: LineCounter): Positions => {
  const position = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };

  const behind = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);

  return {
    at: (path: Path, part: "key" | "value") => {
      let node: unknown = document.contents;
      let offset = startOf(node);
      for (const [index, step] of path.entries()) {
        const collection = behind(node);
        const pair = pairOf(collection, step);
        node = isSeq(collection) ? collection.items[Number(step)] : pair?.value;
        const isKey = isEmpty(node) || (part === "key" && index === path.length - 1);
        const start = (isKey ? startOf(pair?.key) : undefined) ?? startOf(node);
        // A place that is not written is told of where what should hold it stands.
        if (start === undefined) break;
        offset = start;
      }
      return offset === undefined ? undefined : position(offset);
    },
  };
};
