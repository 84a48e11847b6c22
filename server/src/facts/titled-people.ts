/**
 * Items that say who spoke, with the title as the first item inside each: `- Jane Roe (Acme)` above `  - Taming Queues`. Read as what
 * others write, the title with its speaker inside.
 */
import type { Block } from "../markdown/document";
import { inlineLines } from "../text/inline";
import { isField } from "./field-name";
import { isNoTalk } from "./no-talk";
import { personScore } from "./person-name";
import { isRole } from "./role";
import { readSpeakerLine } from "./speaker-lines";
import { isMaterial } from "./talk-label";
import { titleScore } from "./title-score";

/** @param inEvent true where the note surely belongs to an event: elsewhere it is what people are asked to do */
export function withTitlesAbovePeople(blocks: readonly Block[], inEvent: boolean): readonly Block[] {
  if (!inEvent) return blocks;
  const groups = new Map<number, number[]>();
  blocks.forEach((block, i) => {
    if (block.kind !== "item" || block.indent > 1 || block.quoted) return;
    const list = groups.get(block.group);
    if (list === undefined) groups.set(block.group, [i]);
    else list.push(i);
  });
  const swapped = new Set(
    [...groups.values()].flatMap((items) =>
      items.length > 1 && items.every((i) => isAboveTitle(blocks, i)) ? items : [],
    ),
  );
  if (swapped.size === 0) return blocks;
  const result = [...blocks];
  for (const i of swapped) {
    const [person, title] = [blocks[i], blocks[i + 1]];
    if (person === undefined || title === undefined) continue;
    const { indent, group, ordered } = person;
    result[i] = { ...title, indent, group, ordered };
    result[i + 1] = { ...person, indent: title.indent, group: title.group, ordered: title.ordered };
  }
  return result;
}

function isAboveTitle(blocks: readonly Block[], at: number): boolean {
  const [person, title, next] = blocks.slice(at, at + 3);
  if (person === undefined || title?.kind !== "item" || title.indent <= person.indent) return false;
  const [line] = inlineLines(person.inline);
  if (line === undefined || person.inline.text.includes("\n")) return false;
  return (
    readSpeakerLine(line).length > 0 &&
    mayBeTitle(title.inline.text.trim()) &&
    // a step further in stands what is said of the title, and then the title is none
    !(next?.kind === "item" && next.indent > title.indent && readSpeakerLine(next.inline).length > 0)
  );
}

/** Two words or more with a capital, no sentence, and nothing about who it is. */
const mayBeTitle = (text: string): boolean =>
  text.length < 140 &&
  /^["“]?[\p{Lu}\d]\S*\s\S/u.test(text) &&
  !/[.;,:]$|[.!]\s\p{Lu}|\n/u.test(text) &&
  titleScore(text) >= 0.3 &&
  !isField(text) &&
  !isNoTalk(text) &&
  !isMaterial(text) &&
  !isRole(text) &&
  personScore(text) < 0.5 &&
  !aboutThem.test(text);

/** What somebody notes of a person: `Talked about queues`, `Great speaker`. */
const aboutThem =
  /^(?:talked|talks|spoke|speaks|showed|shows|told|tells|gave|gives|explained|said|says|great|good|nice|best|really|very|liked|loved|works?|worked|interesting|from|about|on|wants?|asked|met|knows|has|had|is|was|will|he|she|they|his|her|their|we|i|my|our|also|not|no|never|need|should|new|lives?)(?!\p{L})/iu;
