import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = fileURLToPath(new URL("../../", import.meta.url));

const readConfig = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));

export const compilerOptions: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(readConfig.config, ts.sys, root).options,
  noUnusedLocals: false,
  noUnusedParameters: false,
};

/** The compiler's host; every program that it serves shares the files it has read. */
export const host: ts.CompilerHost = ts.createCompilerHost(compilerOptions);

const read = new Map<string, ts.SourceFile | undefined>();
const readSourceFile = host.getSourceFile.bind(host);

host.getSourceFile = (path, ...rest) => {
  if (!read.has(path)) read.set(path, readSourceFile(path, ...rest));
  return read.get(path);
};
