import type { Method } from "../../method/method.js";
import type { Assessment, Consequence, Levels } from "../../model/assessment.js";
import type { Level } from "../../model/level.js";
import type { Risk } from "../../model/risk.js";
import { combineConsequence } from "../../score/combine-consequence.js";
import { methodName } from "../../method/method-name.js";
import { type LevelMapping, mapped, type ScaleMapping } from "./level-mapping.js";
import { type Report, type Spot, within } from "./report.js";

interface LevelContext {
  readonly from: Method;
  readonly to: Method;
  readonly levels: LevelMapping;
  readonly report: Report;
}

/** The new level; a level without one is reported and stays, and nobody sees it since the migration is then refused. */
const mapLevel = (
  level: Level,
  mapping: ScaleMapping,
  key: string,
  spot: Spot,
  { to, report }: LevelContext,
): Level => {
  const target = mapped(mapping, level);
  if (target !== undefined) return target as Level;
  report("unmapped-level", spot.path, spot.at, {
    sv: `nivå ${level} har ingen motsvarighet i ${methodName(to)}. Lägg till den i levels.${key}.`,
    en: `level ${level} has no counterpart in ${methodName(to)}. Add it to levels.${key}.`,
  });
  return level;
};

interface Moved {
  readonly id: string;
  readonly level: Level;
}

const mapDimension = (id: string, level: Level, spot: Spot, context: LevelContext): Moved => {
  const { levels, to, report } = context;
  const own = typeof levels.dimensions === "object" ? mapped(levels.dimensions, id) : undefined;
  const target = own?.to ?? id;
  const known = (to.consequence.dimensions ?? []).map((dimension) => dimension.id);
  if (!known.includes(target)) {
    const has = { sv: known.join(", ") || "inga dimensioner", en: known.join(", ") || "no dimensions" };
    report("unknown-dimension", spot.path, spot.at, {
      sv: `${methodName(to)} har ingen konsekvensdimension ${target}; den har ${has.sv}. Ange levels.dimensions.${id}.to, eller levels.dimensions: "combined".`,
      en: `${methodName(to)} has no consequence dimension ${target}; it has ${has.en}. Give levels.dimensions.${id}.to, or levels.dimensions: "combined".`,
    });
  }
  const key = own?.levels === undefined ? "consequence" : `dimensions.${id}.levels`;
  return { id: target, level: mapLevel(level, own?.levels ?? levels.consequence, key, spot, context) };
};

const mapDimensions = (
  consequence: Exclude<Consequence, Level>,
  spot: Spot,
  context: LevelContext,
): Exclude<Consequence, Level> => {
  const { to, report } = context;
  const moved = Object.entries(consequence).map(([id, level]) =>
    mapDimension(id, level, within(spot, id, id, id), context),
  );
  const targets = moved.map(({ id }) => id);
  const twice = [...new Set(targets.filter((id, index) => targets.indexOf(id) !== index))];
  for (const id of twice) {
    report("merged-dimensions", spot.path, spot.at, {
      sv: `flera dimensioner blir ${id}, men en dimension kan bara ha en nivå.`,
      en: `several dimensions become ${id}, but a dimension has one level.`,
    });
  }
  const lacking = (to.consequence.dimensions ?? []).map(({ id }) => id).filter((id) => !targets.includes(id));
  if (typeof to.consequence.combine === "object" && lacking.length > 0) {
    report("missing-dimensions", spot.path, spot.at, {
      sv: `${methodName(to)} väger samman alla dimensioner, men ${lacking.join(", ")} får ingen nivå.`,
      en: `${methodName(to)} weighs all dimensions together, but ${lacking.join(", ")} gets no level.`,
    });
  }
  return Object.fromEntries(moved.map(({ id, level }) => [id, level]));
};

const mapConsequence = (consequence: Consequence, spot: Spot, context: LevelContext): Consequence => {
  const { from, levels } = context;
  if (typeof consequence === "object" && levels.dimensions !== "combined")
    return mapDimensions(consequence, spot, context);
  const level = combineConsequence(consequence, from) as Level;
  return mapLevel(level, levels.consequence, "consequence", spot, context);
};

const mapPair = <T extends Levels>(pair: T, spot: Spot, context: LevelContext): T => ({
  ...pair,
  likelihood: mapLevel(
    pair.likelihood,
    context.levels.likelihood,
    "likelihood",
    within(spot, "likelihood", "sannolikhet", "likelihood"),
    context,
  ),
  consequence: mapConsequence(pair.consequence, within(spot, "consequence", "konsekvens", "consequence"), context),
});

const mapAssessment = (assessment: Assessment, spot: Spot, context: LevelContext): Assessment => ({
  ...mapPair(assessment, spot, context),
  ...(assessment.votes === undefined
    ? {}
    : {
        votes: assessment.votes.map((vote, index) =>
          mapPair(vote, within(spot, ["votes", index], `röst ${index + 1}`, `vote ${index + 1}`), context),
        ),
      }),
});

const states = {
  inherent: { sv: "utan kontroller", en: "inherent" },
  current: { sv: "med befintliga kontroller", en: "current" },
  target: { sv: "efter planerade åtgärder", en: "target" },
} as const;

/** A risk with every level that stands in it mapped: its assessments, their votes, and the levels its treatment was given for. */
export const mapRiskLevels = (risk: Risk, spot: Spot, context: LevelContext): Risk => {
  const { inherent, current, target, treatment } = risk;
  const assessed = (key: keyof typeof states, assessment: Assessment): Assessment =>
    mapAssessment(assessment, within(spot, key, states[key].sv, states[key].en), context);
  const given = within(spot, ["treatment", "given"], "hantering › given för", "treatment › given for");
  return {
    ...risk,
    ...(inherent === undefined ? {} : { inherent: assessed("inherent", inherent) }),
    ...(current === undefined ? {} : { current: assessed("current", current) }),
    ...(target === undefined ? {} : { target: assessed("target", target) }),
    ...(treatment?.given === undefined
      ? {}
      : { treatment: { ...treatment, given: mapPair(treatment.given, given, context) } }),
  };
};
