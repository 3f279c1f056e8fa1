import { existsSync } from "node:fs";
import ts from "typescript";
import manifest from "../../package.json" with { type: "json" };
import { compilerOptions, host, root } from "./compiler.js";
import { blocksOf } from "./example.js";
import type { Example } from "./example.js";

/** A name that the package shows, and the examples that its docstring gives. */
export interface PublicExport {
  readonly door: string;
  readonly name: string;
  readonly callable: boolean;
  readonly examples: readonly Example[];
}

/** The files by which the package is entered: the face of the core and each subpath. */
export const doors: readonly string[] = Object.keys(manifest.exports)
  .map((entry) => (entry === "." ? "src/index.ts" : `src/subpath/${entry.slice(2)}.ts`))
  .filter((file) => existsSync(root + file));

const withoutStars = (comment: string): string =>
  comment
    .replace(/^\/\*\*/u, "")
    .replace(/\*\/$/u, "")
    .replaceAll(/^[ \t]*\* ?/gmu, "");

/** The text after each @example, up to the next block tag; the compiler's own parser loses the indentation. */
const exampleTexts = (declaration: ts.Declaration): readonly string[] =>
  ts
    .getJSDocCommentsAndTags(declaration)
    .filter((node) => ts.isJSDoc(node))
    .flatMap((node) => withoutStars(node.getText()).split(/^@(?=[a-z])/gmu))
    .filter((part) => part.startsWith("example"));

const exportsOf = (program: ts.Program, door: string): readonly PublicExport[] => {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(root + door);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) return [];
  return checker.getExportsOfModule(module).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declarations = symbol.declarations ?? [];
    const value = symbol.valueDeclaration;
    const type = value === undefined ? undefined : checker.getTypeOfSymbolAtLocation(symbol, value);
    const place = `${door} ${exported.name}`;
    return {
      door,
      name: exported.name,
      callable: (type?.getCallSignatures().length ?? 0) > 0,
      examples: blocksOf(declarations.flatMap(exampleTexts).join("\n"), place),
    };
  });
};

/** Everything that the package exports. */
export const publicExports = (): readonly PublicExport[] => {
  const program = ts.createProgram(
    doors.map((door) => root + door),
    compilerOptions,
    host,
  );
  return doors.flatMap((door) => exportsOf(program, door));
};
