type Ordered = "0123456789";

type NotBefore<A extends string, B extends string> = B extends `${infer BFirst}${infer BRest}`
  ? A extends `${infer AFirst}${infer ARest}`
    ? AFirst extends BFirst
      ? NotBefore<ARest, BRest>
      : Ordered extends `${string}${BFirst}${string}${AFirst}${string}`
        ? true
        : false
    : false
  : true;

/**
 * Whether every year in `Y` is `From` or later; false where either is only known as a number. Years are compared digit by
 * digit, since counting up to 2022 costs a compiler thousands of types and four digits cost four.
 */
export type IsFrom<Y extends number, From extends number> = number extends Y | From
  ? false
  : [NotBefore<`${Y}`, `${From}`>] extends [true]
    ? true
    : false;
