// The pictures of docs/handledning.md, made anew from what its commands write: npm run docs:bilder.
// Needs Chromium, LibreOffice (soffice) and pdftoppm; run it after a build.
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { runGuide } from "./run-guide.mjs";

const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
const out = join(docs, "bilder");
mkdirSync(out, { recursive: true });

const terminals = new Map();
const place = runGuide(readFileSync(join(docs, "handledning.md"), "utf8"), {
  after: ({ facts }, _place, written) => {
    if (facts.bild !== undefined) terminals.set(facts.bild, written);
  },
});

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 860, height: 600 } });
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const LINES = 34;
for (const [name, text] of terminals) {
  const lines = text.trimEnd().split("\n");
  const shown = [...lines.slice(0, LINES), ...(lines.length > LINES ? ["…"] : [])].join("\n");
  await page.setContent(
    `<pre style="margin:0;padding:16px;width:max-content;background:#16202b;color:#e8eef4;font:13px/1.35 'DejaVu Sans Mono'">${escape(shown)}</pre>`,
  );
  await page.locator("pre").screenshot({ path: join(out, `${name}.png`) });
}

await page.goto(pathToFileURL(join(place.folder, "register.html")).href);
await page.screenshot({ path: join(out, "webb.png"), clip: { x: 0, y: 0, width: 860, height: 1400 }, fullPage: true });
await browser.close();

/** The upper part of one page of an office document as a picture. */
const officePage = (file, number, height, name) => {
  const folder = mkdtempSync(join(tmpdir(), "bilder-"));
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, join(place.folder, file)], {
    stdio: "ignore",
  });
  const pdf = join(folder, file.replace(/\.\w+$/u, ".pdf"));
  const target = join(folder, "sida");
  execFileSync("pdftoppm", ["-png", "-r", "75", "-f", number, "-l", number, "-H", height, "-singlefile", pdf, target]);
  renameSync(`${target}.png`, join(out, `${name}.png`));
};
officePage("bilaga.docx", "3", "490", "bilaga");
officePage("badhus-2027.xlsx", "5", "340", "mall");

const { exampleMethod } = await import("../../dist/index.js");
const { heatMapSvg } = await import("../../dist/subpath/html.js");
const cells = exampleMethod.likelihood.levels.map(() => exampleMethod.consequence.levels.map(() => 0));
writeFileSync(join(out, "riskmatris.svg"), heatMapSvg({ method: exampleMethod, cells }, { audience: "public" }));
