import { buildInternkontrollplan } from "../internkontroll/build-internkontrollplan.js";
import type { Internkontrollplan } from "../internkontroll/internkontrollplan.js";
import { isCivilDate } from "../model/civil-date.js";
import { type Decision, type DecisionInput, decisionSchema } from "../model/decision.js";
import { buildRegister } from "../register/build-register.js";
import type { RiskRegister } from "../register/register.js";
import type { Finding } from "../review/finding.js";
import { AdoptionError } from "./adoption-error.js";
import { completeAcceptances } from "./complete-acceptances.js";
import { despiteOf } from "./despite.js";
import { digestOf } from "./digest.js";

/** A register that a nämnd has adopted, with the plan that follows from it, the decision, and a digest of it all. */
export interface AdoptedRegister {
  readonly kind: "adopted-register";
  readonly register: RiskRegister;
  readonly plan: Internkontrollplan;
  readonly decision: Decision;
  /** SHA-256 of the canonical bytes of everything else, in lower-case hexadecimal. */
  readonly digest: string;
}

const readDecision = (input: DecisionInput): Decision => {
  const read = decisionSchema.safeParse(input);
  if (!read.success) {
    const places = read.error.issues.map((issue) => issue.path.join(".")).join(", ");
    throw new TypeError(
      `The decision needs body and on (a civil date), and nothing that a decision does not have; see: ${places}`,
    );
  }
  if (!isCivilDate(read.data.on))
    throw new RangeError(`The decision's date is "${input.on}", not a civil date such as "2021-12-16"`);
  return read.data;
};

/** The breaches that the decision does not name; a name that fits no standing breach is a mistake. */
const unnamedBreaches = (register: RiskRegister, decision: Decision): readonly Finding[] => {
  const { standing, unnamed, strangers } = despiteOf(register, decision);
  if (strangers.length === 0) return unnamed;
  throw new RangeError(
    `"${strangers.join('", "')}" is no breach of this register; the standing ones are: ${standing.join(", ") || "none"}`,
  );
};

const refuse = (register: RiskRegister, decision: Decision): AdoptionError | undefined => {
  if (register.analysis.stage === "draft") {
    return new AdoptionError(
      "Analysen är ett utkast (stage: draft). Sätt stage till proposal innan nämndens beslut registreras.",
      [],
    );
  }
  const breaches = unnamedBreaches(register, decision);
  return breaches.length === 0
    ? undefined
    : new AdoptionError(
        "Registret har brister som hindrar fastställande. Rätta dem, eller ange dem med skäl i beslutet (despite):",
        breaches,
      );
};

/**
 * Registers the nämnd's decision to adopt a register, and makes the record of it.
 *
 * @param register - A register from `buildRegister`.
 * @param decision - `body` and `on` (civil date) are needed; `paragraph`, `reference`, `supersedes` (a later decision replaces an
 * earlier one) and `despite`, which names breaches by `findingKey` with a reason each, may be given.
 * @returns The record. Acceptances that a band reserves for the nämnd have taken decider and date from the decision.
 * @throws AdoptionError while a breach stands that `despite` does not name, and for a draft; its `findings` lists them.
 * @throws TypeError or RangeError when the decision itself is not readable, or `despite` names what is no breach.
 * @throws Error where the platform lacks Web Crypto (a page served over plain http).
 * @example
 * ```ts
 * import { adoptRegister, buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * const namnd = { id: "exempel", name: "Exempelnämnden", kind: "annan" };
 * const analysis = parseAnalysis({ format: 1, year: 2022, method: "exempel-5x5@2022.1", namnd, processes: [] });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2021-12-01" });
 * const record = await adoptRegister(register, { body: "Exempelnämnden", on: "2021-12-16", paragraph: "§ 12" });
 * record.digest.length; //=> 64
 * ```
 */
export const adoptRegister = async (register: RiskRegister, decision: DecisionInput): Promise<AdoptedRegister> => {
  const read = readDecision(decision);
  const { method, asOf, previous, evidence } = register;
  const completed = buildRegister(completeAcceptances(register, read), {
    method,
    asOf,
    ...(previous === undefined ? {} : { previous }),
    ...(evidence === undefined ? {} : { evidence }),
  });
  const refusal = refuse(completed, read);
  if (refusal !== undefined) throw refusal;
  const record = {
    kind: "adopted-register",
    register: completed,
    plan: buildInternkontrollplan(completed),
    decision: read,
  } as const;
  return { ...record, digest: await digestOf(record) };
};
