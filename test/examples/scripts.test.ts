import { afterEach, expect, test, vi } from "vitest";

const printed = async (script: string): Promise<string> => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => {
    lines.push(line);
  });
  await import(`../../examples/${script}.mjs`);
  return lines.join("\n");
};

afterEach(() => {
  vi.restoreAllMocks();
});

test("the controller's script", async () => {
  await expect(await printed("controller")).toMatchFileSnapshot("controller.txt");
});

test("the application's script", async () => {
  await expect(await printed("application")).toMatchFileSnapshot("application.txt");
});
