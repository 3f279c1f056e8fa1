/** Deeper than any register; what goes on after this was made to exhaust whoever reads it, or holds itself. */
const DEEPEST = 400;

const CUT = "…";

const plainPart = (value: unknown, above: Set<object>): unknown => {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "symbol" || typeof value === "function") return undefined;
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return value.toJSON();
  if (above.has(value) || above.size > DEEPEST) return CUT;
  above.add(value);
  const plain = Array.isArray(value)
    ? Array.from(value, (item: unknown) => plainPart(item, above) ?? null)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainPart(part, above)]));
  above.delete(value);
  return plain;
};

/**
 * A value as JSON would give it back; what JSON cannot say, or what lies too deep to be compared, stands as a text or is absent, so
 * that it is told as a difference.
 */
export const asPlain = (value: unknown): unknown => plainPart(value, new Set());
