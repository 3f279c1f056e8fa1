import { deflateRawSync } from "node:zlib";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { excelTemplate } from "../../src/read/excel-template.js";
import { crc32 } from "../../src/read/workbook/archive/crc32.js";
import { readDirectory } from "../../src/read/workbook/archive/directory.js";
import { type Part, store } from "../../src/read/workbook/archive/store.js";
import { unpack } from "../../src/read/workbook/archive/unpack.js";

const namnd = { id: "n1", name: "Nämnd ett", kind: "stadsdelsnamnd" } as const;
export const template = await excelTemplate(exempel5x5, { namnd, year: 2022 });
const parts: readonly Part[] = await Promise.all(
  readDirectory(template).map(async (entry) => ({ name: entry.name, content: await unpack(template, entry) })),
);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const RISKS = "xl/worksheets/sheet5.xml";

/** The template with one of its parts changed. */
export const changed = (name: string, change: (text: string) => string): Uint8Array =>
  store(
    parts.map((part) =>
      part.name === name ? { name, content: bytes(change(new TextDecoder().decode(part.content))) } : part,
    ),
  );

const added = (...more: readonly Part[]): Uint8Array => store([...parts, ...more]);

/** One deflated part with whatever its directory claims of its size. */
const bomb = (content: Uint8Array, claimed = content.byteLength): Uint8Array => {
  const packed = deflateRawSync(content);
  const archive = store([{ name: "xl/workbook.xml", content: packed }]);
  const view = new DataView(archive.buffer);
  const directory = 30 + 15 + packed.byteLength;
  view.setUint16(directory + 10, 8, true);
  view.setUint32(directory + 16, crc32(content), true);
  view.setUint32(directory + 24, claimed, true);
  return archive;
};

/** The same bytes each time. */
const randomBytes = (length: number): Uint8Array => {
  let seed = 1;
  return Uint8Array.from({ length }, () => (seed = (seed * 48271) % 2147483647) % 256);
};

/** Files made to do harm, and why each is refused. */
export const hostileWorkbooks: readonly (readonly [string, () => Uint8Array, string])[] = [
  ["a zip bomb", () => bomb(new Uint8Array(60_000_000)), "unpacked-size"],
  ["a zip bomb that claims to be small", () => bomb(new Uint8Array(60_000_000), 1000), "unpacked-size"],
  ["a part that grows a thousandfold", () => bomb(new Uint8Array(40_000_000)), "unpacked-size"],
  ["more than ten million bytes", () => new Uint8Array(10_000_001), "packed-size"],
  [
    "more than two hundred parts",
    () => added(...Array.from({ length: 200 }, (_, index) => ({ name: `x${String(index)}`, content: bytes("") }))),
    "parts",
  ],
  [
    "a cell at XFD1048576",
    () =>
      changed(RISKS, (text) =>
        text.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
      ),
    "far-cell",
  ],
  [
    "a cell with a second, far reference",
    () => changed(RISKS, (text) => text.replace(/<c r="A2"([^>]*)>/, `<c r="A2"$1 r='XFD1048576'>`)),
    "far-cell",
  ],
  [
    "a far reference within another attribute",
    () => changed(RISKS, (text) => text.replace(/<c r="A2"/, `<c r="A2" x=" r='XFD1048576'"`)),
    "far-cell",
  ],
  [
    "a false dimension",
    () => changed(RISKS, (text) => text.replace(/<sheetData>/, '<dimension ref="A1:XFD1048576"/><sheetData>')),
    "far-cell",
  ],
  [
    "an external entity",
    () =>
      changed("xl/workbook.xml", (text) =>
        text.replace("?>", '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
      ),
    "doctype",
  ],
  [
    "a billion laughs",
    () =>
      changed("xl/sharedStrings.xml", (text) =>
        text.replace("?>", '?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'),
      ),
    "doctype",
  ],
  [
    "a comment on a cell called __proto__",
    () =>
      added({
        name: "xl/comments1.xml",
        content: bytes('<comments><commentList><comment ref="__proto__"/></commentList></comments>'),
      }),
    "damaged",
  ],
  [
    "a heading called __proto__",
    () => changed("xl/sharedStrings.xml", (text) => text.replace(">Riskägare<", ">__proto__<")),
    "heading-unknown",
  ],
  ["a truncated file", () => template.slice(0, Math.floor(template.byteLength / 2)), "not-workbook"],
  ["random bytes", () => randomBytes(300_000), "not-workbook"],
  ["an empty file", () => new Uint8Array(), "not-workbook"],
  [
    "the older format",
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(100).fill(0)]),
    "old-format",
  ],
  ["an archive that is no workbook", () => store([{ name: "a.txt", content: bytes("x") }]), "damaged"],
];
