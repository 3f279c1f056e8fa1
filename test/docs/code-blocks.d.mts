/** A block of code: its language (none where it is set in by spaces), what the info string says of it, and its code. */
export interface CodeBlock {
  readonly language: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly code: string;
}

/** Every block of code in a text written as Markdown, however it is fenced. */
export declare const codeBlocks: (markdown: string) => readonly CodeBlock[];
