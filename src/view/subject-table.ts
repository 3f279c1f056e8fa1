import { compareRegisters } from "../register/compare-registers.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { contextOf } from "./changes-context.js";
import { allChangesTable } from "./all-changes-table.js";
import type { DocumentSubject } from "./document-subject.js";
import { controlStateTable } from "./follow-up-tables.js";
import { namnderTable } from "./lagesbild-namnder.js";
import { planControlsTable } from "./plan-tables.js";
import { registerTable } from "./register-table.js";
import type { Table } from "./table.js";

/** The one table of a subject for programs that take one: a register's risks, a plan's controls, a lägesbild's nämnder. */
export const subjectTable = (subject: DocumentSubject, options: ViewOptions): Table => {
  switch (subject.kind) {
    case "register":
      return registerTable(subject, options);
    case "adopted-register":
      return registerTable(subject.register, options);
    case "plan":
      return planControlsTable(subject, options);
    case "follow-up":
      return controlStateTable(subject, options);
    case "comparison": {
      const { audience, locale } = checkedOptions(options);
      return allChangesTable(compareRegisters(subject.before, subject.after), contextOf(subject, audience, locale));
    }
    case "lagesbild":
      return namnderTable(subject, options);
  }
};
