import { main } from "../../src/cli/main.js";

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** How many lines hold anything. */
export const linesIn = (text: string): number => text.split("\n").filter((line) => !/^[ \t\r]*$/u.test(line)).length;

/** Runs `rva lagesbild -` over a stream, and tells its exit code and what it counted. */
export const lagesbildOf = async (stream: string, chunk = 4096) => {
  let err = "";
  const code = await main(["lagesbild", "-", "--as-of", "2022-03-31"], {
    stdin: chunksOf(new TextEncoder().encode(stream), chunk),
    stdout: { write: () => true },
    stderr: {
      // Counts are always told to a person.
      isTTY: true,
      write: (text) => {
        err += text;
      },
    },
    env: {},
    today: () => "2022-04-01",
  });
  const [, read = "-1", refused = "-1"] = /givna: (\d+) lästa, (\d+) vägrade/u.exec(err) ?? [];
  return { code, err, read: Number(read), refused: Number(refused) };
};
