import type { Text } from "../model/locale.js";
import type { Column } from "./table.js";

/** Columns by their key, with their headings in both languages. */
export type NamedColumns = Readonly<Record<string, Omit<Column, "key" | "label"> & { readonly label: Text }>>;

/** What a control or an action is told by, in a register and in a plan alike. */
export const measureColumns = {
  id: { kind: "text", label: { sv: "Id", en: "Id" } },
  name: { kind: "text", label: { sv: "Kontroll", en: "Control" } },
  text: { kind: "text", label: { sv: "Åtgärd", en: "Action" } },
  purpose: { kind: "text", label: { sv: "Syfte", en: "Purpose" } },
  scope: { kind: "text", label: { sv: "Omfattning", en: "Scope" } },
  procedure: { kind: "text", label: { sv: "Metod", en: "Procedure" } },
  frequency: { kind: "text", label: { sv: "Frekvens", en: "Frequency" } },
  due: { kind: "date", label: { sv: "Senast", en: "Due" } },
  owner: { kind: "text", label: { sv: "Ansvarig", en: "Owner" } },
  reportsTo: { kind: "text", label: { sv: "Rapporteras till", en: "Reports to" } },
  status: { kind: "text", label: { sv: "Status", en: "Status" } },
  addresses: { kind: "text", label: { sv: "Mot risk", en: "Against risk" } },
  secrecy: { kind: "text", label: { sv: "Sekretessmarkering", en: "Secrecy marking" } },
} as const satisfies NamedColumns;
