/** Where a command writes: a stream of the process, or a list of texts in a test. */
export interface Sink {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What a command knows of the world around it. */
export interface Io {
  /** What is piped in, for commands that read a stream. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Results only, so that another program can read them. */
  readonly stdout: Sink;
  /** Messages, issues and progress. */
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today's civil date, for who gives no `--as-of`. */
  readonly today: () => string;
}

/** The end of a command, as the shell sees it; a fault of the command itself is neither a breach nor a bad file (sysexits: 70). */
export const EXIT = { done: 0, breach: 1, unreadable: 2, fault: 70 } as const;
