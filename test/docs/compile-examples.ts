import ts from "typescript";
import { compilerOptions, host, root } from "./compiler.js";
import type { Example } from "./example.js";

/** What the compiler says of each example, by the example's name; examples are compiled as modules of this project. */
export const compileExamples = (examples: readonly Example[]): ReadonlyMap<string, readonly string[]> => {
  const files = new Map(examples.map((example, index) => [`${root}test/docs/example-${index}.ts`, example]));
  const withExamples: ts.CompilerHost = {
    ...host,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    readFile: (path) => files.get(path)?.code ?? host.readFile(path),
    getSourceFile: (path, version, ...rest) => {
      const example = files.get(path);
      // Top-level await needs a module, also where an example imports nothing.
      return example
        ? ts.createSourceFile(path, `${example.code}\nexport {};\n`, version)
        : host.getSourceFile(path, version, ...rest);
    },
  };
  const program = ts.createProgram([...files.keys()], compilerOptions, withExamples);
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
