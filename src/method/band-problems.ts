import type { Band } from "./band.js";
import { type MatrixProblem, places } from "./matrix-problem.js";
import type { Method } from "./method.js";

type Bands = Pick<Method, "bands" | "consequence">;

const duplicates = ({ bands }: Bands): readonly MatrixProblem[] =>
  bands.flatMap((band, index): readonly MatrixProblem[] =>
    bands.findIndex((other) => other.id === band.id) === index
      ? []
      : [
          {
            kind: "duplicate-band",
            path: ["bands", index, "id"],
            at: places.band(band.id),
            message: {
              sv: `Risknivån ${band.id} står mer än en gång. Varje risknivå ska ha ett eget id.`,
              en: `Band ${band.id} stands more than once. Each band needs an id of its own.`,
            },
          },
        ],
  );

const exceptions = ({ bands, consequence }: Bands): readonly MatrixProblem[] =>
  bands.flatMap((band, index) =>
    (band.exceptConsequence ?? []).flatMap((level, position): readonly MatrixProblem[] =>
      Number.isInteger(level) && level >= 1 && level <= consequence.levels.length
        ? []
        : [
            {
              kind: "exception-outside-scale",
              path: ["bands", index, "exceptConsequence", position],
              at: places.band(band.id),
              message: {
                sv: `Risknivån ${band.id} undantar konsekvens ${level}, men skalan går från 1 till ${consequence.levels.length}.`,
                en: `Band ${band.id} excepts consequence ${level}, but the scale runs from 1 to ${consequence.levels.length}.`,
              },
            },
          ],
    ),
  );

const limitsOf = (band: Band, index: number): readonly MatrixProblem[] => {
  const { from, to } = band;
  const at = places.band(band.id);
  if (from === undefined || to === undefined) {
    const lacking = [...(from === undefined ? ["from"] : []), ...(to === undefined ? ["to"] : [])];
    return [
      {
        kind: "band-without-limits",
        path: ["bands", index],
        at,
        message: {
          sv: `Risknivån ${band.id} saknar ${lacking.join(" och ")}. Båda behövs när riskmatrisen räknar fram riskvärden.`,
          en: `Band ${band.id} lacks ${lacking.join(" and ")}. Both are needed when the matrix calculates values.`,
        },
      },
    ];
  }
  const notFinite = [from, to].filter((limit) => !Number.isFinite(limit));
  if (notFinite.length > 0) {
    return [
      {
        kind: "not-finite",
        path: ["bands", index],
        at,
        message: {
          sv: `Risknivån ${band.id} har gränsen ${notFinite.join(" och ")}; en gräns ska vara ett ändligt tal.`,
          en: `Band ${band.id} has the limit ${notFinite.join(" and ")}; a limit has to be a finite number.`,
        },
      },
    ];
  }
  if (from <= to) return [];
  return [
    {
      kind: "band-limits-reversed",
      path: ["bands", index],
      at,
      message: {
        sv: `Risknivån ${band.id} går från ${from} till ${to}; from får inte vara högre än to. Menade du från ${to} till ${from}?`,
        en: `Band ${band.id} runs from ${from} to ${to}; from may not exceed to. Did you mean from ${to} to ${from}?`,
      },
    },
  ];
};

/** Bands that stand twice or except a consequence that the scale lacks. */
export const bandProblems = (method: Bands): readonly MatrixProblem[] => [...duplicates(method), ...exceptions(method)];

/** Bands whose limits are missing, reversed or no numbers; only asked where the matrix has values. */
export const limitProblems = ({ bands }: Bands): readonly MatrixProblem[] => bands.flatMap(limitsOf);
