import ts from "typescript";
import { compilerOptions, root } from "../docs/compiler.js";

const CURSOR = "▮";

/** What an editor says of a script: the completions where ▮ stands, and the messages of the compiler. */
export interface Editor {
  readonly completions: (script: string) => readonly string[];
  readonly messages: (script: string) => readonly string[];
}

/**
 * An editor in which the scripts are open, each as a module beside the tests. All are opened at once, since the language
 * service checks everything anew after each change.
 */
export const openEditor = (scripts: readonly string[]): Editor => {
  const pathOf = (script: string): string => `${root}test/authoring/script-${scripts.indexOf(script)}.ts`;
  const open = new Map(scripts.map((script) => [pathOf(script), script.replace(CURSOR, "")]));
  const service = ts.createLanguageService({
    getCompilationSettings: () => compilerOptions,
    getScriptFileNames: () => [...open.keys()],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = open.get(path) ?? ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => open.has(path) || ts.sys.fileExists(path),
    readFile: (path) => open.get(path) ?? ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  });
  return {
    completions: (script) => {
      const found = service.getCompletionsAtPosition(pathOf(script), script.indexOf(CURSOR), undefined);
      return (found?.entries ?? []).map(({ name }) => name);
    },
    messages: (script) =>
      [...service.getSyntacticDiagnostics(pathOf(script)), ...service.getSemanticDiagnostics(pathOf(script))].map(
        ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"),
      ),
  };
};
