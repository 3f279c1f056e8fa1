// Places for the events of a large nämnd: each two hundred risks are of a place of its own, so that the share of risks that say nearly the
// same does not rise with their number, as it would where a hundred thousand sentences are made of the same few parts.
const FIRST = ["Alm", "Björk", "Ek", "Fur", "Gran", "Hassel", "Lind", "Lönn", "Rönn", "Sälg", "Tall", "Vide"];
const MIDDLE = ["", "berg", "dal", "fors", "haga", "holm", "kulle", "lund", "mark", "sjö", "strand", "åker"];
const LAST = [
  "backen",
  "bron",
  "byn",
  "gatan",
  "gården",
  "hamnen",
  "parken",
  "stigen",
  "torget",
  "vallen",
  "viken",
  "ängen",
];

const PER_PLACE = 200;

const name = (number) =>
  FIRST[number % 12] + MIDDLE[Math.floor(number / 12) % 12] + LAST[Math.floor(number / 144) % 12];

const placeOf = (index) => {
  const place = Math.floor(index / PER_PLACE) * 3;
  return `på ${name(place)} vid ${name(place + 1)} nära ${name(place + 2)}`;
};

/** The same analysis with every event told with its place. */
export const placed = (analysis) => {
  let index = 0;
  const processes = analysis.processes.map((process) => ({
    ...process,
    risks: process.risks.map((risk) => ({ ...risk, event: `${risk.event} ${placeOf(index++)}` })),
  }));
  return { ...analysis, processes };
};
