import { canonicalText } from "../model/canonical-text.js";
import type { Locale } from "../model/locale.js";
import type { Lagesbild, LagesbildParts } from "../lagesbild/lagesbild.js";
import { mergeLagesbilder } from "../lagesbild/merge-lagesbilder.js";
import { buildLagesbild } from "../lagesbild/build-lagesbild.js";
import { shorten } from "../parse/found.js";
import { readByItself } from "../parse/parse-city.js";
import type { Parsed } from "../parse/parsed.js";
import { type Report } from "../parse/issue.js";
import { tellIssues } from "../parse/tell-issues.js";
import { lagesbildSchema } from "./lagesbild-schema.js";
import { asPlain } from "./plain.js";

/** The picture that the parts make; nothing where they contradict each other, so that no picture has them all. */
const derivedAnew = (parts: LagesbildParts): Lagesbild | undefined => {
  const empty = buildLagesbild([], { expected: [] });
  try {
    return mergeLagesbilder(empty, { ...empty, ...parts });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

// What is derived has no schema, so anything at all may stand in its place.
const written = (value: unknown): string => (value === undefined ? "" : canonicalText(asPlain(value) ?? null));

const told = (as: "found" | "computed", value: unknown) =>
  value === undefined ? {} : { [as]: shorten(written(value)) };

/** A picture shows one year, and last year's figures are of an earlier one. */
const checkYears = ({ summaries, previous }: Pick<LagesbildParts, "summaries" | "previous">, report: Report): void => {
  const year = summaries[0]?.year;
  if (year === undefined) return;
  for (const [index, each] of summaries.entries())
    if (each.year !== year)
      report(["summaries", index, "year"], () => ({
        code: "differs",
        found: String(each.year),
        computed: String(year),
      }));
  for (const [index, each] of previous.entries())
    if (each.year >= year)
      report(["previous", index, "year"], () => ({
        code: "differs",
        found: String(each.year),
        computed: String(year - 1),
      }));
};

/** Reads a lägesbild from its export: derives it again from the nämnder's summaries in it, and compares. */
export const safeParseLagesbild = (input: unknown, options: { readonly locale?: Locale } = {}): Parsed<Lagesbild> => {
  const locale = options.locale ?? "sv";
  const read = readByItself(input, { schema: lagesbildSchema, kind: "lagesbild", locale, check: checkYears });
  if (!read.ok) return read;
  const { summaries, expected, methods, previous, mapping } = read.value;
  const parts: LagesbildParts = {
    summaries,
    expected,
    methods,
    previous,
    ...(mapping === undefined ? {} : { mapping }),
  };
  const picture = derivedAnew(parts);
  const given: Readonly<Record<string, unknown>> = read.value;
  const computed: Readonly<Record<string, unknown>> = picture === undefined ? {} : { ...picture };
  const keys = [...new Set([...Object.keys(given), ...Object.keys(computed)])].sort();
  const faults = keys
    .filter((key) => written(given[key]) !== written(computed[key]))
    .map((key) => ({
      path: [key],
      fact: () => ({ code: "differs" as const, ...told("found", given[key]), ...told("computed", computed[key]) }),
    }));
  return picture !== undefined && faults.length === 0
    ? { ok: true, value: picture }
    : {
        ok: false,
        issues: tellIssues(faults, { schema: lagesbildSchema, kind: "lagesbild", document: input, locale }),
      };
};
