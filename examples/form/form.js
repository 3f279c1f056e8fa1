// One analysis, edited in a form. Everything that is judged comes from the package; this file only reads and shows.
import { buildRegister, exampleMethod, explainScore, safeParseAnalysis } from "vasentlighetsanalys";
import { heatMapSvg, toHtml } from "vasentlighetsanalys/html";

const options = { audience: "internal" };
const find = (id) => document.getElementById(id);
const fields = find("form").elements;

const analysis = {
  format: 1,
  year: 2022,
  method: "exempel-5x5@2022.1",
  stage: "draft",
  namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
  processes: [
    { id: "otillaten-paverkan", name: "Otillåten påverkan" },
    { id: "tillsyn", name: "Tillsyn" },
  ],
};

const blank = {
  process: "otillaten-paverkan",
  event: "",
  form: "",
  likelihood: "",
  consequence: "",
  motivation: "",
  owner: "",
  treatment: "",
};

let risks = [
  {
    ...blank,
    id: "r1",
    event: "Inspektör hotas vid ett besök",
    form: "hot",
    likelihood: "2",
    consequence: "4",
    owner: "Enhetschef",
  },
  { ...blank, id: "r2", process: "tillsyn", event: "Ärenden blir liggande", likelihood: "4", consequence: "2" },
];
let chosen = "r1";
let made = risks.length;

const written = ({ id, event, form, likelihood, consequence, motivation, owner, treatment }) => ({
  id,
  event,
  ...(form === "" ? {} : { influence: { origin: "extern", forms: [form] } }),
  ...(owner === "" ? {} : { owner }),
  ...(likelihood === "" || consequence === ""
    ? {}
    : {
        current: {
          likelihood: Number(likelihood),
          consequence: Number(consequence),
          ...(motivation === "" ? {} : { motivation }),
        },
      }),
  ...(treatment === "" ? {} : { treatment: { kind: treatment } }),
});

const input = () => ({
  ...analysis,
  processes: analysis.processes.map((process) => ({
    ...process,
    risks: risks.filter((risk) => risk.process === process.id).map(written),
  })),
});

const element = (name, text, className) => {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
};

const choices = (select, pairs) =>
  select.replaceChildren(
    ...pairs.map(([value, label]) => {
      const choice = element("option", label);
      choice.value = value;
      return choice;
    }),
  );

const showExplanation = () => {
  const { likelihood, consequence } = risks.find(({ id }) => id === chosen) ?? blank;
  if (likelihood === "" || consequence === "") {
    find("score").textContent = "Inte bedömd";
    find("explanation").textContent = "Välj sannolikhet och konsekvens.";
    return;
  }
  const levels = { likelihood: Number(likelihood), consequence: Number(consequence) };
  find("explanation").textContent = explainScore(levels, exampleMethod);
};

const headings = { breach: "Brister som hindrar fastställande", warning: "Brister", note: "Upplysningar" };

const showFindings = (findings) => {
  find("summary").textContent = `Genomgången gav ${findings.length} iakttagelser.`;
  const parts = Object.entries(headings).flatMap(([severity, heading]) => {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) return [];
    const list = document.createElement("ul");
    list.append(...some.map(({ at, message }) => element("li", `${at}: ${message}`)));
    return [element("h3", `${heading} (${some.length})`, severity), list];
  });
  find("findings").replaceChildren(...parts);
};

const showIssues = (issues) => {
  find("score").textContent = "Kan inte läsas än";
  find("summary").textContent = `${issues.length} saker att rätta innan registret kan göras.`;
  const list = document.createElement("ul");
  list.append(...issues.map(({ message }) => element("li", message)));
  find("findings").replaceChildren(list);
};

let page = "";

const show = () => {
  showExplanation();
  const read = safeParseAnalysis(input());
  find("save").disabled = !read.ok;
  if (!read.ok) return showIssues(read.issues);
  const register = buildRegister(read.value, { method: exampleMethod, asOf: "2022-03-31" });
  const score = register.entries.find(({ risk }) => risk.id === chosen)?.current;
  if (score) {
    const band = exampleMethod.bands.find(({ id }) => id === score.band);
    find("score").textContent = `${band.symbol} ${score.value} ${band.label}`;
  }
  showFindings(register.findings);
  const image = new DOMParser().parseFromString(heatMapSvg(register, options), "image/svg+xml").documentElement;
  find("map").replaceChildren(document.importNode(image, true));
  page = toHtml(register, options);
};

const showChoices = () => {
  choices(
    find("chosen"),
    risks.map(({ id, event }) => [id, `${id} ${event}`]),
  );
  find("chosen").value = chosen;
};

const showRisk = () => {
  const risk = risks.find(({ id }) => id === chosen) ?? blank;
  for (const name of Object.keys(blank)) fields[name].value = risk[name];
  find("remove").disabled = risks.length === 1;
  showChoices();
  show();
};

const levels = (scale) => [
  ["", "Inte bedömd"],
  ...scale.levels.map(({ label, definition }, index) => [
    String(index + 1),
    `${index + 1} ${label}${definition ? ` – ${definition}` : ""}`,
  ]),
];

choices(
  fields.process,
  analysis.processes.map(({ id, name }) => [id, name]),
);
choices(fields.form, [
  ["", "Ingen"],
  ["hot", "Hot"],
  ["vald", "Våld"],
  ["trakasserier", "Trakasserier"],
  ["skadegorelse", "Skadegörelse"],
  ["korruption", "Korruption"],
]);
choices(fields.likelihood, levels(exampleMethod.likelihood));
choices(fields.consequence, levels(exampleMethod.consequence));
choices(fields.treatment, [
  ["", "Inte beslutad"],
  ["accept", "Acceptera"],
  ["reduce", "Reducera"],
  ["transfer", "Överföra"],
  ["avoid", "Undvika"],
]);

find("form").addEventListener("submit", (event) => event.preventDefault());
find("form").addEventListener("input", ({ target }) => {
  if (target.id === "chosen") {
    chosen = target.value;
    return showRisk();
  }
  risks = risks.map((risk) => (risk.id === chosen ? { ...risk, [target.name]: target.value } : risk));
  if (target.name === "event") showChoices();
  show();
});
find("add").addEventListener("click", () => {
  made += 1;
  chosen = `r${made}`;
  risks = [...risks, { ...blank, id: chosen, event: "Ny risk" }];
  showRisk();
  fields.event.select();
});
find("remove").addEventListener("click", () => {
  risks = risks.filter(({ id }) => id !== chosen);
  chosen = risks[0].id;
  showRisk();
});
find("save").addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([page], { type: "text/html" }));
  link.download = "register.html";
  link.click();
  URL.revokeObjectURL(link.href);
});

showRisk();
