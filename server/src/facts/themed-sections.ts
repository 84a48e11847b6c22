/** Sections on a theme, in which several people are told of: no talks, though each of them may have given one. */
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import type { Evidence } from "./heading-evidence";
import { personScore } from "./person-name";
import { findPresenting } from "./presenting";
import type { Section } from "./sections";

/** What several people said on it, each in bold, and none of them right below it. */
export const isTheme = ({ blocks, section, line, speakersInLine, below, told }: Evidence): boolean =>
  !speakersInLine &&
  line.label === undefined &&
  below.length === 0 &&
  told !== "strong" &&
  boldPeopleIn(blocks, section) > 1;

/** How many paragraphs of a section set a person in bold whom none before does: who is named in one breath spoke together. */
function boldPeopleIn(blocks: readonly Block[], { first, bodyEnd }: Section): number {
  const names = new Set<string>();
  let count = 0;
  for (const { kind, quoted, inline } of blocks.slice(first + 1, bodyEnd)) {
    if (kind !== "paragraph" || quoted) continue;
    const before = names.size;
    for (const mark of inline.marks) {
      const words = inline.text.slice(mark.start, mark.end);
      if (mark.kind === "strong" && words.includes(" ") && personScore(words) >= 0.75)
        names.add(nameKey(words));
    }
    if (names.size > before) count++;
  }
  return count;
}

/**
 * How many paragraphs of a section tell of different people presenting; 0 where none of them sets a title off. Two or
 * more make the section an essay on several talks.
 */
export function presentersIn(blocks: readonly Block[], { first, bodyEnd }: Section): number {
  const names = new Set<string>();
  let titled = false;
  for (const block of blocks.slice(first + 1, bodyEnd).slice(0, 30)) {
    if (block.kind !== "paragraph" || block.quoted) continue;
    const reading = findPresenting(block.inline).find((one) => one.strong);
    const name = reading?.speakers[0]?.name;
    if (name === undefined) continue;
    names.add(nameKey(block.inline.text.slice(name.start, name.end)));
    titled ||=
      /["“][^"“”]{6,100}["”]/.test(block.inline.text) ||
      block.inline.marks.some((mark) => mark.kind === "emphasis");
  }
  return titled ? names.size : 0;
}
