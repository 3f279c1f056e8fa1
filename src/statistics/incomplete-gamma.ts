import { create, gammaDependencies } from "mathjs/number";

const math = create({ ...gammaDependencies }, {});

/** From here on Stirling's series with four terms is exact to the last digit of a double. */
const STIRLING_FROM = 20;

const PRECISION = 2 ** -53;

/** Stands for 0 where a continued fraction must not divide by it. */
const TINY = 1e-300;

/** ln Γ(a + 1) less its leading part (a + ½) ln a − a + ½ ln 2π. */
const stirlingRest = (a: number): number =>
  (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * a * a)) / (a * a)) / (a * a)) / a;

/** x^a e^(−x) / Γ(a + 1), without ever forming the large numbers that cancel in it. */
const density = (a: number, x: number): number => {
  if (x === 0) return 0;
  if (a < STIRLING_FROM) return Math.exp(a * Math.log(x) - x) / math.gamma(a + 1);
  const off = (x - a) / a;
  return Math.exp(a * (Math.log1p(off) - off) - stirlingRest(a)) / Math.sqrt(2 * Math.PI * a);
};

/** Σ x^n / ((a + 1) … (a + n)) from n = 1. */
const series = (a: number, x: number): number => {
  let term = x / (a + 1);
  let sum = 0;
  for (let n = 2; term > sum * PRECISION; n += 1) {
    sum += term;
    term *= x / (a + n);
  }
  return sum;
};

/** Γ(a, x) / (x^a e^(−x)) by Lentz' continued fraction. */
const fraction = (a: number, x: number): number => {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1, step = 0; Math.abs(step - 1) > 2 * PRECISION; n += 1) {
    const factor = n * (a - n);
    b += 2;
    d = 1 / (factor * d + b || TINY);
    c = b + factor / c || TINY;
    step = d * c;
    value *= step;
  }
  return value;
};

/** P(a, x), the share of a gamma distribution of shape a and rate 1 that lies below x, and its integral from 0 to x. */
export const lowerGamma = (a: number, x: number): { readonly share: number; readonly integral: number } => {
  const point = density(a, x);
  // ∫ P(a, t) dt from 0 to x is x P(a, x) − a P(a + 1, x), and P(a + 1, x) is P(a, x) less the density.
  if (x < a + 1) {
    const next = series(a, x);
    return { share: point * (1 + next), integral: point * (x + (x - a) * next) };
  }
  const share = 1 - point * a * fraction(a, x);
  return { share, integral: (x - a) * share + a * point };
};
