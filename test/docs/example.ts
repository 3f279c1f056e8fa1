/** One block of code in the documentation, and where a reader finds it. */
export interface Example {
  readonly name: string;
  readonly code: string;
  /** A block marked `ts no-run` is compiled and not run. */
  readonly runs: boolean;
}

const fence = /^([ \t]*)```ts([^\n]*)\n([\s\S]*?)^\1```[ \t]*$/gmu;

/** Every block of TypeScript in a text written as Markdown. */
export const blocksOf = (markdown: string, place: string): readonly Example[] =>
  [...markdown.matchAll(fence)].map(([, indent = "", info = "", code = ""], index) => ({
    name: `${place} #${index + 1}`,
    code: code.replaceAll(new RegExp(`^${indent}`, "gmu"), ""),
    runs: !info.includes("no-run"),
  }));
