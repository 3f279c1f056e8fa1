import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod/mini";

const atMost = (length: number) => z.string().check(z.minLength(1), z.maxLength(length));
const text = z.string().check(z.minLength(1));

/**
 * The keys that the file uses, with their limits, written from the text of the standard: publiccode.yml, "The Standard (core)", and of its
 * lists the categories and the scope that fit. Keys that the standard has deprecated (genericName, inputTypes, outputTypes) are refused.
 */
const standard = z.strictObject({
  publiccodeYmlVersion: z.literal("0.5.0"),
  name: text,
  url: z.url(),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.enum([
    "standalone/mobile",
    "standalone/iot",
    "standalone/desktop",
    "standalone/web",
    "standalone/backend",
    "standalone/other",
    "addon",
    "library",
    "configurationFiles",
  ]),
  platforms: z.array(z.enum(["web", "windows", "mac", "linux", "ios", "android"])).check(z.minLength(1)),
  categories: z.array(z.enum(["compliance-management", "data-analytics"])).check(z.minLength(1)),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/u))),
    scope: z.array(z.enum(["local-authorities"])),
  }),
  description: z.record(
    z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/u)),
    z.strictObject({
      shortDescription: atMost(150),
      longDescription: z.string().check(z.minLength(150), z.maxLength(10_000)),
      features: z.array(atMost(100)).check(z.minLength(1)),
    }),
  ),
  legal: z.strictObject({ license: text, mainCopyrightOwner: text }),
  maintenance: z.strictObject({
    type: z.enum(["internal", "contract", "community", "none"]),
    contacts: z.array(z.strictObject({ name: text })).check(z.minLength(1)),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(text).check(z.minLength(1)),
  }),
});

const file: unknown = parse(readFileSync("publiccode.yml", "utf8"));

describe("publiccode.yml", () => {
  test("follows the standard", () => {
    expect(standard.safeParse(file).error?.issues).toBeUndefined();
  });

  test("says what package.json says", () => {
    const { name, license, author } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, string>;
    expect(file).toMatchObject({ name, legal: { license, mainCopyrightOwner: author } });
  });

  test.each([
    "publiccodeYmlVersion",
    "name",
    "url",
    "platforms",
    "categories",
    "developmentStatus",
    "softwareType",
    "description",
    "legal",
    "maintenance",
    "localisation",
  ])("would be refused without %s", (key) => {
    const without = Object.fromEntries(Object.entries(file as object).filter(([each]) => each !== key));
    expect(standard.safeParse(without).success).toBe(false);
  });
});
