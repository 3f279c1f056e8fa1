import { existsSync, readFileSync } from "node:fs";
import {
  type FollowUp,
  type Internkontrollplan,
  type Method,
  type PreviousYear,
  type RiskRegister,
  buildInternkontrollplan,
  buildRegister,
  followUp,
  parseAnalysis,
  parseMethod,
  parseResults,
  previousYear,
  publishedMethods,
} from "vasentlighetsanalys";
import { fromYaml } from "vasentlighetsanalys/yaml";

const root = new URL("./", import.meta.url);

/** A file of a case. */
export const fileOf = (name: string, file: string): URL => new URL(`${name}/${file}`, root);

const written = (name: string, file: string): unknown => {
  const url = fileOf(name, file);
  return existsSync(url) ? fromYaml(readFileSync(url, "utf8")) : undefined;
};

/** The dates stand in the README alone, so that what a person reads there is what was built. */
const dateOf = (name: string, word: string): string => {
  const readme = readFileSync(fileOf(name, "README.md"), "utf8");
  const line = readme.split("\n").find((text) => text.startsWith("Datum:")) ?? "";
  const date = new RegExp(`${word} (\\d{4}-\\d{2}-\\d{2})`, "u").exec(line)?.[1];
  if (date === undefined) throw new RangeError(`The README of ${name} has no line "Datum: … ${word} yyyy-mm-dd"`);
  return date;
};

interface Year {
  readonly register: RiskRegister;
  readonly plan: Internkontrollplan;
  readonly followUp: FollowUp;
}

interface Dates {
  readonly register: string;
  readonly followUp: string;
}

const year = (
  files: { readonly analysis: unknown; readonly results: unknown },
  method: Method | undefined,
  dates: Dates,
  before?: { readonly previous: PreviousYear; readonly followUp: FollowUp },
): Year => {
  const analysis = parseAnalysis(files.analysis, method === undefined ? {} : { method });
  const used = method ?? publishedMethods.find(({ id, version }) => [id, `${id}@${version}`].includes(analysis.method));
  if (used === undefined) throw new RangeError(`No shipped method is called ${analysis.method}`);
  const register = buildRegister(analysis, {
    method: used,
    asOf: dates.register,
    ...(before === undefined ? {} : { previous: before.previous }),
  });
  const plan = buildInternkontrollplan(register);
  const none = { format: 1, namnd: analysis.namnd.id, year: analysis.year };
  const results = parseResults(files.results ?? none, { method: used });
  return {
    register,
    plan,
    followUp: followUp(plan, results, {
      asOf: dates.followUp,
      ...(before === undefined ? {} : { previous: before.followUp }),
    }),
  };
};

/** Builds a case from its files. */
export const buildCase = (name: string): Year => {
  const methodFile = written(name, "method.yaml");
  const method = methodFile === undefined ? undefined : parseMethod(methodFile);
  const previousFile = written(name, "previous.yaml");
  const end = previousFile === undefined ? undefined : dateOf(name, "förra året");
  const last =
    end === undefined
      ? undefined
      : year({ analysis: previousFile, results: written(name, "previous-results.yaml") }, method, {
          register: end,
          followUp: end,
        });
  return year(
    { analysis: written(name, "analysis.yaml"), results: written(name, "results.yaml") },
    method,
    { register: dateOf(name, "register"), followUp: dateOf(name, "uppföljning") },
    last && {
      previous: previousYear(last.register, last.followUp.carriesOver),
      followUp: last.followUp,
    },
  );
};
