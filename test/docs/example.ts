import { codeBlocks } from "./code-blocks.mjs";

/** One block of code in the documentation, and where a reader finds it. */
export interface Example {
  readonly name: string;
  readonly code: string;
  /** A block marked `ts no-run` is compiled and not run. */
  readonly runs: boolean;
}

/** Every block of TypeScript in a text written as Markdown. */
export const blocksOf = (markdown: string, place: string): readonly Example[] =>
  codeBlocks(markdown)
    .filter(({ language }) => language === "ts")
    .map(({ code, facts }, index) => ({
      name: `${place} #${index + 1}`,
      code,
      runs: facts["no-run"] === undefined,
    }));
