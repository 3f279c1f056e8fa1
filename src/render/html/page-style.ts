/** The page's style; wide tables become cards on a narrow screen, and print is landscape with repeated headings. */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --ground: #f3f5f7; --surface: #ffffff; --raised: #f8f9fa; --ink: #1b1f23; --quiet: #4a545e; --line: #d3d9df; --edge: #6b7580;
  --link: #004b87; --focus: #0067c0; --mark: #e6f0f9;
  --grave: #a4201a; --grave-ground: #fdf0ef; --caution: #7a4b00; --caution-ground: #fdf6e6; --good: #1d6335; --good-ground: #eef7f0;
}
@media (prefers-color-scheme: dark) { :root {
  --ground: #12161a; --surface: #1a2026; --raised: #20272e; --ink: #e9edf1; --quiet: #b4bec8; --line: #38424c; --edge: #84909b;
  --link: #8fc7ff; --focus: #8fc7ff; --mark: #22384c;
  --grave: #ff9d94; --grave-ground: #331b1a; --caution: #f2c46d; --caution-ground: #302611; --good: #8fd6a5; --good-ground: #16291c;
} }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: .5rem; top: -5rem; padding: .6rem 1rem; background: var(--surface); z-index: 1; }
.skip:focus { top: .5rem; }
header, nav, main, footer { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.25rem; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.3rem); line-height: 1.2; margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 1rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .6rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
h1, h2, h3, h4 { text-wrap: balance; }
p { margin: 0 0 .75rem; max-width: 75ch; }
.about { color: var(--quiet); margin: 0; padding: 0; max-width: 90ch; display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; list-style: none; }
nav ul { list-style: none; margin: 1.25rem 0 1.5rem; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem .5rem; }
nav a { display: inline-block; padding: .3rem .75rem; border: 1px solid var(--edge); border-radius: 1rem; background: var(--surface); text-decoration: none; font-size: .9375rem; }
nav a:hover { background: var(--mark); }
section { background: var(--surface); border: 1px solid var(--line); border-radius: .75rem; padding: 1.5rem; margin: 0 0 1.5rem; }
footer { color: var(--quiet); padding-bottom: 2.5rem; font-size: .9375rem; }
.lead { font-size: 1.125rem; }
.said { border-left: .3rem solid var(--edge); padding: .7rem 1rem; border-radius: .25rem; background: var(--raised); max-width: none; }
.said.grave { border-color: var(--grave); background: var(--grave-ground); }
.said.caution { border-color: var(--caution); background: var(--caution-ground); }
.said.good { border-color: var(--good); background: var(--good-ground); }
.said strong { display: block; }
.grave strong, .grave h3 { color: var(--grave); }
.caution strong, .caution h3 { color: var(--caution); }
.good strong { color: var(--good); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(7.5rem, 100%), 1fr)); gap: .75rem; list-style: none; margin: 1.25rem 0; padding: 0; }
.tiles li { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; background: var(--raised); }
.tiles b { display: block; font-size: 2rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
.badge { width: 1.35em; height: 1.35em; vertical-align: -.3em; margin-right: .35em; flex: none; }
.badges { position: absolute; width: 0; height: 0; overflow: hidden; }
.map { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; align-items: start; }
@media (min-width: 70rem) { .map { grid-template-columns: minmax(0, 44rem) minmax(0, 1fr); } }
figure { margin: 0; }
.va-heat-map { display: block; width: 100%; min-width: 30rem; max-width: 46rem; height: auto; }
.va-ground { fill: var(--surface); }
.va-ink { fill: var(--ink); }
.scroll { overflow-x: auto; }
.scroll + * { margin-top: 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; color: var(--quiet); padding: 0 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .55rem .65rem; border-bottom: 1px solid var(--line); font-weight: inherit; }
thead th { font-weight: 600; border-bottom: 2px solid var(--edge); vertical-align: bottom; font-size: .875rem; }
tbody tr:hover { background: var(--raised); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.level, td.date { white-space: nowrap; }
.main { min-width: 16rem; }
.tally { width: auto; min-width: min(18rem, 100%); }
.tally .main { min-width: 0; white-space: nowrap; }
.level small { white-space: nowrap; }
.level small, .quiet { color: var(--quiet); font-size: .875em; }
td.level small { display: block; padding-left: 2em; }
.masked { color: var(--quiet); font-style: italic; }
td ul, th ul, dd ul { margin: 0; padding-left: 1.1rem; }
.sort { font: inherit; color: inherit; background: none; border: 0; margin: -.3rem -.35rem; padding: .3rem .35rem; min-height: 1.75rem; text-align: left; cursor: pointer; border-radius: .25rem; }
.sort:hover { background: var(--mark); }
.sort::after { content: "\\2195" / ""; padding-left: .3em; color: var(--quiet); font-weight: 400; }
[aria-sort="ascending"] > .sort::after { content: "\\2191" / ""; color: inherit; font-weight: 700; }
[aria-sort="descending"] > .sort::after { content: "\\2193" / ""; color: inherit; font-weight: 700; }
details { margin-top: .25rem; }
summary { cursor: pointer; color: var(--link); display: inline-block; padding: .1rem .15rem; border-radius: .25rem; min-height: 1.5rem; }
summary::before { content: "+" / ""; display: inline-block; width: 1em; font-weight: 700; }
details[open] > summary::before { content: "\\2212" / ""; }
dl { margin: .25rem 0 .5rem; display: grid; grid-template-columns: minmax(0, 11rem) minmax(0, 1fr); gap: .35rem 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; max-width: 75ch; }
.fold dl { grid-template-columns: minmax(0, 1fr); gap: 0; padding-left: .75rem; border-left: 2px solid var(--line); }
.fold dd { margin-bottom: .5rem; }
.findings { list-style: none; margin: 0; padding: 0; }
.findings li { padding: .7rem 0; border-top: 1px solid var(--line); }
.findings p { margin: 0; }
.place { font-weight: 600; }
.tools { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: 0 0 1rem; padding: .9rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; }
.tools[hidden] { display: none; }
.tools label { display: grid; gap: .2rem; font-size: .9375rem; min-width: 0; }
.tools input, .tools select, .tools button { font: inherit; color: var(--ink); background: var(--surface); border: 1px solid var(--edge); border-radius: .35rem; padding: .4rem .6rem; min-height: 2.5rem; max-width: 100%; }
.tools input { width: 20rem; }
.tools button { cursor: pointer; }
.tools button:hover { background: var(--mark); }
.tools [aria-pressed="true"] { background: var(--mark); border-color: var(--link); box-shadow: inset 0 0 0 1px var(--link); }
.tools output { flex-basis: 100%; color: var(--quiet); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media screen and (max-width: 60rem) {
  table, caption, tbody, tr, th, td { display: block; }
  table { font-size: 1rem; }
  thead { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  thead.sorts { position: static; width: auto; height: auto; clip-path: none; margin-bottom: .75rem; }
  thead.sorts tr { display: flex; flex-wrap: wrap; gap: .4rem; }
  thead.sorts th { border: 1px solid var(--edge); border-radius: 1rem; padding: .3rem .75rem; }
  tbody tr { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .9rem; margin-bottom: .75rem; background: var(--raised); }
  tbody tr[hidden] { display: none; }
  tbody th, tbody td, tbody .number { border: 0; padding: .2rem 0; text-align: left; white-space: normal; }
  .main, .tally .main, tbody td.level, tbody td.date { min-width: 0; white-space: normal; }
  tbody td[data-label] { display: flow-root; padding-left: 9.5rem; }
  tbody td[data-label]::before { content: attr(data-label); content: attr(data-label) / ""; color: var(--quiet); font-size: .875em; float: left; width: 9rem; margin-left: -9.5rem; padding-top: .1em; }
  tbody td:empty, tbody th:empty { display: none; }
  .main { font-weight: 600; }
  .main details { font-weight: 400; }
  td.level small { display: inline; padding: 0; }
}
@media (max-width: 40rem) {
  header, nav, main, footer { padding-left: .75rem; padding-right: .75rem; }
  header { padding-top: 1.25rem; }
  section { padding: 1rem .9rem; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: .6rem; }
  tbody td[data-label] { padding-left: 7.75rem; }
  tbody td[data-label]::before { width: 7.5rem; margin-left: -7.75rem; }
  tbody td.text[data-label], tbody td.list[data-label] { padding-left: 0; }
  tbody td.text[data-label]::before, tbody td.list[data-label]::before { float: none; display: block; width: auto; margin: 0; }
  .scroll:has(.va-heat-map) { margin: 0 -.4rem; }
  .tools input { width: 100%; }
  .tools label:first-child { flex: 1 1 100%; }
}
@media (forced-colors: active) { .badge, .va-heat-map { forced-color-adjust: none; } }
@media print {
  :root { color-scheme: light; --ground: #fff; --surface: #fff; --raised: #fff; --ink: #000; --quiet: #333; --line: #999; --edge: #555; --link: #000; --grave: #000; --caution: #000; --good: #000; --grave-ground: #fff; --caution-ground: #fff; --good-ground: #fff; --mark: #fff; }
  @page { size: A4 landscape; margin: 14mm 12mm 16mm; }
  body { font-size: 9.5pt; line-height: 1.4; }
  header, nav, main, footer { max-width: none; padding: 0; }
  header { margin-bottom: 6mm; }
  nav, .skip, .tools, .sort::after { display: none; }
  section { border: 0; padding: 0; margin: 0 0 8mm; border-radius: 0; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; border-bottom: 1pt solid #555; padding-bottom: 1mm; } h3 { font-size: 11.5pt; }
  h2, h3, h4, caption { break-after: avoid; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; break-after: avoid; }
  .sort { display: contents; }
  th, td, thead th { padding: 1.2mm 1.6mm; font-size: 8.5pt; }
  tr, figure, .findings li, .tiles li, .said { break-inside: avoid; }
  .scroll { overflow: visible; }
  .map { grid-template-columns: 1.6fr 1fr; }
  .va-heat-map { min-width: 0; max-height: 105mm; }
  .main { min-width: 55mm; }
  details:not([open]), summary { display: none; }
  .badge, .va-heat-map rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; color: inherit; }
}
`;

/** SHA-256 of the style in base64; a test computes it again. */
export const PAGE_STYLE_HASH = "c8eWuMDMDm7J/T7eJZcGeBoEntbfIvfCrgBD5SQuMgY=";
