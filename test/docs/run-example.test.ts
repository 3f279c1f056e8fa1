import { describe, expect, test } from "vitest";
import { compileExamples } from "./compile-examples.js";
import { blocksOf } from "./example.js";
import { runExample, withChecks } from "./run-example.js";

const run = (code: string): Promise<void> =>
  runExample({ name: "here", code, runs: true }, new Map([["house", { one: 1 }]]));

describe("an example in the documentation", () => {
  test.each([
    ["a value", "1 + 1; //=> 2"],
    ["an object, deeply", '({ a: [1, { b: "å" }] }); //=> { a: [1, { b: "å" }] }'],
    ["an expectation over several lines", "[1, 2]; //=> [\n//   1,\n//   2,\n// ]\n// and a comment"],
    ["a declared value", "const x: number = 3; //=> 3\nx * 2; //=> 6"],
    ["a value told on the line below", "1 + 1;\n//=> 2"],
    ["a statement over several lines", "[1, 2]\n  .map((x) => x + 1); //=> [2, 3]"],
    ["a promise", "await Promise.resolve(4); //=> 4"],
    ["a thrown error", 'JSON.parse("{"); //=> throws SyntaxError'],
    ["an import", 'import { one } from "house";\none; //=> 1'],
    ["a comment that expects nothing", "1 + 1; // => 3"],
  ])("holds: %s", async (_name, code) => {
    await expect(run(code)).resolves.toBeUndefined();
  });

  test.each([
    ["a wrong value", "1 + 1; //=> 3", "is not 3"],
    ["a wrong value on the line below", "1 + 1;\n//=> 3", "is not 3"],
    ["a wrong line of a long expectation", "[1, 2]; //=> [\n//   1,\n//   3,\n// ]", "is not"],
    ["an error that does not come", "JSON.parse('1'); //=> throws SyntaxError", "throws SyntaxError"],
    ["another error", "null.x; //=> throws RangeError", "throws RangeError"],
    ["an error that nobody expects", "JSON.parse('{'); //=> 1", "JSON"],
    ["an import that readers lack", 'import { x } from "vitest";\nx;', "would not have"],
  ])("fails: %s", async (_name, code, message) => {
    await expect(run(code)).rejects.toThrow(message);
  });

  test("an expectation after a statement without a value is a mistake", () => {
    expect(() => withChecks("if (true) {} //=> 1")).toThrow("without a value");
  });

  test.each([
    ["a comment", "1 + 1; //=> 2\n// and\n//=> 3"],
    ["an empty line and a comment", "// first\n//=> 3"],
  ])("an expectation after %s, which nothing would be held to, is a mistake", (_name, code) => {
    expect(() => withChecks(code)).toThrow("no statement");
  });

  test("blocks are found in Markdown, indented ones too, and only those of TypeScript", () => {
    const page = "```ts\na;\n```\n\n- item\n\n  ```ts no-run\n  b;\n    c;\n  ```\n\n```sh\nd\n```\n";
    expect(blocksOf(page, "page")).toEqual([
      { name: "page #1", code: "a;\n", runs: true },
      { name: "page #2", code: "b;\n  c;\n", runs: false },
    ]);
  });

  test("the compiler sees a mistake in an example", () => {
    const wrong = { name: "wrong", code: 'const x: number = "1";', runs: false };
    const right = { name: "right", code: "const x: number = 1;\nawait Promise.resolve(x);", runs: false };
    const messages = compileExamples([wrong, right]);
    expect(messages.get("wrong")).toEqual(["Type 'string' is not assignable to type 'number'."]);
    expect(messages.get("right")).toEqual([]);
  });
});
