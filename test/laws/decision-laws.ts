import { AdoptionError, adoptRegister, findingKey, toCanonicalJson, verifyRegister } from "vasentlighetsanalys";
import { expect } from "vitest";
import { law } from "./case.js";

export const decisionLaws = [
  law(
    "a record that the nämnd has adopted verifies, with every breach named in the decision",
    async ({ following, later }) => {
      const register = following();
      const breaches = register.findings.filter(({ severity }) => severity === "breach").map(findingKey);
      const despite = [...new Set(breaches)].map((finding) => ({ finding, reason: "Påhittat skäl" }));
      const decision = { body: "Nämnden", on: later };
      if (register.analysis.stage === "draft") {
        await expect(adoptRegister(register, decision)).rejects.toThrow(AdoptionError);
        return;
      }
      if (despite.length > 0) await expect(adoptRegister(register, decision)).rejects.toThrow(AdoptionError);
      const record = await adoptRegister(register, despite.length === 0 ? decision : { ...decision, despite });
      const verified = await verifyRegister(toCanonicalJson(record));
      expect(verified).toMatchObject({ ok: true, differences: [], digest: "holds" });
    },
  ),
];
