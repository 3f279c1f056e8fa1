import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/render/markdown.js";
import type { ViewOptions } from "../../src/view/audience.js";
import { richRegister, richRegisterOwnMethod } from "../view/rich-register.js";

const register = richRegister();

test.each<[string, ViewOptions]>([
  ["internal", { audience: "internal" }],
  ["public", { audience: "public" }],
  ["internal-en", { audience: "internal", locale: "en" }],
])("the document, %s", async (name, options) => {
  await expect(toMarkdown(register, options)).toMatchFileSnapshot(`golden/${name}.md`);
});

test("the document by a method with words of its own", async () => {
  await expect(toMarkdown(richRegisterOwnMethod(), { audience: "internal" })).toMatchFileSnapshot(
    "golden/own-method.md",
  );
});

describe("for the public", () => {
  test.each(["sv", "en"] as const)("no text of what bears secrecy is in the document (%s)", (locale) => {
    expect(toMarkdown(register, { audience: "public", locale })).not.toMatch(/DOL[DT]|dold-/);
    expect(toMarkdown(register, { audience: "internal", locale })).toMatch(/DOLD händelse/);
  });
});

describe("a call that forgets for whom", () => {
  test.each([
    ["nothing at all", undefined, /audience is undefined; give \{ audience: "internal" \}/],
    ["no audience", {}, /audience is undefined; give \{ audience: "internal" \}/],
    ["an unknown audience", { audience: "alla" }, /audience is "alla"; give/],
    ["an unknown locale", { audience: "public", locale: "fi" }, /locale is "fi"; give "sv" or "en"/],
  ])("%s", (_, options, message) => {
    const call = () => toMarkdown(register, options as ViewOptions);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});
