import { stringify } from "yaml";

const LINE_WIDTH = 120;

/** A document as YAML, as an analyst would go on with it. */
export const toYaml = (document: unknown): string => stringify(document, { lineWidth: LINE_WIDTH });
