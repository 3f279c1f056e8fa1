import type { Choice } from "./issue.js";
import { nearest } from "../model/nearest.js";

/** The choice whose code or label a misspelt text most likely stands for. */
export const nearestChoice = (written: unknown, choices: readonly Choice[]): Choice | undefined => {
  if (typeof written !== "string") return undefined;
  const labels = choices.flatMap(({ label }) => label ?? []);
  const near = nearest(written, [...choices.map(({ code }) => code), ...labels]);
  return near === undefined ? undefined : choices.find(({ code, label }) => code === near || label === near);
};
