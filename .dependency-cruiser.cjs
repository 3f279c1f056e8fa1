"use strict";

// The rooms of the house, from the ground up: each may import those before it.
const storeys = [
  "model",
  "method",
  "score",
  "review",
  "register",
  "internkontroll",
  "lagesbild",
  "record",
  "view",
  "render",
];
const below = (room) => storeys.slice(0, storeys.indexOf(room));

const mayImport = {
  ...Object.fromEntries(storeys.map((room) => [room, below(room)])),
  record: [...below("record"), "parse"],
  parse: ["method", "model"],
  read: ["parse", "score", "method", "model"],
  formula: ["method", "model"],
  statistics: [...below("register"), "register"],
};

const roomRules = Object.entries(mayImport).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `${room}/ may import ${allowed.length === 0 ? "no other room" : allowed.join(", ")}.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
}));

const npm = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg"];
const calculators = "^src/(formula|statistics)/";
const formats = "^src/(read|render)/";

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "known-rooms",
      comment: "A new room is given its place in the order first.",
      severity: "error",
      from: {},
      to: { path: "^src/[^/]+/", pathNot: `^src/(${[...Object.keys(mayImport), "cli", "subpath"].join("|")})/` },
    },
    {
      name: "doors-import-no-cli",
      comment: "src/index.ts and src/subpath/*.ts re-export any room but cli, and not each other.",
      severity: "error",
      from: { path: "^src/(index\\.ts$|subpath/)" },
      to: { path: "^src/(index\\.ts$|subpath/|cli/)" },
    },
    {
      name: "doors-import-no-package",
      comment: "src/index.ts and src/subpath/*.ts only re-export rooms.",
      severity: "error",
      from: { path: "^src/(index\\.ts$|subpath/)" },
      to: { dependencyTypes: [...npm, "core"] },
    },
    {
      name: "node-only-in-cli",
      comment: "Everything but the command also runs in browsers.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "mathjs-only-where-formulas-are",
      severity: "error",
      from: { path: "^src/", pathNot: calculators },
      to: { path: "(^|/)node_modules/mathjs/" },
    },
    {
      name: "formats-only-in-read-and-render",
      comment: "YAML, spreadsheet and document libraries stay behind the subpaths.",
      severity: "error",
      from: { path: "^src/", pathNot: `${formats}|${calculators}` },
      to: { dependencyTypes: npm, pathNot: "(^|/)node_modules/(zod|mathjs|personnummer)/" },
    },
    {
      name: "personnummer-only-in-review",
      comment: "One rule looks for identity numbers in free text; nothing else handles them.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/review/" },
      to: { path: "(^|/)node_modules/personnummer/" },
    },
    {
      name: "calculators-import-mathjs-only",
      severity: "error",
      from: { path: calculators },
      to: { dependencyTypes: npm, pathNot: "(^|/)node_modules/(zod|mathjs)/" },
    },
    {
      name: "core-stays-light",
      comment: "The core's import graph is zod and the check digits of personnummer.",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { reachable: true, path: "(^|/)node_modules/", pathNot: "(^|/)node_modules/(zod|personnummer)/" },
    },
    {
      name: "no-dev-dependency",
      comment: "What is bundled into dist/ is needed to build only.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "(^|/)node_modules/(mathjs|personnummer)/" },
    },
    { name: "no-circular", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
