import { isObject } from "../../parse/schema-node.js";
import { toCanonicalJson } from "../../record/canonical-json.js";
import { type Verification, verifyRegister } from "../../record/verify-register.js";
import { rebuildRegister } from "../../record/rebuild-register.js";
import { verifyEvidence } from "../../statistics/verify-evidence.js";
import { verificationView } from "../../view/verification-view.js";
import type { Command, Given } from "../command.js";
import { commonOptions, filesOf, localeOf } from "../common-options.js";
import { type FileRead, readDocumentFile } from "../files.js";
import { EXIT, type Io } from "../io.js";
import { drawDocument } from "../terminal/draw-document.js";
import { screenOf } from "../terminal/screen.js";

const KINDS: readonly unknown[] = ["register", "adopted-register"];

interface Verified {
  readonly file: string;
  readonly verification: Verification;
}

const notARecord = (file: string, sv: boolean): string =>
  sv
    ? `${file}: är varken ett register eller ett fastställt beslut i JSON. Skriv det med rva register … --out FIL.json eller rva faststall … --out FIL.json.`
    : `${file}: is neither a register nor an adopted record in JSON. Write one by rva register … --out FILE.json or rva faststall … --out FILE.json.`;

/** The core recomputes what follows from the evidence; the evidence itself is recomputed here. */
const withEvidence = (document: Readonly<Record<string, unknown>>, verification: Verification): Verification => {
  const adopted = document["kind"] === "adopted-register";
  const read = rebuildRegister(adopted ? document["register"] : document, "sv");
  if (!read.ok) return verification;
  const { evidence = [], method } = read.value.register;
  const found = evidence.flatMap((each, index) =>
    verifyEvidence(each, method).differences.map(({ at, written, computed }) => ({
      path: [...(adopted ? ["register"] : []), "evidence", index, ...at.split(".")],
      ...(written === undefined ? {} : { found: JSON.stringify(written) }),
      ...(computed === undefined ? {} : { computed: JSON.stringify(computed) }),
    })),
  );
  return {
    ...verification,
    ok: verification.ok && found.length === 0,
    differences: [...verification.differences, ...found],
  };
};

const verify = async (file: string, given: Given): Promise<FileRead<Verified>> => {
  const locale = localeOf(given);
  const read = await readDocumentFile(file, (document) => ({ ok: true, value: document }), locale);
  if (!read.ok) return read;
  if (!isObject(read.value) || !KINDS.includes(read.value["kind"])) {
    return { ok: false, file, problems: [notARecord(file, locale === "sv")] };
  }
  return { ok: true, file, value: { file, verification: withEvidence(read.value, await verifyRegister(read.value)) } };
};

const exitOf = ({ verification: { ok, issues } }: Verified): number => {
  if (issues.length > 0) return EXIT.unreadable;
  return ok ? EXIT.done : EXIT.breach;
};

const run = async (given: Given, io: Io): Promise<number> => {
  const locale = localeOf(given);
  const reads: FileRead<Verified>[] = [];
  for (const file of filesOf(given)) reads.push(await verify(file, given));
  const verified = reads.flatMap((read) => (read.ok ? [read.value] : []));
  for (const read of reads) if (!read.ok) io.stderr.write(`${read.problems.join("\n")}\n`);
  for (const { file, verification } of verified) {
    for (const { message } of verification.issues) io.stderr.write(`${file}: ${message}\n`);
  }
  const screen = screenOf(io.stdout, io.env);
  const text = given.flag("json")
    ? toCanonicalJson(verified.map(({ file, verification }) => ({ file, ...verification })))
    : verified
        .map(({ file, verification }) =>
          drawDocument(verificationView(file, verification, locale), screen, { locale, bands: 1 }),
        )
        .join("\n\n\n");
  if (verified.length > 0) io.stdout.write(`${text}\n`);
  return Math.max(verified.length < reads.length ? EXIT.unreadable : EXIT.done, ...verified.map(exitOf));
};

export const verifieraCommand: Command = {
  name: "verifiera",
  summary: "Räkna om ett register eller ett fastställt beslut och visa vad som skiljer",
  usage: "verifiera FILER…",
  description: [
    "Läser register eller fastställda beslut (JSON), räknar om riskvärden, ordning, antal, iakttagelser, plan och kontrollsumma ur filen själv, och visar varje uppgift som skiljer sig med plats, vad som står och vad omräkning ger.",
    "Slutkod: 0 när allt stämmer eller bara en nyare regelversion skiljer, 1 när något skiljer sig eller kontrollsumman inte stämmer, 2 när någon fil inte kan läsas.",
  ],
  options: { json: commonOptions.json, locale: commonOptions.locale },
  example: "rva verifiera examples/data/2022/beslut/ovningsnamnden.json",
  run,
};
