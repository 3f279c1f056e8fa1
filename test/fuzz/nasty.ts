const cyclic = (): object => {
  const self: Record<string, unknown> = { id: "r1" };
  self["self"] = self;
  self["list"] = [self];
  return self;
};

const nested = (depth: number): unknown => {
  let deep: unknown = "x";
  for (let level = 0; level < depth; level++) deep = level % 2 === 0 ? [deep] : { risks: deep };
  return deep;
};

/** Keys that reach for prototypes, mislead a look-up, or come in the wrong way. */
export const NASTY_KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "toJSON",
  "then",
  "length",
  "0",
  "-1",
  "",
  " ",
  "id ",
  "Id",
  "iid",
  "å",
  "\u0000",
  "\ud800",
  "k".repeat(5000),
] as const;

/** Texts that some reader could take for something else. */
export const NASTY_TEXTS = [
  ...NASTY_KEYS,
  "a/b/c",
  "op-1/",
  "/",
  "exempel-5x5@",
  "@2022.1",
  "exempel-5x5@2022.1@2022.1",
  "2022-02-29",
  "0000-00-00",
  "9999-12-31",
  "+012022-01-01",
  "2022-1-1",
  "1e400",
  "NaN",
  "0x10",
  "#12345",
  "#FFFFFFF",
  "=1+1",
  "'=1+1",
  "\u202e",
  "\ufeff",
  "\ud83d\ude00".repeat(50),
  "e\u0301".repeat(50),
  "<script>",
  "]]>",
  "&amp;&lt;&#0;",
  "ett\nstycke\r\ntill\u2028",
  "a".repeat(40_000),
] as const;

/** Values that JSON can say. */
export const PLAIN_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1,
  2,
  20,
  21,
  0.5,
  1e21,
  1e308,
  5e-324,
  2 ** 31,
  2 ** 53,
  [],
  [[]],
  [null],
  {},
  [{}],
  { "": "" },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('[{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}]'),
  { toString: 1, valueOf: 1, toJSON: 1 },
  { length: 1e9 },
  ...NASTY_TEXTS,
];

/** Makers of values that only a program can give; each makes a new one, since a reader must not change what it is given. */
export const PROGRAM_VALUES: readonly (() => unknown)[] = [
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 10n,
  () => Symbol("s"),
  () => () => 1,
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([["id", "x"]]),
  () => new Set([1]),
  () => /x/,
  () => new Uint8Array(3),
  () => Object.create(null) as unknown,
  () => Object.create({ id: "inherited", name: "inherited" }) as unknown,
  () => Object("boxed") as unknown,
  () => Object(5) as unknown,
  () => new Array<unknown>(5),
  () => Object.assign([1], { id: "x" }),
  () => Promise.resolve(1),
  () => new Error("x"),
  cyclic,
  () => nested(3),
  () => nested(600),
  () => nested(20_000),
];
