import * as z from "zod/mini";
import { conducts, forms } from "../model/closed-list.js";
import { expectedNamndSchema } from "../model/expected.js";
import { mappingSchema } from "../model/mapping.js";
import { namndSchema } from "../model/namnd.js";

const count = z.int().check(z.nonnegative());
const counts = z.record(z.string(), count);
const grouped = z.record(z.string(), counts);
const cells = z.array(z.array(count));
const texts = z.array(z.string());
const form = z.enum(forms.codes);

const summarySchema = z.strictObject({
  namnd: namndSchema,
  year: z.int(),
  method: z.string(),
  adoptable: z.boolean(),
  counts: z.strictObject({
    assessed: count,
    unassessed: count,
    candidates: count,
    dropped: count,
    cells,
    bands: counts,
    treatments: z.strictObject({ accept: count, reduce: count, transfer: count, avoid: count, none: count }),
  }),
  categories: grouped,
  forms: grouped,
  processes: z.array(
    z.strictObject({
      process: z.string(),
      name: z.string(),
      strength: z.enum(["mandatory", "noted"]),
      present: z.boolean(),
      handledBy: z.exactOptional(z.string()),
      assessed: count,
      wayOfWorking: z.exactOptional(z.string()),
      inPlan: z.boolean(),
      forms: z.array(
        z.strictObject({
          form,
          status: z.enum(["met", "not-applicable", "missing"]),
          risks: count,
          assessed: count,
          bands: counts,
          highest: z.exactOptional(
            z.strictObject({ rank: count, band: z.string(), value: z.exactOptional(z.number()) }),
          ),
          likelihood: z.exactOptional(count),
        }),
      ),
      conduct: z.array(z.enum(conducts.codes)),
    }),
  ),
  measures: z.strictObject({ controls: count, existing: count, inPlan: count, actions: count, links: count }),
  high: count,
  police: z.boolean(),
  events: z.strictObject({
    total: z.exactOptional(count),
    mixed: z.exactOptional(count),
    from: z.exactOptional(z.string()),
    to: z.exactOptional(z.string()),
    forms: z.array(z.strictObject({ form, events: z.exactOptional(count), mixed: z.exactOptional(count) })),
  }),
  causes: texts,
  controls: texts,
  common: texts,
  findings: z.strictObject({ breach: count, warning: count, note: count }),
});

const termsSchema = z.strictObject({
  method: z.string(),
  sum: z.string(),
  title: z.string(),
  status: z.enum(["example", "published", "adopted"]),
  likelihood: z.strictObject({ label: z.string(), basis: z.exactOptional(z.string()), levels: texts }),
  consequence: z.strictObject({ label: z.string(), levels: texts }),
  cells: z.array(z.array(z.strictObject({ value: z.exactOptional(z.number()), band: z.string() }))),
  bands: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      colour: z.exactOptional(z.string()),
      symbol: z.exactOptional(z.string()),
    }),
  ),
  categories: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  common: z.array(z.strictObject({ kind: z.enum(["risk", "control"]), id: z.string(), text: z.string() })),
  smallCount: z.exactOptional(count),
});

const previousSchema = z.strictObject({
  namnd: z.string(),
  year: z.int(),
  method: z.string(),
  methodSum: z.string(),
  assessed: count,
  high: count,
  bands: counts,
});

/** What a written lägesbild is made of; the derived half has no schema: it is derived again and compared. */
export const lagesbildSchema = z.looseObject({
  format: z.literal(1),
  kind: z.literal("lagesbild"),
  summaries: z.array(summarySchema),
  expected: z.array(expectedNamndSchema),
  methods: z.array(termsSchema),
  previous: z.array(previousSchema),
  mapping: z.exactOptional(mappingSchema),
});
