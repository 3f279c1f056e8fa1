import type { FollowUp } from "../internkontroll/follow-up.js";
import type { Internkontrollplan } from "../internkontroll/internkontrollplan.js";
import type { Lagesbild } from "../lagesbild/lagesbild.js";
import type { AdoptedRegister } from "../record/adopt-register.js";
import type { RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "../view/audience.js";
import { followUpView } from "../view/follow-up-view.js";
import { planView } from "../view/plan-view.js";
import { recordView } from "../view/record-view.js";
import { markdownDocument } from "./markdown/markdown-document.js";
import { lagesbildToMarkdown } from "./markdown/markdown-lagesbild.js";
import { markdownRegister } from "./markdown/markdown-register.js";

/** What can be written as a Markdown document. */
export type MarkdownSubject = RiskRegister | Internkontrollplan | FollowUp | AdoptedRegister | Lagesbild;

/**
 * Writes a register, a plan, a follow-up, an adopted record or a lägesbild as a Markdown document (CommonMark with GitHub's tables) that can
 * be pasted into a tjänsteutlåtande.
 *
 * @param subject - A register (summary, risks, matrix, coverage, findings, candidates, how it was made), an internkontrollplan
 * (risks, controls, actions, calendar), a follow-up, an adopted record (the decision, then register and plan), or a
 * lägesbild (all nämnder on one page; for the public, counts of incidents below the methods' limit are withheld, also where they
 * could be worked out from a total).
 * @param options - `audience`: `"internal"` for everything, `"public"` to mask each risk and control that bears `secrecy`
 * (process and marking only, counted in every total). `locale`: `"sv"` (default) or `"en"`, the language of the document's own
 * sentences.
 * @returns The document, ending in a line break.
 * @throws TypeError when `audience` is not given.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { toMarkdown } from "vasentlighetsanalys/markdown";
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [],
 * });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
 * const document = toMarkdown(register, { audience: "public" });
 * document.split("\n")[0]; //=> "# Risk- och väsentlighetsanalys 2022, Exempelnämnden"
 * ```
 */
export const toMarkdown = (subject: MarkdownSubject, options: ViewOptions): string => {
  const { locale } = checkedOptions(options);
  switch (subject.kind) {
    case "register":
      return markdownRegister(subject, options);
    case "plan":
      return markdownDocument(planView(subject, options), locale);
    case "follow-up":
      return markdownDocument(followUpView(subject, options), locale);
    case "lagesbild":
      return lagesbildToMarkdown(subject, options);
    case "adopted-register":
      return [
        markdownDocument(recordView(subject, options), locale),
        markdownRegister(subject.register, options),
        markdownDocument(planView(subject.plan, options), locale),
      ].join("\n");
    default:
      return subject satisfies never;
  }
};
