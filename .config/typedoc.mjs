import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const text = (list) => list.map((file) => readFileSync(src + file, "utf8")).join("\n");
const found = (source, pattern) => [...source.matchAll(pattern)];

const doors = text(files.filter((file) => file === "index.ts" || file.startsWith("subpath")));
const shown = new Set(found(doors, /\{([^}]*)\}/gu).flatMap(([, names]) => names.match(/\w+/gu) ?? []));
const inside = (names) => names.filter((name) => !shown.has(name));

// A schema, or a list of codes, gives a type that the reference shows; itself it stays inside.
const origins = found(text(files), /^export type (\w+) =([^;]*\btypeof (\w+)[^;]*);/gmu)
  .filter(([, type]) => shown.has(type))
  .map(([, , , origin]) => origin);

// Parts of a shown type that are written out where they are used.
const parts = [
  "AssessedRisk",
  "LagesbildViewOptions",
  "CastVote",
  "CrossFact",
  "MethodFact",
  "OtherFact",
  "Path",
  "Registers",
  "StructureFact",
];

// What typed authoring calculates with; neither an editor nor a message of the compiler shows these by name.
const steps = ["CodeOf", "ConsequenceOf", "ConsistentMethod", "IdOf", "Primitive", "WithMandatory", "WithOptOut"];
const authored = [
  "Band",
  "Frame",
  "Influence",
  "MandatoryProcess",
  "NotApplicable",
  "Processes",
  "Rest",
  "Treatment",
  "Vote",
];

export default {
  entryPoints: ["../src/index.ts", "../src/subpath/*.ts"],
  out: "../.docs",
  plugin: ["./typedoc-guides.mjs"],
  highlightLanguages: ["typescript", "javascript", "json", "yaml", "bash", "diff", "html", "sql"],
  readme: "../README.md",
  projectDocuments: [
    "../docs/*.md",
    "../docs/decisions/*.md",
    "../CHANGELOG.md",
    "../CONTRIBUTING.md",
    "../SECURITY.md",
  ],
  treatWarningsAsErrors: true,
  skipErrorChecking: true,
  disableSources: true,
  excludeInternal: true,
  includeVersion: true,
  includeHierarchySummary: false,
  groupOrder: ["Guides", "Modules", "*", "Decisions", "Project"],
  // A slash in a title is no folder.
  navigation: { includeFolders: false, includeGroups: true },
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: ["Variable", "Function", "Class", "Interface", "TypeAlias"],
  intentionallyNotExported: inside([
    ...new Set([...origins, ...parts, ...steps, ...authored.map((name) => `Authored${name}`)]),
  ]),
};
