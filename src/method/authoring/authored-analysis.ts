import type { AnalysisInput } from "../../model/analysis.js";
import type {
  ActionStatus,
  Form,
  NamndKind,
  PerceivedRisk,
  Position,
  Stage,
  SurveyPeriod,
} from "../../model/closed-list.js";
import type { AuthoredControl, AuthoredProcess } from "./authored-risk.js";
import type { Item } from "./item.js";
import type { Vocabulary } from "./vocabulary.js";

type NamndInput = AnalysisInput["namnd"];
type ActionInput = Item<AnalysisInput["actions"]>;
type IncidentInput = Item<AnalysisInput["incidents"]>;
type ClassInput = Item<IncidentInput["classes"]>;
type SurveyInput = Item<AnalysisInput["surveys"]>;
type ExposedInput = NonNullable<SurveyInput["exposed"]>;
type RecommendationInput = Item<AnalysisInput["recommendations"]>;

/** A known word must be a kind of nämnd; what is only known as a text is left to `parseAnalysis`. */
type KindOf<K extends string> = string extends K ? K : K extends NamndKind ? K : NamndKind;

/** The nämnd as a script writes it. */
export interface AuthoredNamnd<K extends string> extends NamndInput {
  readonly kind: KindOf<K>;
}

/** An action as a script writes it. */
export interface AuthoredAction<V extends Vocabulary> extends ActionInput {
  readonly kind?: V["controlKind"];
  readonly status?: ActionStatus;
}

/** A class of reported events as a script writes it. */
export interface AuthoredIncidentClass extends ClassInput {
  readonly forms?: readonly Form[];
}

/** Reported events as a script writes them. */
export interface AuthoredIncident extends IncidentInput {
  readonly classes?: readonly AuthoredIncidentClass[];
}

/** How many have been exposed, as a script writes it. */
export interface AuthoredExposure extends ExposedInput {
  readonly period: SurveyPeriod;
}

/** A survey as a script writes it. */
export interface AuthoredSurvey extends SurveyInput {
  readonly perceived?: PerceivedRisk;
  readonly exposed?: AuthoredExposure;
}

/** An auditor's recommendation as a script writes it. */
export interface AuthoredRecommendation extends RecommendationInput {
  readonly position?: Position;
}

/** The year and the nämnd, which decide what is mandatory. */
export interface AuthoredFrame<Y extends number, K extends string> {
  readonly year: Y;
  readonly namnd: AuthoredNamnd<K>;
}

/** The processes, known by their ids. */
export interface AuthoredProcesses<V extends Vocabulary, I extends string> {
  readonly processes: readonly (AuthoredProcess<V> & { readonly id: I })[];
}

/** Everything beside the year, the nämnd and the processes. */
export interface AuthoredRest<V extends Vocabulary> extends Omit<AnalysisInput, "year" | "namnd" | "processes"> {
  readonly stage?: Stage;
  readonly controls?: readonly AuthoredControl<V>[];
  readonly actions?: readonly AuthoredAction<V>[];
  readonly incidents?: readonly AuthoredIncident[];
  readonly surveys?: readonly AuthoredSurvey[];
  readonly recommendations?: readonly AuthoredRecommendation[];
}

/**
 * An analysis as a script writes it: what `parseAnalysis` accepts, with the levels and words of one method.
 *
 * `V` holds the method's words, `Y` the year, `I` the ids of the processes and `K` the kind of nämnd. The three parts stand
 * apart so that a key that is missing in one of them does not keep the compiler from inferring what the others say.
 */
export type AuthoredAnalysis<
  V extends Vocabulary,
  Y extends number = number,
  I extends string = string,
  K extends string = string,
> = AuthoredRest<V> & AuthoredFrame<Y, K> & AuthoredProcesses<V, I>;
