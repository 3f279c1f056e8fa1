/** Old level to new level, each from 1: `{ 1: 1, 2: 1, 3: 2 }`. A level that stands nowhere needs no entry. */
export interface ScaleMapping {
  readonly [level: number]: number;
}

/** Where one consequence dimension goes. */
export interface DimensionMapping {
  /** Its id in the new method; the same id unless given. */
  readonly to?: string;
  /** Its own levels; those of `consequence` unless given. */
  readonly levels?: ScaleMapping;
}

/** How the levels of one method become levels of another; nothing is guessed, and nothing outside a scale is pulled in. */
export interface LevelMapping {
  readonly likelihood: ScaleMapping;
  /** For consequences that stand as one level, and for dimensions without levels of their own. */
  readonly consequence: ScaleMapping;
  /**
   * By dimension of the old method; a dimension without an entry keeps its id. `"combined"` makes each consequence one level by
   * the old method's rule, for a new method without those dimensions.
   */
  readonly dimensions?: "combined" | { readonly [dimension: string]: DimensionMapping };
  /**
   * How many steps a control lowers a risk, old to new. Needed where a control has an effect on a scale whose levels do not all
   * move equally, since a step there is no longer the same.
   */
  readonly steps?: { readonly likelihood?: ScaleMapping; readonly consequence?: ScaleMapping };
}

/** How the old method's words become the new one's, by id; a word that both methods have needs no entry. */
export interface WordMapping {
  readonly categories?: { readonly [category: string]: string };
  readonly controlKinds?: { readonly [kind: string]: string };
  readonly reports?: { readonly [report: string]: string };
}

/** What stands under a key of the mapping's own; a key such as `constructor` is never found by inheritance. */
export const mapped = <T>(
  mapping: { readonly [key: string]: T } | { readonly [key: number]: T },
  key: string | number,
): T | undefined => (Object.hasOwn(mapping, key) ? (mapping as Readonly<Record<string, T>>)[key] : undefined);

/** Whether a mapping moves all its levels equally, so that a step between two levels is the same step as before. */
export const keepsSteps = (mapping: ScaleMapping): boolean =>
  new Set(Object.entries(mapping).map(([from, to]: readonly [string, number]) => to - Number(from))).size <= 1;
