const LETTER = /[\p{L}\p{N}_-]/u;

/** Whether a text names an id as a word of its own: `op-1` is named in "op-1/o1" but not in "op-10". */
export const namesId = (text: string, id: string): boolean => {
  for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + id.length))) return true;
  }
  return false;
};
