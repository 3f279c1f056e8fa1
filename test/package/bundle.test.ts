import { beforeAll, describe, expect, test } from "vitest";
import { bundledForBrowsers, requireBuild } from "./built-package.js";

beforeAll(requireBuild);

/** The packages of which at least one byte is left in the bundle. */
const packagesIn = ({ metafile }: Awaited<ReturnType<typeof bundledForBrowsers>>): readonly string[] => {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const names = inputs.flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [/node_modules\/([^/]+)/u.exec(path)?.[1] ?? []].flat() : [],
  );
  return [...new Set(names)].sort();
};

describe("a browser bundle that imports one function", () => {
  test.each([
    ["scoreAssessment", []],
    ["toCanonicalJson", []],
    ["parseAnalysis", ["zod"]],
  ])("%s: packages %j", async (name, packages) => {
    const bundle = await bundledForBrowsers(`import { ${name} } from "vasentlighetsanalys"; console.log(${name});`);
    expect(packagesIn(bundle)).toEqual(packages);
  });
});
