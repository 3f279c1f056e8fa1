import type { Text } from "../model/locale.js";
import { type LinearRgb, readColour, textColourOn } from "./colour.js";
import { colourDifference } from "./colour-difference.js";
import { COLOUR_VISIONS, type ColourVision, seenWith } from "./colour-vision.js";
import type { RiskMatrix } from "./matrix.js";
import type { MatrixFinding } from "./matrix-finding.js";

/**
 * CSS Color 4 takes 0.02 as the least difference that is noticed between two colours side by side. The cells of a matrix and
 * its key lie apart, so three times that is asked for.
 */
const LEAST_DIFFERENCE = 0.06;

/**
 * WCAG 2.2, success criterion 1.4.6. The 4.5 of 1.4.3 would say nothing here: black or white, whichever is better, reaches
 * at least 4.58 against every colour (the square root of 21, where both are equal).
 */
const LEAST_CONTRAST = 7;

const seenBy = {
  normal: { sv: "ens med fullt färgseende", en: "even with full colour vision" },
  protanopia: { sv: "för den som saknar rödseende (protanopi)", en: "for readers without red cones (protanopia)" },
  deuteranopia: {
    sv: "för den som saknar grönseende (deuteranopi)",
    en: "for readers without green cones (deuteranopia)",
  },
  tritanopia: { sv: "för den som saknar blåseende (tritanopi)", en: "for readers without blue cones (tritanopia)" },
} as const satisfies Record<ColourVision, Text>;

interface Painted {
  readonly id: string;
  readonly written: string;
  readonly colour: LinearRgb;
}

const unreadable = ({ bands }: RiskMatrix): readonly MatrixFinding[] =>
  bands.flatMap((band): readonly MatrixFinding[] =>
    band.colour === undefined || readColour(band.colour) !== undefined
      ? []
      : [
          {
            kind: "unreadable-colour",
            bands: [band.id],
            message: {
              sv: `Risknivån ${band.id} har färgen ${band.colour}, som inte går att läsa. Skriv den som #rrggbb, till exempel #d5ebdd.`,
              en: `Band ${band.id} has the colour ${band.colour}, which cannot be read. Write it as #rrggbb, for example #d5ebdd.`,
            },
          },
        ],
  );

const confusedBy = (a: Painted, b: Painted): readonly ColourVision[] => {
  const alike = COLOUR_VISIONS.filter(
    (vision) => colourDifference(seenWith(vision, a.colour), seenWith(vision, b.colour)) < LEAST_DIFFERENCE,
  );
  return alike.includes("normal") ? ["normal"] : alike;
};

const similar = (painted: readonly Painted[]): readonly MatrixFinding[] =>
  painted.flatMap((a, index) =>
    painted.slice(index + 1).flatMap((b): readonly MatrixFinding[] => {
      const visions = confusedBy(a, b);
      if (visions.length === 0) return [];
      return [
        {
          kind: "similar-colours",
          bands: [a.id, b.id],
          message: {
            sv: `Färgerna för ${a.id} (${a.written}) och ${b.id} (${b.written}) går inte att skilja åt ${visions.map((vision) => seenBy[vision].sv).join(" eller ")}. Gör den ena tydligt mörkare.`,
            en: `The colours of ${a.id} (${a.written}) and ${b.id} (${b.written}) cannot be told apart ${visions.map((vision) => seenBy[vision].en).join(" or ")}. Make one of them clearly darker.`,
          },
        },
      ];
    }),
  );

const faint = (painted: readonly Painted[]): readonly MatrixFinding[] =>
  painted.flatMap((band): readonly MatrixFinding[] => {
    const best = textColourOn(band.colour);
    if (best.contrast >= LEAST_CONTRAST) return [];
    const reached = Math.floor(best.contrast * 10) / 10;
    return [
      {
        kind: "low-contrast",
        bands: [band.id],
        message: {
          sv: `Varken svart eller vit text syns väl mot färgen för ${band.id} (${band.written}): kontrasten är ${String(reached).replace(".", ",")}:1 men bör vara minst ${LEAST_CONTRAST}:1. Gör färgen ljusare eller mörkare.`,
          en: `Neither black nor white text stands out well from the colour of ${band.id} (${band.written}): the contrast is ${reached}:1 and should be at least ${LEAST_CONTRAST}:1. Make the colour lighter or darker.`,
        },
      },
    ];
  });

/** Colours that cannot be read, cannot be told apart (with or without full colour vision), or that drown their text. */
export const lintColours = (matrix: RiskMatrix): readonly MatrixFinding[] => {
  const painted = matrix.bands.flatMap(({ id, colour: written }): readonly Painted[] => {
    const colour = written === undefined ? undefined : readColour(written);
    return written === undefined || colour === undefined ? [] : [{ id, written, colour }];
  });
  return [...unreadable(matrix), ...similar(painted), ...faint(painted)];
};
