export { toWord } from "../render/word.js";
export type { WordSubject } from "../render/word.js";
export type { Audience, ViewOptions } from "../view/audience.js";
