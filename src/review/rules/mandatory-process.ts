import type { Text } from "../../model/locale.js";
import { nearest } from "../../model/nearest.js";
import type { AnalysisFacts } from "../facts.js";
import { inProcess } from "../places.js";
import { type Hit, defineRule } from "../rule.js";
import { methodName } from "../../method/method-name.js";

type Coverage = AnalysisFacts["coverage"][number];

/** The process that most likely stands for the one sought, by its id or its name; another mandatory one stands for itself. */
const meant = ({ process, name }: Coverage, { analysis, coverage }: AnalysisFacts): Text => {
  const others = analysis.processes.filter(({ id }) => !coverage.some((entry) => entry.process === id));
  const id = nearest(
    process,
    others.map((other) => other.id),
  );
  const names = others.map((other) => other.name);
  const named = names.includes(name) ? name : nearest(name, names);
  const near = id ?? others.find((other) => other.name === named)?.id;
  return near === undefined
    ? { sv: "", en: "" }
    : {
        sv: ` Menade du processen ${near}? Ge den i så fall id ${process}.`,
        en: ` Did you mean the process ${near}? Then give it the id ${process}.`,
      };
};

const missing = ({ process, name }: Coverage, method: string, near: Text): Hit => ({
  place: inProcess(process),
  message: {
    sv: `Processen ${name} saknas, men är obligatorisk enligt metoden ${method}. Lägg till en process med id ${process} och bedöm dess risker.${near.sv}`,
    en: `The process ${name} is missing, but is mandatory by the method ${method}. Add a process with the id ${process} and assess its risks.${near.en}`,
  },
});

const noted = ({ process, name }: Coverage, method: string, near: Text): Hit => ({
  place: inProcess(process),
  severity: "note",
  message: {
    sv: `Processen ${name} finns inte. Metoden ${method} kräver den inte av detta slag av organ, men pekar på den. Överväg att ta med den.${near.sv}`,
    en: `The process ${name} is absent. The method ${method} does not demand it of this kind of body, but points to it. Consider taking it in.${near.en}`,
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
  find: (facts) => {
    const { coverage, method } = facts;
    const name = methodName(method);
    return coverage.flatMap((entry) => {
      if (!entry.present) return [(entry.strength === "mandatory" ? missing : noted)(entry, name, meant(entry, facts))];
      return entry.assessed.length === 0 ? [unassessed(entry, name)] : [];
    });
  },
});
