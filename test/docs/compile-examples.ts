import ts from "typescript";
import type { Example } from "./example.js";
import { compilerOptions, root } from "./public-exports.js";

/** What the compiler says of each example, by the example's name; examples are compiled as modules of this project. */
export const compileExamples = (examples: readonly Example[]): ReadonlyMap<string, readonly string[]> => {
  const files = new Map(examples.map((example, index) => [`${root}test/docs/example-${index}.ts`, example]));
  const options = { ...compilerOptions, noUnusedLocals: false, noUnusedParameters: false };
  const host = ts.createCompilerHost(options);
  const real = ts.createCompilerHost(options);
  host.fileExists = (path) => files.has(path) || real.fileExists(path);
  host.readFile = (path) => files.get(path)?.code ?? real.readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const example = files.get(path);
    // Top-level await needs a module, also where an example imports nothing.
    if (example) return ts.createSourceFile(path, `${example.code}\nexport {};\n`, version);
    return real.getSourceFile(path, version, ...rest);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files].map(([path, example]) => {
      const source = program.getSourceFile(path);
      const found = source
        ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
        : [];
      return [example.name, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))];
    }),
  );
};
