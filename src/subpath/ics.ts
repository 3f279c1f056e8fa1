export { toIcs } from "../render/ics.js";
export type { Audience, ViewOptions } from "../view/audience.js";
