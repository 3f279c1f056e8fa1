import { entityNouns } from "./nouns.js";
import type { Entity, ExpectedType, IssueFact, LocalThing, MethodList } from "./issue.js";
import { brief, choiceName, describeSv, levelName, listed, numeral, nameShown, FEW } from "./quote-found.js";
import { workbookMessage } from "./workbook-message.js";
import { yamlMessageSv } from "./yaml-message.js";

const expectedTypes: Readonly<Record<ExpectedType, string>> = {
  text: "en text",
  number: "ett tal",
  "whole-number": "ett heltal",
  boolean: "true eller false",
  list: "en lista",
  object: "en grupp av nycklar",
};

const methodLists: Readonly<Record<MethodList, readonly [string, string]>> = {
  category: ["kategorin", "Metodens kategorier är"],
  "control-kind": ["slaget", "Metodens slag är"],
  report: ["rapporttillfället", "Metodens rapporttillfällen är"],
  judgement: ["bedömningen", "Metodens bedömningar är"],
};

const things: Readonly<Record<LocalThing, string>> = {
  cause: "orsaken",
  form: "formen",
  dimension: "dimensionens id",
  category: "kategorins id",
  "control-kind": "slagets id",
  judgement: "bedömningens id",
  report: "rapporttillfällets id",
  "mandatory-process": "processens id",
  namnd: "nämndens id",
  common: "id:t",
};

const scaleNames = { likelihood: "sannolikheten", consequence: "konsekvensen" } as const;

const oneOf = (entities: readonly Entity[]): string => entities.map((each) => entityNouns[each].one.sv).join(" eller ");

const meant = (name: string | undefined): string => (name === undefined ? "" : ` Menade du ${nameShown(name)}?`);

/** The name that was most likely meant, or else the first of those that there are. */
const meantOr = (near: string | undefined, all: string, allowed: readonly string[]): string =>
  near !== undefined || allowed.length === 0 ? meant(near) : ` ${all} ${listed(allowed, "sv", FEW)}.`;

const knownIds = ({ known }: IssueFact & { readonly code: "unknown-reference" }): string => {
  if (known === undefined || known.first.length === 0) return "";
  return ` Här kan stå ${known.first.join(", ")}${known.rest === 0 ? "" : ` och ${known.rest} till`}.`;
};

const scaleOf = ({ scale }: IssueFact & { readonly code: "missing" }): string =>
  scale === undefined ? "" : ` Skalan går från ${levelName(scale.from)} till ${levelName(scale.to)}.`;

const typeAdvice = ({ expected, found }: IssueFact & { readonly code: "wrong-type" }): string => {
  if (found.kind === "null") return " Fyll i värdet, eller ta bort nyckeln om uppgiften inte är obligatorisk.";
  if (expected === "text" && (found.kind === "number" || found.kind === "boolean"))
    return ` Sätt citattecken runt värdet: "${found.value}".`;
  const isNumber = found.kind === "text" && /^-?\d+([.,]\d+)?$/.test(found.text);
  if ((expected === "number" || expected === "whole-number") && isNumber)
    return ` Skriv talet utan citattecken: ${found.text.replace(",", ".")}.`;
  if (expected === "boolean") return " Skriv true (ja) eller false (nej) utan citattecken.";
  if (expected === "list" && found.kind === "text") return ` Skriv den som en lista: ["${found.text}"].`;
  return "";
};

const levelMessage = (fact: IssueFact & { readonly code: "level" }): string => {
  const { found, from, to, nearest } = fact;
  const scale = fact.method === undefined ? "en skala" : `skalan i metoden ${fact.method}`;
  const range = `${scale} går ${fact.method === undefined ? "som längst " : ""}från ${levelName(from)} till ${levelName(to)}`;
  const name = scaleNames[fact.scale];
  const near = nearest === undefined ? undefined : levelName(nearest);
  if (found.kind === "number") {
    const value = numeral(found.value, "sv");
    if (Number.isInteger(found.value)) return `${name} är ${value}, men ${range}.${meant(near)}`;
    return `${name} är ${value}, men en nivå är ett heltal; ${range}.${meant(near)}`;
  }
  if (found.kind === "null")
    return `${name} är tom (null), men ${range}. Skriv en nivå, eller utelämna hela bedömningen.`;
  const advice = nearest === undefined ? " Skriv nivåns nummer." : ` Skriv ${nearest.level} utan citattecken.`;
  return `${name} är ${describeSv(found)}, men en nivå är ett heltal utan citattecken; ${range}.${advice}`;
};

const rangeOf = (fact: { readonly from?: number; readonly to?: number; readonly above?: number }): string => {
  if (fact.above !== undefined) return `mer än ${numeral(fact.above, "sv")}`;
  if (fact.from !== undefined && fact.from === fact.to) return `exakt ${fact.from}`;
  const lowest = fact.from === undefined ? [] : [`lägst ${numeral(fact.from, "sv")}`];
  const highest = fact.to === undefined ? [] : [`högst ${numeral(fact.to, "sv")}`];
  return [...lowest, ...highest].join(" och ");
};

