import { entityNouns } from "./nouns.js";
import type { Entity, ExpectedType, IssueFact, LocalThing, MethodList } from "./issue.js";
import { brief, choiceName, describeEn, levelName, listed, nameShown, FEW } from "./quote-found.js";
import { workbookMessage } from "./workbook-message.js";
import { yamlMessageEn } from "./yaml-message.js";

const expectedTypes: Readonly<Record<ExpectedType, string>> = {
  text: "a text",
  number: "a number",
  "whole-number": "a whole number",
  boolean: "true or false",
  list: "a list",
  object: "a group of keys",
};

const methodLists: Readonly<Record<MethodList, readonly [string, string]>> = {
  category: ["category", "Its categories are"],
  "control-kind": ["kind", "Its kinds are"],
  report: ["reporting point", "Its reporting points are"],
  judgement: ["judgement", "Its judgements are"],
};

const things: Readonly<Record<LocalThing, string>> = {
  cause: "the cause id",
  form: "the form",
  dimension: "the dimension id",
  category: "the category id",
  "control-kind": "the kind's id",
  judgement: "the judgement id",
  report: "the reporting point id",
  "mandatory-process": "the process id",
  namnd: "the nämnd's id",
  common: "the id",
};

const oneOf = (entities: readonly Entity[]): string => entities.map((each) => entityNouns[each].one.en).join(" or ");

const meant = (name: string | undefined): string => (name === undefined ? "" : ` Did you mean ${nameShown(name)}?`);

/** The name that was most likely meant, or else the first of those that there are. */
const meantOr = (near: string | undefined, all: string, allowed: readonly string[]): string =>
  near !== undefined || allowed.length === 0 ? meant(near) : ` ${all} ${listed(allowed, "en", FEW)}.`;

const knownIds = ({ known }: IssueFact & { readonly code: "unknown-reference" }): string => {
  if (known === undefined || known.first.length === 0) return "";
  return ` Known here: ${known.first.join(", ")}${known.rest === 0 ? "" : ` and ${known.rest} more`}.`;
};

const scaleOf = ({ scale }: IssueFact & { readonly code: "missing" }): string =>
  scale === undefined ? "" : ` The scale runs from ${levelName(scale.from)} to ${levelName(scale.to)}.`;

const typeAdvice = ({ expected, found }: IssueFact & { readonly code: "wrong-type" }): string => {
  if (found.kind === "null") return " Write a value, or remove the key where it is not required.";
  if (expected === "text" && (found.kind === "number" || found.kind === "boolean"))
    return ` Quote the value: "${found.value}".`;
  const isNumber = found.kind === "text" && /^-?\d+([.,]\d+)?$/.test(found.text);
  if ((expected === "number" || expected === "whole-number") && isNumber)
    return ` Write the number without quotes: ${found.text.replace(",", ".")}.`;
  if (expected === "boolean") return " Write true or false without quotes.";
  if (expected === "list" && found.kind === "text") return ` Write it as a list: ["${found.text}"].`;
  return "";
};

const levelMessage = (fact: IssueFact & { readonly code: "level" }): string => {
  const { found, from, to, nearest, scale: name } = fact;
  const range =
    fact.method === undefined
      ? `a scale runs at most from ${levelName(from)} to ${levelName(to)}`
      : `the scale of method ${fact.method} runs from ${levelName(from)} to ${levelName(to)}`;
  const near = nearest === undefined ? undefined : levelName(nearest);
  if (found.kind === "number") {
    if (Number.isInteger(found.value)) return `${name} is ${found.value}, but ${range}.${meant(near)}`;
    return `${name} is ${found.value}, but a level is a whole number; ${range}.${meant(near)}`;
  }
  if (found.kind === "null")
    return `${name} is empty (null), but ${range}. Write a level, or leave the assessment out.`;
  const advice = nearest === undefined ? " Write the level's number." : ` Write ${nearest.level} without quotes.`;
  return `${name} is ${describeEn(found)}, but a level is a whole number without quotes; ${range}.${advice}`;
};

