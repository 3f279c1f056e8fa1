import type { Io } from "./io.js";

/** One option of a command, with the words of its help. */
export interface OptionSpec {
  readonly type: "string" | "boolean";
  /** What the help calls the value: `DATUM`, `FIL`. */
  readonly argument?: string;
  readonly choices?: readonly string[];
  readonly multiple?: boolean;
  readonly help: string;
}

/** What was given on the command line, already checked against the options. */
export interface Given {
  readonly files: readonly string[];
  /** How many of the files stand before `--`; undefined where it is not given. */
  readonly beforeDashes: number | undefined;
  /** The last value of an option. */
  readonly text: (option: string) => string | undefined;
  readonly texts: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
}

/** One command: data about itself, and what it does. */
export interface Command {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  /** How a call is written after `rva`. */
  readonly usage: string;
  /** What it does and what it writes where, in the help. */
  readonly description: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** A call that works in a clone of the project; a test runs it. */
  readonly example: string;
  /** Gives the exit code. */
  readonly run: (given: Given, io: Io) => Promise<number>;
}
