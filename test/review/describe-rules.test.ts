import { rules } from "vasentlighetsanalys";
import { expect, test } from "vitest";
import { describeRules } from "../../src/review/describe-rules.js";

test("docs/rules.md says what the rules say about themselves", async () => {
  await expect(describeRules(rules)).toMatchFileSnapshot("../../docs/rules.md");
});

test("a rule without source has no line for it", () => {
  const rule = {
    id: "prov",
    revision: 2,
    severity: "note",
    title: { sv: "Prov", en: "Trial" },
    reason: { sv: "För provets skull.", en: "For the trial." },
  } as const;
  expect(describeRules([rule])).toMatch(
    /## Prov\n\n- \*\*Id:\*\* `prov`, revision 2\n.*upplysning\n.*För provets skull\.\n$/u,
  );
});
