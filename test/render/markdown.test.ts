import { describe, expect, test } from "vitest";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { buildRegister } from "../../src/register/build-register.js";
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

const bare = (kind: string, risks: readonly object[] = []) =>
  buildRegister(
    parseAnalysis({
      format: 1,
      year: 2022,
      method: "exempel-5x5",
      namnd: { id: "tom", name: "Tomma nämnden", kind },
      processes: [{ id: "p1", name: "Arkiv", risks }],
    }),
    { method: exempel5x5, asOf: "2022-03-31" },
  );

describe("a register with next to nothing in it", () => {
  const secrecy = { reason: "OSL 18 kap. 8 §" };
  test("is a document too", async () => {
    await expect(toMarkdown(bare("annan"), { audience: "public" })).toMatchFileSnapshot("golden/empty.md");
  });

  test("says so when nothing was found", () => {
    const silent = { ...bare("annan"), findings: [] };
    expect(toMarkdown(silent, { audience: "public" })).toContain(
      "\n## Genomgång\n\nGenomgången gav inga iakttagelser.\n",
    );
    expect(toMarkdown(silent, { audience: "public", locale: "en" })).toContain("The review found nothing.");
  });

  test("tells that the mandatory process is missing, without a table of what it lacks", () => {
    const document = toMarkdown(bare("facknamnd"), { audience: "public" });
    expect(document).toContain("### Otillåten påverkan\n\nProcessen saknas i analysen.\n\n## Genomgång");
  });

  test("masks a risk that is nothing but an event", () => {
    const document = toMarkdown(bare("annan", [{ id: "s1", event: "Stulen nyckel", secrecy }]), { audience: "public" });
    expect(document).not.toContain("Stulen");
    expect(document).toContain("| Arkiv | Risk med sekretessmarkering, prövas vid begäran (OSL 18 kap. 8 §) |");
  });
});

describe("the breaches stand at the top", () => {
  const withRisks = (count: number) => {
    const risks = Array.from({ length: count }, (_, index) => ({
      id: `b-${String(index + 1)}`,
      event: `Händelse ${String(index + 1)}`,
      current: { likelihood: 5, consequence: 5 },
    }));
    return bare("annan", risks);
  };
  const top = (count: number, locale: "sv" | "en" = "sv") => {
    const [before] = toMarkdown(withRisks(count), { audience: "internal", locale }).split("\n## ", 1);
    return before ?? "";
  };

  test("with their place, and no more than ten", () => {
    const breaches = withRisks(12).findings.filter(({ severity }) => severity === "breach").length;
    expect(breaches).toBeGreaterThan(10);
    expect(top(12)).toContain(`**Brister som hindrar fastställande (${String(breaches)}):**\n\n- process`);
    expect(top(12).match(/^- /gmu)).toHaveLength(10);
    expect(top(12)).toContain(`Och ${String(breaches - 10)} till, se genomgången.`);
    expect(top(12, "en")).toContain(`And ${String(breaches - 10)} more, see the review.`);
  });

  test("and nothing where there is none", () => {
    expect(top(0)).not.toContain("Brister som hindrar");
  });
});
