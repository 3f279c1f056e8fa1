import type { AnalysisFacts } from "../facts.js";
import type { Rule } from "../rule.js";
import { actorsOnlyClients } from "./actors-only-clients.js";
import { incompleteRisk } from "./incomplete-risk.js";
import { levelWithoutDefinition } from "./level-without-definition.js";
import { mandatoryConduct } from "./mandatory-conduct.js";
import { mandatoryControlKinds } from "./mandatory-control-kinds.js";
import { mandatoryForms } from "./mandatory-forms.js";
import { mandatoryProcess } from "./mandatory-process.js";
import { mandatoryProcessCare } from "./mandatory-process-care.js";
import { missingMotivation } from "./missing-motivation.js";
import { policeCooperation } from "./police-cooperation.js";
import { processDescription } from "./process-description.js";
import { riskWithoutMeasure } from "./risk-without-measure.js";
import { treatmentDecision } from "./treatment-decision.js";
import { unassessedRisk } from "./unassessed-risk.js";

/** The rules about one nämnd's analysis, in the order in which their findings stand within a severity. */
export const analysisRules: readonly Rule<AnalysisFacts>[] = [
  mandatoryProcess,
  mandatoryForms,
  mandatoryProcessCare,
  mandatoryControlKinds,
  mandatoryConduct,
  processDescription,
  riskWithoutMeasure,
  treatmentDecision,
  unassessedRisk,
  missingMotivation,
  incompleteRisk,
  actorsOnlyClients,
  policeCooperation,
  levelWithoutDefinition,
];
