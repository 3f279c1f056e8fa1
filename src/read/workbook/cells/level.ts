import { type Codec, NOTHING, textOf } from "./codec.js";

const LEVEL = /^(\d{1,2})(?:\s*[–—:.-]\s*(.+))?$/;

const folded = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");

/** A level with its label: `4 – Sannolik`. */
export const shownLevel = (level: number, labels: readonly string[]): string => {
  const label = labels[level - 1];
  return label === undefined ? String(level) : `${String(level)} – ${label}`;
};

/**
 * The level that a text says: "4", "4 – Sannolik" or "Sannolik". Undefined where it says none, or where number and label
 * disagree.
 */
export const levelFrom = (written: string, labels: readonly string[]): number | undefined => {
  const text = written.trim();
  const [, digits, label] = LEVEL.exec(text) ?? [];
  if (digits === undefined) {
    const at = labels.findIndex((known) => folded(known) === folded(text));
    return at < 0 ? undefined : at + 1;
  }
  const level = Number(digits);
  const known = labels[level - 1];
  return label === undefined || known === undefined || folded(known) === folded(label) ? level : undefined;
};

/** A level of a scale, shown with its label; a plain number is one too. */
export const level = (labels: readonly string[]): Codec => ({
  write: (value) => (typeof value === "number" ? shownLevel(value, labels) : null),
  read: (cell) => {
    if (typeof cell === "number") return cell;
    const written = textOf(cell);
    return written.trim() === NOTHING ? undefined : (levelFrom(written, labels) ?? written);
  },
});
