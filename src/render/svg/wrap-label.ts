const cut = (word: string, room: number): string => {
  const signs = Array.from(word);
  return signs.length <= room ? word : `${signs.slice(0, room - 1).join("")}…`;
};

/** A label on at most so many lines of about so many signs; what does not fit ends in an ellipsis. */
export const wrapLabel = (label: string, room: number, lines: number): readonly string[] => {
  const wrapped: string[] = [];
  for (const word of label.split(" ")) {
    const last = wrapped.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(cut(word, room));
  }
  if (wrapped.length <= lines) return wrapped;
  const shown = wrapped.slice(0, lines);
  return [...shown.slice(0, -1), cut(`${shown.at(-1) ?? ""}……`, room)].map((line) => line.replace(/…+$/, "…"));
};
