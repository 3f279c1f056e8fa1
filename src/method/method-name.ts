import type { Method } from "./method.js";

/** The written name of a method: `id@version`. */
export const methodName = (method: Pick<Method, "id" | "version">): string => `${method.id}@${method.version}`;

/** Whether an analysis that names a method in writing may be scored by it; a name without version leaves the version open. */
export const isMethodNamed = (written: string, method: Pick<Method, "id" | "version">): boolean =>
  written === method.id || written === methodName(method);
