import type { AnalysisFacts } from "../facts.js";
import type { Rule } from "../rule.js";
import { actionDue } from "./action-due.js";
import { actionOwner } from "./action-owner.js";
import { actorsOnlyClients } from "./actors-only-clients.js";
import { assessmentContradicted } from "./assessment-contradicted.js";
import { assessorsDisagree } from "./assessors-disagree.js";
import { categoryCoverage } from "./category-coverage.js";
import { commonLeftOut } from "./common-left-out.js";
import { controlCoversNoCause } from "./control-covers-no-cause.js";
import { controlEffectDiffers } from "./control-effect-differs.js";
import { controlOwnerFrequency } from "./control-owner-frequency.js";
import { controlSystemReview } from "./control-system-review.js";
import { controlWithoutRisk } from "./control-without-risk.js";
import { exampleMethod } from "./example-method.js";
import { fewIncidents } from "./few-incidents.js";
import { goalCoverage } from "./goal-coverage.js";
import { incidentFollowUp } from "./incident-follow-up.js";
import { incompleteRisk } from "./incomplete-risk.js";
import { levelWithoutDefinition } from "./level-without-definition.js";
import { mandatoryConduct } from "./mandatory-conduct.js";
import { mandatoryControlKinds } from "./mandatory-control-kinds.js";
import { mandatoryForms } from "./mandatory-forms.js";
import { mandatoryOptOut } from "./mandatory-opt-out.js";
import { mandatoryProcess } from "./mandatory-process.js";
import { mandatoryProcessCare } from "./mandatory-process-care.js";
import { missingMotivation } from "./missing-motivation.js";
import { nearDuplicate } from "./near-duplicate.js";
import { personalNumber } from "./personal-number.js";
import { policeCooperation } from "./police-cooperation.js";
import { processDescription } from "./process-description.js";
import { recommendationWithoutMeasure } from "./recommendation-without-measure.js";
import { riskWithoutMeasure } from "./risk-without-measure.js";
import { staleAcceptance } from "./stale-acceptance.js";
import { tooManyRisks } from "./too-many-risks.js";
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
  personalNumber,
  riskWithoutMeasure,
  treatmentDecision,
  staleAcceptance,
  unassessedRisk,
  missingMotivation,
  controlOwnerFrequency,
  actionOwner,
  actionDue,
  controlCoversNoCause,
  controlEffectDiffers,
  assessmentContradicted,
  incidentFollowUp,
  assessorsDisagree,
  recommendationWithoutMeasure,
  commonLeftOut,
  controlSystemReview,
  exampleMethod,
  mandatoryOptOut,
  incompleteRisk,
  actorsOnlyClients,
  policeCooperation,
  fewIncidents,
  categoryCoverage,
  goalCoverage,
  controlWithoutRisk,
  tooManyRisks,
  nearDuplicate,
  levelWithoutDefinition,
];