const rangeOf = (fact: { readonly from?: number; readonly to?: number; readonly above?: number }): string => {
  if (fact.above !== undefined) return `more than ${fact.above}`;
  if (fact.from !== undefined && fact.from === fact.to) return `exactly ${fact.from}`;
  const lowest = fact.from === undefined ? [] : [`at least ${fact.from}`];
  const highest = fact.to === undefined ? [] : [`at most ${fact.to}`];
  return [...lowest, ...highest].join(" and ");
};

const dateMessage = (fact: IssueFact & { readonly code: "bad-date" }): string => {
  const written = describeEn(fact.found).replace(/^the text /, "");
  return fact.daysInMonth === undefined
    ? `${written} is no date. Write year-month-day, such as 2022-03-31.`
    : `the date ${written} does not exist. That month has ${fact.daysInMonth} days. Correct the day.`;
};

const documentMessage = (fact: IssueFact & { readonly code: "not-a-document" }, subject: string): string => {
  const advice =
    fact.found.kind === "text"
      ? " Read the text first, with fromYaml (which reads JSON too) or JSON.parse."
      : fact.found.kind === "list"
        ? " Give one document at a time."
        : "";
  return `${subject} has to be a group of keys (format, year …), but was given ${describeEn(fact.found)}.${advice}`;
};

