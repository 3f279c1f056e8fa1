// What importing one function adds to a page: `npm run size`. Which packages come along is held by test/package/bundle.test.ts.
const limits = { scoreAssessment: "6 kB", toCanonicalJson: "2 kB", parseAnalysis: "42 kB" };

export default Object.entries(limits).map(([name, limit]) => ({
  name,
  path: "../dist/index.js",
  import: `{ ${name} }`,
  gzip: true,
  limit,
  // As an application bundles it, without the paths of this repository to its sources.
  // The face only re-exports; that the rest is dropped is what is wanted, and is no warning.
  modifyEsbuildConfig: (config) => ({ ...config, tsconfigRaw: {}, logLevel: "error" }),
}));
