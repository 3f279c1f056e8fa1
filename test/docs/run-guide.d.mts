/** Whether the command is built, which the guide runs. */
export declare const isBuilt: () => boolean;

/** Follows all blocks of a page in an empty folder; throws at the first that does otherwise than the page says. */
export declare const runGuide: (markdown: string) => { readonly folder: string; readonly bin: string };

/** An empty folder, and one for the PATH in which `rva` and `npx rva` are the built command. */
export interface Place {
  readonly folder: string;
  readonly bin: string;
}
export declare const emptyFolder: (options?: { readonly withExamples?: boolean }) => Place;

/** Runs a block of commands; gives its exit code and what it wrote. */
export declare const runCommands: (
  code: string,
  place: Place,
) => { readonly status: number | null; readonly written: string };
