/** Items that say who spoke and nothing else: `- Jane Roe` as the first below a title, or the first inside an item that is one. */
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import { inlineLines, type Inline } from "../text/inline";
import { companyScore } from "./company-name";
import { isNoTalk } from "./no-talk";
import { isNobody } from "./nobody";
import { isLinkedTo } from "./open-speaker";
import { isNameByShape, personScore } from "./person-name";
import { isRole } from "./role";
import { readSpeakerLine } from "./speaker-lines";
import { isWords, lonePerson } from "./stated-names";
import type { PersonDraft } from "./talk-draft";

/** How surely a name is one that has nothing beside it. */
const sure = 0.75;

/**
 * Lets the first items below headings be lines of their own where two or more of them, and half of all, are somebody's whole name: a
 * list says what was told, and anybody may be in it once. Below the others a name's shape will do then.
 * @param inEvent true where the note surely belongs to an event
 */
export function openSpeakerItems(blocks: readonly Block[], inEvent: boolean): readonly Block[] {
  if (!inEvent) return blocks;
  const times = countHeadings(blocks);
  // `Abstract` again and again is a part of each talk
  const firsts = blocks.flatMap(({ kind, inline }, i) =>
    kind === "heading" &&
    blocks[i + 1]?.kind === "item" &&
    times.get(nameKey(inline.text)) === 1 &&
    mayBeTitle(inline.text)
      ? [i + 1]
      : [],
  );
  // two names are a list of people
  const named = new Set(firsts.filter((i) => isName(blocks[i]) && !isName(blocks[i + 1])));
  if (named.size < 2 || named.size < firsts.length / 2) return blocks;
  const isOpen = (block: Block, i: number): boolean =>
    named.has(i) ||
    (isBelowHeading(blocks, i) &&
      times.get(nameKey(blocks[i - 1]?.inline.text ?? "")) === 1 &&
      block.kind === "item" &&
      !block.inline.text.includes("\n") &&
      !isNoTalk(blocks[i - 1]?.inline.text ?? "") &&
      !ofPeople.test(blocks[i - 1]?.inline.text ?? "") &&
      nameOfShape(block.inline).length > 0 &&
      !isName(blocks[i + 1]));
  return blocks.map((block, i) => (isOpen(block, i) ? { ...block, kind: "paragraph", indent: 0 } : block));
}

const isBelowHeading = (blocks: readonly Block[], at: number): boolean => blocks[at - 1]?.kind === "heading";

function countHeadings(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { kind, inline } of blocks) {
    const key = kind === "heading" ? nameKey(inline.text) : undefined;
    if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** Three words or more that say nothing of who was there. */
export const mayBeTitle = (words: string): boolean =>
  /\S\s+\S+\s+\S/.test(words.trim()) && !isNoTalk(words) && !ofPeople.test(words);
const ofPeople =
  /^(?:who|people|(?:\p{L}+ )?(?:winners?|organi[sz]ers?|volunteers?|contacts?|staff|team|guests?|attendees))(?!\p{L})/iu;

/** Whom the first item inside another names, where it does nothing else and no second one does. */
export function namedInside(blocks: readonly Block[], at: number): PersonDraft[] {
  const [title, block, next] = blocks.slice(at, at + 3);
  const words = title === undefined ? undefined : inlineLines(title.inline)[0]?.text;
  if (block?.kind !== "item" || words === undefined || !mayBeTitle(words) || isName(next)) return [];
  const line = inlineLines(block.inline)[0];
  if (line === undefined) return [];
  const people = readSpeakerLine(line);
  const isWhole = isName(block) || people.some(({ company }) => company !== undefined);
  return isWhole ? people : isLinkedName(line) ? nameOfShape(line) : [];
}

/** The same where others of the list have a name there: of any shape that names have, below a title of any length, and all who stand there. */
export function anybodyInside(blocks: readonly Block[], at: number): PersonDraft[] {
  const title = blocks[at];
  if (title === undefined || isNoTalk(title.inline.text) || ofPeople.test(title.inline.text)) return [];
  const people: PersonDraft[] = [];
  for (let i = at + 1; i < blocks.length && i <= at + mostPeople; i++) {
    const block = blocks[i];
    if (block?.kind !== "item" || block.indent <= title.indent || block.inline.text.includes("\n")) break;
    const read = readSpeakerLine(block.inline);
    const found = read.length > 0 ? read : nameOfShape(block.inline);
    if (found.length === 0) break;
    people.push(...found);
  }
  // below `Heroes` they are the heroes
  return people.length > 1 && !mayBeTitle(inlineLines(title.inline)[0]?.text ?? "") ? [] : people;
}

/** No talk of a list has more people inside it. */
const mostPeople = 4;

/** `Summer Roe`, or whoever has a page. */
function nameOfShape(line: Inline): PersonDraft[] {
  const text = line.text.trim();
  const isShaped =
    shape.test(text) && isNameByShape(text) && companyScore(text) < 0.85 && !isWords(text) && !isRole(text);
  return (isShaped || isLinkedName(line)) && !isNobody(text) ? [lonePerson(line, 0, text)] : [];
}

/** `[Summer Roe](https://twitter.com/sroe)` */
const isLinkedName = ({ text, marks }: Inline): boolean =>
  /^\p{Lu}\S+\s\S/u.test(text) &&
  isLinkedTo(marks, { start: 0, end: text.trim().length }) &&
  personScore(text) >= 0.3 &&
  companyScore(text) < 0.85;

const shape = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s(?:\p{Ll}{2,3}\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]+){1,2}$/u;

function isName(block: Block | undefined): block is Block {
  if (block?.kind !== "item" || block.quoted) return false;
  const text = block.inline.text.trim();
  return /\S\s\S/.test(text) && text.length < 60 && !text.includes("\n") && personScore(text) >= sure;
}
