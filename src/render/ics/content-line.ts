const LINE_OCTETS = 75;

const octets = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** RFC 5545, 3.1: a line is at most 75 octets, folded between characters; the space that marks a fold counts. */
export const folded = (line: string): string => {
  let text = "";
  let length = 0;
  for (const character of line) {
    const more = octets(character);
    if (length + more > LINE_OCTETS) {
      text += "\r\n ";
      length = 1;
    }
    text += character;
    length += more;
  }
  return text;
};

const printable = (text: string): string => text.replaceAll(/[^\P{Cc}\n\t]/gu, "");

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks are escaped in a text. */
export const escaped = (text: string): string =>
  printable(text.replaceAll(/\r\n?/gu, "\n"))
    .replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
