import type { Method } from "./method.js";

/** The kinds of control that a method has unless it lists its own. */
export const DEFAULT_CONTROL_KINDS = [
  { id: "rutin", label: "Rutin" },
  { id: "incidentrapportering", label: "Incidentrapportering" },
  { id: "utbildning", label: "Utbildning" },
  { id: "riskanalys", label: "Riskanalys" },
  { id: "samverkan", label: "Samverkan" },
  { id: "annan", label: "Annan" },
] as const satisfies NonNullable<Method["controlKinds"]>;

/** The kinds of control that may be written under a method. */
export const controlKindsOf = (method: Pick<Method, "controlKinds">): NonNullable<Method["controlKinds"]> =>
  method.controlKinds ?? DEFAULT_CONTROL_KINDS;
