import * as z from "zod/mini";
import type { Text } from "../model/locale.js";
import { shorten } from "./found.js";
import type { DocumentKind, Path } from "./issue.js";
import { documentNouns, fieldNouns, itemNouns } from "./nouns.js";
import { childSchema, memberOf, schemaFor, wordsOf } from "./schema-node.js";

/** The place of a fault: `at` whole, `subject` from the last thing that bears an id, as a message begins. */
export interface Place {
  readonly at: Text;
  readonly subject: Text;
}

interface Step extends Text {
  readonly named: boolean;
}

/** What a field is called: its Swedish title in running text, and its key in English. */
export const fieldName = (schema: z.core.$ZodType | undefined, key: string): Text => {
  const known = Object.hasOwn(fieldNouns, key) ? fieldNouns[key] : undefined;
  if (known !== undefined) return known;
  const title = schema === undefined ? undefined : wordsOf(schema)?.title;
  const written = key.trim() === "" ? `"${shorten(key)}"` : shorten(key);
  return { sv: title === undefined ? written : title.charAt(0).toLowerCase() + title.slice(1), en: written };
};

// A result is known by the control or action that it is a result of.
const NAMING_KEYS = ["id", "control", "action"] as const;

const shownId = (value: unknown): string | undefined => {
  const id = NAMING_KEYS.map((key) => memberOf(value, key)).find((each) => each !== undefined);
  return typeof id === "string" && id.trim() !== "" ? shorten(id) : undefined;
};

const itemStep = (list: string, listName: Text, index: number, value: unknown, byNumber: boolean): Step => {
  const noun = (Object.hasOwn(itemNouns, list) ? itemNouns[list] : undefined) ?? listName;
  if (byNumber) return { sv: `${noun.sv} nr ${index + 1}`, en: `${noun.en} no. ${index + 1}`, named: true };
  const id = shownId(value);
  const name = id ?? String(index + 1);
  return { sv: `${noun.sv} ${name}`, en: `${noun.en} ${name}`, named: id !== undefined };
};

const stepsTo = (root: z.core.$ZodType, document: unknown, path: Path, lastByNumber: boolean): readonly Step[] => {
  const steps: Step[] = [];
  let schema: z.core.$ZodType | undefined = root;
  let value = document;
  let field: { readonly key: string; readonly name: Text } | undefined;
  for (const [depth, step] of path.entries()) {
    const isRecord = schema !== undefined && schemaFor(schema, value) instanceof z.ZodMiniRecord;
    schema = schema === undefined ? undefined : childSchema(schema, value, step);
    value = memberOf(value, step);
    if (typeof step === "string") {
      const name = fieldName(isRecord ? undefined : schema, step);
      steps.push({ ...name, named: false });
      field = { key: step, name };
    } else if (field === undefined) {
      steps.push({ sv: `kolumn ${step + 1}`, en: `column ${step + 1}`, named: false });
    } else {
      steps.pop();
      const { key, name } = field;
      steps.push(itemStep(key, name, step, value, lastByNumber && depth === path.length - 1));
      field = undefined;
    }
  }
  return steps;
};

const ARROW = " › ";

const join = (steps: readonly Step[]): Text => ({
  sv: steps.map((step) => step.sv).join(ARROW),
  en: steps.map((step) => step.en).join(ARROW),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The place of a path in a document, for a reader; of the whole document, what it is called. */
export const placeOf = (root: z.core.$ZodType, kind: DocumentKind, document: unknown, path: Path): Place => {
  const steps = stepsTo(root, document, path, false);
  const whole = documentNouns[kind];
  if (steps.length === 0) return { at: { sv: whole.sv.toLowerCase(), en: whole.en.toLowerCase() }, subject: whole };
  const subject = join(
    steps.slice(
      Math.max(
        0,
        steps.findLastIndex((step) => step.named),
      ),
    ),
  );
  return { at: join(steps), subject: { sv: capital(subject.sv), en: capital(subject.en) } };
};

/** The place of one of several items that bear the same id, told apart by their numbers. */
export const numberedPlace = (root: z.core.$ZodType, document: unknown, path: Path): Text =>
  join(stepsTo(root, document, path, true));
