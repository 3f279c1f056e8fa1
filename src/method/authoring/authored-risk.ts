import type { AnalysisInput } from "../../model/analysis.js";
import type { Conduct, Form, Frequency, Origin, TreatmentKind } from "../../model/closed-list.js";
import type { Item } from "./item.js";
import type { Vocabulary } from "./vocabulary.js";

// Every shape extends the one that the schema reads and narrows it, so that no key is written twice.
type ProcessInput = Item<AnalysisInput["processes"]>;
type RiskInput = Item<ProcessInput["risks"]>;
type AssessmentInput = NonNullable<RiskInput["current"]>;
type InfluenceInput = NonNullable<RiskInput["influence"]>;
type TreatmentInput = NonNullable<RiskInput["treatment"]>;
type VoteInput = Item<AssessmentInput["votes"]>;
type ControlInput = Item<AnalysisInput["controls"]>;

type Factor = "likelihood" | "consequence";

/** The two levels of a risk, on the scales of the method. */
export interface AuthoredLevels<V extends Vocabulary> {
  readonly likelihood: V["likelihood"];
  readonly consequence: V["consequence"];
}

/** One assessor's levels. */
export interface AuthoredVote<V extends Vocabulary> extends Omit<VoteInput, Factor>, AuthoredLevels<V> {}

/** An assessment as a script writes it. */
export interface AuthoredAssessment<V extends Vocabulary>
  extends Omit<AssessmentInput, Factor | "votes">,
    AuthoredLevels<V> {
  readonly votes?: readonly AuthoredVote<V>[];
}

/** In which forms and how a risk is one of otillåten påverkan. */
export interface AuthoredInfluence extends InfluenceInput {
  readonly origin: Origin;
  readonly forms: readonly Form[];
  readonly conduct?: readonly Conduct[];
}

/** The decision on a risk as a script writes it. */
export interface AuthoredTreatment<V extends Vocabulary> extends Omit<TreatmentInput, "given"> {
  readonly kind: TreatmentKind;
  readonly given?: AuthoredLevels<V>;
}

/** A risk as a script writes it. */
export interface AuthoredRisk<V extends Vocabulary>
  extends Omit<RiskInput, "inherent" | "current" | "target" | "treatment"> {
  readonly category?: V["category"];
  readonly influence?: AuthoredInfluence;
  readonly inherent?: AuthoredAssessment<V>;
  readonly current?: AuthoredAssessment<V>;
  readonly target?: AuthoredAssessment<V>;
  readonly treatment?: AuthoredTreatment<V>;
}

/** A form that cannot occur in a process, and why. */
export interface AuthoredNotApplicable extends Item<ProcessInput["notApplicable"]> {
  readonly form: Form;
}

/** A process as a script writes it. */
export interface AuthoredProcess<V extends Vocabulary> extends Omit<ProcessInput, "risks"> {
  readonly notApplicable?: readonly AuthoredNotApplicable[];
  readonly risks?: readonly AuthoredRisk<V>[];
}

/** A control as a script writes it. */
export interface AuthoredControl<V extends Vocabulary> extends ControlInput {
  readonly kind?: V["controlKind"];
  readonly frequency?: Frequency;
  readonly reports?: readonly V["report"][];
}
