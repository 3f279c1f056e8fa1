export { type HeatMapCounts, type HeatMapOptions, heatMapSvg } from "../render/heat-map-svg.js";
export { toHtml } from "../render/html.js";
export type { Audience, ViewOptions } from "../view/audience.js";
export type { MatrixSource } from "../view/matrix-view.js";
