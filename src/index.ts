export { followUp } from "./internkontroll/build-follow-up.js";
export { buildInternkontrollplan } from "./internkontroll/build-internkontrollplan.js";
export { defineAnalysis } from "./method/authoring/define-analysis.js";
export { defineMethod } from "./method/authoring/define-method.js";
export { rules } from "./lagesbild/all-rules.js";
export { buildLagesbild } from "./lagesbild/build-lagesbild.js";
export { mergeLagesbilder } from "./lagesbild/merge-lagesbilder.js";
export { compileMatrix } from "./method/compile-matrix.js";
export { lintMatrix } from "./method/lint-matrix.js";
export { mandatoryFor } from "./method/mandatory-of.js";
export { MethodError } from "./method/method-error.js";
export { OTILLATEN_PAVERKAN } from "./method/otillaten-paverkan.js";
export { exampleMethod, publishedMethods } from "./method/published/index.js";
export { isCivilDate } from "./model/civil-date.js";
export { AnalysisError } from "./parse/analysis-error.js";
export { formatIssues } from "./parse/format-issues.js";
export { parseAnalysis, safeParseAnalysis } from "./parse/parse-analysis.js";
export { parseMethod, safeParseMethod } from "./parse/parse-method.js";
export { parseResults, safeParseResults } from "./parse/parse-results.js";
export { AdoptionError } from "./record/adoption-error.js";
export { adoptRegister } from "./record/adopt-register.js";
export { toCanonicalJson } from "./record/canonical-json.js";
export { parseRegister, safeParseRegister } from "./record/parse-register.js";
export { verifyRegister } from "./record/verify-register.js";
export { buildRegister } from "./register/build-register.js";
export { buildRegisters } from "./register/build-registers.js";
export { compareRegisters } from "./register/compare-registers.js";
export { migrateAnalysis } from "./register/migrate-analysis.js";
export { MigrationError } from "./register/migration/migration-error.js";
export { previousYear } from "./register/previous.js";
export { findingKey } from "./review/finding-key.js";
export { agreeVotes } from "./score/agree-votes.js";
export { explainScore } from "./score/explain-score.js";
export { scoreAssessment } from "./score/score-assessment.js";
export { scoreColumns } from "./score/score-columns.js";

