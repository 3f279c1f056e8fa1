import type { Method } from "../../method/method.js";
import type { Control, Effect } from "../../model/control.js";
import type { Text } from "../../model/locale.js";
import { methodName } from "../../method/method-name.js";
import { keepsSteps, type LevelMapping, mapped, type ScaleMapping } from "./level-mapping.js";
import { type Report, type Spot, within } from "./report.js";

interface EffectContext {
  readonly to: Method;
  readonly levels: LevelMapping;
  readonly report: Report;
}

const words: Readonly<Record<keyof Effect, Text>> = {
  likelihood: { sv: "sannolikhet", en: "likelihood" },
  consequence: { sv: "konsekvens", en: "consequence" },
};

const mappingsOf = (levels: LevelMapping, axis: keyof Effect): readonly ScaleMapping[] => {
  if (axis === "likelihood") return [levels.likelihood];
  const own = typeof levels.dimensions === "object" ? Object.values(levels.dimensions) : [];
  return [
    levels.consequence,
    ...own.flatMap((dimension) => (dimension.levels === undefined ? [] : [dimension.levels])),
  ];
};

const mapSteps = (steps: number, axis: keyof Effect, spot: Spot, { to, levels, report }: EffectContext): number => {
  const given = levels.steps?.[axis];
  // No step is no step on any scale.
  if (steps === 0) return 0;
  if (given === undefined && mappingsOf(levels, axis).every(keepsSteps)) return steps;
  const target = mapped(given ?? {}, steps);
  if (target !== undefined) return target;
  report("unmapped-step", spot.path, spot.at, {
    sv: `${steps} steg på skalan är inte samma sak i ${methodName(to)}. Ange i levels.steps.${axis} vad ${steps} steg blir.`,
    en: `A move of ${steps} on the scale is not the same in ${methodName(to)}. Say in levels.steps.${axis} what ${steps} becomes.`,
  });
  return steps;
};

/** A control with its effect in steps of the new scale; steps stay where all levels move equally, and else must be mapped. */
export const mapEffect = (control: Control, spot: Spot, context: EffectContext): Control => {
  if (control.effect === undefined) return control;
  const effect = Object.fromEntries(
    (["likelihood", "consequence"] as const).flatMap((axis) => {
      const steps = control.effect?.[axis];
      if (steps === undefined) return [];
      const place = within(spot, ["effect", axis], `effekt › ${words[axis].sv}`, `effect › ${words[axis].en}`);
      return [[axis, mapSteps(steps, axis, place, context)]];
    }),
  );
  return { ...control, effect };
};
