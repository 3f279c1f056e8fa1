import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VERSION } from "../../src/register/version.js";

test("a register says the version that the package has", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
  expect(VERSION).toBe(version);
});
