import type { Lagesbild } from "../lagesbild/lagesbild.js";
import type { Locale, Text } from "../model/locale.js";
import { type Audience, checkedOptions, type ViewOptions } from "./audience.js";
import { bandsSection } from "./lagesbild-view-bands.js";
import { changesSection } from "./lagesbild-view-changes.js";
import { type DocumentView, sentence } from "./document-view.js";
import { contextOf, type LagesbildContext } from "./lagesbild-view-context.js";
import { deliverySection } from "./lagesbild-view-delivery.js";
import { shownEvents } from "./lagesbild-view-events.js";
import { formsSection } from "./lagesbild-view-forms.js";
import { outlierSection, sharedSection, workSection } from "./lagesbild-view-work.js";

/** What a document of the picture is told. */
export interface LagesbildViewOptions extends ViewOptions {
  /** How many analyses or registers were given but could not be read; the picture says that they are not in it. */
  readonly refused?: number;
}

const versions: Readonly<Record<Audience, Text>> = {
  internal: {
    sv: "Intern: alla antal visas.",
    en: "Internal: all counts are shown.",
  },
  public: {
    sv: "Offentlig: små antal händelser lämnas inte ut, och texter med sekretessmarkering ingår inte.",
    en: "Public: small counts of events are not given out, and texts marked for secrecy are not in it.",
  },
};

/** What is high differs from method to method, so without a mapping each method has its own count. */
const countsOf = ({ summaries, byMethod, joined }: Lagesbild, locale: Locale): readonly string[] => {
  const told = (of: Lagesbild["summaries"], method?: string): string => {
    const assessed = String(of.reduce((total, { counts }) => total + counts.assessed, 0));
    const high = String(of.reduce((total, each) => total + each.high, 0));
    if (locale === "sv") {
      const by = method === undefined ? "" : `Med metoden ${method}: `;
      return `${by}${assessed} risker är bedömda, varav ${high} ligger på nivåer som enligt metoden ska till planen.`;
    }
    const by = method === undefined ? "" : `By the method ${method}: `;
    return `${by}${assessed} risks are assessed, of which ${high} are in bands that the method wants in the plan.`;
  };
  if (byMethod.length < 2 || joined !== undefined) return [told(summaries)];
  return byMethod.map(({ method }) =>
    told(
      summaries.filter((each) => each.method === method),
      method,
    ),
  );
};

const summaryOf = ({ picture }: LagesbildContext, locale: Locale): string => {
  const { expected, exempt, missing, summaries } = picture;
  const awaited = expected.length - exempt.length;
  const delivered = String(summaries.length);
  const sv = locale === "sv";
  const who =
    expected.length === 0
      ? sv
        ? `${delivered} nämnder och styrelser har lämnat; vilka som väntas är inte angivet.`
        : `${delivered} nämnder and boards have delivered; who is expected is not stated.`
      : sv
        ? `${String(awaited - missing.length)} av ${String(awaited)} väntade nämnder och styrelser har lämnat.`
        : `${String(awaited - missing.length)} of ${String(awaited)} expected nämnder and boards have delivered.`;
  return [who, ...countsOf(picture, locale)].join(" ");
};

const cautionsOf = ({ picture }: LagesbildContext, refused: number, locale: Locale): readonly string[] => {
  const sv = locale === "sv";
  const examples = picture.methods.filter(({ status }) => status === "example").map(({ method }) => method);
  return [
    ...(refused === 0
      ? []
      : [
          sv
            ? `${String(refused)} av dem som lämnades in kunde inte läsas och ingår inte i bilden.`
            : `${String(refused)} of those handed in could not be read and are not in the picture.`,
        ]),
    ...(examples.length === 0
      ? []
      : [
          sv
            ? `Metoden ${examples.join(", ")} är ett exempel som ingen har beslutat; ett beslut bör inte vila på den.`
            : `The method ${examples.join(", ")} is an example that nobody has decided; no decision should rest on it.`,
        ]),
    ...(picture.methods.length < 2 || picture.joined !== undefined
      ? []
      : [
          sv
            ? `Registren följer ${String(picture.methods.length)} metoder utan angiven mappning och visas sida vid sida.`
            : `The registers follow ${String(picture.methods.length)} methods without a mapping and are shown side by side.`,
        ]),
  ];
};

/**
 * The whole city-wide picture for an audience. For the public, counts of incidents below the methods' limit are withheld, with as
 * many more as it takes that none can be worked out; that holds for this picture, so publish it whole and not part by part.
 */
export const lagesbildView = (picture: Lagesbild, options: LagesbildViewOptions): DocumentView => {
  const { audience, locale } = checkedOptions(options);
  const context = contextOf(picture, audience, locale);
  const events = shownEvents(context);
  return {
    title: `${locale === "sv" ? "Lägesbild" : "City-wide picture"} ${String(picture.year ?? "")}`.trim(),
    lead: [
      sentence(summaryOf(context, locale)),
      sentence(versions[audience][locale]),
      ...cautionsOf(context, options.refused ?? 0, locale).map((text) => sentence(text, "caution")),
    ],
    sections: [
      deliverySection(context),
      formsSection(context, events),
      events.section,
      bandsSection(context),
      ...changesSection(context),
      workSection(context),
      sharedSection(context),
      outlierSection(context),
    ],
  };
};
