import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type LineCounter, type Pair } from "yaml";
import type { Path } from "../parse/issue.js";
import type { Positions, SourcePosition } from "../parse/positions.js";

/** What a key is called once the text is a plain value. */
export const keyText = (key: unknown): string | undefined => {
  if (!isScalar(key)) return undefined;
  const { value } = key;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
};

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const pairOf = (node: unknown, step: string | number): Pair | undefined =>
  isMap(node) ? node.items.find((pair) => keyText(pair.key) === String(step)) : undefined;

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
        const isLast = index === path.length - 1;
        if (isSeq(collection)) node = collection.items[Number(step)];
        else {
          const pair = pairOf(collection, step);
          if (pair === undefined) break;
          node = pair.value;
          if ((isLast && part === "key") || startOf(node) === undefined || isEmpty(node)) {
            offset = startOf(pair.key) ?? offset;
            if (isLast) break;
            continue;
          }
        }
        offset = startOf(node) ?? offset;
      }
      return offset === undefined ? undefined : position(offset);
    },
  };
};

const isEmpty = (node: unknown): boolean => isScalar(node) && node.source === "";
