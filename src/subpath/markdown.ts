export { toMarkdown } from "../render/markdown.js";
export type { Audience, ViewOptions } from "../view/audience.js";
export type { Comparison } from "../view/changes-context.js";
export type { DocumentOptions, DocumentSubject } from "../view/document-subject.js";
