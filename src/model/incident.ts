import * as z from "zod/mini";
import { forms } from "./closed-list.js";
import { count, date, field, oneOf, text } from "./field.js";
import type { Immutable } from "./immutable.js";

const share = (title: string) => field(title, z.number().check(z.minimum(0), z.maximum(1)));

export const incidentClassSchema = field(
  "Klass av händelser",
  z.strictObject({
    label: text("Klass", "Som den heter i systemet; en klass kan vara blandad."),
    process: z.exactOptional(field("Process", z.string())),
    forms: z.exactOptional(field("Former", z.array(oneOf("Form", forms)))),
    risk: z.exactOptional(field("Risk", z.string())),
    events: count("Antal händelser"),
    policeReported: z.exactOptional(count("Polisanmälda")),
    investigated: z.exactOptional(count("Utredda")),
  }),
);

export const incidentSchema = field(
  "Händelser",
  z.strictObject({
    system: text("System", "Till exempel IA."),
    from: date("Från och med"),
    to: date("Till och med"),
    events: count("Antal händelser"),
    exposed: z.exactOptional(
      field("Utsatta", z.strictObject({ count: count("Antal utsatta"), of: count("Av antal anställda") })),
    ),
    classes: z.exactOptional(field("Klasser", z.array(incidentClassSchema), "Klasser får överlappa varandra.")),
    reportingShare: z.exactOptional(
      field("Andel som rapporteras", z.tuple([share("Lägst"), share("Högst")]), "Lägsta och högsta andel, 0 till 1."),
    ),
  }),
);

/** One class of reported events; classes may overlap and be mixed. */
export type IncidentClass = Immutable<z.output<typeof incidentClassSchema>>;

/** The events that an incident system holds for a period. */
export type Incident = Immutable<z.output<typeof incidentSchema>>;
