import type { Text } from "../model/locale.js";
import type { Treatment } from "../model/treatment.js";
import type { RegisterEntry, RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { capitalised, labelOf } from "./labels.js";
import { levelView } from "./level-view.js";
import { markingText, maskFor } from "./secrecy.js";
import { dateCell, levelCell, type Row, type Table, textCell } from "./table.js";

const words = {
  title: { sv: "Beslut om hantering", en: "Decisions on treatment" },
  risk: { sv: "Risk", en: "Risk" },
  process: { sv: "Process", en: "Process" },
  event: { sv: "Oönskad händelse", en: "Unwanted event" },
  level: { sv: "Nuvarande risk", en: "Current risk" },
  treatment: { sv: "Hantering", en: "Treatment" },
  motivation: { sv: "Motivering", en: "Motivation" },
  decidedBy: { sv: "Beslutat av", en: "Decided by" },
  decidedOn: { sv: "Beslutat den", en: "Decided on" },
  validTo: { sv: "Gäller till och med", en: "Valid to" },
  undecided: { sv: "Inte beslutad", en: "Not decided" },
  expired: { sv: "gäller inte: har upphört", en: "does not stand: it has expired" },
  "other-levels": {
    sv: "gäller inte: gavs för andra nivåer än dagens",
    en: "does not stand: it was given for other levels than today's",
  },
} as const satisfies Record<string, Text>;

const KEYS = [
  "risk",
  "process",
  "event",
  "level",
  "treatment",
  "motivation",
  "decidedBy",
  "decidedOn",
  "validTo",
] as const;

const kindOf = (key: (typeof KEYS)[number]): Table["columns"][number]["kind"] => {
  if (key === "level") return "level";
  return key === "decidedOn" || key === "validTo" ? "date" : "text";
};

const given = ({ treatment }: RegisterEntry): Treatment | undefined =>
  treatment.kind === "none" ? undefined : treatment.treatment;

/** What has been decided on each risk, why, by whom and when; a decision that no longer stands says so. */
export const decisionsView = (register: RiskRegister, options: ViewOptions): Table => {
  const { audience, locale } = checkedOptions(options);
  const { method } = register;
  const mask = maskFor(register.analysis, audience);
  const toRow = (entry: RegisterEntry): Row => {
    const decision = given(entry);
    const name =
      decision === undefined
        ? words.undecided[locale]
        : capitalised(labelOf("treatment", decision.kind, method, locale));
    const lapse = entry.treatment.kind === "lapsed" ? `, ${words[entry.treatment.why][locale]}` : "";
    return {
      cells: {
        risk: textCell(entry.risk.id),
        process: textCell(entry.process.name),
        event: textCell(entry.risk.event),
        level: levelCell(levelView(entry.current, method)),
        treatment: textCell(`${name}${lapse}`),
        motivation: textCell(decision?.motivation),
        decidedBy: textCell(decision?.decidedBy),
        decidedOn: dateCell(decision?.decidedOn),
        validTo: dateCell(decision?.validTo),
      },
    };
  };
  const open = register.entries.filter(({ risk }) => !mask.hides(risk));
  // In the order of the processes, since the order of the entries would tell how grave they are.
  const hidden = register.analysis.processes.flatMap(({ id }) =>
    register.entries.filter(({ process, risk }) => process.id === id && mask.hides(risk)),
  );
  return {
    title: words.title[locale],
    columns: KEYS.map((key) => ({ key, label: words[key][locale], kind: kindOf(key) })),
    rows: [
      ...open.map(toRow),
      ...hidden.map(
        ({ process, risk }): Row => ({
          masked: true,
          cells: { process: textCell(process.name), event: textCell(markingText("risk", risk.secrecy, locale)) },
        }),
      ),
    ],
  };
};
