/** The language of the library's own sentences; a method's labels stay in the language of the method. */
export type Locale = "sv" | "en";

/** One text in both languages of the library. */
export interface Text {
  readonly sv: string;
  readonly en: string;
}
