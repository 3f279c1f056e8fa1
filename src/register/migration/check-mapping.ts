import type { Method } from "../../method/method.js";
import type { Text } from "../../model/locale.js";
import { methodName } from "../../method/method-name.js";
import type { LevelMapping, ScaleMapping } from "./level-mapping.js";
import type { Report } from "./report.js";

interface Ends {
  readonly from: Method;
  readonly to: Method;
}

export const scaleWords: Readonly<Record<"likelihood" | "consequence", Text>> = {
  likelihood: { sv: "sannolikhet", en: "likelihood" },
  consequence: { sv: "konsekvens", en: "consequence" },
};

const isLevel = (level: number, levels: number): boolean => Number.isInteger(level) && level >= 1 && level <= levels;

const checkScale = (
  mapping: ScaleMapping,
  axis: "likelihood" | "consequence",
  { from, to }: Ends,
  path: readonly string[],
  report: Report,
): void => {
  const at: Text = { sv: `levels › ${path.join(" › ")}`, en: `levels › ${path.join(" › ")}` };
  const word = scaleWords[axis];
  const [before, after] = [from[axis].levels.length, to[axis].levels.length];
  for (const [written, level] of Object.entries(mapping) as readonly (readonly [string, number])[]) {
    if (!isLevel(Number(written), before)) {
      report("unknown-level", ["levels", ...path, written], at, {
        sv: `${word.sv} ${written} finns inte i metoden ${methodName(from)}, vars skala går från 1 till ${before}.`,
        en: `${word.en} ${written} is no level of the method ${methodName(from)}, whose scale runs from 1 to ${before}.`,
      });
    }
    if (!isLevel(level, after)) {
      report("level-outside-scale", ["levels", ...path, written], at, {
        sv: `nivå ${written} blir ${String(level)}, men skalan för ${word.sv} i metoden ${methodName(to)} går från 1 till ${after}.`,
        en: `level ${written} becomes ${String(level)}, but the scale of ${word.en} in the method ${methodName(to)} runs from 1 to ${after}.`,
      });
    }
  }
};

const checkSteps = (
  steps: ScaleMapping,
  axis: "likelihood" | "consequence",
  { to }: Ends,
  path: readonly string[],
  report: Report,
): void => {
  const most = to[axis].levels.length - 1;
  for (const [written, count] of Object.entries(steps) as readonly (readonly [string, number])[]) {
    if (Number.isInteger(count) && count >= 0 && count <= most) continue;
    const at = `levels › ${path.join(" › ")}`;
    report(
      "level-outside-scale",
      ["levels", ...path, written],
      { sv: at, en: at },
      {
        sv: `${written} steg blir ${String(count)}, men skalan för ${scaleWords[axis].sv} i metoden ${methodName(to)} har 0 till ${most} hela steg.`,
        en: `${written} steps become ${String(count)}, but the scale of ${scaleWords[axis].en} in the method ${methodName(to)} has 0 to ${most} whole steps.`,
      },
    );
  }
};

/** Holds a mapping against both methods' scales, also the entries that no level of the analysis needs. */
export const checkMapping = (levels: LevelMapping, ends: Ends, report: Report): void => {
  checkScale(levels.likelihood, "likelihood", ends, ["likelihood"], report);
  checkScale(levels.consequence, "consequence", ends, ["consequence"], report);
  for (const axis of ["likelihood", "consequence"] as const) {
    const steps = levels.steps?.[axis];
    if (steps !== undefined) checkSteps(steps, axis, ends, ["steps", axis], report);
  }
  if (levels.dimensions === undefined || levels.dimensions === "combined") return;
  const known = (ends.from.consequence.dimensions ?? []).map((dimension) => dimension.id);
  for (const [id, mapping] of Object.entries(levels.dimensions)) {
    const path = ["dimensions", id];
    if (!known.includes(id)) {
      const at = `levels › dimensions › ${id}`;
      report(
        "unknown-dimension",
        ["levels", ...path],
        { sv: at, en: at },
        {
          sv: `${id} är ingen konsekvensdimension i metoden ${methodName(ends.from)}.`,
          en: `${id} is no consequence dimension of the method ${methodName(ends.from)}.`,
        },
      );
    }
    if (mapping.levels !== undefined) checkScale(mapping.levels, "consequence", ends, [...path, "levels"], report);
  }
};
