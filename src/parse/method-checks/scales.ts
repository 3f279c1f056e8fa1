import type { MethodContext } from "./context.js";

/** Reports definitions that do not match the scale level by level, and intervals per year that are out of order. */
export const checkScales = ({ method, report }: MethodContext): void => {
  const levels = method.consequence?.levels;
  method.consequence?.dimensions?.forEach((dimension, index) => {
    const found = dimension?.definitions?.length;
    if (found === undefined || levels === undefined || found === levels.length) return;
    report(["consequence", "dimensions", index, "definitions"], { code: "definition-count", found, to: levels.length });
  });

  const scale = method.likelihood?.levels ?? [];
  let before: number | undefined;
  scale.forEach((level, index) => {
    const [from, to] = level?.perYear ?? [];
    const path = ["likelihood", "levels", index, "perYear"];
    if (typeof from !== "number") return;
    if (before !== undefined && from < before)
      report([...path, 0], { code: "interval-order", found: from, from: before });
    if (to === null && index < scale.length - 1) report([...path, 1], { code: "open-interval" });
    if (typeof to === "number" && to < from)
      report([...path, 1], {
        code: "reversed",
        found: to,
        later: { sv: "intervallets slut", en: "the end of the interval" },
        from,
        earlier: { sv: "dess början", en: "its beginning" },
      });
    before = to ?? from;
  });
};
