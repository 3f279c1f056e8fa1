import type { Finding } from "../review/finding.js";
import { findingKey } from "../review/finding-key.js";

const line = (finding: Finding): string => `- ${finding.at}: ${finding.message} (${findingKey(finding)})`;

/** A register cannot be adopted; `findings` holds the breaches that the decision does not name with a reason. */
export class AdoptionError extends Error {
  override readonly name = "AdoptionError";
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[]) {
    super([message, ...findings.map(line)].join("\n"));
    this.findings = findings;
  }
}
