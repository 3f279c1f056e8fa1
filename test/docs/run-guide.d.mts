/** Whether the command is built, which the guide runs. */
export declare const isBuilt: () => boolean;

/** Follows all blocks of a page in an empty folder; throws at the first that does otherwise than the page says. */
export declare const runGuide: (markdown: string) => { readonly folder: string; readonly bin: string };
