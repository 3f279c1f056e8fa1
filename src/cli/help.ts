import type { Command, OptionSpec } from "./command.js";
import { paragraph, type Screen } from "./terminal/screen.js";
import { padded } from "./terminal/width.js";

const INDENT = 2;

const optionName = ([name, spec]: readonly [string, OptionSpec]): string =>
  spec.argument === undefined ? `--${name}` : `--${name} ${spec.argument}`;

/** Terms with their explanations beside them. */
const definitions = (items: readonly (readonly [string, string])[], screen: Screen): string => {
  const width = Math.max(...items.map(([term]) => term.length)) + 2;
  return items
    .map(([term, explanation]) => {
      const text = paragraph(explanation, screen, INDENT + width);
      return `${" ".repeat(INDENT)}${padded(term, width)}${text.trimStart()}`;
    })
    .join("\n");
};

/** The help of the command as a whole. */
export const overallHelp = (commands: readonly Command[], screen: Screen): string =>
  [
    paragraph("rva gör en nämnds risk- och väsentlighetsanalys till ett granskat riskregister.", screen),
    "Användning: rva KOMMANDO FILER… [flaggor]",
    "Kommandon:",
    definitions(
      commands.map(({ name, summary }) => [name, summary]),
      screen,
    ),
    "Flaggor:",
    definitions(
      [
        ["--help", "Visa hjälpen; rva KOMMANDO --help visar ett kommandos."],
        ["--version", "Visa versionen."],
      ],
      screen,
    ),
    "Exempel:",
    `${" ".repeat(INDENT)}${commands[0]?.example ?? ""}`,
  ].join("\n\n");

/** The help of one command. */
export const commandHelp = (command: Command, screen: Screen): string =>
  [
    `Användning: rva ${command.usage}`,
    ...command.description.map((text) => paragraph(text, screen)),
    "Flaggor:",
    definitions(
      [
        ...Object.entries(command.options).map((entry) => [optionName(entry), entry[1].help] as const),
        ["--help", "Visa den här hjälpen."],
      ],
      screen,
    ),
    "Exempel:",
    `${" ".repeat(INDENT)}${command.example}`,
  ].join("\n\n");
