import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.js";
import { today } from "../../src/cli/clock.js";
import { isCivilDate } from "../../src/model/civil-date.js";
import { VERSION } from "../../src/register/version.js";
import { main } from "../../src/cli/main.js";
import { rva } from "./run-rva.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("help", () => {
  test("is given when asked for, on standard output, with every command", async () => {
    const { code, out, err } = await rva(["--help"], { columns: 80 });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Användning: rva KOMMANDO");
    for (const { name, summary } of commands)
      expect(out).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 20)}`, "m"));
  });

  test.each(["register", "granska"])("of %s reads well", async (name) => {
    await expect((await rva([name, "--help"], { columns: 80 })).out).toMatchFileSnapshot(`golden/help-${name}.txt`);
  });

  test.each(commands)("of $name tells every flag and an example", async ({ name, options, example }) => {
    const { code, out, err } = await rva([name, "--help"], { columns: 80 });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`Användning: rva ${name}`);
    for (const option of [...Object.keys(options), "help"]) expect(out).toContain(`  --${option}`);
    expect(out).toContain(example);
    expect(await rva([name, "x.yaml", "-h"], { columns: 80 })).toEqual({ code: 0, out, err: "" });
  });

  test("follows a call without a command, on standard error", async () => {
    const { code, out, err } = await rva([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Användning: rva KOMMANDO");
  });

  test("--version", async () => {
    expect(await rva(["--version"])).toEqual({ code: 0, out: `${VERSION}\n`, err: "" });
  });
});

/** As a shell has it: words parted by spaces, `*` standing for the files of a folder. */
const inShell = (call: string): readonly string[] =>
  call.split(" ").flatMap((word) => {
    const [, folder, ending] = /^(.*\/)\*(\.\w+)$/.exec(word) ?? [];
    if (folder === undefined || ending === undefined) return [word.includes("/") ? root + word : word];
    return readdirSync(root + folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => root + folder + file);
  });

test.each(commands.map(({ name, example }) => [name, example]))(
  "the example in the help of %s works",
  async (_, example) => {
    const [program, ...args] = inShell(example);
    expect(program).toBe("rva");
    const { code, out, err } = await rva(args);
    expect([0, 1]).toContain(code);
    expect(err).toBe("");
    expect(out).not.toBe("");
  },
);

describe("a call that is not understood ends in 2, with the help on standard error", () => {
  test.each([
    ["a misspelt command", ["regster"], 'Okänt kommando "regster". Menade du register?'],
    ["a command unlike any", ["xyzzy"], 'Okänt kommando "xyzzy".\n'],
    ["a flag as command", ["--regster"], "Okänd flagga --regster."],
    ["a misspelt flag", ["register", "a", "--as-off", "x"], "Okänd flagga --as-off. Menade du --as-of?"],
    ["a flag unlike any", ["register", "a", "--zzzzzzzz"], "Okänd flagga --zzzzzzzz.\n"],
    ["an unknown short flag", ["register", "-o", "a"], "Okänd flagga -o."],
    ["a flag named like a property of every object", ["register", "--constructor"], "Okänd flagga --constructor."],
    ["no file", ["register"], "Ange minst en fil."],
    ["a missing value", ["register", "a", "--as-of"], "--as-of behöver ett värde (DATUM)."],
    ["a flag in place of a value", ["register", "a", "--out", "--json"], "--out behöver ett värde (FIL)."],
    ["a value that nothing takes", ["register", "a", "--json=ja"], '--json tar inget värde, men fick "ja".'],
    [
      "a value outside the list",
      ["register", "a", "--audience", "publik"],
      '--audience är "publik", men kan vara: internal, public. Menade du public?',
    ],
    ["a value unlike any", ["granska", "a", "--locale", "klingon"], '--locale är "klingon", men kan vara: sv, en.\n'],
    ["a date given twice", ["granska", "a", "--as-of", "2022-01-01", "--as-of", "2022-01-02"], "mer än en gång"],
  ])("%s", async (_, args, message) => {
    const { code, out, err } = await rva(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("Användning: rva");
  });

  test("what stands after -- is a file, whatever it looks like", async () => {
    const { err } = await rva(["granska", "--as-of", "2022-01-01", "--", "--json"]);
    expect(err).toContain("--json: filen finns inte");
  });
});

test("a fault of the command is no breach", async () => {
  let err = "";
  const write = (text: string) => {
    err += text;
  };
  const today = (): string => {
    throw new RangeError("trasig klocka");
  };
  expect(await main(["granska", "a.yaml"], { stdout: { write }, stderr: { write }, env: {}, today })).toBe(70);
  expect(err).toMatch(/^Ett fel i rva; det beror inte på filerna.\nRangeError: trasig klocka/);
});

test("the clock gives a civil date", () => {
  expect(isCivilDate(today())).toBe(true);
});
