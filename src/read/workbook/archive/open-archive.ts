import { checkPart } from "./check-part.js";
import { readDirectory } from "./directory.js";
import { type Part, store } from "./store.js";
import { unpack } from "./unpack.js";

const TEXT = /\.(?:xml|rels|vml)$/i;

// What stands in cells is all that is read; a part that is left out can do no harm.
const LEFT_OUT =
  /^(?:docProps|customXml)\/|^xl\/(?:comments|theme|tables|drawings|media|charts|externalLinks|pivot|slicer|timeline|threadedComments|persons|printerSettings|metadata|richData|ctrlProps|activeX|embeddings|calcChain)|^xl\/worksheets\/_rels\//i;

/**
 * A workbook of which everything is checked, as an archive of the parts that hold its cells, with nothing packed.
 *
 * @throws Refused where the file is no workbook, damaged, or made to cost more than a workbook does.
 */
export const openArchive = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const kept: Part[] = [];
  for (const entry of readDirectory(bytes)) {
    if (!TEXT.test(entry.name)) continue;
    const part = { name: entry.name, content: await unpack(bytes, entry) };
    checkPart(part);
    if (!LEFT_OUT.test(part.name)) kept.push(part);
  }
  return store(kept);
};
