import type { Locale, Text } from "../../model/locale.js";
import type { FindingsView } from "../../view/findings-view.js";
import { type Table, textCell } from "../../view/table.js";

const words = {
  severity: { sv: "Slag", en: "Severity" },
  place: { sv: "Plats", en: "Place" },
  message: { sv: "Iakttagelse", en: "Finding" },
  reason: { sv: "Varför det är viktigt", en: "Why it matters" },
  source: { sv: "Källa", en: "Source" },
  rule: { sv: "Regel", en: "Rule" },
} as const satisfies Record<string, Text>;

type Key = keyof typeof words;

const keys: readonly Key[] = ["severity", "place", "message", "reason", "source", "rule"];

/** What the review found, one finding a row, gravest first. */
export const findingsTable = ({ title, groups }: FindingsView, locale: Locale): Table => ({
  title,
  columns: keys.map((key) => ({ key, label: words[key][locale], kind: "text" })),
  rows: groups.flatMap(({ heading, findings }) =>
    findings.map(({ place, message, reason, source, rule }) => ({
      cells: {
        severity: textCell(heading),
        place: textCell(place),
        message: textCell(message),
        reason: textCell(reason),
        source: textCell(source),
        rule: textCell(rule),
      },
    })),
  ),
});
