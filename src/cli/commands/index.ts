import type { Command } from "../command.js";
import { faststallCommand } from "./faststall.js";
import { granskaCommand } from "./granska.js";
import { jamforCommand } from "./jamfor.js";
import { lagesbildCommand } from "./lagesbild.js";
import { lasCommand } from "./las.js";
import { mallCommand } from "./mall.js";
import { metodCommand } from "./metod.js";
import { nyCommand } from "./ny.js";
import { planCommand } from "./plan.js";
import { registerCommand } from "./register.js";
import { uppfoljningCommand } from "./uppfoljning.js";
import { verifieraCommand } from "./verifiera.js";

/** Every command, in the order of the help: one file and one line each. */
export const commands: readonly Command[] = [
  registerCommand,
  granskaCommand,
  planCommand,
  faststallCommand,
  verifieraCommand,
  uppfoljningCommand,
  jamforCommand,
  nyCommand,
  mallCommand,
  lasCommand,
  lagesbildCommand,
  metodCommand,
];
