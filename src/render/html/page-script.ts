/**
 * What the page does where script runs: sorts and filters its tables, opens and closes what is folded, and leaves tables that
 * fit out of the tab order. It reads nothing but the page, and the page's policy lets exactly these bytes run.
 */
export const PAGE_SCRIPT = `"use strict";
(() => {
  const page = document;
  const order = new Intl.Collator(page.documentElement.lang, { numeric: true });
  const all = (selector, within = page) => [...within.querySelectorAll(selector)];
  const fill = (text, ...values) => values.reduce((told, value, at) => told.replace("{" + at + "}", () => value), text);
  const words = page.body.dataset;
  const status = page.getElementById("status");
  const tell = (text) => { status.textContent = text; };

  const keyOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.sort ?? cell.textContent.trim();
  };

  for (const table of all("table[data-sortable]")) {
    const heads = [...table.tHead.rows[0].cells];
    const body = table.tBodies[0];
    heads.forEach((head, column) => {
      const button = page.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      head.setAttribute("aria-sort", "none");
      button.addEventListener("click", () => {
        const turn = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
        for (const other of heads) other.setAttribute("aria-sort", "none");
        head.setAttribute("aria-sort", turn);
        const sign = turn === "ascending" ? 1 : -1;
        const keyed = [...body.rows].map((row) => ({ row, key: keyOf(row, column) }));
        keyed.sort((a, b) =>
          (a.key === "") - (b.key === "") || sign * order.compare(a.key, b.key));
        body.append(...keyed.map(({ row }) => row));
        tell(fill(words.sorted, button.textContent, words[turn]));
      });
    });
    table.tHead.classList.add("sorts");
  }

  for (const tools of all("[data-filters]")) {
    const table = page.getElementById(tools.dataset.filters);
    const rows = [...table.tBodies[0].rows].map((row) => ({ row, text: row.textContent.toLowerCase() }));
    const search = tools.querySelector("input");
    const band = tools.querySelector("select");
    const told = tools.querySelector("output");
    const apply = () => {
      const asked = search.value.trim().toLowerCase().split(/\\s+/);
      let shown = 0;
      for (const { row, text } of rows) {
        const fits = asked.every((word) => text.includes(word)) && (!band || band.value === "" || row.dataset.band === band.value);
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      told.textContent = fill(words.shown, shown, rows.length);
    };
    search.addEventListener("input", apply);
    if (band) band.addEventListener("change", apply);
    tools.querySelector("[data-clear]").addEventListener("click", () => {
      search.value = "";
      if (band) band.value = "";
      apply();
      search.focus();
    });
    const unfold = tools.querySelector("[data-unfold]");
    unfold.addEventListener("click", () => {
      const open = unfold.getAttribute("aria-pressed") !== "true";
      unfold.setAttribute("aria-pressed", String(open));
      for (const fold of all("details", table)) fold.open = open;
    });
    tools.hidden = false;
  }

  const regions = all(".scroll");
  const reach = () => {
    for (const region of regions) region.tabIndex = region.scrollWidth > region.clientWidth ? 0 : -1;
  };
  addEventListener("resize", reach);
  reach();
})();
`;

/** SHA-256 of the script in base64; a test computes it again. */
export const PAGE_SCRIPT_HASH = "L0VKUjrGRwpqUOU3SyKLglRhXyiXBHLCv0mPFKd5HFo=";
