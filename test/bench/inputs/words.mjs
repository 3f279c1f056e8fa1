// Parts of sentences, so that every risk says something of its own, in words and lengths as nämnder write them.

const who = [
  "En handläggare inom ekonomiskt bistånd",
  "En biståndshandläggare i äldreomsorgen",
  "En socialsekreterare på barn och unga",
  "Personalen i receptionen",
  "En rektor på en grundskola",
  "En bygglovshandläggare",
  "En miljöinspektör vid tillsyn",
  "Parkförvaltningens entreprenör",
  "En upphandlare i ett ramavtal",
  "Enhetschefen på ett särskilt boende",
  "En förtroendevald i utskottet",
  "Kontaktcenter",
  "En systemförvaltare",
  "Ekonomienheten",
  "En vikarie utan introduktion",
  "Fritidsgårdens ledare",
  "En hyresgäst i kommunens lokaler",
  "Den som attesterar fakturor",
];

const does = [
  "lämnar ut uppgifter som omfattas av sekretess",
  "fattar beslut utan tillräcklig utredning",
  "missar den lagstadgade tidsgränsen för besked",
  "godkänner en faktura utan att leveransen är kontrollerad",
  "behåller behörigheten i verksamhetssystemet efter avslutad anställning",
  "utsätts för påtryckningar från en anhörig",
  "tar emot en otillbörlig förmån av en leverantör",
  "anlitar en leverantör utanför gällande avtal",
  "dokumenterar inte skälen för sin bedömning",
  "hanterar personuppgifter i en tjänst som inte är godkänd",
  "saknar rutin för hur hot ska anmälas",
  "avstår från att anmäla en händelse av rädsla för repressalier",
  "betalar ut ersättning till fel mottagare",
  "prioriterar bort den planerade egenkontrollen",
  "tillämpar riktlinjerna på olika sätt mellan enheterna",
  "handlägger ett ärende där en närstående är part",
  "tappar bort en handling som skulle ha diarieförts",
  "stoppas av ett längre avbrott i it-driften",
];

const when = [
  "vid hög arbetsbelastning under sommaren",
  "efter en omorganisation",
  "när ett nytt verksamhetssystem införs",
  "i samband med årsskiftets bokslut",
  "vid ett oanmält hembesök kvällstid",
  "när avtalet löper ut och ska upphandlas på nytt",
  "i ärenden som rör våld i nära relation",
  "när ordinarie chef är frånvarande en längre tid",
  "efter ett avslag som överklagas",
  "i områden där kriminella nätverk verkar",
  "vid muntlig överlämning mellan två arbetspass",
  "när underlaget från vårdgivaren dröjer",
  "under pågående rekrytering",
  "när ansvaret delas med en annan förvaltning",
];

const why = [
  "rutinen är inte känd av alla som berörs",
  "introduktionen av nyanställda hinns inte med",
  "kontrollen görs i efterhand och bara på stickprov",
  "ansvaret är otydligt mellan två enheter",
  "systemet larmar inte när en gräns passeras",
  "bemanningen räcker inte vid frånvaro",
  "mallarna har inte uppdaterats sedan lagen ändrades",
  "medarbetare arbetar ensamma vid besök",
  "uppföljningen stannar hos närmaste chef",
];

const then = [
  "Enskilda får inte det stöd som de har rätt till i tid",
  "Nämnden får kritik av tillsynsmyndigheten",
  "Pengar betalas ut felaktigt och kan inte krävas tillbaka",
  "Medarbetare far illa och slutar",
  "Förtroendet för nämndens beslut skadas",
  "Beslut upphävs av förvaltningsrätten",
  "Verksamheten stannar i flera dagar",
  "Barnets bästa blir inte prövat",
];

const parts = { who, does, when, why, then };

export const ROLES = [
  "Avdelningschef",
  "Enhetschef",
  "HR-chef",
  "Ekonomichef",
  "Förvaltningschef",
  "Controller",
  "Rektor",
];

/** One of a list. */
export const pick = (random, list) => list[random(list.length)];

/** A part of a sentence: who, does, when, why or then. */
export const say = (random, part) => pick(random, parts[part]);

/** What may happen: some thousand different sentences, of which a few come close to each other as they do in real registers. */
export const eventText = (random) =>
  `${say(random, "who")} ${say(random, "does")} ${say(random, "when")}, eftersom ${say(random, "why")}`;
