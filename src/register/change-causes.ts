import type { Control } from "../model/control.js";
import type { Treatment } from "../model/treatment.js";
import type { Score } from "../score/score.js";
import type { ChangeCause, RiskState } from "./change.js";
import type { RegisterEntry, RiskRegister } from "./register.js";

/** An entry with the register that it stands in. */
export interface Standing {
  readonly register: RiskRegister;
  readonly entry: RegisterEntry;
}

const sameCell = (a: Score | undefined, b: Score | undefined): boolean =>
  a?.likelihood === b?.likelihood && a?.consequence === b?.consequence;

const sameOutcome = (a: Score | undefined, b: Score | undefined): boolean =>
  a?.value === b?.value && a?.band === b?.band;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What of the existing controls bears on the risk. */
const controlsBearing = (controls: readonly Control[]): unknown =>
  controls
    .filter((control) => control.existing === true)
    .map(({ id, effect, addresses }) => ({ id, effect, addresses }));

/** What is written about the risk beside its levels; an empty list says no more than none. */
const writtenAbout = ({ risk }: RegisterEntry): unknown => [
  risk.event,
  risk.causes ?? [],
  risk.consequences ?? [],
  risk.owner,
  risk.unit,
];

const acceptanceOf = ({ risk }: RegisterEntry): Treatment | undefined =>
  risk.treatment?.kind === "accept" ? risk.treatment : undefined;

const SCORES = ["inherent", "current", "target"] as const;

const causeTests: Readonly<Record<ChangeCause, (before: Standing, after: Standing) => boolean>> = {
  text: ({ entry: a }, { entry: b }) => !same(writtenAbout(a), writtenAbout(b)),
  assessment: ({ entry: a }, { entry: b }) =>
    SCORES.some(
      (name) =>
        !same(a.risk[name]?.likelihood, b.risk[name]?.likelihood) ||
        !same(a.risk[name]?.consequence, b.risk[name]?.consequence),
    ),
  control: ({ entry: a }, { entry: b }) => !same(controlsBearing(a.controls), controlsBearing(b.controls)),
  // A method may have been changed without another version: what it makes of a cell decides, not its name.
  method: ({ entry: a }, { entry: b }) =>
    SCORES.some((name) => sameCell(a[name], b[name]) && !sameOutcome(a[name], b[name])),
  acceptance: ({ entry: a }, { entry: b }) =>
    !same(acceptanceOf(a), acceptanceOf(b)) || (acceptanceOf(a) !== undefined && a.treatment.kind !== b.treatment.kind),
  treatment: ({ entry: a }, { entry: b }) => a.risk.treatment?.kind !== b.risk.treatment?.kind,
};

const CAUSES = Object.keys(causeTests) as readonly ChangeCause[];

/** Why a risk stands otherwise than before; nothing where it stands the same. */
export const changeCauses = (before: Standing, after: Standing): readonly ChangeCause[] =>
  CAUSES.filter((cause) => causeTests[cause](before, after));

/** How a risk stands in a register, as a change shows it. */
export const stateOf = ({ inherent, current, target, treatment }: RegisterEntry): RiskState => ({
  ...(inherent === undefined ? {} : { inherent }),
  ...(current === undefined ? {} : { current }),
  ...(target === undefined ? {} : { target }),
  treatment: treatment.kind,
});

/** Whether the current score fell in another cell. */
export const hasMoved = (before: RegisterEntry, after: RegisterEntry): boolean =>
  !sameCell(before.current, after.current);
