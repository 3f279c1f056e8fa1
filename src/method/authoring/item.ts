/** The element of a list that may be absent. */
export type Item<L> = NonNullable<L> extends readonly (infer E)[] ? E : never;
