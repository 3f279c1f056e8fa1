export { fromYaml, safeFromYaml } from "../read/yaml.js";
export type { YamlOptions } from "../read/yaml.js";
