import type { AnalysisFacts } from "../facts.js";
import { inProcess } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

type Coverage = AnalysisFacts["coverage"][number];

const missing = ({ process, name }: Coverage, method: string): Hit => ({
  place: inProcess(process),
  message: {
    sv: `Processen ${name} saknas, men är obligatorisk enligt metoden ${method}. Lägg till en process med id ${process} och bedöm dess risker.`,
    en: `The process ${name} is missing, but is mandatory by the method ${method}. Add a process with the id ${process} and assess its risks.`,
  },
});

const noted = ({ process, name }: Coverage, method: string): Hit => ({
  place: inProcess(process),
  severity: "note",
  message: {
    sv: `Processen ${name} finns inte. Metoden ${method} kräver den inte av detta slag av organ, men pekar på den. Överväg att ta med den.`,
    en: `The process ${name} is absent. The method ${method} does not demand it of this kind of body, but points to it. Consider taking it in.`,
  },
});

const unassessed = ({ process, name, strength, handledBy }: Coverage, method: string): Hit => ({
  place: inProcess(process),
  severity: strength === "noted" ? "note" : handledBy === undefined ? "breach" : "warning",
  message:
    handledBy === undefined
      ? {
          sv: `Processen ${name} har ingen bedömd risk, men ska enligt metoden ${method} ingå i analysen. Bedöm minst en risk: sannolikhet och konsekvens med befintliga kontroller (current).`,
          en: `The process ${name} has no assessed risk, but is part of the analysis by the method ${method}. Assess at least one risk: likelihood and consequence with existing controls (current).`,
        }
      : {
          sv: `Processen ${name} sköts av ${handledBy} och har ingen bedömd risk här. Enligt metoden ${method} ska den ingå: bedöm risken för de egna medarbetarna.`,
          en: `The process ${name} is run by ${handledBy} and has no assessed risk here. By the method ${method} it is to be included: assess the risk to your own staff.`,
        },
});

export const mandatoryProcess = defineRule<AnalysisFacts>({
  id: "mandatory-process",
  revision: 1,
  severity: "breach",
  title: { sv: "Obligatorisk process saknas eller är obedömd", en: "Mandatory process missing or unassessed" },
  reason: {
    sv: "Revisorerna fann att nämnder inte systematiskt fångar upp risken för otillåten påverkan i sina analyser.",
    en: "The auditors found that nämnder do not systematically catch the risk of undue influence in their analyses.",
  },
  citation: "stadsrevisionen-2021-4",
  find: ({ coverage, method }) => {
    const name = `${method.id}@${method.version}`;
    return coverage.flatMap((entry) => {
      if (!entry.present) return [entry.strength === "mandatory" ? missing(entry, name) : noted(entry, name)];
      return entry.assessed.length === 0 ? [unassessed(entry, name)] : [];
    });
  },
});
