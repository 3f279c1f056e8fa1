import { inspect } from "node:util";
import { nearest } from "../model/nearest.js";
import { VERSION } from "../register/version.js";
import { readArguments } from "./arguments.js";
import type { Command } from "./command.js";
import { commands } from "./commands/index.js";
import { commandHelp, overallHelp } from "./help.js";
import { EXIT, type Io } from "./io.js";
import { screenOf } from "./terminal/screen.js";
import { HinderedError, UsageError } from "./usage-error.js";

const unknownCommand = (written: string): string => {
  const near = nearest(
    written,
    commands.map(({ name }) => name),
  );
  const meant = near === undefined ? "" : ` Menade du ${near}?`;
  return written.startsWith("-") ? `Okänd flagga ${written}.${meant}` : `Okänt kommando "${written}".${meant}`;
};

const runCommand = async (command: Command, args: readonly string[], io: Io): Promise<number> => {
  const screen = screenOf(io.stderr, io.env);
  try {
    return await command.run(readArguments(args, command.options), io);
  } catch (error) {
    if (error instanceof HinderedError) {
      io.stderr.write(`${screen.paint(error.message, "bold")}\n`);
      return EXIT.unreadable;
    }
    if (!(error instanceof UsageError)) {
      io.stderr.write(`Ett fel i rva; det beror inte på filerna.\n${inspect(error)}\n`);
      return EXIT.fault;
    }
    io.stderr.write(`${screen.paint(error.message, "bold")}\n\n${commandHelp(command, screen)}\n`);
    return EXIT.unreadable;
  }
};

const HELP = ["--help", "-h"];

/**
 * Runs the command `rva`.
 *
 * @param args - What stands after `rva` on the command line.
 * @param io - Streams, environment and clock.
 * @returns The exit code: 0 done, 1 a breach stands, 2 the call or a file cannot be read.
 */
export const main = async (args: readonly string[], io: Io): Promise<number> => {
  const [first, ...rest] = args;
  const screen = screenOf(io.stderr, io.env);
  if (first === undefined) {
    io.stderr.write(`${overallHelp(commands, screen)}\n`);
    return EXIT.unreadable;
  }
  if (HELP.includes(first)) {
    io.stdout.write(`${overallHelp(commands, screenOf(io.stdout, io.env))}\n`);
    return EXIT.done;
  }
  if (first === "--version") {
    io.stdout.write(`${VERSION}\n`);
    return EXIT.done;
  }
  const command = commands.find(({ name }) => name === first);
  if (command === undefined) {
    io.stderr.write(`${screen.paint(unknownCommand(first), "bold")}\n\n${overallHelp(commands, screen)}\n`);
    return EXIT.unreadable;
  }
  if (rest.some((argument) => HELP.includes(argument))) {
    io.stdout.write(`${commandHelp(command, screenOf(io.stdout, io.env))}\n`);
    return EXIT.done;
  }
  return runCommand(command, rest, io);
};
