import { parseXml } from "../../guard/xml";
import type { Archive } from "../../guard/zip";
import { Refusal } from "../../refusal";
import type { Source } from "../../source";
import { createCollector } from "../collector";
import { blocksOf, textOf } from "./body";
import type { Document } from "./document";
import { readHeadersAndFooters } from "./headers";
import { readStyles } from "./styles";

/** Reads an OpenDocument text. */
export async function readOdt(archive: Archive): Promise<Source> {
  const bytes = await archive.read("content.xml");
  const root = bytes && parseXml(bytes);
  const text = root && textOf(root);
  if (!text) throw new Refusal("damaged");
  const styleBytes = await archive.read("styles.xml");
  const styles = styleBytes && parseXml(styleBytes);
  const collector = createCollector();
  const document: Document = {
    collector,
    styles: readStyles([styles, root]),
    media: await mediaOf(archive),
    outline: new Map(),
    lists: new Map(),
    blocksOf,
  };
  // Headers have styles of their own, which may bear the names of others in the text.
  readHeadersAndFooters({ ...document, styles: readStyles([styles]), lists: new Map() }, styles);
  blocksOf(document, text, {}, collector.blocks);
  collector.notice("macrosDropped", archive.names.filter(isMacro).length);
  return collector.source("odt");
}

async function mediaOf(archive: Archive): Promise<Map<string, Uint8Array | undefined>> {
  const media = new Map<string, Uint8Array | undefined>();
  for (const name of archive.names)
    if (/^(Pictures|media|ObjectReplacements)\//.test(name)) media.set(name, await archive.read(name));
  return media;
}

const isMacro = (name: string): boolean =>
  /^(Basic|Scripts)\/.+/.test(name) && !/script-l[bc]\.xml$|dialog-l[bc]\.xml$/.test(name);
