import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toHtml } from "../../src/render/html.js";
import { richInput, richRegister } from "../view/rich-register.js";
import { fileIn, folder, rva } from "./run-rva.js";

const where = folder();
const rich = fileIn(where, "ovning.json", richInput());

test.each(["internal", "public"] as const)("--out with .html writes the register's page, %s", async (audience) => {
  const out = join(where, `${audience}.html`);
  const { code } = await rva(["register", rich, "--as-of", "2022-03-31", "--out", out, "--audience", audience]);
  expect(code).toBe(0);
  expect(readFileSync(out, "utf8")).toBe(toHtml(richRegister(), { audience }));
});

test("a page holds one register, and says so", async () => {
  const other = fileIn(where, "annan.json", { ...richInput(), namnd: { id: "annan", name: "Andra", kind: "annan" } });
  const { code, err } = await rva(["register", rich, other, "--as-of", "2022-03-31", "--out", join(where, "b.html")]);
  expect(code).not.toBe(0);
  expect(err).toContain("En webbsida rymmer en nämnd. Kör en analys i taget.");
});
