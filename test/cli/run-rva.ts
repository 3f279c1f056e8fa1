import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Around {
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export const TODAY = "2022-04-01";

/** Runs the command with captured streams and a clock that stands still. */
export const rva = async (args: readonly string[], { columns, isTTY, env = {} }: Around = {}): Promise<Ran> => {
  const written = { out: "", err: "" };
  const sink = (name: "out" | "err") => ({
    write: (text: string) => {
      written[name] += text;
    },
    ...(columns === undefined ? {} : { columns }),
    ...(isTTY === undefined ? {} : { isTTY }),
  });
  const code = await main(args, { stdout: sink("out"), stderr: sink("err"), env, today: () => TODAY });
  return { code, ...written };
};

/** A folder of its own for a test's files. */
export const folder = (): string => mkdtempSync(join(tmpdir(), "rva-"));

/** Writes a value as a JSON file, or a text as it is, and gives its path. */
export const fileIn = (where: string, name: string, content: unknown): string => {
  const path = join(where, name);
  writeFileSync(path, typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
};
