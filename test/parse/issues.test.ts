import { describe, expect, test } from "vitest";
import { exampleMethod } from "../../src/method/published/index.js";
import { formatIssues } from "../../src/parse/format-issues.js";
import { safeParseAnalysis } from "../../src/parse/parse-analysis.js";
import { safeParseMethod } from "../../src/parse/parse-method.js";
import { anAnalysis, type Place, withValue, without } from "./an-analysis.js";

const LEFT_OUT = Symbol("left out");

type Changes = readonly (readonly [Place, unknown])[];
type Row = readonly [name: string, changes: Changes, issues: readonly (readonly [string, string, string])[]];

const changed = (document: object, changes: Changes): object => {
  for (const [place, value] of changes)
    if (value === LEFT_OUT) without(document, place);
    else withValue(document, place, value);
  return document;
};

const analysisRows: readonly Row[] = [
  [
    "likelihood 0",
    [[["processes", 0, "risks", 0, "current", "likelihood"], 0]],
    [
      [
        "level",
        "process otillaten-paverkan › risk SOC-014 › med befintliga kontroller › sannolikhet",
        "Risk SOC-014 › med befintliga kontroller: sannolikheten är 0, men skalan i metoden exempel-5x5@2022.1 går från 1 (Osannolik) till 5 (Mycket sannolik). Menade du 1 (Osannolik)?",
      ],
    ],
  ],
  [
    "likelihood 6",
    [[["processes", 0, "risks", 0, "current", "likelihood"], 6]],
    [
      [
        "level",
        "process otillaten-paverkan › risk SOC-014 › med befintliga kontroller › sannolikhet",
        "Risk SOC-014 › med befintliga kontroller: sannolikheten är 6, men skalan i metoden exempel-5x5@2022.1 går från 1 (Osannolik) till 5 (Mycket sannolik). Menade du 5 (Mycket sannolik)?",
      ],
    ],
  ],
  [
    "likelihood 3.5",
    [[["processes", 0, "risks", 0, "current", "likelihood"], 3.5]],
    [
      [
        "level",
        "process otillaten-paverkan › risk SOC-014 › med befintliga kontroller › sannolikhet",
        "Risk SOC-014 › med befintliga kontroller: sannolikheten är 3,5, men en nivå är ett heltal; skalan i metoden exempel-5x5@2022.1 går från 1 (Osannolik) till 5 (Mycket sannolik). Menade du 4 (Sannolik)?",
      ],
    ],
  ],
  [
    "likelihood as a text",
    [[["processes", 0, "risks", 0, "current", "likelihood"], "3"]],
    [
      [
        "level",
        "process otillaten-paverkan › risk SOC-014 › med befintliga kontroller › sannolikhet",
        'Risk SOC-014 › med befintliga kontroller: sannolikheten är texten "3", men en nivå är ett heltal utan citattecken; skalan i metoden exempel-5x5@2022.1 går från 1 (Osannolik) till 5 (Mycket sannolik). Skriv 3 utan citattecken.',
      ],
    ],
  ],
  [
    "likelihood null",
    [[["processes", 0, "risks", 0, "current", "likelihood"], null]],
    [
      [
        "level",
        "process otillaten-paverkan › risk SOC-014 › med befintliga kontroller › sannolikhet",
        "Risk SOC-014 › med befintliga kontroller: sannolikheten är tom (null), men skalan i metoden exempel-5x5@2022.1 går från 1 (Osannolik) till 5 (Mycket sannolik). Skriv en nivå, eller utelämna hela bedömningen.",
      ],
    ],
  ],
  [
    "likelihood missing",
    [[["processes", 0, "risks", 0, "current", "likelihood"], LEFT_OUT]],
    [
      [
        "missing",
        "process otillaten-paverkan › risk SOC-014 › med befintliga kontroller › sannolikhet",
        'Risk SOC-014 › med befintliga kontroller: sannolikhet saknas. Lägg till nyckeln "likelihood". Skalan går från 1 (Osannolik) till 5 (Mycket sannolik).',
      ],
    ],
  ],
  [
    "likelihood by its label",
    [[["processes", 0, "risks", 0, "current", "likelihood"], "Möjlig"]],
    [
      [
        "level",
        "process otillaten-paverkan › risk SOC-014 › med befintliga kontroller › sannolikhet",
        'Risk SOC-014 › med befintliga kontroller: sannolikheten är texten "Möjlig", men en nivå är ett heltal utan citattecken; skalan i metoden exempel-5x5@2022.1 går från 1 (Osannolik) till 5 (Mycket sannolik). Skriv 3 utan citattecken.',
      ],
    ],
  ],
  [
    "consequence of an unknown dimension",
    [[["processes", 0, "risks", 0, "current", "consequence"], { fortroend: 3 }]],
    [
      [
        "unknown-dimension",
        "process otillaten-paverkan › risk SOC-014 › med befintliga kontroller › konsekvens › fortroend",
        'Risk SOC-014 › med befintliga kontroller › konsekvens › fortroend: metoden exempel-5x5@2022.1 har ingen konsekvensdimension "fortroend". Menade du fortroende (Förtroende)? Dimensionerna är verksamhet (Verksamhet), fortroende (Förtroende), ekonomi (Ekonomi).',
      ],
    ],
  ],
  [
    "consequence level of a dimension above the scale",
    [[["processes", 0, "risks", 0, "current", "consequence"], { fortroende: 9 }]],
    [
      [
        "level",
        "process otillaten-paverkan › risk SOC-014 › med befintliga kontroller › konsekvens › fortroende",
        "Risk SOC-014 › med befintliga kontroller › konsekvens › fortroende: konsekvensen är 9, men skalan i metoden exempel-5x5@2022.1 går från 1 (Försumbar) till 5 (Mycket allvarlig). Menade du 5 (Mycket allvarlig)?",
      ],
    ],
  ],
  [
    "consequence without any level",
    [[["processes", 0, "risks", 0, "current", "consequence"], {}]],
    [
      [
        "missing-dimensions",
        "process otillaten-paverkan › risk SOC-014 › med befintliga kontroller › konsekvens",
        "Risk SOC-014 › med befintliga kontroller › konsekvens: ingen nivå är angiven. Skriv konsekvensen som ett tal, eller en nivå per dimension.",
      ],
    ],
  ],
  [
    "a level of an acceptance above the scale",
    [[["processes", 0, "risks", 0, "treatment", "given"], { likelihood: 6, consequence: 1 }]],
    [
      [
        "level",
        "process otillaten-paverkan › risk SOC-014 › hantering › accepterade nivåer › sannolikhet",
        "Risk SOC-014 › hantering › accepterade nivåer: sannolikheten är 6, men skalan i metoden exempel-5x5@2022.1 går från 1 (Osannolik) till 5 (Mycket sannolik). Menade du 5 (Mycket sannolik)?",
      ],
    ],
  ],
  [
    "unknown key",
    [[["processes", 0, "risks", 0, "ownr"], "Chef"]],
    [
      [
        "unknown-key",
        "process otillaten-paverkan › risk SOC-014 › ownr",
        'Risk SOC-014: nyckeln "ownr" är okänd. Menade du owner (riskägare)?',
      ],
    ],
  ],
  [
    "unknown key in Swedish",
    [[["processes", 0, "risks", 0, "riskägare"], "Chef"]],
    [
      [
        "unknown-key",
        "process otillaten-paverkan › risk SOC-014 › riskägare",
        'Risk SOC-014: nyckeln "riskägare" är okänd. Menade du owner (riskägare)?',
      ],
    ],
  ],
  [
    "unknown key like nothing",
    [[["prepared", "zzzzzz"], 1]],
    [
      [
        "unknown-key",
        "hur analysen togs fram › zzzzzz",
        'Hur analysen togs fram: nyckeln "zzzzzz" är okänd. Ta bort den. Här kan stå how, by, from, to, samverkan.',
      ],
    ],
  ],
  [
    "required key misspelt, told once",
    [
      [["nämd"], { id: "n", name: "N", kind: "facknamnd" }],
      [["namnd"], LEFT_OUT],
    ],
    [["unknown-key", "nämd", 'Analysen: nyckeln "nämd" är okänd. Menade du namnd (nämnd)?']],
  ],
  [
    "duplicate risk id",
    [
      [["processes", 0, "risks", 1, "id"], "SOC-014"],
      [["controls", 1, "addresses"], ["SOC-014"]],
    ],
    [
      [
        "duplicate-id",
        "process otillaten-paverkan › risk SOC-014 › id",
        "Risk SOC-014 › id: id:t SOC-014 används redan av en risk (process otillaten-paverkan › risk nr 1). Varje id får användas en gång i analysen; ge den ena ett nytt.",
      ],
    ],
  ],
  [
    "duplicate process",
    [[["processes", 1], { id: "otillaten-paverkan", name: "Igen" }]],
    [
      [
        "duplicate-id",
        "process otillaten-paverkan › id",
        "Process otillaten-paverkan › id: id:t otillaten-paverkan används redan av en process (process nr 1). Varje id får användas en gång i analysen; ge den ena ett nytt.",
      ],
    ],
  ],
  [
    "id used by a risk and a control",
    [[["controls", 1, "id"], "SOC-014"]],
    [
      [
        "duplicate-id",
        "kontroll SOC-014 › id",
        "Kontroll SOC-014 › id: id:t SOC-014 används redan av en risk (process otillaten-paverkan › risk nr 1). Varje id får användas en gång i analysen; ge den ena ett nytt.",
      ],
    ],
  ],
  [
    "id used by a control and an action",
    [[["actions", 0, "id"], "k1"]],
    [
      [
        "duplicate-id",
        "åtgärd k1 › id",
        "Åtgärd k1 › id: id:t k1 används redan av en kontroll (kontroll nr 1). Varje id får användas en gång i analysen; ge den ena ett nytt.",
      ],
      [
        "unknown-reference",
        "rekommendation r1 › möts av 2",
        'Rekommendation r1 › möts av 2: kontroll eller åtgärd med id:t "a1" finns inte. Här kan stå k1, k2.',
      ],
    ],
  ],
  [
    "duplicate cause",
    [[["processes", 0, "risks", 0, "causes", 1, "id"], "o1"]],
    [
      [
        "duplicate",
        "process otillaten-paverkan › risk SOC-014 › orsak o1 › id",
        'Orsak o1 › id: orsaken "o1" står redan i process otillaten-paverkan › risk SOC-014 › orsak nr 1. Ta bort den ena eller ge den ett nytt namn.',
      ],
    ],
  ],
  [
    "control that addresses an unknown cause",
    [[["controls", 0, "addresses"], ["SOC-014/o3"]]],
    [
      [
        "unknown-cause",
        "kontroll k1 › motverkar 1",
        'Kontroll k1 › motverkar 1: risken SOC-014 har ingen orsak "o3". Riskens orsaker är o1, o2.',
      ],
    ],
  ],
  [
    "control that addresses an unknown risk",
    [[["controls", 0, "addresses"], ["SCO-014"]]],
    [
      [
        "unknown-reference",
        "kontroll k1 › motverkar 1",
        'Kontroll k1 › motverkar 1: risk med id:t "SCO-014" finns inte. Menade du SOC-014?',
      ],
    ],
  ],
  [
    "control that addresses an action",
    [[["controls", 0, "addresses"], ["a1"]]],
    [
      [
        "wrong-reference",
        "kontroll k1 › motverkar 1",
        'Kontroll k1 › motverkar 1: "a1" är en åtgärd, men här ska stå id för risk.',
      ],
    ],
  ],
  [
    "unknown unit",
    [[["processes", 0, "risks", 0, "unit"], "sco"]],
    [
      [
        "unknown-reference",
        "process otillaten-paverkan › risk SOC-014 › enhet",
        'Risk SOC-014 › enhet: enhet med id:t "sco" finns inte. Menade du soc?',
      ],
    ],
  ],
  [
    "unknown goal",
    [[["processes", 0, "goals"], ["mål-1"]]],
    [
      [
        "unknown-reference",
        "process otillaten-paverkan › mål 1",
        'Process otillaten-paverkan › mål 1: mål med id:t "mål-1" finns inte. Här kan stå m1.',
      ],
    ],
  ],
  [
    "recommendation met by an action that does not exist",
    [
      [
        ["recommendations", 0, "metBy"],
        ["k1", "a7"],
      ],
    ],
    [
      [
        "unknown-reference",
        "rekommendation r1 › möts av 2",
        'Rekommendation r1 › möts av 2: kontroll eller åtgärd med id:t "a7" finns inte. Här kan stå k1, k2, a1.',
      ],
    ],
  ],
  [
    "control that tests an unknown control",
    [[["controls", 1, "tests"], ["k9"]]],
    [
      [
        "unknown-reference",
        "kontroll k2 › prövar 1",
        'Kontroll k2 › prövar 1: kontroll med id:t "k9" finns inte. Här kan stå k1, k2.',
      ],
    ],
  ],
  [
    "date that does not exist",
    [[["processes", 0, "risks", 0, "current", "assessedOn"], "2022-02-30"]],
    [
      [
        "bad-date",
        "process otillaten-paverkan › risk SOC-014 › med befintliga kontroller › bedömd den",
        'Risk SOC-014 › med befintliga kontroller › bedömd den: datumet "2022-02-30" finns inte. Den månaden har 28 dagar. Rätta dagen.',
      ],
    ],
  ],
  [
    "date in another form",
    [[["processes", 0, "risks", 0, "current", "assessedOn"], "30/1 2022"]],
    [
      [
        "bad-date",
        "process otillaten-paverkan › risk SOC-014 › med befintliga kontroller › bedömd den",
        'Risk SOC-014 › med befintliga kontroller › bedömd den: "30/1 2022" är inget datum. Skriv år-månad-dag, till exempel 2022-03-31.',
      ],
    ],
  ],
  [
    "empty event",
    [[["processes", 0, "risks", 0, "event"], ""]],
    [
      [
        "blank-text",
        "process otillaten-paverkan › risk SOC-014 › oönskad händelse",
        "Risk SOC-014 › oönskad händelse: texten är tom. Skriv en text, eller ta bort nyckeln om uppgiften inte är obligatorisk.",
      ],
    ],
  ],
  [
    "event of marks without width",
    [[["processes", 0, "risks", 0, "event"], "\u200b \u2060\u00ad"]],
    [
      [
        "blank-text",
        "process otillaten-paverkan › risk SOC-014 › oönskad händelse",
        "Risk SOC-014 › oönskad händelse: texten är tom. Skriv en text, eller ta bort nyckeln om uppgiften inte är obligatorisk.",
      ],
    ],
  ],
  [
    "event of white space",
    [[["processes", 0, "risks", 0, "event"], "  "]],
    [
      [
        "blank-text",
        "process otillaten-paverkan › risk SOC-014 › oönskad händelse",
        "Risk SOC-014 › oönskad händelse: texten är tom. Skriv en text, eller ta bort nyckeln om uppgiften inte är obligatorisk.",
      ],
    ],
  ],
  [
    "id with a space",
    [[["processes", 0, "risks", 1, "id"], "SOC 015"]],
    [
      [
        "bad-id",
        "process otillaten-paverkan › risk SOC 015 › id",
        'Risk SOC 015 › id: ett id får inte innehålla mellanslag eller snedstreck, men är texten "SOC 015". Skriv till exempel "SOC-015".',
      ],
    ],
  ],
  [
    "unknown form",
    [[["processes", 0, "risks", 0, "influence", "forms"], ["hott"]]],
    [
      [
        "not-in-list",
        "process otillaten-paverkan › risk SOC-014 › otillåten påverkan › form 1",
        'Risk SOC-014 › otillåten påverkan › form 1: texten "hott" finns inte bland de värden som kan väljas. Menade du hot? Välj bland hot, vald (våld), trakasserier, skadegorelse (skadegörelse), korruption.',
      ],
    ],
  ],
  [
    "unknown conduct",
    [[["processes", 0, "risks", 0, "influence", "conduct"], ["reaktivt"]]],
    [
      [
        "not-in-list",
        "process otillaten-paverkan › risk SOC-014 › otillåten påverkan › typ av utövare 1",
        'Risk SOC-014 › otillåten påverkan › typ av utövare 1: texten "reaktivt" finns inte bland de värden som kan väljas. Menade du reaktiv? Välj bland planerad, reaktiv.',
      ],
    ],
  ],
  [
    "conduct of somebody within",
    [[["processes", 0, "risks", 0, "influence", "origin"], "intern"]],
    [
      [
        "conduct-of-intern",
        "process otillaten-paverkan › risk SOC-014 › otillåten påverkan › typ av utövare",
        'Risk SOC-014 › otillåten påverkan › typ av utövare: typ av utövare anges bara när ursprunget är extern, men ursprunget är intern. Ta bort nyckeln "conduct", eller ändra ursprunget.',
      ],
    ],
  ],
  [
    "form ruled out twice",
    [[["processes", 0, "notApplicable", 1], { form: "korruption", reason: "Samma" }]],
    [
      [
        "duplicate",
        "process otillaten-paverkan › form som inte är aktuell 2 › form",
        'Process otillaten-paverkan › form som inte är aktuell 2 › form: formen "korruption" står redan i process otillaten-paverkan › form som inte är aktuell nr 1. Ta bort den ena eller ge den ett nytt namn.',
      ],
    ],
  ],
  [
    "unknown method",
    [[["method"], "exempl-5x5"]],
    [
      [
        "unknown-method",
        "metod",
        'Metod: metoden "exempl-5x5" är okänd. Menade du exempel-5x5@2022.1? Kända metoder är exempel-5x5@2022.1, msb-4x4@1, msb-4x4-weighted@1, transportforetagen-5x5@1, nist-800-30@1, orange-book-5x5@1; en egen metod ges tillsammans med analysen.',
      ],
    ],
  ],
  [
    "unknown version",
    [[["method"], "exempel-5x5@2023"]],
    [
      [
        "unknown-method",
        "metod",
        'Metod: metoden "exempel-5x5@2023" är okänd. Menade du exempel-5x5@2022.1? Kända metoder är exempel-5x5@2022.1, msb-4x4@1, msb-4x4-weighted@1, transportforetagen-5x5@1, nist-800-30@1, orange-book-5x5@1; en egen metod ges tillsammans med analysen.',
      ],
    ],
  ],
  [
    "proposal without version",
    [[["method"], "exempel-5x5"]],
    [
      [
        "version-missing",
        "metod",
        'Metod: metodens version saknas, men skedet är förslag (proposal). Skriv "exempel-5x5@2022.1".',
      ],
    ],
  ],
  [
    "class with more events than the whole",
    [[["incidents", 0, "classes", 0, "events"], 50]],
    [
      [
        "more-than-whole",
        "händelser, period 1 › klass 1 › antal händelser",
        "Händelser, period 1 › klass 1 › antal händelser: antalet händelser i klassen är 50, men antalet händelser under perioden är 45. En del kan inte vara större än det hela; rätta det ena.",
      ],
    ],
  ],
  [
    "more police reports than events",
    [[["incidents", 0, "classes", 0, "policeReported"], 26]],
    [
      [
        "more-than-whole",
        "händelser, period 1 › klass 1 › polisanmälda",
        "Händelser, period 1 › klass 1 › polisanmälda: antalet polisanmälda är 26, men antalet händelser i klassen är 25. En del kan inte vara större än det hela; rätta det ena.",
      ],
    ],
  ],
  [
    "more exposed than staff",
    [[["incidents", 0, "exposed"], { count: 9, of: 5 }]],
    [
      [
        "more-than-whole",
        "händelser, period 1 › utsatta › antal utsatta",
        "Händelser, period 1 › utsatta › antal utsatta: antalet utsatta är 9, men antalet anställda är 5. En del kan inte vara större än det hela; rätta det ena.",
      ],
    ],
  ],
  [
    "reporting share with the higher first",
    [
      [
        ["incidents", 0, "reportingShare"],
        [0.8, 0.3],
      ],
    ],
    [
      [
        "reversed",
        "händelser, period 1 › andel som rapporteras 2",
        "Händelser, period 1 › andel som rapporteras 2: den högsta andelen är 0,3, lägre än den lägsta andelen 0,8. Byt plats på dem.",
      ],
    ],
  ],
  [
    "reporting share from nothing",
    [
      [
        ["incidents", 0, "reportingShare"],
        [0, 0.3],
      ],
    ],
    [
      [
        "number-range",
        "händelser, period 1 › andel som rapporteras 1",
        "Händelser, period 1 › andel som rapporteras 1: talet är 0, men ska vara mer än 0.",
      ],
    ],
  ],
  [
    "reporting share of one number",
    [[["incidents", 0, "reportingShare"], [0.3]]],
    [
      [
        "list-length",
        "händelser, period 1 › andel som rapporteras",
        "Händelser, period 1 › andel som rapporteras: listan har 1 post, men ska ha exakt 2.",
      ],
    ],
  ],
  [
    "period that ends before it begins",
    [[["incidents", 0, "to"], "2020-12-31"]],
    [
      [
        "reversed",
        "händelser, period 1 › till och med",
        "Händelser, period 1 › till och med: slutdatumet 2020-12-31 ligger före startdatumet 2021-01-01. Rätta det ena.",
      ],
    ],
  ],
  [
    "validity that ends before the decision",
    [[["processes", 0, "risks", 0, "treatment", "validTo"], "2021-01-01"]],
    [
      [
        "reversed",
        "process otillaten-paverkan › risk SOC-014 › hantering › gäller till och med",
        "Risk SOC-014 › hantering › gäller till och med: sista giltighetsdagen 2021-01-01 ligger före beslutsdatumet 2021-12-16. Rätta det ena.",
      ],
    ],
  ],
  [
    "unknown control kind",
    [[["controls", 0, "kind"], "rutiner"]],
    [
      [
        "not-in-method",
        "kontroll k1 › slag",
        'Kontroll k1 › slag: slaget "rutiner" finns inte i metoden exempel-5x5@2022.1. Menade du rutin (Rutin)? Metodens slag är rutin (Rutin), incidentrapportering (Incidentrapportering), utbildning (Utbildning), riskanalys (Riskanalys), samverkan (Samverkan), annan (Annan).',
      ],
    ],
  ],
  [
    "unknown reporting point",
    [[["controls", 0, "reports"], ["T7"]]],
    [
      [
        "not-in-method",
        "kontroll k1 › rapporteras i 1",
        'Kontroll k1 › rapporteras i 1: rapporttillfället "T7" finns inte i metoden exempel-5x5@2022.1. Metodens rapporttillfällen är T1 (Tertialrapport 1), T2 (Tertialrapport 2), VB (Verksamhetsberättelse).',
      ],
    ],
  ],
  [
    "unknown category",
    [[["processes", 0, "risks", 0, "category"], "arbetmiljo"]],
    [
      [
        "not-in-method",
        "process otillaten-paverkan › risk SOC-014 › kategori",
        'Risk SOC-014 › kategori: kategorin "arbetmiljo" finns inte i metoden exempel-5x5@2022.1. Menade du arbetsmiljo (Arbetsmiljö)? Metodens kategorier är arbetsmiljo (Arbetsmiljö), rattssakerhet (Rättssäkerhet), ekonomi (Ekonomi), fortroende (Förtroende), verksamhet (Verksamhet), it (It).',
      ],
    ],
  ],
  [
    "a number where a text stands",
    [[["namnd", "name"], 5]],
    [
      [
        "wrong-type",
        "nämnd › nämndens namn",
        'Nämnd › nämndens namn: ska vara en text, men är talet 5. Sätt citattecken runt värdet: "5".',
      ],
    ],
  ],
  [
    "a text where a number stands",
    [[["incidents", 0, "events"], "45"]],
    [
      [
        "wrong-type",
        "händelser, period 1 › antal händelser",
        'Händelser, period 1 › antal händelser: ska vara ett heltal, men är texten "45". Skriv talet utan citattecken: 45.',
      ],
    ],
  ],
  [
    "a negative count",
    [
      [["incidents", 0, "events"], -1],
      [["incidents", 0, "classes"], []],
    ],
    [
      [
        "number-range",
        "händelser, period 1 › antal händelser",
        "Händelser, period 1 › antal händelser: talet är -1, men ska vara lägst 0.",
      ],
    ],
  ],
  [
    "a text where a list stands",
    [[["controls", 0, "addresses"], "SOC-014"]],
    [
      [
        "wrong-type",
        "kontroll k1 › motverkar",
        'Kontroll k1 › motverkar: ska vara en lista, men är texten "SOC-014". Skriv den som en lista: ["SOC-014"].',
      ],
    ],
  ],
  [
    "a text where a boolean stands",
    [[["controls", 0, "existing"], "ja"]],
    [
      [
        "wrong-type",
        "kontroll k1 › finns redan",
        'Kontroll k1 › finns redan: ska vara true eller false, men är texten "ja". Skriv true (ja) eller false (nej) utan citattecken.',
      ],
    ],
  ],
  [
    "nothing where a nämnd stands",
    [[["namnd"], null]],
    [
      [
        "wrong-type",
        "nämnd",
        "Nämnd: ska vara en grupp av nycklar, men är tomt (null). Fyll i värdet, eller ta bort nyckeln om uppgiften inte är obligatorisk.",
      ],
    ],
  ],
  ["another format", [[["format"], 2]], [["not-in-list", "format", "Format: ska vara 1, men är talet 2."]]],
  [
    "a tag that is misspelt",
    [[["processes", 0, "risks", 0, "selection"], { kind: "dropd" }]],
    [
      [
        "not-in-list",
        "process otillaten-paverkan › risk SOC-014 › urval › urval",
        'Risk SOC-014 › urval › urval: texten "dropd" finns inte bland de värden som kan väljas. Menade du dropped? Välj bland kept, candidate, dropped.',
      ],
    ],
  ],
  [
    "a tag that is missing",
    [[["processes", 0, "risks", 0, "selection"], {}]],
    [
      [
        "missing",
        "process otillaten-paverkan › risk SOC-014 › urval › urval",
        'Risk SOC-014 › urval: urval saknas. Lägg till nyckeln "kind".',
      ],
    ],
  ],
  [
    "dropped without reason",
    [[["processes", 0, "risks", 0, "selection"], { kind: "dropped" }]],
    [
      [
        "missing",
        "process otillaten-paverkan › risk SOC-014 › urval › skäl",
        'Risk SOC-014 › urval: skäl saknas. Lägg till nyckeln "reason".',
      ],
    ],
  ],
  [
    "explicit undefined",
    [[["processes", 0, "risks", 0, "owner"], undefined]],
    [
      [
        "undefined-value",
        "process otillaten-paverkan › risk SOC-014 › riskägare",
        'Risk SOC-014: nyckeln "owner" har värdet undefined. Utelämna nyckeln i stället.',
      ],
    ],
  ],
  [
    "__proto__",
    [[["__proto__"], { polluted: true }]],
    [
      [
        "unknown-key",
        "__proto__",
        'Analysen: nyckeln "__proto__" är okänd. Ta bort den. Här kan stå format, year, method, reference, stage, namnd, prepared, units, goals, processes, controls, actions, incidents, surveys, recommendations, perspectives, controlSystem.',
      ],
    ],
  ],
  [
    "constructor in a risk",
    [[["processes", 0, "risks", 0, "constructor"], { polluted: true }]],
    [
      [
        "unknown-key",
        "process otillaten-paverkan › risk SOC-014 › constructor",
        'Risk SOC-014: nyckeln "constructor" är okänd. Ta bort den. Här kan stå id, event, unit, causes, consequences, category, owner, selection, secrecy, influence, inherent, current, target, treatment.',
      ],
    ],
  ],
  [
    "prototype among dimensions",
    [[["processes", 0, "risks", 0, "current", "consequence"], JSON.parse('{"fortroende":3,"__proto__":3}')]],
    [
      [
        "unknown-key",
        "process otillaten-paverkan › risk SOC-014 › med befintliga kontroller › konsekvens › __proto__",
        'Risk SOC-014 › med befintliga kontroller › konsekvens: nyckeln "__proto__" är okänd. Ta bort den.',
      ],
    ],
  ],
  [
    "a misspelt key hides no unknown reference",
    [
      [["processes", 0, "risks", 0, "unnit"], "soc"],
      [["processes", 0, "risks", 0, "unit"], LEFT_OUT],
      [["controls", 1, "addresses"], ["SOC-999"]],
    ],
    [
      [
        "unknown-key",
        "process otillaten-paverkan › risk SOC-014 › unnit",
        'Risk SOC-014: nyckeln "unnit" är okänd. Menade du unit (enhet)?',
      ],
      [
        "unknown-reference",
        "kontroll k2 › motverkar 1",
        'Kontroll k2 › motverkar 1: risk med id:t "SOC-999" finns inte. Här kan stå SOC-014, SOC-015.',
      ],
    ],
  ],
  [
    "a reference to what a fault holds is not called unknown",
    [
      [["processes", 0, "risks", 1, "id"], "SOC 015"],
      [["controls", 1, "addresses"], ["SOC 015"]],
    ],
    [
      [
        "bad-id",
        "process otillaten-paverkan › risk SOC 015 › id",
        'Risk SOC 015 › id: ett id får inte innehålla mellanslag eller snedstreck, men är texten "SOC 015". Skriv till exempel "SOC-015".',
      ],
    ],
  ],
];

