import type { Text } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { markingText, maskFor } from "./secrecy.js";
import { type Row, type Table, textCell } from "./table.js";

const words = {
  title: { sv: "Bruttolista", en: "Candidate list" },
  id: { sv: "Risk", en: "Risk" },
  process: { sv: "Process", en: "Process" },
  event: { sv: "Oönskad händelse", en: "Unwanted event" },
  status: { sv: "Urval", en: "Selection" },
  reason: { sv: "Skäl", en: "Reason" },
  candidate: { sv: "kandidat", en: "candidate" },
  dropped: { sv: "struken", en: "dropped" },
} as const satisfies Record<string, Text>;

/** The risks that take no part in the analysis: what is still a candidate, and what was dropped and why. */
export const candidatesView = (register: RiskRegister, options: ViewOptions): Table => {
  const { audience, locale } = checkedOptions(options);
  const mask = maskFor(register.analysis, audience);
  const toRow = (candidate: RiskRegister["candidates"][number]): Row => {
    const { process, risk, kind } = candidate;
    const status = textCell(words[kind][locale]);
    if (mask.hides(risk)) {
      return {
        masked: true,
        cells: { process: textCell(process.name), event: textCell(markingText("risk", risk.secrecy, locale)), status },
      };
    }
    return {
      cells: {
        id: textCell(risk.id),
        process: textCell(process.name),
        event: textCell(risk.event),
        status,
        ...(candidate.kind === "dropped" ? { reason: textCell(candidate.reason) } : {}),
      },
    };
  };
  const rows = register.candidates.map(toRow);
  return {
    title: words.title[locale],
    columns: (["id", "process", "event", "status", "reason"] as const).map((key) => ({
      key,
      label: words[key][locale],
      kind: "text",
    })),
    rows: [...rows.filter((row) => row.masked !== true), ...rows.filter((row) => row.masked === true)],
  };
};
