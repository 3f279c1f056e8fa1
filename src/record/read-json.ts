/** A document given as text or as a value; text that is no JSON stays the text that it is. */
export const readJson = (given: unknown): unknown => {
  if (typeof given !== "string") return given;
  try {
    return JSON.parse(given) as unknown;
  } catch {
    return given;
  }
};