const methodRows: readonly Row[] = [
  [
    "a hole in the bands",
    [[["bands", 1, "from"], 6]],
    [
      [
        "matrix",
        "riskmatris",
        "Riskmatris: Ingen risknivå är bestämd för sannolikhet 1, konsekvens 5 (riskvärde 5); sannolikhet 5, konsekvens 1 (riskvärde 5). Ändra gränserna, eller avgör rutan i overrides med skäl.",
      ],
    ],
  ],
  [
    "a colour that is none",
    [[["bands", 0, "colour"], "grön"]],
    [
      [
        "bad-colour",
        "risknivå lag › färg",
        'Risknivå lag › färg: "grön" är ingen färg. Skriv # och sex tecken 0–9 eller A–F, till exempel #CDE7D0.',
      ],
    ],
  ],
  [
    "a day that does not exist",
    [[["reporting", 0, "asOf"], "04-31"]],
    [
      [
        "bad-month-day",
        "rapporttillfälle T1 › per den",
        'Rapporttillfälle T1 › per den: "04-31" är ingen dag i kalendern. Skriv månad-dag, till exempel 04-30.',
      ],
    ],
  ],
  [
    "a published method without its document",
    [[["source", "status"], "published"]],
    [
      [
        "document-missing",
        "källa › dokument",
        'Källa › dokument: källan är publicerad (published), men dokumentet saknas. Lägg till nyckeln "document" med dokumentets titel.',
      ],
    ],
  ],
  [
    "a list that drops otillåten påverkan",
    [
      [["mandatoryProcesses"], []],
      [["mandatoryOptOut"], LEFT_OUT],
    ],
    [
      [
        "opt-out-missing",
        "obligatoriska processer",
        'Obligatoriska processer: processen otillaten-paverkan saknas bland de obligatoriska. Lägg till den, eller skriv skäl och beslutsfattare under nyckeln "mandatoryOptOut".',
      ],
    ],
  ],
  [
    "a kind of control that the method lacks",
    [
      [
        ["mandatoryProcesses"],
        [
          {
            id: "otillaten-paverkan",
            name: "Otillåten påverkan",
            from: 2022,
            for: ["facknamnd"],
            controlKinds: ["rutinn"],
          },
        ],
      ],
    ],
    [
      [
        "not-in-method",
        "obligatorisk process otillaten-paverkan › slag av kontroll 1",
        'Obligatorisk process otillaten-paverkan › slag av kontroll 1: slaget "rutinn" finns inte i metoden exempel-5x5@2022.1. Menade du rutin (Rutin)? Metodens slag är rutin (Rutin), incidentrapportering (Incidentrapportering), utbildning (Utbildning), riskanalys (Riskanalys), samverkan (Samverkan), annan (Annan).',
      ],
    ],
  ],
  [
    "definitions that do not match the scale",
    [[["consequence", "dimensions", 0, "definitions"], ["En"]]],
    [
      [
        "definition-count",
        "konsekvensskala › dimension verksamhet › definitioner",
        "Dimension verksamhet › definitioner: dimensionen har 1 definition, men konsekvensskalan har 5 nivåer. Skriv en definition per nivå.",
      ],
    ],
  ],
  [
    "a dimension twice",
    [[["consequence", "dimensions", 1, "id"], "verksamhet"]],
    [
      [
        "duplicate",
        "konsekvensskala › dimension verksamhet › id",
        'Dimension verksamhet › id: dimensionens id "verksamhet" står redan i konsekvensskala › dimension nr 1. Ta bort den ena eller ge den ett nytt namn.',
      ],
    ],
  ],
  [
    "intervals out of order",
    [
      [
        ["likelihood", "levels", 0, "perYear"],
        [0, 0.5],
      ],
      [
        ["likelihood", "levels", 1, "perYear"],
        [0.2, 1],
      ],
    ],
    [
      [
        "interval-order",
        "sannolikhetsskala › nivå 2 › gånger per år 1",
        "Sannolikhetsskala › nivå 2 › gånger per år 1: intervallet börjar på 0,2, men nivån före slutar på 0,5. Nivåernas intervall ska följa på varandra utan att gå in i varandra.",
      ],
      [
        "interval-order",
        "sannolikhetsskala › nivå 3 › gånger per år 1",
        "Sannolikhetsskala › nivå 3 › gånger per år 1: intervallet börjar på 0,5, men nivån före slutar på 1. Nivåernas intervall ska följa på varandra utan att gå in i varandra.",
      ],
    ],
  ],
  [
    "an open interval in the middle",
    [
      [
        ["likelihood", "levels", 0, "perYear"],
        [0, null],
      ],
    ],
    [
      [
        "open-interval",
        "sannolikhetsskala › nivå 1 › gånger per år 2",
        "Sannolikhetsskala › nivå 1 › gånger per år 2: bara den sista nivån får sakna övre gräns (null). Skriv ett tal.",
      ],
    ],
  ],
  [
    "a level of a common risk above the scale",
    [[["common"], { risks: [{ process: "p", id: "g1", event: "E", current: { likelihood: 9, consequence: 1 } }] }]],
    [
      [
        "level",
        "gemensamt för alla nämnder › risk g1 › med befintliga kontroller › sannolikhet",
        "Risk g1 › med befintliga kontroller: sannolikheten är 9, men skalan i metoden exempel-5x5@2022.1 går från 1 (Osannolik) till 5 (Mycket sannolik). Menade du 5 (Mycket sannolik)?",
      ],
    ],
  ],
  [
    "a common control of an unknown risk",
    [[["common"], { risks: [], controls: [{ id: "gk", name: "K", addresses: ["g1"] }] }]],
    [
      [
        "unknown-reference",
        "gemensamt för alla nämnder › kontroll gk › motverkar 1",
        'Kontroll gk › motverkar 1: risk med id:t "g1" finns inte.',
      ],
    ],
  ],
  [
    "a scale of one level",
    [[["likelihood", "levels"], [{ label: "En" }]]],
    [
      [
        "list-length",
        "sannolikhetsskala › nivåer",
        "Sannolikhetsskala › nivåer: listan har 1 post, men ska ha minst 2.",
      ],
    ],
  ],
  [
    "an unknown rounding",
    [[["consequence", "combine"], { kind: "weighted", round: "upp" }]],
    [
      [
        "not-in-list",
        "konsekvensskala › sammanvägning › avrundning",
        'Konsekvensskala › sammanvägning › avrundning: texten "upp" finns inte bland de värden som kan väljas. Menade du up? Välj bland up, nearest.',
      ],
    ],
  ],
  [
    "an unknown matrix",
    [[["matrix"], { kind: "produkt" }]],
    [
      [
        "not-in-list",
        "riskmatris › räknesätt",
        'Riskmatris › räknesätt: texten "produkt" finns inte bland de värden som kan väljas. Menade du product? Välj bland product, sum, max, grid, formula.',
      ],
    ],
  ],
  [
    "an unknown key",
    [[["bands", 0, "color"], "#FFFFFF"]],
    [["unknown-key", "risknivå lag › color", 'Risknivå lag: nyckeln "color" är okänd. Menade du colour (färg)?']],
  ],
];

