import type { Text } from "../model/locale.js";
import { refuse, same } from "./refusal.js";

const MOST_CHARACTERS = 200;
const MOST_DIGITS = 15;

const characters: Text = {
  sv: "bokstäverna a–z, siffror, mellanslag och + - * / ^ ( ) . , < > = ! ? :",
  en: "the letters a–z, digits, spaces and + - * / ^ ( ) . , < > = ! ? :",
};

const codePoint = (character: string): string =>
  `U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, "0")}`;

const refuseCharacter = (expression: string): void => {
  const index = expression.search(/[^\w \t\r\n+\-*/^().,<>=!?:]/);
  if (index < 0) return;
  const piece = String.fromCodePoint(Number(expression.codePointAt(index)));
  refuse({
    code: "character",
    piece,
    position: index + 1,
    problem: {
      sv: `tecknet ${codePoint(piece)} kan inte stå i en formel`,
      en: `the character ${codePoint(piece)} cannot stand in a formula`,
    },
    allowed: characters,
  });
};

// A run of digits and dots that is neither part of a name nor of an operator (.* ?.), with what would make it binary,
// octal, hexadecimal or exponential.
const WRITTEN_NUMBER = /(?<![\w.]|\?(?=\.\D))(?:\d|\.(?![*/^]))+(?:(?<=^0|\D0)[xob]\w*|e[+-]?\d+)?/gi;

const refuseNumber = (expression: string): void => {
  for (const { 0: piece, index } of expression.matchAll(WRITTEN_NUMBER)) {
    if (/^(\d+(\.\d+)?|\.\d+)$/.test(piece) && piece.replace(".", "").length <= MOST_DIGITS) continue;
    refuse({
      code: "number",
      piece,
      position: index + 1,
      problem: { sv: "så kan ett tal inte skrivas", en: "a number cannot be written like that" },
      allowed: {
        sv: `ett tal med högst ${MOST_DIGITS} siffror och decimalpunkt, till exempel 2 eller 0.5`,
        en: `a number of at most ${MOST_DIGITS} digits with a decimal point, such as 2 or 0.5`,
      },
    });
  }
};

/**
 * What can be told before anything is parsed: length first, for a parser overflows its stack on 20,000 parentheses; then
 * the characters, for the parser tries each `%` in two ways, and sixty nested ones would keep it for ever.
 *
 * @returns the expression with line breaks as spaces, each piece where it was
 */
export const checkedExpression = (expression: unknown): string => {
  if (typeof expression !== "string")
    return refuse({
      code: "not-text",
      piece: typeof expression,
      problem: { sv: "en formel är en text", en: "a formula is a text" },
      allowed: { sv: 'en text som "sannolikhet * konsekvens"', en: 'a text such as "sannolikhet * konsekvens"' },
    });
  if (expression.length > MOST_CHARACTERS)
    return refuse({
      code: "too-long",
      piece: expression.slice(MOST_CHARACTERS),
      position: MOST_CHARACTERS + 1,
      problem: {
        sv: `formeln har ${expression.length} tecken`,
        en: `the formula has ${expression.length} characters`,
      },
      allowed: { sv: `högst ${MOST_CHARACTERS} tecken`, en: `at most ${MOST_CHARACTERS} characters` },
    });
  refuseCharacter(expression);
  refuseNumber(expression);
  if (expression.trim() === "")
    return refuse({
      code: "empty",
      piece: "",
      problem: { sv: "formeln är tom", en: "the formula is empty" },
      allowed: same("sannolikhet * konsekvens"),
    });
  return expression.replace(/\s/g, " ");
};

/** The name, number or sign that begins at a place counted from 1. */
export const pieceAt = (
  expression: string,
  position: number,
): { readonly piece: string; readonly position?: number } => {
  const piece = /^(?:[\w.]+|\S)/.exec(expression.slice(position - 1).trimStart())?.[0];
  if (piece !== undefined) return { piece, position };
  const written = expression.trimEnd();
  const last = written.slice(written.search(/(?:\w+|\S)$/));
  return { piece: last, position: written.length - last.length + 1 };
};
