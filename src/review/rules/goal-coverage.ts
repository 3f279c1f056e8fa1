import type { AnalysisFacts } from "../facts.js";
import { atGoal, inProcess } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

const unservedGoals = ({ analysis }: AnalysisFacts): readonly Hit[] => {
  const served = new Set(analysis.processes.flatMap((process) => process.goals ?? []));
  return (analysis.goals ?? [])
    .filter((goal) => !served.has(goal.id))
    .map((goal) => ({
      place: atGoal(goal),
      message: {
        sv: "Ingen process i analysen tjänar målet. Pröva vilka processer som är väsentliga för det (goals).",
        en: "No process in the analysis serves the goal. Consider which processes matter for it (goals).",
      },
    }));
};

/** A mandatory process without risks is the graver matter of `mandatory-process`. */
const emptyProcesses = ({ analysis, coverage, risks }: AnalysisFacts): readonly Hit[] => {
  const busy = new Set([...risks.map(({ process }) => process.id), ...coverage.map((entry) => entry.process)]);
  return analysis.processes
    .filter((process) => !busy.has(process.id) && process.handledBy === undefined)
    .map((process) => ({
      place: inProcess(process),
      message: {
        sv: "Processen har ingen risk som ingår i analysen. Pröva vad som kan gå fel i den, eller ta bort den.",
        en: "The process has no risk that takes part in the analysis. Consider what may go wrong in it, or take it out.",
      },
    }));
};

export const goalCoverage = defineRule<AnalysisFacts>({
  id: "goal-coverage",
  revision: 1,
  severity: "note",
  title: { sv: "Mål utan process eller process utan risk", en: "Goal without process or process without risk" },
  reason: {
    sv: "Granskningen fann att analysen inte var heltäckande över alla perspektiv och väsentliga processer.",
    en: "The review found that the analysis was not complete over all perspectives and critical processes.",
  },
  citation: "jonkoping-2014",
  find: (facts) => [...unservedGoals(facts), ...emptyProcesses(facts)],
});
