import type { Analysis } from "../model/analysis.js";
import type { Decision } from "../model/decision.js";
import type { Risk } from "../model/risk.js";
import type { Treatment } from "../model/treatment.js";
import type { RegisterEntry, RiskRegister } from "../register/register.js";
import { isNamnd } from "../review/reserved.js";

/**
 * What the nämnd's decision can complete: not what somebody has decided on a day of its own or what is somebody else's, which would
 * get a decider or a day that nobody wrote, and not what had run out before the nämnd met, which would be decided after its last day.
 */
const isOpen = ({ kind, decidedBy, decidedOn, validTo }: Treatment, decision: Decision): boolean =>
  kind === "accept" &&
  decidedOn === undefined &&
  (decidedBy === undefined || isNamnd(decidedBy)) &&
  (validTo === undefined || validTo >= decision.on);

/** An acceptance that the band reserves for the nämnd takes its decider and date from the nämnd's decision, unless it has them. */
export const completeAcceptances = (register: RiskRegister, decision: Decision): Analysis => {
  const isReserved = ({ current }: RegisterEntry): boolean => {
    const requires = current === undefined ? undefined : register.method.bands[current.rank - 1]?.requires;
    const allowsAcceptance = requires?.treatments?.includes("accept") ?? true;
    return allowsAcceptance && requires?.decidedBy !== undefined && isNamnd(requires.decidedBy);
  };
  const reserved = new Set(register.entries.filter(isReserved).map(({ risk }) => risk.id));
  const complete = (risk: Risk): Risk =>
    risk.treatment !== undefined && isOpen(risk.treatment, decision) && reserved.has(risk.id)
      ? { ...risk, treatment: { decidedBy: decision.body, decidedOn: decision.on, ...risk.treatment } }
      : risk;
  return {
    ...register.analysis,
    processes: register.analysis.processes.map((process) =>
      process.risks === undefined ? process : { ...process, risks: process.risks.map(complete) },
    ),
  };
};
