import type { Form, NamndKind, TreatmentKind } from "../../model/closed-list.js";
import type { MethodInput } from "../method.js";
import type { AuthoredControl, AuthoredRisk } from "./authored-risk.js";
import type { Item } from "./item.js";
import type { Forgets } from "./missing-process.js";
import type { ControlKindOf, LevelOf, VocabularyOf } from "./vocabulary.js";

type BandInput = Item<MethodInput["bands"]>;
type RequirementsInput = NonNullable<BandInput["requires"]>;
type MandatoryInput = Item<MethodInput["mandatoryProcesses"]>;
type ScaleInput = MethodInput["consequence"];
type DimensionInput = Item<ScaleInput["dimensions"]>;
type OverrideInput = Item<MethodInput["overrides"]>;
type CommonInput = NonNullable<MethodInput["common"]>;
type RuleInput = MethodInput["matrix"];
type GridInput = Extract<RuleInput, { readonly kind: "grid" }>;

/** What a band demands, as a script writes it. */
export interface AuthoredRequirements extends RequirementsInput {
  readonly treatments?: readonly TreatmentKind[];
}

/** A band as a script writes it. */
export interface AuthoredBand<Level extends number> extends BandInput {
  readonly exceptConsequence?: readonly Level[];
  readonly requires?: AuthoredRequirements;
}

/** A mandatory process as a script writes it. */
export interface AuthoredMandatoryProcess<ControlKind extends string> extends MandatoryInput {
  readonly for: readonly NamndKind[];
  readonly notedFor?: readonly NamndKind[];
  readonly forms?: readonly Form[];
  readonly controlKinds?: readonly ControlKind[];
}

/** A method whose closed lists hold codes: what typed authoring starts from. A `Method` is one. */
export interface AuthorableMethod extends MethodInput {
  readonly bands: readonly AuthoredBand<number>[];
  readonly mandatoryProcesses?: readonly AuthoredMandatoryProcess<string>[];
}

type LikelihoodLevels<M extends AuthorableMethod> = M["likelihood"]["levels"];
type ConsequenceLevels<M extends AuthorableMethod> = M["consequence"]["levels"];
type BandId<M extends AuthorableMethod> = M["bands"][number]["id"];

/** One entry per level. */
type PerLevel<Levels extends readonly unknown[], Entry> = { readonly [P in keyof Levels]: Entry };
type Grid<M extends AuthorableMethod, Cell> = PerLevel<
  LikelihoodLevels<M>,
  PerLevel<ConsequenceLevels<M>, Cell | null>
>;

/** A grid with a row per likelihood and a column per consequence of the method. */
export interface AuthoredGrid<M extends AuthorableMethod> extends GridInput {
  readonly values?: Grid<M, number>;
  readonly bands?: Grid<M, BandId<M>>;
}

/** A cell decided in the open, among the method's levels and bands. */
export interface AuthoredOverride<M extends AuthorableMethod> extends OverrideInput {
  readonly likelihood: LevelOf<LikelihoodLevels<M>>;
  readonly consequence: LevelOf<ConsequenceLevels<M>>;
  readonly band: BandId<M>;
}

/** A dimension with a definition per level. */
export interface AuthoredDimension<Levels extends readonly unknown[]> extends DimensionInput {
  readonly definitions?: PerLevel<Levels, string>;
}

/** A consequence scale as a script writes it. */
export interface AuthoredConsequenceScale<Levels extends readonly unknown[]> extends ScaleInput {
  readonly dimensions?: readonly AuthoredDimension<Levels>[];
}

/** A risk that is given to all nämnder, as a script writes it. */
export interface AuthoredCommonRisk<M extends AuthorableMethod> extends AuthoredRisk<VocabularyOf<M>> {
  readonly process: string;
}

/** What is given to all nämnder, as a script writes it. */
export interface AuthoredCommon<M extends AuthorableMethod> extends Omit<CommonInput, "risks"> {
  readonly risks?: readonly AuthoredCommonRisk<M>[];
  readonly controls?: readonly AuthoredControl<VocabularyOf<M>>[];
}

/** A method that lists mandatory processes without otillåten påverkan must say why and who decided it. */
type WithOptOut<M> = "mandatoryProcesses" extends keyof M
  ? Forgets<M> extends true
    ? Required<Pick<MethodInput, "mandatoryOptOut">>
    : unknown
  : unknown;

/** A method's own bands, levels and kinds of control are the only ones that it may name. */
export interface ConsistentMethod<M extends AuthorableMethod> extends Omit<MethodInput, "common"> {
  readonly consequence: AuthoredConsequenceScale<ConsequenceLevels<M>>;
  readonly matrix: Exclude<RuleInput, GridInput> | AuthoredGrid<M>;
  readonly bands: readonly AuthoredBand<LevelOf<ConsequenceLevels<M>>>[];
  readonly overrides?: readonly AuthoredOverride<M>[];
  readonly mandatoryProcesses?: readonly AuthoredMandatoryProcess<ControlKindOf<M>>[];
  readonly common?: AuthoredCommon<M>;
}

/** A method as a script writes it. */
export type AuthoredMethod<M extends AuthorableMethod> = ConsistentMethod<M> & WithOptOut<M>;
