/** Items that say who spoke and nothing else: `- Jane Roe` as the first below a title, or the first inside an item that is one. */
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import { inlineLines } from "../text/inline";
import { isNoTalk } from "./no-talk";
import { personScore } from "./person-name";
import { readSpeakerLine } from "./speaker-lines";
import type { PersonDraft } from "./talk-draft";

/** How surely a name is one that has nothing beside it. */
const sure = 0.75;

/**
 * Lets the first items below headings be lines of their own where two or more of them, and half of all, are somebody's whole name: a
 * list says what was told, and anybody may be in it once.
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
  return blocks.map((block, i) => (named.has(i) ? { ...block, kind: "paragraph", indent: 0 } : block));
}

function countHeadings(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { kind, inline } of blocks) {
    const key = kind === "heading" ? nameKey(inline.text) : undefined;
    if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** Three words or more that say nothing of who was there. */
const mayBeTitle = (words: string): boolean =>
  /\S\s+\S+\s+\S/.test(words.trim()) && !isNoTalk(words) && !ofPeople.test(words);
const ofPeople =
  /^(?:who|people|(?:\p{L}+ )?(?:winners?|organi[sz]ers?|volunteers?|contacts?|staff|team|guests?|attendees))(?!\p{L})/iu;

/** Whom the first item inside another names, where it does nothing else and no second one does. */
export function namedInside(blocks: readonly Block[], at: number): PersonDraft[] {
  const [title, block, next] = blocks.slice(at, at + 3);
  const words = title === undefined ? undefined : inlineLines(title.inline)[0]?.text;
  if (words === undefined || !mayBeTitle(words) || isName(next)) return [];
  const line = isName(block) ? inlineLines(block.inline)[0] : undefined;
  return line === undefined ? [] : readSpeakerLine(line);
}

function isName(block: Block | undefined): block is Block {
  if (block?.kind !== "item" || block.quoted) return false;
  const text = block.inline.text.trim();
  return /\S\s\S/.test(text) && text.length < 60 && !text.includes("\n") && personScore(text) >= sure;
}
