import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { gatherLagesbild, type Gathering } from "../lagesbild/gather.js";
import type { Lagesbild } from "../lagesbild/lagesbild.js";
import type { Method } from "../method/method.js";
import type { Locale } from "../model/locale.js";
import type { Parsed } from "../parse/parsed.js";
import { isObject } from "../parse/schema-node.js";
import { safeParseLagesbild } from "../record/parse-lagesbild.js";
import type { RiskRegister } from "../register/register.js";
import { readDocumentFile } from "./files.js";
import type { Io } from "./io.js";
import { linesOf } from "./ndjson.js";
import { parseSource, registerFrom } from "./read-sources.js";

/** What a city's picture is read with. */
export interface CityReading {
  readonly methods: readonly Method[];
  readonly asOf: string;
  readonly locale: Locale;
}

/** What was gathered: what is read and what is refused is together what was given. */
export interface GatheredCity {
  readonly gathering: Gathering;
  readonly read: number;
  readonly refused: number;
}

const LINES = /\.(?:ndjson|jsonl)$/iu;

/** Larger JSON is read as JSON only, without the reader of YAML that knows lines and columns. */
const LARGEST_WITH_PLACES = 8_000_000;

const PROGRESS_EVERY = 25;

/** Of one of many, more problems than this would hide those of the others. */
const MOST_PROBLEMS = 10;

type Item = RiskRegister | Lagesbild;

const parseItem = (document: unknown, { methods, asOf, locale }: CityReading): Parsed<Item> => {
  if (isObject(document) && document["kind"] === "lagesbild") return safeParseLagesbild(document, { locale });
  const read = parseSource(document, methods, locale);
  return read.ok ? { ok: true, value: registerFrom(read.value, { asOf }) } : read;
};

const parseBytes = (bytes: Uint8Array, reading: CityReading): Parsed<Item> | string => {
  const sv = reading.locale === "sv";
  try {
    return parseItem(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)), reading);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return sv ? `är inte JSON: ${error.message}` : `is not JSON: ${error.message}`;
    }
    if (error instanceof TypeError) return sv ? "är inte text i UTF-8" : "is not UTF-8 text";
    throw error;
  }
};

const isLarge = async (file: string): Promise<boolean> =>
  file.endsWith(".json") && ((await stat(file).catch(() => undefined))?.size ?? 0) > LARGEST_WITH_PLACES;

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** Reads files and streams one item at a time, of which only the summary is kept; whatever is refused is told with its place. */
export const gatherCity = async (files: readonly string[], reading: CityReading, io: Io): Promise<GatheredCity> => {
  const gathering = gatherLagesbild();
  const count = { read: 0, refused: 0 };
  const sv = reading.locale === "sv";
  const shows = io.stderr.isTTY === true;
  const clear = shows ? "\r\u001b[K" : "";

  const progress = (): void => {
    const all = count.read + count.refused;
    if (!shows || all % PROGRESS_EVERY !== 0) return;
    const [read, refused] = [String(count.read), String(count.refused)];
    io.stderr.write(`${clear}${sv ? `${read} lästa, ${refused} vägrade …` : `${read} read, ${refused} refused …`}`);
  };
  const refuse = (problems: readonly string[]): void => {
    count.refused += 1;
    const rest = String(problems.length - MOST_PROBLEMS);
    const more = sv ? `(${rest} fel till; rva granska visar alla)` : `(${rest} more; rva granska shows all)`;
    const shown = problems.length > MOST_PROBLEMS ? [...problems.slice(0, MOST_PROBLEMS), more] : problems;
    io.stderr.write(`${clear}${shown.join("\n")}\n`);
  };
  const take = (where: string, item: Item): void => {
    const reason = gathering.offer(item);
    if (reason === undefined) count.read += 1;
    else refuse([`${where}: ${reason[reading.locale]}`]);
  };

  const takeBytes = (where: string, bytes: Uint8Array): void => {
    const read = parseBytes(bytes, reading);
    if (typeof read === "string") refuse([`${where}: ${read}`]);
    else if (read.ok) take(where, read.value);
    else refuse(read.issues.map((issue) => `${where}: ${issue.message}`));
    progress();
  };

  const takeLines = async (name: string, stream: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const { number, bytes } of linesOf(stream)) {
      if (!isBlank(bytes)) takeBytes(`${name}:${String(number)}`, bytes);
    }
  };

  for (const file of files) {
    if (file === "-") await takeLines(sv ? "standard in" : "standard input", io.stdin ?? nothing());
    else if (LINES.test(file)) await takeLines(file, createReadStream(file));
    else if (await isLarge(file)) takeBytes(file, await readFile(file));
    else {
      const read = await readDocumentFile(file, (document) => parseItem(document, reading), reading.locale);
      if (read.ok) take(file, read.value);
      else refuse(read.problems);
      progress();
    }
  }
  io.stderr.write(clear);
  return { gathering, ...count };
};

async function* nothing(): AsyncGenerator<Uint8Array> {
  // A command that is run without a stream has nothing to read.
}
