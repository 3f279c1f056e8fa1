#!/usr/bin/env node
import process from "node:process";
import { today } from "./clock.js";
import { main } from "./main.js";

// A reader such as `head` may close the pipe early; that is no fault of the command.
const onClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== "EPIPE") throw error;
  process.exit(process.exitCode);
};
process.stdout.on("error", onClosedPipe);
process.stderr.on("error", onClosedPipe);

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  today,
});
