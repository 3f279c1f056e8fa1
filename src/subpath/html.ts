export { type HeatMapCounts, type HeatMapOptions, heatMapSvg } from "../render/heat-map-svg.js";
export { toHtml } from "../render/html.js";
export type { Audience, ViewOptions } from "../view/audience.js";
export type { Comparison } from "../view/changes-context.js";
export type { DocumentOptions, DocumentSubject } from "../view/document-subject.js";
export type { MatrixSource } from "../view/matrix-view.js";