const dateMessage = (fact: IssueFact & { readonly code: "bad-date" }): string => {
  const written = describeSv(fact.found).replace(/^texten /, "");
  const days = fact.daysInMonth === undefined ? "" : ` Den månaden har ${fact.daysInMonth} dagar.`;
  const form = fact.daysInMonth === undefined ? " Skriv år-månad-dag, till exempel 2022-03-31." : "";
  return fact.daysInMonth === undefined
    ? `${written} är inget datum.${form}`
    : `datumet ${written} finns inte.${days} Rätta dagen.`;
};

const documentMessage = (fact: IssueFact & { readonly code: "not-a-document" }, subject: string): string => {
  const advice =
    fact.found.kind === "text"
      ? " Läs texten först, med fromYaml (som även läser JSON) eller JSON.parse."
      : fact.found.kind === "list"
        ? " Ge ett dokument i taget."
        : "";
  return `${subject} ska vara en grupp av nycklar (format, year …), men det som gavs är ${describeSv(fact.found)}.${advice}`;
};

/** The Swedish message of an issue, from its facts and the place it begins with. */
export const messageSv = (fact: IssueFact, subject: string): string => {
  switch (fact.code) {
    case "not-a-document":
      return documentMessage(fact, subject);
    case "missing":
      return `${subject}: ${fact.field.sv} saknas. Lägg till nyckeln "${fact.key}".${scaleOf(fact)}`;
    case "unknown-key": {
      if (fact.nearest !== undefined)
        return `${subject}: nyckeln "${fact.key}" är okänd.${meant(choiceName(fact.nearest))}`;
      const allowed = fact.allowed.length === 0 ? "" : ` Här kan stå ${listed(fact.allowed, "sv")}.`;
      return `${subject}: nyckeln "${fact.key}" är okänd. Ta bort den.${allowed}`;
    }
    case "undefined-value":
      return `${subject}: nyckeln "${fact.key}" har värdet undefined. Utelämna nyckeln i stället.`;
    case "wrong-type":
      return `${subject}: ska vara ${expectedTypes[fact.expected]}, men är ${describeSv(fact.found)}.${typeAdvice(fact)}`;
    case "not-in-list": {
      const [only, ...others] = fact.allowed;
      if (only !== undefined && others.length === 0)
        return `${subject}: ska vara ${choiceName(only)}, men är ${describeSv(fact.found)}.`;
      const near = fact.nearest === undefined ? undefined : choiceName(fact.nearest);
      return `${subject}: ${describeSv(fact.found)} finns inte bland de värden som kan väljas.${meant(near)} Välj bland ${listed(fact.allowed.map(choiceName), "sv")}.`;
    }
    case "level":
      return `${subject}: ${levelMessage(fact)}`;
    case "number-range":
      return `${subject}: talet är ${numeral(fact.found, "sv")}, men ska vara ${rangeOf(fact)}.`;
    case "list-length":
      return `${subject}: listan har ${fact.found} ${fact.found === 1 ? "post" : "poster"}, men ska ha ${rangeOf(fact).replace("lägst", "minst")}.`;
    case "blank-text":
      return `${subject}: texten är tom. Skriv en text, eller ta bort nyckeln om uppgiften inte är obligatorisk.`;
    case "bad-id":
      return `${subject}: ett id får inte innehålla mellanslag eller snedstreck, men är ${describeSv(fact.found)}. Skriv till exempel "${fact.nearest}".`;
    case "bad-date":
      return `${subject}: ${dateMessage(fact)}`;
    case "duplicate-id":
      return `${subject}: id:t ${fact.id} används redan av ${entityNouns[fact.entity].a.sv} (${fact.first.at.sv}). Varje id får användas en gång i analysen; ge den ena ett nytt.`;
    case "duplicate":
      return `${subject}: ${things[fact.thing]} "${fact.found}" står redan i ${fact.first.at.sv}. Ta bort den ena eller ge den ett nytt namn.`;
    case "unknown-reference":
      return `${subject}: ${oneOf(fact.expected)} med id:t "${fact.found}" finns inte.${meant(fact.nearest)}${knownIds(fact)}`;
    case "wrong-reference":
      return `${subject}: "${fact.found}" är ${entityNouns[fact.is].a.sv}, men här ska stå id för ${oneOf(fact.expected)}.`;
    case "unknown-cause": {
      const allowed =
        fact.allowed.length === 0 ? "Risken har inga orsaker." : `Riskens orsaker är ${listed(fact.allowed, "sv")}.`;
      return `${subject}: risken ${fact.risk} har ingen orsak "${fact.found}".${meant(fact.nearest)} ${allowed}`;
    }
    case "unknown-method":
      return `${subject}: metoden "${fact.found}" är okänd.${meant(fact.nearest)} Kända metoder är ${listed(fact.allowed, "sv")}; en egen metod ges tillsammans med analysen.`;
    case "version-missing":
      return `${subject}: metodens version saknas, men skedet är förslag (proposal). Skriv "${fact.nearest}".`;
    case "unknown-dimension": {
      if (fact.allowed.length === 0)
        return `${subject}: metoden ${fact.method} har inga konsekvensdimensioner. Skriv konsekvensen som ett tal.`;
      const near = fact.nearest === undefined ? undefined : choiceName(fact.nearest);
      return `${subject}: metoden ${fact.method} har ingen konsekvensdimension "${fact.found}".${meant(near)} Dimensionerna är ${listed(fact.allowed.map(choiceName), "sv")}.`;
    }
    case "missing-dimensions": {
      if (fact.missing.length === 0)
        return `${subject}: ingen nivå är angiven. Skriv konsekvensen som ett tal, eller en nivå per dimension.`;
      return `${subject}: nivå saknas för ${listed(fact.missing.map(choiceName), "sv")}, som metoden ${fact.method} behöver för att väga samman konsekvensen.`;
    }
    case "not-in-method": {
      const [name, all] = methodLists[fact.list];
      const near = fact.nearest === undefined ? undefined : choiceName(fact.nearest);
      return `${subject}: ${name} "${fact.found}" finns inte i metoden ${fact.method}.${meant(near)} ${all} ${listed(fact.allowed.map(choiceName), "sv")}.`;
    }
    case "more-than-whole":
      return `${subject}: ${fact.part.sv} är ${fact.found}, men ${fact.whole.sv} är ${fact.to}. En del kan inte vara större än det hela; rätta det ena.`;
    case "reversed": {
      const { found, from, later, earlier } = fact;
      if (typeof found === "string")
        return `${subject}: ${later.sv} ${found} ligger före ${earlier.sv} ${from}. Rätta det ena.`;
      return `${subject}: ${later.sv} är ${numeral(found, "sv")}, lägre än ${earlier.sv} ${numeral(Number(from), "sv")}. Byt plats på dem.`;
    }
    case "conduct-of-intern":
      return `${subject}: typ av utövare anges bara när ursprunget är extern, men ursprunget är intern. Ta bort nyckeln "conduct", eller ändra ursprunget.`;
    case "matrix":
      return `${subject}: ${fact.told.sv}`;
    case "definition-count":
      return `${subject}: dimensionen har ${fact.found} ${fact.found === 1 ? "definition" : "definitioner"}, men konsekvensskalan har ${fact.to} nivåer. Skriv en definition per nivå.`;
    case "bad-month-day":
      return `${subject}: "${fact.found}" är ingen dag i kalendern. Skriv månad-dag, till exempel 04-30.`;
    case "bad-colour":
      return `${subject}: "${fact.found}" är ingen färg. Skriv # och sex tecken 0–9 eller A–F, till exempel #CDE7D0.`;
    case "document-missing":
      return `${subject}: källan är ${fact.status === "adopted" ? "beslutad (adopted)" : "publicerad (published)"}, men dokumentet saknas. Lägg till nyckeln "document" med dokumentets titel.`;
    case "opt-out-missing":
      return `${subject}: processen ${fact.process} saknas bland de obligatoriska. Lägg till den, eller skriv skäl och beslutsfattare under nyckeln "mandatoryOptOut".`;
    case "fixed-rule":
      return `${subject}: regeln ${fact.rule} kan inte graderas om av en metod. Ta bort den här; bara "mandatoryOptOut", med skäl och beslutsfattare, tar bort den obligatoriska processen.`;
    case "unknown-rule":
      return `${subject}: regeln ${fact.found} finns inte.${meantOr(fact.nearest, "Reglerna är", fact.allowed)}`;
    case "interval-order":
      return `${subject}: intervallet börjar på ${numeral(fact.found, "sv")}, men nivån före slutar på ${numeral(fact.from, "sv")}. Nivåernas intervall ska följa på varandra utan att gå in i varandra.`;
    case "open-interval":
      return `${subject}: bara den sista nivån får sakna övre gräns (null). Skriv ett tal.`;
    case "yaml":
      return yamlMessageSv(fact);
    case "workbook":
      return workbookMessage(fact, "sv");
    case "differs":
      return `${subject}: här står ${brief(fact.found) ?? "ingenting"}, men omräknat blir det ${brief(fact.computed) ?? "ingenting"}. Bygg registret på nytt ur analysen, eller ta reda på varför det är ändrat.`;
    case "more":
      return `${fact.rest} fel till visas inte. Rätta de ovanstående och läs in igen.`;
  }
};
