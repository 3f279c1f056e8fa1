/**
 * An exact number. Levels are small whole numbers and constants have at most 15 digits, so quotients can be kept exact:
 * 15/8 is a tie at two decimals and becomes 1.88, while 1.005 as a binary number lies at 1.00499999999999989… and would
 * become 1 instead of 1.01. `exact` is false once an irrational root took part.
 */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
  readonly exact: boolean;
}

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);

const divisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

const halfAway = (over: bigint, under: bigint): bigint => {
  const nearest = (2n * magnitude(over) + under) / (2n * under);
  return over < 0n ? -nearest : nearest;
};

const ROOT_DECIMALS = 40;
const ROOT_SCALE = 10n ** BigInt(ROOT_DECIMALS);

const lowest = (over: bigint, under: bigint, exact: boolean): Fraction => {
  const common = divisor(over, under) * (under < 0n ? -1n : 1n);
  return { over: over / common, under: under / common, exact };
};

/** The fraction in lowest terms, with a positive denominator; `under` is not zero. */
export const fraction = (over: bigint, under: bigint, exact = true): Fraction => {
  const reduced = lowest(over, under, exact);
  if (exact || reduced.under <= ROOT_SCALE) return reduced;
  return lowest(halfAway(reduced.over * ROOT_SCALE, reduced.under), ROOT_SCALE, false);
};

export const whole = (n: number): Fraction => ({ over: BigInt(n), under: 1n, exact: true });

/** The decimal number that a constant of at most 15 digits was written as; doubles carry 15 digits unharmed. */
export const decimal = (constant: number): Fraction => {
  const [digits = "", exponent = "0"] = String(constant).split("e");
  const [units = "", decimals = ""] = digits.split(".");
  const places = decimals.length - Number(exponent);
  const over = BigInt(units + decimals);
  // Fifteen digits are never written with a positive exponent.
  return fraction(over, 10n ** BigInt(places));
};

const both = (a: Fraction, b: Fraction): boolean => a.exact && b.exact;

export const negate = (a: Fraction): Fraction => ({ ...a, over: -a.over });
export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under, both(a, b));
export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.over, a.under * b.under, both(a, b));
/** `b` is not zero. */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over, both(a, b));

const floorOf = (over: bigint, under: bigint): bigint => over / under - (over % under < 0n ? 1n : 0n);

const rounded = (a: Fraction, decimals: number): Fraction => {
  const scale = 10n ** BigInt(decimals);
  return fraction(halfAway(a.over * scale, a.under), scale);
};

const SETTLED_DECIMALS = 20;

/**
 * A root is carried with 40 decimals, so sqrt(2) * sqrt(2) is 2 less about 1e-40. Before anything is decided by it (rounding,
 * comparing, giving it out) it is taken to 20 decimals, which makes it 2 again; a true difference below 1e-20 does not
 * occur between scores.
 */
export const settled = (a: Fraction): Fraction => (a.exact ? a : rounded(a, SETTLED_DECIMALS));

/** Rounded to `decimals`, half away from zero, on the value that the quotient truly has. */
export const round = (a: Fraction, decimals: number): Fraction => rounded(settled(a), decimals);

export const floor = (a: Fraction): Fraction => {
  const { over, under } = settled(a);
  return fraction(floorOf(over, under), 1n);
};
export const ceil = (a: Fraction): Fraction => negate(floor(negate(a)));
export const absolute = (a: Fraction): Fraction => ({ ...a, over: magnitude(a.over) });

/** Below, at or above zero where `a` is less than, equal to or more than `b`. */
export const compare = (a: Fraction, b: Fraction): -1 | 0 | 1 => {
  const { over } = settled(add(a, negate(b)));
  return over < 0n ? -1 : over > 0n ? 1 : 0;
};

/** The largest whole number whose square is at most `n`, by Newton's method from above. */
const wholeRoot = (n: bigint): bigint => {
  if (n < 2n) return n;
  let root = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
};

/** `a` is not negative. */
export const squareRoot = (a: Fraction): Fraction => {
  const [over, under] = [wholeRoot(a.over), wholeRoot(a.under)];
  if (over * over === a.over && under * under === a.under) return { over, under, exact: a.exact };
  return fraction(wholeRoot((a.over * ROOT_SCALE * ROOT_SCALE) / a.under), ROOT_SCALE, false);
};

const bits = (n: bigint): number => magnitude(n).toString(2).length;
const MOST_BITS = 960;

/** False for numbers beyond about 1e289, or with a numerator or denominator of that length: no score has them. */
export const isManageable = (a: Fraction): boolean => bits(a.over) <= MOST_BITS && bits(a.under) <= MOST_BITS;

const DOUBLE_BITS = 53;

/** The double nearest to the fraction: 66 bits of quotient, whose last one stands for all that follow. */
export const toNumber = (a: Fraction): number => {
  const { over, under } = settled(a);
  if (bits(over) <= DOUBLE_BITS && bits(under) <= DOUBLE_BITS) return Number(over) / Number(under);
  const shift = bits(under) - bits(over) + 66;
  const [up, down] = shift >= 0 ? [BigInt(shift), 0n] : [0n, BigInt(-shift)];
  const [dividend, by] = [magnitude(over) << up, under << down];
  const quotient = Number((dividend / by) | (dividend % by === 0n ? 0n : 1n)) * 2 ** -shift;
  return over < 0n ? -quotient : quotient;
};
