import * as z from "zod/mini";
import type { PreviousFollowUp } from "../internkontroll/build-follow-up.js";
import type { CarriedDeviation } from "../internkontroll/follow-up.js";
import type { Locale } from "../model/locale.js";
import { namndSchema } from "../model/namnd.js";
import { openDeviationSchema } from "../model/previous-year.js";
import type { RiskRegister } from "../register/register.js";
import { type FileRead, readDocumentFile } from "./files.js";
import { parseSource } from "./read-sources.js";

/** What of a written follow-up the next year's needs; the rest of it is not read. */
const followUpSchema = z.looseObject({
  kind: z.literal("follow-up"),
  namnd: namndSchema,
  year: z.int(),
  carriesOver: z.looseObject({ openDeviations: z.array(openDeviationSchema) }),
});

const carrying = (
  { namnd, year }: Pick<PreviousFollowUp, "namnd" | "year">,
  deviations: readonly (Omit<CarriedDeviation, "since"> & { readonly since?: number })[],
): PreviousFollowUp => ({
  namnd,
  year,
  carriesOver: {
    openDeviations: deviations.map((deviation) => ({ ...deviation, since: deviation.since ?? year })),
    controls: [],
    actions: [],
  },
});

const fromRegister = ({ namnd, year, previous }: RiskRegister): PreviousFollowUp =>
  carrying({ namnd, year }, previous?.openDeviations ?? []);

const noDeviations = (file: string, locale: Locale): string =>
  locale === "sv"
    ? `${file}: en analys bär inga avvikelser. Ange förra årets uppföljning, skriven med rva uppfoljning … --out FIL.json.`
    : `${file}: an analysis carries no deviations. Give last year's follow-up, written by rva uppfoljning … --out FILE.json.`;

/** Reads an earlier year's follow-up from its JSON, or what a register of that year carries. */
export const readPrevious = async (file: string, locale: Locale): Promise<FileRead<PreviousFollowUp>> => {
  const read = await readDocumentFile(file, (document) => ({ ok: true, value: document }), locale);
  if (!read.ok) return read;
  const followUp = followUpSchema.safeParse(read.value);
  if (followUp.success) {
    const { namnd, year, carriesOver } = followUp.data;
    return { ok: true, file, value: carrying({ namnd, year }, carriesOver.openDeviations) };
  }
  const source = await readDocumentFile(file, (document) => parseSource(document, [], locale), locale);
  if (!source.ok) return source;
  return source.value.kind === "register"
    ? { ok: true, file, value: fromRegister(source.value.register) }
    : { ok: false, file, problems: [noDeviations(file, locale)] };
};
