// Almstad: a city that does not exist, with twenty nämnder and boards in 2022 and nineteen in 2023.
import { syntheticAnalysis } from "./synthetic.mjs";

/** id, name, kind, exposure to the public (0 to 1). The names are made up. */
const bodies = [
  ["ks", "Almstads kommunstyrelse", "kommunstyrelse", 0.3],
  ["asarna", "Åsarnas stadsdelsnämnd", "stadsdelsnamnd", 0.9],
  ["backa", "Backa stadsdelsnämnd", "stadsdelsnamnd", 0.8],
  ["dalby", "Dalby stadsdelsnämnd", "stadsdelsnamnd", 0.7],
  ["ekeby", "Ekeby stadsdelsnämnd", "stadsdelsnamnd", 0.6],
  ["granlid", "Granlids stadsdelsnämnd", "stadsdelsnamnd", 0.7],
  ["hammar", "Hammars stadsdelsnämnd", "stadsdelsnamnd", 0.9],
  ["lunda", "Lunda stadsdelsnämnd", "stadsdelsnamnd", 0.5],
  ["norrvik", "Norrviks stadsdelsnämnd", "stadsdelsnamnd", 0.6],
  ["sjobo", "Sjöbo stadsdelsnämnd", "stadsdelsnamnd", 0.8],
  ["arbete", "Arbetsmarknadsnämnden", "facknamnd", 0.7],
  ["bygg", "Byggnadsnämnden", "facknamnd", 0.5],
  ["fritid", "Fritidsnämnden", "facknamnd", 0.3],
  ["kultur", "Kulturnämnden", "facknamnd", 0.2],
  ["miljo", "Miljönämnden", "facknamnd", 0.5],
  ["service", "Servicenämnden", "facknamnd", 0.2],
  ["trafik", "Trafiknämnden", "facknamnd", 0.4],
  ["utbildning", "Utbildningsnämnden", "facknamnd", 0.6],
  ["bostader", "Almstads bostäder", "bolagsstyrelse", 0.5],
  ["hamn", "Almstads hamn", "bolagsstyrelse", 0.3],
].map(([id, name, kind, exposure]) => ({ namnd: { id, name: `${name} (påhittad)`, kind }, exposure }));

/** Between the years Dalby and Ekeby become one. */
const merged = {
  namnd: { id: "dalby-ekeby", name: "Dalby-Ekeby stadsdelsnämnd (påhittad)", kind: "stadsdelsnamnd" },
  exposure: 0.7,
  succeeds: ["dalby", "ekeby"],
};

/** Those who never deliver, who leave the mandatory process out, and who lists far more than the others. */
const MISSING = "kultur";
const WITHOUT_PROCESS = "service";
const WORDY = "hammar";

const bodiesOf = (year) =>
  year === 2022 ? bodies : [...bodies.filter(({ namnd }) => !merged.succeeds.includes(namnd.id)), merged];

export const YEARS = [2022, 2023];

/** Whom the city expects a register of. */
export const expectedOf = (year) =>
  bodiesOf(year).map(({ namnd, succeeds }) => ({ ...namnd, ...(succeeds === undefined ? {} : { succeeds }) }));

/** The analyses that are delivered. */
export const analysesOf = (year) =>
  bodiesOf(year)
    .filter(({ namnd }) => namnd.id !== MISSING)
    .map(({ namnd, exposure }, index) =>
      syntheticAnalysis({
        namnd,
        year,
        seed: year * 1000 + index,
        risks: namnd.id === WORDY ? 40 : 10 + (index % 4),
        exposure,
        police: index % 3 === 0,
        ...(namnd.id === WITHOUT_PROCESS ? { without: "process" } : {}),
      }),
    );
