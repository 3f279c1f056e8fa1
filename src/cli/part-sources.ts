import { type Source, yearOf } from "./read-sources.js";
import { UsageError } from "./usage-error.js";

type Parted = readonly [readonly Source[], readonly Source[]];

const isDraft = (source: Source): boolean =>
  (source.kind === "analysis" ? source.analysis : source.register.analysis).stage === "draft";

const namndOf = (source: Source): string => (source.kind === "analysis" ? source.analysis : source.register).namnd.id;

const checked = (parted: Parted): Parted => {
  for (const side of parted) {
    const ids = side.map(namndOf);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) {
      throw new UsageError(
        `Nämnden ${twice} finns två gånger på samma sida av jämförelsen. Ange vad som jämförs: FÖRE… -- EFTER…`,
      );
    }
  }
  return parted;
};

const byStage = (sources: readonly Source[], year: number): Parted => {
  const [drafts, others] = [sources.filter(isDraft), sources.filter((source) => !isDraft(source))];
  if (drafts.length === 0 || others.length === 0) {
    throw new UsageError(
      `Alla filer avser ${String(year)} och samma skede. Ange två år, utkast och förslag, eller FÖRE… -- EFTER…`,
    );
  }
  return [drafts, others];
};

/** Which sources are the earlier ones: those before `--`, those of the earlier of two years, or the drafts of one year. */
export const partSources = (sources: readonly Source[], beforeDashes: number | undefined): Parted => {
  if (beforeDashes !== undefined) {
    const parted: Parted = [sources.slice(0, beforeDashes), sources.slice(beforeDashes)];
    if (parted.some((side) => side.length === 0)) throw new UsageError("Ange minst en fil på var sida om --.");
    return checked(parted);
  }
  const years = [...new Set(sources.map(yearOf))].sort((a, b) => a - b);
  const [first, second, ...more] = years;
  if (first === undefined || second === undefined) return checked(byStage(sources, first ?? 0));
  if (more.length > 0) {
    throw new UsageError(
      `Filerna avser ${String(years.length)} år (${years.join(", ")}). Jämför två i taget, eller ange FÖRE… -- EFTER…`,
    );
  }
  return checked([
    sources.filter((source) => yearOf(source) === first),
    sources.filter((source) => yearOf(source) === second),
  ]);
};
