import { parseArgs } from "node:util";
import { nearest } from "../model/nearest.js";
import type { Command, Given, OptionSpec } from "./command.js";
import { UsageError } from "./usage-error.js";

const suggestion = (written: string, known: readonly string[]): string => {
  const near = nearest(written.replace(/^-+/, ""), known);
  return near === undefined ? "" : ` Menade du --${near}?`;
};

const checkValue = (name: string, spec: OptionSpec, value: string | undefined, inline: boolean): void => {
  if (spec.type === "boolean") {
    if (inline) throw new UsageError(`--${name} tar inget värde, men fick "${value ?? ""}".`);
    return;
  }
  const what = spec.argument ?? "ett värde";
  if (value === undefined || value === "" || (!inline && value.startsWith("-"))) {
    throw new UsageError(`--${name} behöver ett värde (${what}).`);
  }
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    const near = nearest(value, spec.choices);
    const meant = near === undefined ? "" : ` Menade du ${near}?`;
    throw new UsageError(`--${name} är "${value}", men kan vara: ${spec.choices.join(", ")}.${meant}`);
  }
};

/**
 * Reads a command line against a command's own options.
 *
 * @throws UsageError on an unknown option (with the nearest known one), a missing value or one outside the choices.
 */
export const readArguments = (args: readonly string[], options: Command["options"]): Given => {
  const known = [...Object.keys(options), "help"];
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type }]) => [name, { type, multiple: true }]),
  );
  // Not strict: the library's own messages say in Swedish what is wrong and what was probably meant.
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, tokens: true });
  const files: string[] = [];
  let beforeDashes: number | undefined;
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    switch (token.kind) {
      case "positional":
        files.push(token.value);
        break;
      case "option-terminator":
        beforeDashes = files.length;
        break;
      case "option": {
        const spec = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
        if (spec === undefined) {
          throw new UsageError(`Okänd flagga ${token.rawName}.${suggestion(token.rawName, known)}`);
        }
        checkValue(token.name, spec, token.value, token.inlineValue === true);
        const before = values.get(token.name) ?? [];
        if (before.length > 0 && spec.multiple !== true && spec.type === "string") {
          throw new UsageError(`--${token.name} är given mer än en gång.`);
        }
        values.set(token.name, [...before, token.value ?? ""]);
        break;
      }
    }
  }
  return {
    files,
    beforeDashes,
    text: (option) => values.get(option)?.at(-1),
    texts: (option) => values.get(option) ?? [],
    flag: (option) => values.has(option),
  };
};
