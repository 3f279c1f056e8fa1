import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { folder, rva } from "./run-rva.js";

const BODY = ["--organ", "Skärholmens stadsdelsnämnd (påhittat beslut)", "--datum", "2022-04-21"];

const record = async (): Promise<string> => {
  const file = `${folder()}/beslut.json`;
  const made = await rva([
    "faststall",
    "examples/data/2022/skarholmen.yaml",
    "--as-of",
    "2022-03-31",
    ...BODY,
    "--out",
    file,
  ]);
  expect(made.err).not.toContain("Okänd");
  return file;
};

test("evidence in a record is recomputed", async () => {
  const file = await record();
  expect((await rva(["verifiera", file])).code).toBe(0);
  const text = readFileSync(file, "utf8");
  expect(text).toContain('"levelProbabilities":[');
  writeFileSync(file, text.replace(/"levelProbabilities":\[[^\]]*\]/u, '"levelProbabilities":[1,0,0,0,0]'));
  const { code, out } = await rva(["verifiera", file]);
  expect(code).toBe(1);
  expect(out).toContain("levelProbabilities");
});

test("the record among the examples holds", async () => {
  expect((await rva(["verifiera", "examples/data/2022/beslut/ovningsnamnden.json"])).code).toBe(0);
});
