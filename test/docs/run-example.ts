import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";
import ts from "typescript";
import { expect } from "vitest";
import type { Example } from "./example.js";

type Check = (actual: unknown, expected: unknown, text: string) => void;
type Throws = (run: () => unknown, text: string) => Promise<void>;
type Body = (require: (name: string) => unknown, exports: object, check: Check, throws: Throws) => Promise<void>;

/** What an example may import: the package's doors by their public names, and Node's own modules. */
export type Imports = ReadonlyMap<string, unknown>;

const arrow = "//=>";
const isComplete = (value: string): boolean => {
  const { diagnostics } = ts.transpileModule(`(${value}\n)`, { reportDiagnostics: true });
  return diagnostics?.length === 0;
};

/** The expectation after `//=>`, on the statement's line or the one below; comment lines belong to it until it is whole. */
const expectationAfter = (code: string, end: number): string | undefined => {
  const [rest = "", ...below] = code.slice(end).trimStart().split("\n");
  if (!rest.startsWith(arrow)) return undefined;
  let value = rest.slice(arrow.length).trim();
  if (value.startsWith("throws")) return value;
  for (const line of below) {
    if (isComplete(value) || !line.trim().startsWith("//")) break;
    value += `\n${line.trim().slice(2)}`;
  }
  return value;
};

const checked = (expression: string, expectation: string): string => {
  const text = JSON.stringify(expectation.replace(/^throws\s*/u, ""));
  return expectation.startsWith("throws")
    ? `await throws(async () => (${expression}), ${text});`
    : `check(${expression}, (${expectation}\n), ${text});`;
};

/** The code with every `value; //=> expected` made into a check. */
export const withChecks = (code: string): string => {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let unheld = code.split(arrow).length - 1;
  const checks = source.statements
    .map((statement) => {
      const text = statement.getText();
      const expectation = expectationAfter(code, statement.end);
      if (expectation === undefined) return text;
      unheld -= 1;
      if (ts.isExpressionStatement(statement)) return checked(statement.expression.getText(), expectation);
      const [declared] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
      if (declared === undefined || !ts.isIdentifier(declared.name)) {
        throw new SyntaxError(`${arrow} stands after a statement without a value: ${text}`);
      }
      return `${text}\n${checked(declared.name.text, expectation)}`;
    })
    .join("\n");
  if (unheld > 0) throw new SyntaxError(`${arrow} stands where no statement of the example ends: ${code}`);
  return checks;
};

const check: Check = (actual, expected, text) => expect(actual, `is not ${text}`).toEqual(expected);

const throws: Throws = async (run, text) => {
  const outcome = await Promise.resolve()
    .then(run)
    .then(
      () => undefined,
      (error: unknown) => String(error),
    );
  expect(outcome, `throws ${text}`).toContain(text);
};

/** Runs one example; a check that does not hold rejects. */
export const runExample = async (example: Example, imports: Imports): Promise<void> => {
  const { outputText } = ts.transpileModule(withChecks(example.code), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const body = runInThisContext(`(async (require, exports, check, throws) => {${outputText}\n})`) as Body;
  const node = createRequire(import.meta.url);
  const load = (name: string): unknown => {
    if (imports.has(name)) return imports.get(name);
    if (name.startsWith("node:")) return node(name);
    throw new Error(`An example imports ${name}, which a reader of the documentation would not have.`);
  };
  await body(load, {}, check, throws);
};
