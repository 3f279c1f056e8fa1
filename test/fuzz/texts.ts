/** Foreign tables as offices save them. */
export const csvTexts: readonly string[] = [
  [
    "Process;Risk;Orsak;Sannolikhet;Konsekvens;Riskvärde;Risknivå;Hantering;Åtgärd;Ansvarig;Nr",
    "Bistånd;Handläggare hotas;Ensamarbete;4;3;12;Hög;Reducera;Utbilda chefer;HR-chef;1",
    'Bistånd;"Beslut ""dröjer""";;2;2;4;Låg;;;;2',
    ";Lokaler skadas;;5 Mycket sannolik;3;15;;Acceptera;;;3",
    "Upphandling;Avtal löper ut;;;;;;;;;",
  ].join("\r\n"),
  "Id,Process,Event,Likelihood,Impact,Score\nr1,Case work,A decision is late,3,2.0,6\nr2,Case work,Threats,9,1,9\n",
  "Titel\n\nRisk\tS\tK\tSxK\nSen handläggning\t4\t2\t8\n",
];

/** Formulas as methods write them. */
export const formulas: readonly string[] = [
  "sannolikhet * konsekvens",
  "max(sannolikhet, konsekvens) + round(sqrt(konsekvens ^ 2 / 3), 2)",
  "konsekvens >= 4 ? 20 : (sannolikhet - 1) * 5 + konsekvens",
  "2 <= sannolikhet <= 4 ? floor(konsekvens / 2) : ceil(abs(1 - konsekvens) * .5)",
  "((9^99)^9)^(konsekvens - 3)",
];
