/** The schema as it is, where no function is written for it: in browsers. */
export const compileSchema = <S>(schema: S): S => schema;