const english: readonly (readonly [string, readonly string[]])[] = [
  [
    "likelihood 0",
    [
      "Risk SOC-014 › current: likelihood is 0, but the scale of method exempel-5x5@2022.1 runs from 1 (Osannolik) to 5 (Mycket sannolik). Did you mean 1 (Osannolik)?",
    ],
  ],
  [
    "likelihood 6",
    [
      "Risk SOC-014 › current: likelihood is 6, but the scale of method exempel-5x5@2022.1 runs from 1 (Osannolik) to 5 (Mycket sannolik). Did you mean 5 (Mycket sannolik)?",
    ],
  ],
  [
    "likelihood 3.5",
    [
      "Risk SOC-014 › current: likelihood is 3.5, but a level is a whole number; the scale of method exempel-5x5@2022.1 runs from 1 (Osannolik) to 5 (Mycket sannolik). Did you mean 4 (Sannolik)?",
    ],
  ],
  [
    "likelihood as a text",
    [
      'Risk SOC-014 › current: likelihood is the text "3", but a level is a whole number without quotes; the scale of method exempel-5x5@2022.1 runs from 1 (Osannolik) to 5 (Mycket sannolik). Write 3 without quotes.',
    ],
  ],
  [
    "likelihood null",
    [
      "Risk SOC-014 › current: likelihood is empty (null), but the scale of method exempel-5x5@2022.1 runs from 1 (Osannolik) to 5 (Mycket sannolik). Write a level, or leave the assessment out.",
    ],
  ],
  [
    "likelihood missing",
    [
      'Risk SOC-014 › current: "likelihood" is missing. Add it. The scale runs from 1 (Osannolik) to 5 (Mycket sannolik).',
    ],
  ],
  [
    "likelihood by its label",
    [
      'Risk SOC-014 › current: likelihood is the text "Möjlig", but a level is a whole number without quotes; the scale of method exempel-5x5@2022.1 runs from 1 (Osannolik) to 5 (Mycket sannolik). Write 3 without quotes.',
    ],
  ],
  [
    "consequence of an unknown dimension",
    [
      'Risk SOC-014 › current › consequence › fortroend: the method exempel-5x5@2022.1 has no dimension "fortroend". Did you mean fortroende? Its dimensions are verksamhet (Verksamhet), fortroende (Förtroende), ekonomi (Ekonomi).',
    ],
  ],
  [
    "consequence level of a dimension above the scale",
    [
      "Risk SOC-014 › current › consequence › fortroende: consequence is 9, but the scale of method exempel-5x5@2022.1 runs from 1 (Försumbar) to 5 (Mycket allvarlig). Did you mean 5 (Mycket allvarlig)?",
    ],
  ],
  [
    "consequence without any level",
    [
      "Risk SOC-014 › current › consequence: no level is given. Write the consequence as a number, or a level per dimension.",
    ],
  ],
  [
    "a level of an acceptance above the scale",
    [
      "Risk SOC-014 › treatment › given: likelihood is 6, but the scale of method exempel-5x5@2022.1 runs from 1 (Osannolik) to 5 (Mycket sannolik). Did you mean 5 (Mycket sannolik)?",
    ],
  ],
  ["unknown key", ['Risk SOC-014: the key "ownr" is unknown. Did you mean owner?']],
  ["unknown key in Swedish", ['Risk SOC-014: the key "riskägare" is unknown. Did you mean owner?']],
  [
    "unknown key like nothing",
    ['Prepared: the key "zzzzzz" is unknown. Remove it. Known here: how, by, from, to, samverkan.'],
  ],
  ["required key misspelt, told once", ['The analysis: the key "nämd" is unknown. Did you mean namnd?']],
  [
    "duplicate risk id",
    [
      "Risk SOC-014 › id: the id SOC-014 is already used by a risk (process otillaten-paverkan › risk no. 1). Each id may be used once in the analysis; give one of them a new one.",
    ],
  ],
  [
    "duplicate process",
    [
      "Process otillaten-paverkan › id: the id otillaten-paverkan is already used by a process (process no. 1). Each id may be used once in the analysis; give one of them a new one.",
    ],
  ],
  [
    "id used by a risk and a control",
    [
      "Control SOC-014 › id: the id SOC-014 is already used by a risk (process otillaten-paverkan › risk no. 1). Each id may be used once in the analysis; give one of them a new one.",
    ],
  ],
  [
    "id used by a control and an action",
    [
      "Action k1 › id: the id k1 is already used by a control (control no. 1). Each id may be used once in the analysis; give one of them a new one.",
      'Recommendation r1 › metBy 2: there is no control or action with the id "a1". Known here: k1, k2.',
    ],
  ],
  [
    "duplicate cause",
    [
      'Cause o1 › id: the cause id "o1" already stands in process otillaten-paverkan › risk SOC-014 › cause no. 1. Remove one of them or rename it.',
    ],
  ],
  [
    "control that addresses an unknown cause",
    ['Control k1 › addresses 1: risk SOC-014 has no cause "o3". Its causes are o1, o2.'],
  ],
  [
    "control that addresses an unknown risk",
    ['Control k1 › addresses 1: there is no risk with the id "SCO-014". Did you mean SOC-014?'],
  ],
  [
    "control that addresses an action",
    ['Control k1 › addresses 1: "a1" is an action, but this has to be the id of: risk.'],
  ],
  ["unknown unit", ['Risk SOC-014 › unit: there is no unit with the id "sco". Did you mean soc?']],
  ["unknown goal", ['Process otillaten-paverkan › goal 1: there is no goal with the id "mål-1". Known here: m1.']],
  [
    "recommendation met by an action that does not exist",
    ['Recommendation r1 › metBy 2: there is no control or action with the id "a7". Known here: k1, k2, a1.'],
  ],
  [
    "control that tests an unknown control",
    ['Control k2 › tests 1: there is no control with the id "k9". Known here: k1, k2.'],
  ],
  [
    "date that does not exist",
    [
      'Risk SOC-014 › current › assessedOn: the date "2022-02-30" does not exist. That month has 28 days. Correct the day.',
    ],
  ],
  [
    "date in another form",
    ['Risk SOC-014 › current › assessedOn: "30/1 2022" is no date. Write year-month-day, such as 2022-03-31.'],
  ],
  [
    "empty event",
    ["Risk SOC-014 › event: the text is empty. Write a text, or remove the key where it is not required."],
  ],
  [
    "event of white space",
    ["Risk SOC-014 › event: the text is empty. Write a text, or remove the key where it is not required."],
  ],
  [
    "id with a space",
    [
      'Risk SOC 015 › id: an id may hold neither space nor slash, but is the text "SOC 015". Write for example "SOC-015".',
    ],
  ],
  [
    "unknown form",
    [
      'Risk SOC-014 › influence › form 1: the text "hott" is none of the values to choose from. Did you mean hot? Choose among hot, vald (våld), trakasserier, skadegorelse (skadegörelse), korruption.',
    ],
  ],
  [
    "unknown conduct",
    [
      'Risk SOC-014 › influence › conduct 1: the text "reaktivt" is none of the values to choose from. Did you mean reaktiv? Choose among planerad, reaktiv.',
    ],
  ],
  [
    "conduct of somebody within",
    [
      'Risk SOC-014 › influence › conduct: conduct is only given where the origin is extern, but the origin is intern. Remove "conduct", or change the origin.',
    ],
  ],
  [
    "form ruled out twice",
    [
      'Process otillaten-paverkan › form not applicable 2 › form: the form "korruption" already stands in process otillaten-paverkan › form not applicable no. 1. Remove one of them or rename it.',
    ],
  ],
  [
    "unknown method",
    [
      'Method: the method "exempl-5x5" is unknown. Did you mean exempel-5x5@2022.1? Known methods are exempel-5x5@2022.1, msb-4x4@1, msb-4x4-weighted@1, transportforetagen-5x5@1, nist-800-30@1, orange-book-5x5@1; a method of your own is given with the analysis.',
    ],
  ],
  [
    "unknown version",
    [
      'Method: the method "exempel-5x5@2023" is unknown. Did you mean exempel-5x5@2022.1? Known methods are exempel-5x5@2022.1, msb-4x4@1, msb-4x4-weighted@1, transportforetagen-5x5@1, nist-800-30@1, orange-book-5x5@1; a method of your own is given with the analysis.',
    ],
  ],
  [
    "proposal without version",
    ['Method: the version of the method is missing, but the stage is proposal. Write "exempel-5x5@2022.1".'],
  ],
  [
    "class with more events than the whole",
    [
      "Incidents, period 1 › class 1 › events: the events of the class are 50, but the events of the period are 45. A part cannot exceed the whole; correct one of them.",
    ],
  ],
  [
    "more police reports than events",
    [
      "Incidents, period 1 › class 1 › policeReported: the events reported to the police are 26, but the events of the class are 25. A part cannot exceed the whole; correct one of them.",
    ],
  ],
  [
    "more exposed than staff",
    [
      "Incidents, period 1 › exposed › count: the people exposed are 9, but the staff are 5. A part cannot exceed the whole; correct one of them.",
    ],
  ],
  [
    "reporting share with the higher first",
    ["Incidents, period 1 › reportingShare 2: the highest share is 0.3, lower than the lowest share 0.8. Swap them."],
  ],
  [
    "reporting share from nothing",
    ["Incidents, period 1 › reportingShare 1: the number is 0, but has to be more than 0."],
  ],
  [
    "reporting share of one number",
    ["Incidents, period 1 › reportingShare: the list has 1 item, but has to have exactly 2."],
  ],
  [
    "period that ends before it begins",
    ["Incidents, period 1 › to: the last day 2020-12-31 comes before the first day 2021-01-01. Correct one of them."],
  ],
  [
    "validity that ends before the decision",
    [
      "Risk SOC-014 › treatment › validTo: the last day of validity 2021-01-01 comes before the day of the decision 2021-12-16. Correct one of them.",
    ],
  ],
  [
    "unknown control kind",
    [
      'Control k1 › kind: the method exempel-5x5@2022.1 has no kind "rutiner". Did you mean rutin? Its kinds are rutin (Rutin), incidentrapportering (Incidentrapportering), utbildning (Utbildning), riskanalys (Riskanalys), samverkan (Samverkan), annan (Annan).',
    ],
  ],
  [
    "unknown reporting point",
    [
      'Control k1 › reports 1: the method exempel-5x5@2022.1 has no reporting point "T7". Its reporting points are T1 (Tertialrapport 1), T2 (Tertialrapport 2), VB (Verksamhetsberättelse).',
    ],
  ],
  [
    "unknown category",
    [
      'Risk SOC-014 › category: the method exempel-5x5@2022.1 has no category "arbetmiljo". Did you mean arbetsmiljo? Its categories are arbetsmiljo (Arbetsmiljö), rattssakerhet (Rättssäkerhet), ekonomi (Ekonomi), fortroende (Förtroende), verksamhet (Verksamhet), it (It).',
    ],
  ],
  ["a number where a text stands", ['Namnd › name: has to be a text, but is the number 5. Quote the value: "5".']],
  [
    "a text where a number stands",
    [
      'Incidents, period 1 › events: has to be a whole number, but is the text "45". Write the number without quotes: 45.',
    ],
  ],
  ["a negative count", ["Incidents, period 1 › events: the number is -1, but has to be at least 0."]],
  [
    "a text where a list stands",
    ['Control k1 › addresses: has to be a list, but is the text "SOC-014". Write it as a list: ["SOC-014"].'],
  ],
  [
    "a text where a boolean stands",
    ['Control k1 › existing: has to be true or false, but is the text "ja". Write true or false without quotes.'],
  ],
  [
    "nothing where a nämnd stands",
    [
      "Namnd: has to be a group of keys, but is empty (null). Write a value, or remove the key where it is not required.",
    ],
  ],
  ["another format", ["Format: has to be 1, but is the number 2."]],
  [
    "a tag that is misspelt",
    [
      'Risk SOC-014 › selection › kind: the text "dropd" is none of the values to choose from. Did you mean dropped? Choose among kept, candidate, dropped.',
    ],
  ],
  ["a tag that is missing", ['Risk SOC-014 › selection: "kind" is missing. Add it.']],
  ["dropped without reason", ['Risk SOC-014 › selection: "reason" is missing. Add it.']],
  ["explicit undefined", ['Risk SOC-014: the key "owner" has the value undefined. Leave the key out instead.']],
  [
    "__proto__",
    [
      'The analysis: the key "__proto__" is unknown. Remove it. Known here: format, year, method, reference, stage, namnd, prepared, units, goals, processes, controls, actions, incidents, surveys, recommendations, perspectives, controlSystem.',
    ],
  ],
  [
    "constructor in a risk",
    [
      'Risk SOC-014: the key "constructor" is unknown. Remove it. Known here: id, event, unit, causes, consequences, category, owner, selection, secrecy, influence, inherent, current, target, treatment.',
    ],
  ],
  ["prototype among dimensions", ['Risk SOC-014 › current › consequence: the key "__proto__" is unknown. Remove it.']],
  [
    "a misspelt key hides no unknown reference",
    [
      'Risk SOC-014: the key "unnit" is unknown. Did you mean unit?',
      'Control k2 › addresses 1: there is no risk with the id "SOC-999". Known here: SOC-014, SOC-015.',
    ],
  ],
  [
    "a reference to what a fault holds is not called unknown",
    [
      'Risk SOC 015 › id: an id may hold neither space nor slash, but is the text "SOC 015". Write for example "SOC-015".',
    ],
  ],
];

