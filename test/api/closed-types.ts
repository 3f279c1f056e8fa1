import ts from "typescript";
import { compilerOptions, host, root } from "../docs/compiler.js";

/** The literals of a union; of a union of objects, their `kind`. */
const codesIn = (type: ts.Type, checker: ts.TypeChecker): readonly string[] => {
  if (type.isUnion()) return type.types.flatMap((each) => codesIn(each, checker));
  if (type.isStringLiteral()) return [type.value];
  const kind = type.getProperty("kind");
  if (kind === undefined)
    throw new TypeError("A closed list of codes is a union of strings, or of objects with a kind.");
  return codesIn(checker.getTypeOfSymbol(kind), checker);
};

/** The codes of each type, sorted; what a program can be told and may hold a list of. */
export const codesOfTypes = (types: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> => {
  const files = Object.values(types).map((file) => `${root}src/${file}`);
  const program = ts.createProgram(files, compilerOptions, host);
  const checker = program.getTypeChecker();
  const codes = (name: string, file: string): readonly string[] => {
    const source = program.getSourceFile(`${root}src/${file}`);
    const module = source && checker.getSymbolAtLocation(source);
    const symbol = module && checker.getExportsOfModule(module).find((exported) => exported.name === name);
    if (symbol === undefined) throw new RangeError(`src/${file} exports no type ${name}`);
    return [...codesIn(checker.getDeclaredTypeOfSymbol(symbol), checker)].sort();
  };
  return Object.fromEntries(Object.entries(types).map(([name, file]) => [name, codes(name, file)]));
};