export type { FollowUpOptions, PreviousFollowUp } from "./internkontroll/build-follow-up.js";
export type {
  ActionOccasion,
  ControlOccasion,
  Occasion,
  PlanCalendar,
  Undated,
  UndatedReason,
} from "./internkontroll/calendar.js";
export type {
  ActionFollowUp,
  CarriedDeviation,
  CarriesOver,
  ControlFollowUp,
  Deviation,
  FollowUp,
  OccasionFollowUp,
  OccasionState,
  UncountedResults,
} from "./internkontroll/follow-up.js";
export type {
  AddressedRisk,
  ControlLine,
  Internkontrollplan,
  MarkedItems,
  PlannedAction,
  PlannedControl,
  PlannedProcess,
  PlannedRisk,
  PlanLine,
  PlanReason,
  PlanTerms,
  RiskLine,
} from "./internkontroll/internkontrollplan.js";
export type { Period } from "./internkontroll/periods.js";
export type { ReportDate } from "./internkontroll/reporting-dates.js";
export type { AuthoredAnalysis } from "./method/authoring/authored-analysis.js";
export type { AuthorableMethod, AuthoredMethod } from "./method/authoring/authored-method.js";
export type {
  AuthoredAssessment,
  AuthoredControl,
  AuthoredProcess,
  AuthoredRisk,
} from "./method/authoring/authored-risk.js";
export type { Vocabulary, VocabularyOf } from "./method/authoring/vocabulary.js";
export type { LagesbildOptions } from "./lagesbild/build-lagesbild.js";
export type {
  CommonItem,
  ExpectedNamnd,
  FormTotals,
  Lagesbild,
  LagesbildMapping,
  LagesbildParts,
  MethodTerms,
  MethodTotals,
  NamndChange,
  PreviousSummary,
  Shared,
} from "./lagesbild/lagesbild.js";
export type {
  BandCounts,
  EventsSummary,
  FormEvents,
  FormSummary,
  NamndSummary,
  ProcessSummary,
} from "./lagesbild/namnd-summary.js";
export type { Band, BandRequirements } from "./method/band.js";
export type { MandatoryFor } from "./method/mandatory-of.js";
export type { MandatoryProcess, OptOut } from "./method/mandatory-process.js";
export type { Cell, CellPlace, RiskMatrix } from "./method/matrix.js";
export type { MatrixFinding, MatrixFindingKind } from "./method/matrix-finding.js";
export type { MatrixRule, Override } from "./method/matrix-rule.js";
export type { Method, MethodInput } from "./method/method.js";
export type { MethodIssue } from "./method/method-error.js";
export type { ReportingPoint } from "./method/reporting.js";
export type { ConsequenceScale, Dimension, LikelihoodScale, ScaleLevel } from "./method/scale.js";
export type { MethodSource, SourceDocument } from "./method/source.js";
export type { Action } from "./model/action.js";
export type { Analysis, AnalysisInput } from "./model/analysis.js";
export type { Assessment, Consequence, Levels, Vote } from "./model/assessment.js";
export type { CivilDate } from "./model/civil-date.js";
export type {
  ActionStatus,
  Conduct,
  ControlResultKind,
  Form,
  Frequency,
  NamndKind,
  Origin,
  PerceivedRisk,
  Position,
  Stage,
  SurveyPeriod,
  TreatmentKind,
} from "./model/closed-list.js";
export type { Control, Effect } from "./model/control.js";
export type { Decision, DecisionInput } from "./model/decision.js";
export type { Evidence } from "./model/evidence.js";
export type { Immutable } from "./model/immutable.js";
export type { Incident, IncidentClass } from "./model/incident.js";
export type { Influence } from "./model/influence.js";
export type { Level } from "./model/level.js";
export type { Locale, Text } from "./model/locale.js";
export type { Namnd } from "./model/namnd.js";
export type { Goal, Unit } from "./model/organisation.js";
export type { ControlSystem, Perspective, Preparation } from "./model/preparation.js";
export type { OpenAction, OpenDeviation, PreviousRisk, PreviousYear } from "./model/previous-year.js";
export type { NotApplicable, Process } from "./model/process.js";
export type { Recommendation } from "./model/recommendation.js";
export type { ActionResult, ControlResult, Judgement, Results } from "./model/results.js";
export type { Cause, Risk, Secrecy, Selection } from "./model/risk.js";
export type { Survey } from "./model/survey.js";
export type { Treatment } from "./model/treatment.js";
export type { Issue, IssueCode, IssueFact, IssuePlace } from "./parse/issue.js";
export type { Parsed, ParseOptions, ParseResultsOptions } from "./parse/parsed.js";
export type { AdoptedRegister } from "./record/adopt-register.js";
export type { Difference } from "./record/difference.js";
export type { CandidateExport, EntryExport, RegisterExport } from "./record/register-export.js";
export type { Verification } from "./record/verify-register.js";
export type { RegisterOptions } from "./register/build-register.js";
export type { RegistersOptions } from "./register/build-registers.js";
export type { Candidate } from "./register/candidates.js";
export type { ChangeCause, ChangedRisk, LikelySame, RegisterChange, RiskState } from "./register/change.js";
export type { RegisterCounts } from "./register/count-entries.js";
export type { Migration, MigrationOptions } from "./register/migrate-analysis.js";
export type { DimensionMapping, LevelMapping, ScaleMapping, WordMapping } from "./register/migration/level-mapping.js";
export type { AssessmentKind, LevelMove } from "./register/migration/level-moves.js";
export type { MigrationIssue, MigrationIssueCode } from "./register/migration/migration-error.js";
export type { LeftOpen } from "./register/previous.js";
export type { MadeWith, RegisterEntry, RiskRegister } from "./register/register.js";
export type { ControlKindCoverage, FormCoverage, ProcessCoverage } from "./review/coverage.js";
export type { RuleData } from "./review/describe-rules.js";
export type { Finding, Place, PlaceStep, Severity } from "./review/finding.js";
export type { Hit, Rule } from "./review/rule.js";
export type { Source, SourceId } from "./review/sources.js";
export type { Agreement, AgreementRule } from "./score/agree-votes.js";
export type { ConsequenceLevels } from "./score/combine-consequence.js";
export type { ScorableAssessment } from "./score/score-assessment.js";
export type { LevelColumn, ScoreColumns } from "./score/score-columns.js";
export type { Score } from "./score/score.js";
export type { LapseReason, TreatmentState } from "./score/treatment-state.js";
