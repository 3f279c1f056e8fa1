import { oneLine } from "../../view/one-line.js";
import type { Io, Sink } from "../io.js";
import { displayWidth, wrapped } from "./width.js";

/** What a text is: colour says it once more, and never alone. */
export type Tone = "plain" | "bold" | "dim" | "good" | "fair" | "bad" | "worst";

/** A terminal, or a file that will be read in one. */
export interface Screen {
  readonly width: number;
  readonly paint: (text: string, tone: Tone) => string;
}

const NARROWEST = 60;
const UNKNOWN_WIDTH = 100;

const codes: Readonly<Record<Exclude<Tone, "plain">, string>> = {
  bold: "1",
  dim: "2",
  good: "32",
  fair: "33",
  bad: "31",
  worst: "1;31",
};

const widthOf = (sink: Sink, env: Io["env"]): number => {
  const asked = Number(env["COLUMNS"]);
  const found = sink.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : UNKNOWN_WIDTH);
  return Math.max(NARROWEST, found);
};

/** As Node decides it: FORCE_COLOR goes before NO_COLOR, and both before what the terminal is. */
const hasColour = (sink: Sink, env: Io["env"]): boolean => {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  return sink.isTTY === true && env["TERM"] !== "dumb";
};

/** How a stream is written to: its width, and whether colour is shown. */
export const screenOf = (sink: Sink, env: Io["env"]): Screen => {
  const coloured = hasColour(sink, env);
  return {
    width: widthOf(sink, env),
    paint: (text, tone) =>
      !coloured || tone === "plain" || text === "" ? text : `\u001b[${codes[tone]}m${text}\u001b[0m`,
  };
};

/** A paragraph wrapped to the screen, its second and later lines indented as asked. */
export const paragraph = (text: string, screen: Screen, indent = 0, tone: Tone = "plain"): string =>
  wrapped(oneLine(text), screen.width - indent)
    .map((line) => `${" ".repeat(indent)}${screen.paint(line, tone)}`)
    .join("\n");

/** A heading of its own line, underlined so that it stands out without colour. */
export const heading = (text: string, screen: Screen, mark: "═" | "─" = "─"): string => {
  const lines = wrapped(oneLine(text), screen.width);
  const rule = mark.repeat(Math.max(...lines.map(displayWidth)));
  return [...lines.map((line) => screen.paint(line, "bold")), rule].join("\n");
};
