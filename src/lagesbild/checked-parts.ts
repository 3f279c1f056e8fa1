import type { LagesbildParts } from "./lagesbild.js";

const checkedTarget = ({ mapping, summaries, methods }: LagesbildParts): void => {
  if (mapping === undefined || summaries.length === 0) return;
  if (methods.some(({ method }) => method === mapping.to)) return;
  throw new RangeError(
    `The mapping leads to ${mapping.to}, but the registers in the picture follow ${methods.map(({ method }) => method).join(", ")}`,
  );
};

const checkedYears = ({ summaries, previous }: LagesbildParts): void => {
  const year = summaries[0]?.year;
  const late = year === undefined ? undefined : previous.find((each) => each.year >= year);
  if (late !== undefined)
    throw new RangeError(
      `The picture is of ${String(year)}, but the previous one has ${late.namnd} of ${String(late.year)}; give that of an earlier year`,
    );
};

/** The parts of a whole picture, refused where its mapping or last year cannot belong to it. */
export const checkedParts = (parts: LagesbildParts): LagesbildParts => {
  checkedTarget(parts);
  checkedYears(parts);
  return parts;
};
