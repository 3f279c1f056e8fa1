import type { WordSubject } from "../render/word.js";
import type { ViewOptions } from "../view/audience.js";
import { UsageError } from "./usage-error.js";

/** The only subject as a Word file. The library that makes it is large, and so read only when somebody asks for such a file. */
export const toWordFile = async (subjects: readonly WordSubject[], options: ViewOptions): Promise<Uint8Array> => {
  const [only, ...more] = subjects;
  if (only === undefined || more.length > 0) {
    throw new UsageError("En Word-fil rymmer en nämnd. Kör en analys i taget.");
  }
  const { toWord } = await import("../render/word.js");
  return toWord(only, options);
};
