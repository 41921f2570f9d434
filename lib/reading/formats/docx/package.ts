import { type Element, elementsIn, parseXml } from "../../guard/xml";
import type { Archive } from "../../guard/zip";

/** Where a part points to; `type` is the last word of the relation's address, the same in both standards. */
export type Relation = { type: string; target: string; isExternal: boolean };

/** A part with what it points to. */
export type Part = { root: Element; relations: Map<string, Relation> };

/** The name of the part that holds the text. */
export async function mainPartOf(archive: Archive): Promise<string> {
  const relations = await relationsOf(archive, "");
  return [...relations.values()].find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
}

/** A part of the package, or undefined when it is not there. */
export async function readPart(archive: Archive, name: string): Promise<Part | undefined> {
  const bytes = await archive.read(name);
  return bytes && { root: parseXml(bytes), relations: await relationsOf(archive, name) };
}

/** The first part of a kind that another points to. */
export async function relatedPart(archive: Archive, from: Part, type: string): Promise<Part | undefined> {
  const relation = relatedTo(from, type)[0];
  return relation && readPart(archive, relation.target);
}

/** The parts of a kind that another points to, inside the package. */
export const relatedTo = ({ relations }: Part, type: string): Relation[] =>
  [...relations.values()].filter((relation) => relation.type === type && !relation.isExternal);

async function relationsOf(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const cut = part.lastIndexOf("/") + 1;
  const bytes = await archive.read(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  const relations = bytes ? elementsIn(parseXml(bytes), "rel:Relationship") : [];
  return new Map(
    relations.map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => [
      Id,
      {
        type: Type.slice(Type.lastIndexOf("/") + 1),
        target: resolve(part.slice(0, cut), Target),
        isExternal: TargetMode === "External",
      },
    ]),
  );
}

/** A name seen from a folder, as one seen from the top of the package. */
function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/"))
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  return steps.join("/");
}
