import type { Locale, Text } from "../model/locale.js";

/** Whom a document is made for: the nämnd's own work, or anyone who asks for the document. */
export type Audience = "internal" | "public";

export const AUDIENCES = ["internal", "public"] as const satisfies readonly Audience[];

/** What every document is told: for whom, and in which language its own sentences are. */
export interface ViewOptions {
  /** `"internal"` shows everything; `"public"` masks every risk and control that bears `secrecy`. */
  readonly audience: Audience;
  /** `"sv"` (default) or `"en"`; the method's labels and the nämnd's own words stay as they are written. */
  readonly locale?: Locale;
}

export const audienceLabels: Readonly<Record<Audience, Text>> = {
  internal: { sv: "intern", en: "internal" },
  public: { sv: "offentlig", en: "public" },
};

const quoted = (value: unknown): string => (typeof value === "string" ? JSON.stringify(value) : String(value));

const isAudience = (value: unknown): value is Audience => AUDIENCES.some((audience) => audience === value);

/**
 * The options of a document, checked: a script without types that leaves the audience out must never get secret text by default.
 */
export const checkedOptions = (options: ViewOptions): Required<ViewOptions> => {
  const given: Readonly<Record<string, unknown>> = { ...options };
  const { audience, locale = "sv" } = given;
  if (!isAudience(audience)) {
    throw new TypeError(
      `audience is ${quoted(audience)}; give { audience: "internal" } for the nämnd's own work or { audience: "public" } for a document in which what bears secrecy is masked`,
    );
  }
  if (locale !== "sv" && locale !== "en") throw new TypeError(`locale is ${quoted(locale)}; give "sv" or "en"`);
  return { audience, locale };
};
