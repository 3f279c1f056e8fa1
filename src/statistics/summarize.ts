import { type TreatmentKind, treatmentKinds } from "../model/closed-list.js";
import { itemAt } from "../model/item-at.js";
import { methodName } from "../method/method-name.js";
import type { RiskRegister } from "../register/register.js";
import { SEVERITIES, type Severity } from "../review/finding.js";

/** A distribution in five numbers, each of which occurs among those that were counted. */
export interface FiveNumbers {
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly highest: number;
}

/** How many things are of one kind, and which share of all they are. */
export interface Counted {
  readonly count: number;
  /** 0 to 1; 0 where nothing was counted. */
  readonly share: number;
}

/** What one or several registers come to. */
export interface Summary {
  /** `id@version` of the method. */
  readonly method: string;
  readonly registers: number;
  readonly assessed: number;
  readonly unassessed: number;
  readonly candidates: number;
  readonly dropped: number;
  /** By band id, of the assessed risks. */
  readonly bands: Readonly<Record<string, Counted>>;
  /** By standing treatment, of the assessed risks. */
  readonly treatments: Readonly<Record<TreatmentKind | "none", Counted>>;
  /** By severity, of all findings. */
  readonly findings: Readonly<Record<Severity, Counted>>;
  /** Kept risks in a register. */
  readonly risksPerRegister: FiveNumbers;
  /** Current risk values; absent where the matrix has none, or nobody has assessed. */
  readonly values?: FiveNumbers;
}

/** Of at least one value. */
const fiveNumbers = (values: readonly number[]): FiveNumbers => {
  const sorted = [...values].sort((a, b) => a - b);
  // Values are ordinal: a quantile is one of them, never a mean of two.
  const at = (quarters: number): number => itemAt(sorted, Math.max(0, Math.ceil((sorted.length * quarters) / 4) - 1));
  return { lowest: at(0), lowerQuartile: at(1), median: at(2), upperQuartile: at(3), highest: at(4) };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const counted = <K extends string>(kinds: readonly K[], countOf: (kind: K) => number): Readonly<Record<K, Counted>> => {
  const counts = kinds.map((kind) => [kind, countOf(kind)] as const);
  const total = sum(counts.map(([, count]) => count));
  return Object.fromEntries(
    counts.map(([kind, count]) => [kind, { count, share: total === 0 ? 0 : count / total }]),
  ) as Readonly<Record<K, Counted>>;
};

/**
 * What one or several registers come to: how many risks, in which bands and under which treatment, what the review found, and the
 * quartiles of the risk values.
 *
 * @param registers - One register, or at least one of the same method; registers under different methods do not add up.
 * @throws RangeError when there is no register, or their methods differ.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { summarize } from "vasentlighetsanalys/statistics";
 * const risks = [2, 4, 5].map((likelihood) => ({ id: `r${likelihood}`, event: "Händelse", current: { likelihood, consequence: 3 } }));
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [{ id: "p", name: "Process", risks }],
 * });
 * const summary = summarize(buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" }));
 * summary.bands["hog"]?.count; //=> 2
 * summary.values?.median; //=> 12
 * ```
 */
export const summarize = (registers: RiskRegister | readonly RiskRegister[]): Summary => {
  const all: readonly RiskRegister[] = "kind" in registers ? [registers] : registers;
  const [first] = all;
  if (first === undefined) throw new RangeError("There is no register to summarize");
  const method = methodName(first.method);
  const other = all.map((register) => methodName(register.method)).find((name) => name !== method);
  if (other !== undefined) {
    throw new RangeError(`The registers are scored by ${method} and ${other}; summarize those of one method at a time`);
  }
  const total = (of: (register: RiskRegister) => number): number => sum(all.map(of));
  const values = all.flatMap(({ entries }) =>
    entries.flatMap(({ current }) => (current?.value === undefined ? [] : [current.value])),
  );
  const perRegister = all.map(({ entries }) => entries.length);
  return {
    method,
    registers: all.length,
    assessed: total(({ counts }) => counts.assessed),
    unassessed: total(({ counts }) => counts.unassessed),
    candidates: total(({ counts }) => counts.candidates),
    dropped: total(({ counts }) => counts.dropped),
    bands: counted(
      first.method.bands.map(({ id }) => id),
      (band) => total(({ counts }) => counts.bands[band] ?? 0),
    ),
    treatments: counted<TreatmentKind | "none">([...treatmentKinds.codes, "none"], (kind) =>
      total(({ counts }) => counts.treatments[kind]),
    ),
    findings: counted(SEVERITIES, (severity) =>
      total(({ findings }) => findings.filter((finding) => finding.severity === severity).length),
    ),
    risksPerRegister: fiveNumbers(perRegister),
    ...(values.length === 0 ? {} : { values: fiveNumbers(values) }),
  };
};
