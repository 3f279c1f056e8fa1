type Primitive = string | number | boolean | bigint | symbol | null | undefined;

/** The same shape, read-only at every depth; branded numbers and strings are left as they are. */
export type Immutable<T> = T extends Primitive ? T : { readonly [K in keyof T]: Immutable<T[K]> };
