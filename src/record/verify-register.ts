import { buildInternkontrollplan } from "../internkontroll/build-internkontrollplan.js";
import type { Issue } from "../parse/issue.js";
import { isObject } from "../parse/schema-node.js";
import type { MadeWith } from "../register/register.js";
import { checkDecision } from "./check-decision.js";
import { compareRecord } from "./compare-record.js";
import { type Difference, differences } from "./difference.js";
import { digestOf } from "./digest.js";
import { asPlain } from "./plain.js";
import { readJson } from "./read-json.js";
import { rebuildRegister } from "./rebuild-register.js";

/** What recomputing a register or an adopted record from its export shows. */
export interface Verification {
  /** True where the document can be read, nothing differs that a rule's revision does not explain, and no digest is broken. */
  readonly ok: boolean;
  readonly differences: readonly Difference[];
  /** Whether the digest fits the content; a register that is not adopted has none. */
  readonly digest: "holds" | "broken" | "none";
  /** What the document says made it; absent where that cannot be read. */
  readonly madeWith?: MadeWith;
  /** What makes the document unreadable, where it is. */
  readonly issues: readonly Issue[];
}

const isAdopted = (document: unknown): document is Readonly<Record<string, unknown>> =>
  isObject(document) && document["kind"] === "adopted-register";

const KEYS: ReadonlySet<string> = new Set(["kind", "register", "plan", "decision", "digest"]);

const checkDigest = async (record: Readonly<Record<string, unknown>>): Promise<"holds" | "broken"> => {
  const { digest, ...rest } = record;
  try {
    return digest === (await digestOf(rest)) ? "holds" : "broken";
  } catch (error) {
    // What has no canonical bytes was never given a digest.
    if (error instanceof TypeError) return "broken";
    throw error;
  }
};

const under = (key: string, found: readonly Difference[]): readonly Difference[] =>
  found.map((difference) => ({ ...difference, path: [key, ...difference.path] }));

const strangers = (record: Readonly<Record<string, unknown>>): readonly Difference[] =>
  Object.keys(record)
    .filter((key) => !KEYS.has(key))
    .flatMap((key) => differences({ [key]: asPlain(record[key]) }, {}));

/**
 * Recomputes a register, or a nämnd's adopted record, from its export alone: scores, order, counts, coverage, findings, plan and
 * digest.
 *
 * @param json - The export, as text or as a value. Only the internal export can be verified: a public one has been masked.
 * @returns What differs, each with path, what stands and what recomputing gives; what only another revision of a rule explains
 * is marked. The digest proves a change only where it is also kept elsewhere (the diarium).
 * @throws Error where the platform lacks Web Crypto and the document has a digest.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis, toCanonicalJson, verifyRegister } from "vasentlighetsanalys";
 * const namnd = { id: "exempel", name: "Exempelnämnden", kind: "annan" };
 * const analysis = parseAnalysis({ format: 1, year: 2022, method: "exempel-5x5@2022.1", namnd, processes: [] });
 * const json = toCanonicalJson(buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" }));
 * (await verifyRegister(json)).ok; //=> true
 * (await verifyRegister(json.replace('"adoptable":true', '"adoptable":false'))).differences[0]?.path; //=> ["adoptable"]
 * ```
 */
export const verifyRegister = async (json: unknown): Promise<Verification> => {
  const document = readJson(json);
  const adopted = isAdopted(document);
  const written = adopted ? document["register"] : document;
  const digest = adopted ? await checkDigest(document) : "none";
  const rebuilt = rebuildRegister(written, "sv");
  if (!rebuilt.ok) return { ok: false, differences: [], digest, issues: rebuilt.issues };
  const { register, madeWith } = rebuilt.value;
  const ofRegister = compareRecord(rebuilt.value.document, register, madeWith);
  const decision = adopted ? checkDecision(document["decision"], register) : undefined;
  const found = adopted
    ? [
        ...under("register", ofRegister),
        ...differences({ plan: asPlain(document["plan"]) }, { plan: buildInternkontrollplan(register) }),
        ...(decision?.differences ?? []),
        ...strangers(document),
      ]
    : ofRegister;
  const issues = decision?.issues ?? [];
  const ok =
    issues.length === 0 && digest !== "broken" && found.every((difference) => difference.explainedBy !== undefined);
  return { ok, differences: found, digest, madeWith, issues };
};
