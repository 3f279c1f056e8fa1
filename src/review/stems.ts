/** Endings of nouns, verbs and adjectives; taken off one after the other, so one of each is enough. */
const ENDINGS = ["ande", "ade", "are", "na", "en", "et", "ar", "er", "or", "as", "at", "ad", "a", "e", "n", "s", "t"];

const SHORTEST_STEM = 3;

const STOP_WORDS: ReadonlySet<string> = new Set(
  "i och att det den som för med till från vid inte eller men har kan ska blir bli är var av på om en ett de dem sig sin sitt sina efter under över inom mot när där utan genom så då man the and".split(
    " ",
  ),
);

/** A word without its endings, roughly: `handläggare` and `handläggarens` have the same stem. */
export const stemOf = (word: string): string => {
  const ending = ENDINGS.find((each) => word.length - each.length >= SHORTEST_STEM && word.endsWith(each));
  return ending === undefined ? word : stemOf(word.slice(0, -ending.length));
};

/**
 * The stems of the words that carry a text, each with the word as it is written first; order as in the text.
 *
 * @param known - Stems of words met before, so that many texts are not stemmed word by word.
 */
export const stemsOf = (text: string, known = new Map<string, string>()): ReadonlyMap<string, string> => {
  const stems = new Map<string, string>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (word === "" || STOP_WORDS.has(word)) continue;
    const stem = known.get(word) ?? stemOf(word);
    known.set(word, stem);
    if (!stems.has(stem)) stems.set(stem, word);
  }
  return stems;
};
