import type { Text } from "../../model/locale.js";
import type { RiskRegister } from "../../register/register.js";
import { checkedOptions, type ViewOptions } from "../../view/audience.js";
import { candidatesView } from "../../view/candidates-view.js";
import { coverageView } from "../../view/coverage-view.js";
import { sentence } from "../../view/document-view.js";
import { findingsView } from "../../view/findings-view.js";
import { headerView } from "../../view/header-view.js";
import { matrixView } from "../../view/matrix-view.js";
import { measuresView } from "../../view/measures-view.js";
import { registerTable } from "../../view/register-table.js";
import type { Table } from "../../view/table.js";
import type { WorkbookBlock, WorkbookView } from "./summary-sheet.js";

const words = {
  made: { sv: "Hur analysen är gjord", en: "How the analysis was made" },
  regraded: { sv: "Regler som metoden har ändrat", en: "Rules that the method has changed" },
  forms: { sv: "Former", en: "Forms" },
  kinds: { sv: "Kontrollslag", en: "Control kinds" },
} as const satisfies Record<string, Text>;

const tableBlock = (table: Table): WorkbookBlock => ({ kind: "table", table, main: "", fold: [] });

const tablePart = (table: Table): WorkbookView["sections"] =>
  table.rows.length === 0 ? [] : [{ title: table.title, blocks: [tableBlock(table)] }];

/** A register as a workbook: summary, register, matrix, measures, coverage, findings and candidates. */
export const registerWorkbook = (register: RiskRegister, options: ViewOptions): WorkbookView => {
  const { locale } = checkedOptions(options);
  const header = headerView(register, options);
  const measures = measuresView(register, options);
  const matrix = matrixView(register, options);
  const risks = registerTable(register, options);
  const findings = findingsView(register, options);
  const coverage = coverageView(register, options).map(
    ({ name, sentence: said, forms, controlKinds, conduct, present }) => {
      const named = (table: Table, kind: Text): Table => ({ ...table, title: `${kind[locale]} ${name}` });
      const tables = present ? [named(forms, words.forms), named(controlKinds, words.kinds)] : [];
      return {
        title: name,
        blocks: [
          sentence(said),
          ...(present && forms.rows.length > 0 ? [sentence(conduct)] : []),
          ...tables.filter((table) => table.rows.length > 0).map(tableBlock),
        ],
      };
    },
  );
  return {
    title: header.title,
    lead: [
      sentence(header.summary),
      sentence(header.adoption),
      ...header.cautions.map((caution) => sentence(caution, "caution")),
    ],
    sections: [
      ...tablePart(risks),
      { title: matrix.title, blocks: [{ kind: "matrix", matrix }] },
      ...tablePart(measures.controls),
      ...tablePart(measures.actions),
      ...coverage,
      { title: findings.title, blocks: [{ kind: "findings", findings }] },
      ...tablePart(candidatesView(register, options)),
      { title: words.made[locale], blocks: [{ kind: "facts", facts: [...header.facts, ...header.prepared] }] },
      ...(header.regraded.length === 0
        ? []
        : [{ title: words.regraded[locale], blocks: [{ kind: "facts", facts: header.regraded } as const] }]),
    ],
  };
};