/** The English message of an issue, from its facts and the place it begins with. */
export const messageEn = (fact: IssueFact, subject: string): string => {
  switch (fact.code) {
    case "not-a-document":
      return documentMessage(fact, subject);
    case "missing":
      return `${subject}: "${fact.key}" is missing. Add it.${scaleOf(fact)}`;
    case "unknown-key": {
      if (fact.nearest !== undefined) return `${subject}: the key "${fact.key}" is unknown.${meant(fact.nearest.code)}`;
      const allowed = fact.allowed.length === 0 ? "" : ` Known here: ${listed(fact.allowed, "en")}.`;
      return `${subject}: the key "${fact.key}" is unknown. Remove it.${allowed}`;
    }
    case "undefined-value":
      return `${subject}: the key "${fact.key}" has the value undefined. Leave the key out instead.`;
    case "wrong-type":
      return `${subject}: has to be ${expectedTypes[fact.expected]}, but is ${describeEn(fact.found)}.${typeAdvice(fact)}`;
    case "not-in-list": {
      const [only, ...others] = fact.allowed;
      if (only !== undefined && others.length === 0)
        return `${subject}: has to be ${only.code}, but is ${describeEn(fact.found)}.`;
      return `${subject}: ${describeEn(fact.found)} is none of the values to choose from.${meant(fact.nearest?.code)} Choose among ${listed(fact.allowed.map(choiceName), "en")}.`;
    }
    case "level":
      return `${subject}: ${levelMessage(fact)}`;
    case "number-range":
      return `${subject}: the number is ${fact.found}, but has to be ${rangeOf(fact)}.`;
    case "list-length":
      return `${subject}: the list has ${fact.found} ${fact.found === 1 ? "item" : "items"}, but has to have ${rangeOf(fact)}.`;
    case "blank-text":
      return `${subject}: the text is empty. Write a text, or remove the key where it is not required.`;
    case "bad-id":
      return `${subject}: an id may hold neither space nor slash, but is ${describeEn(fact.found)}. Write for example "${fact.nearest}".`;
    case "bad-date":
      return `${subject}: ${dateMessage(fact)}`;
    case "duplicate-id":
      return `${subject}: the id ${fact.id} is already used by ${entityNouns[fact.entity].a.en} (${fact.first.at.en}). Each id may be used once in the analysis; give one of them a new one.`;
    case "duplicate":
      return `${subject}: ${things[fact.thing]} "${fact.found}" already stands in ${fact.first.at.en}. Remove one of them or rename it.`;
    case "unknown-reference":
      return `${subject}: there is no ${oneOf(fact.expected)} with the id "${fact.found}".${meant(fact.nearest)}${knownIds(fact)}`;
    case "wrong-reference":
      return `${subject}: "${fact.found}" is ${entityNouns[fact.is].a.en}, but this has to be the id of: ${oneOf(fact.expected)}.`;
    case "unknown-cause": {
      const allowed =
        fact.allowed.length === 0 ? "The risk has no causes." : `Its causes are ${listed(fact.allowed, "en")}.`;
      return `${subject}: risk ${fact.risk} has no cause "${fact.found}".${meant(fact.nearest)} ${allowed}`;
    }
    case "unknown-method":
      return `${subject}: the method "${fact.found}" is unknown.${meant(fact.nearest)} Known methods are ${listed(fact.allowed, "en")}; a method of your own is given with the analysis.`;
    case "version-missing":
      return `${subject}: the version of the method is missing, but the stage is proposal. Write "${fact.nearest}".`;
    case "unknown-dimension": {
      if (fact.allowed.length === 0)
        return `${subject}: the method ${fact.method} has no dimensions of consequence. Write the consequence as a number.`;
      return `${subject}: the method ${fact.method} has no dimension "${fact.found}".${meant(fact.nearest?.code)} Its dimensions are ${listed(fact.allowed.map(choiceName), "en")}.`;
    }
    case "missing-dimensions": {
      if (fact.missing.length === 0)
        return `${subject}: no level is given. Write the consequence as a number, or a level per dimension.`;
      return `${subject}: a level is missing for ${listed(fact.missing.map(choiceName), "en")}, which the method ${fact.method} needs to weigh the consequence.`;
    }
    case "not-in-method": {
      const [name, all] = methodLists[fact.list];
      return `${subject}: the method ${fact.method} has no ${name} "${fact.found}".${meant(fact.nearest?.code)} ${all} ${listed(fact.allowed.map(choiceName), "en")}.`;
    }
    case "more-than-whole":
      return `${subject}: ${fact.part.en} are ${fact.found}, but ${fact.whole.en} are ${fact.to}. A part cannot exceed the whole; correct one of them.`;
    case "reversed":
      return typeof fact.found === "string"
        ? `${subject}: ${fact.later.en} ${fact.found} comes before ${fact.earlier.en} ${fact.from}. Correct one of them.`
        : `${subject}: ${fact.later.en} is ${fact.found}, lower than ${fact.earlier.en} ${fact.from}. Swap them.`;
    case "conduct-of-intern":
      return `${subject}: conduct is only given where the origin is extern, but the origin is intern. Remove "conduct", or change the origin.`;
    case "matrix":
      return `${subject}: ${fact.told.en}`;
    case "definition-count":
      return `${subject}: the dimension has ${fact.found} ${fact.found === 1 ? "definition" : "definitions"}, but the consequence scale has ${fact.to} levels. Write one definition per level.`;
    case "bad-month-day":
      return `${subject}: "${fact.found}" is no day of the calendar. Write month-day, such as 04-30.`;
    case "bad-colour":
      return `${subject}: "${fact.found}" is no colour. Write # and six characters 0–9 or A–F, such as #CDE7D0.`;
    case "document-missing":
      return `${subject}: the source is ${fact.status}, but its document is missing. Add the key "document" with the document's title.`;
    case "opt-out-missing":
      return `${subject}: the process ${fact.process} is not among the mandatory ones. Add it, or write reason and decider under the key "mandatoryOptOut".`;
    case "fixed-rule":
      return `${subject}: the rule ${fact.rule} cannot be graded by a method. Remove it here; only "mandatoryOptOut", with reason and decider, drops the mandatory process.`;
    case "unknown-rule":
      return `${subject}: there is no rule ${fact.found}.${meantOr(fact.nearest, "The rules are", fact.allowed)}`;
    case "interval-order":
      return `${subject}: the interval begins at ${fact.found}, but the level before ends at ${fact.from}. The intervals have to follow on one another without overlap.`;
    case "open-interval":
      return `${subject}: only the last level may lack an upper limit (null). Write a number.`;
    case "yaml":
      return yamlMessageEn(fact);
    case "workbook":
      return workbookMessage(fact, "en");
    case "differs":
      return `${subject}: says ${brief(fact.found) ?? "nothing"}, but recomputing gives ${brief(fact.computed) ?? "nothing"}. Build the register anew from the analysis, or find out why it was changed.`;
    case "more":
      return `${fact.rest} more faults are not shown. Correct those above and read the document again.`;
  }
};
