import type { Method } from "../method/method.js";
import { isMethodNamed, methodName } from "../method/method-name.js";
import { checkOneOfAName } from "../method/one-of-a-name.js";
import type { Analysis } from "../model/analysis.js";
import type { Evidence } from "../model/evidence.js";
import type { PreviousYear } from "../model/previous-year.js";
import { byId } from "../model/order.js";
import { type RegisterOptions, buildRegister } from "./build-register.js";
import type { RiskRegister } from "./register.js";

/** What several registers are built with. */
export interface RegistersOptions {
  /** The methods that the analyses name. */
  readonly methods: readonly Method[];
  /** The civil date (`yyyy-mm-dd`) that the registers refer to. */
  readonly asOf: string;
  /** Last year's registers, matched by nämnd. */
  readonly previous?: readonly (RiskRegister | PreviousYear)[];
  /** What reported events say of the likelihood, by the nämnd's id. */
  readonly evidence?: Readonly<Record<string, readonly Evidence[]>>;
}

const previousFor = (analysis: Analysis, { previous = [] }: RegistersOptions): Pick<RegisterOptions, "previous"> => {
  const found = previous.find(
    ({ namnd, year }) =>
      (typeof namnd === "string" ? namnd : namnd.id) === analysis.namnd.id && year === analysis.year - 1,
  );
  return found === undefined ? {} : { previous: found };
};

const evidenceFor = (analysis: Analysis, { evidence = {} }: RegistersOptions): Pick<RegisterOptions, "evidence"> => {
  const found = Object.hasOwn(evidence, analysis.namnd.id) ? evidence[analysis.namnd.id] : undefined;
  return found === undefined ? {} : { evidence: found };
};

const checkedEvidence = (analyses: readonly Analysis[], { evidence = {} }: RegistersOptions): void => {
  const stranger = Object.keys(evidence).find((id) => !analyses.some(({ namnd }) => namnd.id === id));
  if (stranger !== undefined) throw new RangeError(`Evidence is given for "${stranger}", which has no analysis`);
};

const methodFor = (analysis: Analysis, methods: readonly Method[]): Method => {
  const found = methods.find((method) => isMethodNamed(analysis.method, method));
  if (found === undefined) {
    throw new RangeError(
      `The analysis of ${analysis.namnd.id} names the method "${analysis.method}", which is not among those given: ${methods.map(methodName).join(", ")}`,
    );
  }
  return found;
};

/**
 * Builds one register per nämnd, in the order of the nämnder's ids.
 *
 * @param analyses - Read analyses, one per nämnd and year.
 * @param options - `methods`: the methods that the analyses name. `asOf`: a civil date. `previous`: last year's
 * registers, matched by nämnd. `evidence`: what reported events say of the likelihood, by the nämnd's id.
 * @throws RangeError when a nämnd stands twice, an analysis names a method that is not given, two methods of one name differ, or
 * evidence is given for a nämnd without analysis.
 * @example
 * ```ts
 * import { buildRegisters, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * const of = (id: string) =>
 *   parseAnalysis({ format: 1, year: 2022, method: "exempel-5x5@2022.1", namnd: { id, name: id, kind: "annan" }, processes: [] });
 * const registers = buildRegisters([of("b"), of("a")], { methods: [exampleMethod], asOf: "2022-03-31" });
 * registers.map((register) => register.namnd.id); //=> ["a", "b"]
 * ```
 */
export const buildRegisters = (analyses: readonly Analysis[], options: RegistersOptions): readonly RiskRegister[] => {
  const ordered = [...analyses].sort((a, b) => byId(a.namnd, b.namnd) || a.year - b.year);
  for (const [index, analysis] of ordered.entries()) {
    const before = ordered[index - 1];
    if (before?.namnd.id === analysis.namnd.id && before.year === analysis.year) {
      throw new RangeError(
        `The nämnd "${analysis.namnd.id}" stands twice for ${String(analysis.year)}; give one analysis per nämnd and year`,
      );
    }
  }
  checkOneOfAName(options.methods);
  checkedEvidence(ordered, options);
  return ordered.map((analysis) =>
    buildRegister(analysis, {
      method: methodFor(analysis, options.methods),
      asOf: options.asOf,
      ...previousFor(analysis, options),
      ...evidenceFor(analysis, options),
    }),
  );
};
