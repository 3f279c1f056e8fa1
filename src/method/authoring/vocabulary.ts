import type { DEFAULT_CONTROL_KINDS } from "../control-kinds.js";
import type { MethodInput } from "../method.js";

/** The words that an analysis may use under a method: exact where the method's type is literal, wide where it is not. */
export interface Vocabulary {
  readonly likelihood: number;
  readonly consequence: number | Readonly<Record<string, number | undefined>>;
  readonly category: string;
  readonly controlKind: string;
  readonly report: string;
}

/** The levels of a scale, 1 to its length; any number where the length is not known. */
export type LevelOf<Levels extends readonly unknown[]> = Exclude<NonNullable<Partial<Levels>["length"]>, 0>;

/** The ids in one of the method's lists; any text where the list is only known as a list, `Absent` where there is none. */
export type IdOf<M, P extends PropertyKey, Absent extends string> = P extends keyof M
  ? M[P] extends readonly { readonly id: infer Id extends string }[]
    ? Id
    : string
  : Absent;

type Scale = MethodInput["consequence"];

/** A consequence by dimension: all of them where they are weighed together, some of them where the highest decides. */
type ByDimension<C extends Scale, Level> = C extends { readonly combine: { readonly kind: "weighted" } }
  ? { readonly [D in IdOf<C, "dimensions", never>]: Level }
  : { readonly [D in IdOf<C, "dimensions", never>]?: Level };

type ConsequenceOf<C extends Scale> =
  | LevelOf<C["levels"]>
  | ("dimensions" extends keyof C ? ByDimension<C, LevelOf<C["levels"]>> : never);

/** The kinds of control that a method has, its own or the usual ones. */
export type ControlKindOf<M> = IdOf<M, "controlKinds", (typeof DEFAULT_CONTROL_KINDS)[number]["id"]>;

/** The words of the method `M`. */
export interface VocabularyOf<M extends Pick<MethodInput, "likelihood" | "consequence">> extends Vocabulary {
  readonly likelihood: LevelOf<M["likelihood"]["levels"]>;
  readonly consequence: ConsequenceOf<M["consequence"]>;
  readonly category: IdOf<M, "categories", string>;
  readonly controlKind: ControlKindOf<M>;
  readonly report: IdOf<M, "reporting", string>;
}
