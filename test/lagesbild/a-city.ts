import { buildRegister, exampleMethod, type ExpectedNamnd, type Method, type RiskRegister } from "vasentlighetsanalys";
import { analysisOf, aRisk } from "../register/analyses.js";

export interface Differing {
  readonly kind?: string;
  readonly year?: number;
  readonly method?: Method;
  readonly processes?: readonly object[];
  readonly rest?: object;
}

export const influenced = (forms: readonly string[]) => ({
  influence: { origin: "extern", forms, conduct: ["reaktiv"], actors: ["brukare"] },
  category: "arbetsmiljo",
});

/** The mandatory process with these risks. */
export const otillaten = (...risks: readonly object[]): object => ({
  id: "otillaten-paverkan",
  name: "Otillåten påverkan",
  description: "Så arbetar vi",
  risks,
});

/** A nämnd's register; a test says what differs. */
export const registerOf = (
  id: string,
  { kind = "facknamnd", year = 2022, method = exampleMethod, processes, rest = {} }: Differing = {},
): RiskRegister =>
  buildRegister(
    analysisOf(
      {
        year,
        method: `${method.id}@${method.version}`,
        namnd: { id, name: `Nämnd ${id}`, kind },
        processes: processes ?? [
          otillaten(aRisk(`${id}-1`, influenced(["hot", "trakasserier"])), aRisk(`${id}-2`, influenced(["vald"]))),
        ],
        ...rest,
      },
      { method },
    ),
    { method, asOf: "2022-03-31" },
  );

export const expectedOf = (...ids: readonly string[]): readonly ExpectedNamnd[] =>
  ids.map((id) => ({ id, name: `Nämnd ${id}`, kind: "facknamnd" }));
