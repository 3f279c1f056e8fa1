export { toMarkdown } from "../render/markdown.js";
export type { MarkdownSubject } from "../render/markdown.js";
export type { Audience, ViewOptions } from "../view/audience.js";
