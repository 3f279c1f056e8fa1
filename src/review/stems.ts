const ENDINGS = [
  "arnas",
  "ernas",
  "ornas",
  "andet",
  "arna",
  "erna",
  "orna",
  "ande",
  "arens",
  "aren",
  "ares",
  "aste",
  "ades",
  "ens",
  "ets",
  "ade",
  "are",
  "ar",
  "er",
  "or",
  "as",
  "at",
  "ad",
  "en",
  "et",
  "na",
  "a",
  "e",
  "n",
  "s",
  "t",
];

const SHORTEST_STEM = 4;

const STOP_WORDS: ReadonlySet<string> = new Set(
  "i och att det den som för med till från vid inte eller men har kan ska blir bli är var av på om en ett de dem sig sin sitt sina efter under över inom mot när där utan genom så då man the and".split(
    " ",
  ),
);

/** A word without its ending, roughly: `handläggare` and `handläggarens` have the same stem. */
export const stemOf = (word: string): string => {
  const ending = ENDINGS.find((each) => word.length - each.length >= SHORTEST_STEM && word.endsWith(each));
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/** The stems of the words that carry a text, each with the word as it is written first; order as in the text. */
export const stemsOf = (text: string): ReadonlyMap<string, string> => {
  const stems = new Map<string, string>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (word === "" || STOP_WORDS.has(word)) continue;
    const stem = stemOf(word);
    if (!stems.has(stem)) stems.set(stem, word);
  }
  return stems;
};
