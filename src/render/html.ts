import type { RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "../view/audience.js";
import { headerView } from "../view/header-view.js";
import { bandView } from "../view/level-view.js";
import { badgeSheet } from "./html/badges.js";
import { pageHtml } from "./html/page.js";
import { registerSections } from "./html/register-sections.js";

/**
 * Writes a register as one self-contained web page.
 *
 * It reads without script and prints well; where script runs, its tables sort and filter. Its policy (CSP) lets nothing load and
 * nothing else run. Whatever an analyst wrote is shown as text and never becomes markup.
 *
 * @param register - A register from `buildRegister`. The page holds summary, heat map, risks with an explanation of each score,
 * findings with reasons and sources, coverage of the mandatory processes, internkontrollplan, candidate list, and method.
 * @param options - `audience`: `"internal"` for everything, `"public"` to mask each risk and control that bears `secrecy`
 * (process and marking only, counted in every total). `locale`: `"sv"` (default) or `"en"`, the language of the page's own
 * sentences.
 * @returns The page, to be saved as UTF-8.
 * @throws TypeError when `audience` is not given.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { toHtml } from "vasentlighetsanalys/html";
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [],
 * });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
 * const page = toHtml(register, { audience: "public" });
 * page.includes("<title>Risk- och väsentlighetsanalys 2022, Exempelnämnden</title>"); //=> true
 * ```
 */
export const toHtml = (register: RiskRegister, options: ViewOptions): string => {
  const checked = checkedOptions(options);
  const header = headerView(register, checked);
  const made = header.facts.at(-1);
  return pageHtml(
    {
      title: header.title,
      about: header.facts.slice(2, -1),
      sheet: badgeSheet(register.method.bands.map((band, index) => bandView(band, index + 1))),
      sections: registerSections(register, header, checked),
      footer: made === undefined ? "" : `${made.label} ${made.text}`,
    },
    checked.locale,
  );
};
