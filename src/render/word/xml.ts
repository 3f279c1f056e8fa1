/** Attributes of an element; one that is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What XML 1.0 cannot carry, or what would show the text in another order than it is written. */
const UNFIT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The picture of a control character where Unicode has one, or else the sign for a character that cannot be shown. */
const picture = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
};

/** A text in which every character that XML cannot carry is replaced by one that is seen. */
export const visible = (text: string): string => text.replace(UNFIT, picture);

/** What is looked at more closely; most texts hold none of it and are taken as they stand. */
const SUSPECT = /[&<>"'\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;

const escaped = (text: string): string =>
  SUSPECT.test(text) ? visible(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark) : text;

const attribute = (key: string, value: string | number): string =>
  ` ${key}="${escaped(String(value)).replace(/\s/g, " ")}"`;

/** An element as XML; the children are XML already. */
export const element = (name: string, attributes: Attributes = {}, children: readonly string[] = []): string => {
  let written = "";
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written += attribute(key, value);
  }
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
};

/** An element that holds nothing but text. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, attributes, [escaped(text)]);

/** A whole part of the package. */
export const xmlPart = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
