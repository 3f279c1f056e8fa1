// What an application does with each door; `doors` holds the modules by name. Gives what came of it, the same on every platform.
export const exercise = async ({ core, csv, excel, formula, html, ics, markdown, statistics, word, yaml }) => {
  const method = core.exampleMethod;
  const namnd = { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" };
  const text = JSON.stringify({
    format: 1,
    year: 2022,
    method: "exempel-5x5@2022.1",
    namnd,
    processes: [
      {
        id: "p",
        name: "Process",
        risks: [
          { id: "r", event: "Händelse", current: { likelihood: 4, consequence: 3 }, treatment: { kind: "reduce" } },
        ],
      },
    ],
    controls: [{ id: "k", name: "Kontroll", frequency: "monthly", inPlan: true, addresses: ["r"] }],
  });
  const analysis = core.parseAnalysis(yaml.fromYaml(text));
  const register = core.buildRegister(analysis, { method, asOf: "2022-03-31" });
  const plan = core.buildInternkontrollplan(register);
  const audience = "internal";
  const packed = (bytes) => String.fromCharCode(bytes[0], bytes[1]);
  const template = await excel.excelTemplate(method, { namnd, year: 2022 });
  const read = await excel.fromExcel(await excel.analysisToExcel(analysis, method));
  return {
    core: register.entries.map(({ current }) => current.value),
    breaches: core
      .parseRegister(core.toCanonicalJson(register))
      .findings.filter(({ severity }) => severity === "breach").length,
    error: !core.safeParseAnalysis({}).ok,
    csv: csv.parseCsv(csv.toCsv(register, { audience }))[1].slice(0, 3).map(String),
    excel: [
      packed(template),
      packed(await excel.toExcel(register, { audience })),
      core.parseAnalysis(read).processes.length,
    ],
    formula: formula.matrixFromFormula("sannolikhet * konsekvens", { likelihood: 2, consequence: 2 }),
    html: html.toHtml(register, { audience }).slice(0, 15).toLowerCase(),
    svg: html.heatMapSvg(register, { audience }).slice(0, 4),
    ics: ics.toIcs(plan, { audience }).slice(0, 15),
    markdown: markdown.toMarkdown(register, { audience }).includes("Händelse"),
    statistics: statistics
      .calibrateLikelihood({ events: 25, days: 355, reporting: { low: 0.3, high: 0.8 } }, method)
      .ratePerYear.mean.toPrecision(6),
    word: packed(await word.toWord(register, { audience })),
  };
};
