import { compileMatrix } from "../method/compile-matrix.js";
import type { Method } from "../method/method.js";
import type { Action } from "../model/action.js";
import type { Analysis } from "../model/analysis.js";
import type { Control } from "../model/control.js";
import type { Locale } from "../model/locale.js";
import type { Risk } from "../model/risk.js";
import { isMethodNamed, methodName } from "../method/method-name.js";
import { checkMapping } from "./migration/check-mapping.js";
import type { LevelMapping, WordMapping } from "./migration/level-mapping.js";
import { type LevelMove, levelMoves } from "./migration/level-moves.js";
import { mapEffect } from "./migration/map-effect.js";
import { mapRiskLevels } from "./migration/map-levels.js";
import { wordMapper } from "./migration/map-words.js";
import { MigrationError, type MigrationIssue } from "./migration/migration-error.js";
import { reversedLevels } from "./migration/reversed-levels.js";
import { gather, type Path, type Spot, within } from "./migration/report.js";

/** From which method to which, and what each level becomes. */
export interface MigrationOptions {
  /** The method that the analysis names. */
  readonly from: Method;
  readonly to: Method;
  readonly levels: LevelMapping;
  /** What categories, kinds of control and reporting points become; needed only for words that `to` does not have. */
  readonly words?: WordMapping;
  /** The language of a refusal, `"sv"` unless given. */
  readonly locale?: Locale;
}

/** An analysis under another method, and what that did to its risks. */
export interface Migration {
  readonly analysis: Analysis;
  readonly moves: readonly LevelMove[];
  /** What the mapping does that is seldom meant, where it does: levels that it turns round (`reversed-levels`). */
  readonly warnings?: readonly MigrationIssue[];
}

const spotOf = (path: Path, sv: string, en: string): Spot => ({ path, at: { sv, en } });

const mapLists = (analysis: Analysis, options: MigrationOptions, { report }: ReturnType<typeof gather>): Analysis => {
  const { from, to, levels } = options;
  const words = wordMapper(to, options.words ?? {}, report);
  const context = { from, to, levels, report };

  const mapRisk = (risk: Risk, spot: Spot): Risk => {
    const moved = mapRiskLevels(risk, spot, context);
    return risk.category === undefined
      ? moved
      : { ...moved, category: words.category(risk.category, within(spot, "category", "kategori", "category")) };
  };
  const mapKind = <T extends Control | Action>(item: T, spot: Spot): T =>
    item.kind === undefined
      ? item
      : { ...item, kind: words.controlKind(item.kind, within(spot, "kind", "slag", "kind")) };
  const mapControl = (control: Control, index: number): Control => {
    const spot = spotOf(["controls", index], `kontroll ${control.id}`, `control ${control.id}`);
    const moved = mapKind(mapEffect(control, spot, context), spot);
    const reported = (id: string, at: number): string =>
      words.report(id, within(spot, ["reports", at], "rapporteras i", "reports"));
    return control.reports === undefined ? moved : { ...moved, reports: control.reports.map(reported) };
  };

  return {
    ...analysis,
    method: methodName(to),
    processes: analysis.processes.map((process, p) => {
      const place = spotOf(["processes", p], `process ${process.id}`, `process ${process.id}`);
      const mapAt = (risk: Risk, r: number): Risk =>
        mapRisk(risk, within(place, ["risks", r], `risk ${risk.id}`, `risk ${risk.id}`));
      return process.risks === undefined ? process : { ...process, risks: process.risks.map(mapAt) };
    }),
    ...(analysis.controls === undefined ? {} : { controls: analysis.controls.map(mapControl) }),
    ...(analysis.actions === undefined
      ? {}
      : {
          actions: analysis.actions.map((action, index) =>
            mapKind(action, spotOf(["actions", index], `åtgärd ${action.id}`, `action ${action.id}`)),
          ),
        }),
  };
};

/**
 * Takes an analysis to another method or another version of it, where the scale or the matrix has changed: each level by an
 * explicit mapping, wherever levels stand (assessments, votes, dimensions, and the levels that an acceptance was given for).
 *
 * Nothing is guessed or pulled into the new scale. A control's effect in steps stays where the mapping moves all levels of the
 * scale equally; else `levels.steps` must say what the steps become. The register that was made under the old method is left
 * as it is and stays readable under it.
 *
 * @param analysis - A read analysis.
 * @param options - `from`: the method that the analysis names. `to`: the new one. `levels`: old level to new level, for
 *   likelihood, consequence and, where they differ, dimensions. `words`: the same for categories, kinds of control and reporting
 *   points that `to` does not have. `locale`: the language of a refusal.
 * @returns `analysis`, naming the new method and readable under it, and `moves`: each risk and assessment whose value or band is
 *   another one, with both scores, in the order of the analysis. `warnings`: each place where the mapping turns a scale round.
 * @throws MigrationError with every place at once: a level, step, dimension or word without a counterpart, and a mapping that
 *   names a level outside either scale.
 * @throws RangeError when `from` is not the method that the analysis names.
 * @throws MethodError when a method's matrix does not decide every cell.
 * @example
 * ```ts
 * import { exampleMethod, migrateAnalysis, parseAnalysis, publishedMethods } from "vasentlighetsanalys";
 *
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "annan" },
 *   processes: [
 *     { id: "p1", name: "Bistånd", risks: [{ id: "r1", event: "Beslutet dröjer", current: { likelihood: 5, consequence: 3 } }] },
 *   ],
 * });
 * const to = publishedMethods.find((method) => method.id === "msb-4x4") ?? exampleMethod;
 * const scale = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 4 };
 * const { moves } = migrateAnalysis(analysis, { from: exampleMethod, to, levels: { likelihood: scale, consequence: scale } });
 * moves.map(({ riskId, before, after }) => [riskId, before?.value, after?.value]); //=> [["r1", 15, 12]]
 * ```
 */
export const migrateAnalysis = (analysis: Analysis, options: MigrationOptions): Migration => {
  const { from, to, levels, locale = "sv" } = options;
  if (!isMethodNamed(analysis.method, from)) {
    throw new RangeError(
      `The analysis of ${analysis.namnd.id} names the method "${analysis.method}", but "${methodName(from)}" was given as from; levels are only mapped from the method they were written in`,
    );
  }
  compileMatrix(from);
  compileMatrix(to);
  const gathered = gather(locale);
  checkMapping(levels, { from, to }, gathered.report);
  const migrated = mapLists(analysis, options, gathered);
  const { issues } = gathered;
  if (issues.length > 0) {
    const heading =
      locale === "sv"
        ? `Analysen för ${analysis.namnd.name} kan inte föras över från ${methodName(from)} till ${methodName(to)}:`
        : `The analysis of ${analysis.namnd.name} cannot be taken from ${methodName(from)} to ${methodName(to)}:`;
    throw new MigrationError(heading, issues);
  }
  const warnings = reversedLevels(levels, locale);
  return {
    analysis: migrated,
    moves: levelMoves({ analysis, method: from }, { analysis: migrated, method: to }),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
};
