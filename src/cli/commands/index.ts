import type { Command } from "../command.js";
import { granskaCommand } from "./granska.js";
import { metodCommand } from "./metod.js";
import { registerCommand } from "./register.js";

/** Every command, in the order of the help: one file and one line each. */
export const commands: readonly Command[] = [registerCommand, granskaCommand, metodCommand];
