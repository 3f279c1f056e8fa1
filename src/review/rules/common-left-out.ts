import type { AnalysisFacts } from "../facts.js";
import { atRisk, inAnalysis, inProcess } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

const leftOutRisks = ({ analysis, method }: AnalysisFacts): readonly Hit[] => {
  const written = new Map(
    analysis.processes.flatMap((process) => (process.risks ?? []).map((risk) => [risk.id, { process, risk }] as const)),
  );
  const processes = new Set(analysis.processes.map(({ id }) => id));
  return (method.common?.risks ?? []).flatMap((common): readonly Hit[] => {
    const found = written.get(common.id);
    const selection = found?.risk.selection?.kind ?? "kept";
    if (found === undefined) {
      return [
        {
          place: processes.has(common.process) ? inProcess(common.process) : inAnalysis,
          about: common.id,
          message: {
            sv: `Den gemensamma risken ${common.id} (process ${common.process}) finns inte i analysen. Ta med den och bedöm den, eller stryk den med skäl (selection).`,
            en: `The common risk ${common.id} (process ${common.process}) is not in the analysis. Take it in and assess it, or drop it with a reason (selection).`,
          },
        },
      ];
    }
    if (selection === "kept") return [];
    return [
      {
        place: atRisk(found),
        severity: selection === "dropped" ? "note" : "warning",
        message:
          selection === "dropped"
            ? {
                sv: "Risken är gemensam för alla nämnder men struken här. Skälet står på bruttolistan.",
                en: "The risk is common to all nämnder but dropped here. The reason stands on the candidate list.",
              }
            : {
                sv: "Risken är gemensam för alla nämnder men står bara på bruttolistan. Bedöm den, eller stryk den med skäl (selection).",
                en: "The risk is common to all nämnder but stands only on the candidate list. Assess it, or drop it with a reason (selection).",
              },
      },
    ];
  });
};

const leftOutControls = ({ analysis, method }: AnalysisFacts): readonly Hit[] => {
  const written = new Set((analysis.controls ?? []).map(({ id }) => id));
  return (method.common?.controls ?? [])
    .filter(({ id }) => !written.has(id))
    .map(({ id }) => ({
      place: inAnalysis,
      about: id,
      message: {
        sv: `Den gemensamma kontrollen ${id} finns inte i analysen. Ta med den (controls).`,
        en: `The common control ${id} is not in the analysis. Take it in (controls).`,
      },
    }));
};

export const commonLeftOut = defineRule<AnalysisFacts>({
  id: "common-left-out",
  revision: 1,
  severity: "warning",
  title: { sv: "Gemensam risk eller kontroll utelämnad", en: "Common risk or control left out" },
  reason: {
    sv: "Risker och kontroller som alla nämnder har gemensamt ger en samlad bild bara om ingen nämnd utelämnar dem.",
    en: "Risks and controls common to all nämnder give one picture only if no nämnd leaves them out.",
  },
  citation: "ks-2021-1304",
  find: (facts) => [...leftOutRisks(facts), ...leftOutControls(facts)],
});