describe("issues of an analysis", () => {
  test("the analysis that the rows change has none", () => {
    expect(safeParseAnalysis(anAnalysis()).ok).toBe(true);
  });

  test.each(analysisRows)("%s", (_name, changes, expected) => {
    const read = safeParseAnalysis(changed(anAnalysis(), changes));
    expect(read.ok ? [] : read.issues.map(({ code, at, message }) => [code, at, message])).toEqual(expected);
  });

  test.each(english)("%s, in English, whichever language they were made in", (name, expected) => {
    const changes = analysisRows.find(([row]) => row === name)?.[1] ?? [];
    const inEnglish = safeParseAnalysis(changed(anAnalysis(), changes), { locale: "en" });
    const inSwedish = safeParseAnalysis(changed(anAnalysis(), changes));
    expect(inEnglish.ok ? [] : inEnglish.issues.map(({ message }) => message)).toEqual(expected);
    expect(inSwedish.ok ? "" : formatIssues(inSwedish.issues, { locale: "en" })).toBe(expected.join("\n"));
  });
});

describe("issues of a method", () => {
  test.each(methodRows)("%s", (_name, changes, expected) => {
    const read = safeParseMethod(changed(structuredClone(exampleMethod), changes));
    expect(read.ok ? [] : read.issues.map(({ code, at, message }) => [code, at, message])).toEqual(expected);
  });
});
