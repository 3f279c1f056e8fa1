import { describe, expect, test } from "vitest";
import { richInput } from "../view/rich-register.js";
import { fileIn, folder, rva } from "./run-rva.js";

const where = folder();
const asOf = ["--as-of", "2022-03-31"];
const breached = fileIn(where, "brist.json", richInput());
const sound = fileIn(
  where,
  "hel.yaml",
  'format: 1\nyear: 2022\nmethod: "exempel-5x5@2022.1"\nstage: draft\nnamnd: { id: n1, name: Nämnden, kind: annan }\nprocesses: []\n',
);

describe("the exit code", () => {
  test.each([
    ["0 where no breach stands", [sound], 0],
    ["1 where one stands", [breached], 1],
    ["1 where one of several has one", [sound, breached], 1],
    ["2 where a file cannot be read", [sound, breached, `${where}/finns-inte.yaml`], 2],
  ])("%s", async (_, files, code) => {
    expect((await rva(["granska", ...files, ...asOf])).code).toBe(code);
  });
});

test("the findings stand under their heading, by severity, with place, reason and source", async () => {
  const { out, err } = await rva(["granska", breached, ...asOf], { columns: 80 });
  expect(err).toBe("");
  await expect(out).toMatchFileSnapshot("golden/granska-80.txt");
  const order = ["Genomgång", "Brister som hindrar fastställande (1)", "Brister (", "Upplysningar ("];
  const places = order.map((heading) => out.indexOf(heading));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("--json gives the findings and nothing else", async () => {
  const { out, code } = await rva(["granska", breached, ...asOf, "--json"], { isTTY: true });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([{ namnd: { id: "ovningsnamnden" }, year: 2022, adoptable: false }]);
});

describe("files that cannot be read", () => {
  const bad = fileIn(where, "fel.yaml", "format: 1\nyear: 2022\nmethod: exempel-5x5\nnamn: x\nprocesses: []\n");
  const broken = fileIn(where, "trasig.yaml", "a: [1\n");
  const latin = fileIn(where, "latin.yaml", new Uint8Array([0x6e, 0xe4, 0x6d]));

  test("each is told of, with file, line and column, and nothing is written to standard output", async () => {
    const { code, out, err } = await rva(["granska", bad, broken, latin, where, `${where}/ingen.yaml`, sound, ...asOf]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    const lines = err.replaceAll(`${where}/`, "").replaceAll(where, "mappen").split("\n");
    expect(lines).toContainEqual(expect.stringMatching(/^fel\.yaml:4:1: .*"namn"/));
    expect(lines).toContainEqual(expect.stringMatching(/^trasig\.yaml:\d+:\d+: /));
    expect(lines).toContain("latin.yaml: är inte text i UTF-8. Spara filen som UTF-8.");
    expect(lines).toContain("mappen: är en mapp, inte en fil");
    expect(lines).toContain("ingen.yaml: filen finns inte");
    expect((await rva(["granska", "x".repeat(300)])).err).toContain("ENAMETOOLONG");
    expect(lines).toContain("5 av 6 filer kan inte läsas; inget gjordes.");
  });

  test("in English when asked", async () => {
    const { err } = await rva(["granska", `${where}/ingen.yaml`, latin, where, "--locale", "en"]);
    expect(err).toContain("ingen.yaml: the file does not exist");
    expect(err).toContain("is not UTF-8 text");
    expect(err).toContain("is a folder, not a file");
    expect(err).toContain("3 of 3 files cannot be read; nothing was made.");
    expect(err).toContain("As of 2022-04-01 (today; give --as-of for another day).");
  });
});

test("progress is shown to a person who waits for many files, and to nobody else", async () => {
  const files = ["a", "b", "c", "d"].map((id) =>
    fileIn(where, `${id}.json`, {
      format: 1,
      year: 2022,
      method: "exempel-5x5@2022.1",
      stage: "draft",
      namnd: { id, name: id, kind: "annan" },
      processes: [],
    }),
  );
  expect((await rva(["granska", ...files, ...asOf], { isTTY: true, env: { NO_COLOR: "1" } })).err).toContain(
    `[4/4] ${where}/d.json`,
  );
  expect((await rva(["granska", ...files, ...asOf])).err).toBe("");
  expect((await rva(["granska", sound, ...asOf], { isTTY: true })).err).toBe("");
});
