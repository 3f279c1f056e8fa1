/** The highest level that a scale can have; a method's own scale is nearly always shorter. */
export const HIGHEST_LEVEL = 20;
