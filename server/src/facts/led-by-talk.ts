/** Paragraphs whose lines are more than text: a first one that is a talk, all of them that are, or a first sentence of its speaker's. */
import { inlineLines, slice, type Inline } from "../text/inline";
import { isLineOfTwo } from "./lines-in-one-order";
import { boldLead } from "./parted-lead";
import { namesBoth } from "./parted-talk";
import { personScore } from "./person-name";
import { readTalkLine } from "./talk-line";
import { isWrapped } from "./wrapped-line";

/** `**Jane Roe** (Acme) showed …` below a title: a bold name begins the sentence, and heads nothing. */
export function beginsWithSpeaker(inline: Inline): boolean {
  const end = boldLead(inline);
  return (
    end > 0 &&
    /^,?\s(?:\([^()]{2,60}\)\s|(?:from|of|at)\s\p{Lu}[^.,]{1,40}?\s)?\p{Ll}+/u.test(inline.text.slice(end)) &&
    personScore(inline.text.slice(0, end).trim()) >= 0.75
  );
}

/** `Taming Queues - Jane Roe (Acme)` in the first line, and what is told of it in the next ones. */
export function isLedByTalk(inline: Inline): boolean {
  const feed = inline.text.indexOf("\n");
  if (feed < 10 || feed > 140 || isWrapped(inline.text, feed)) return false;
  const line = slice(inline, 0, feed);
  return (
    isLineOfTwo(line.text.trim()) && !/^[^-–—|(]*:\s/u.test(line.text) && namesBoth(readTalkLine(line), 0.75)
  );
}

export function partAtFeed(inline: Inline): Inline[] {
  const feed = inline.text.indexOf("\n");
  return [slice(inline, 0, feed), slice(inline, feed + 1, inline.text.length)];
}

/** Three lines or more, each a title and who spoke, with a dash or parentheses between: nobody writes text so. */
export function areLinesOfTwo(inline: Inline): boolean {
  if ((inline.text.match(/\n/g)?.length ?? 0) < 2) return false;
  const lines = inlineLines(inline);
  return lines.every(
    (line) =>
      isLineOfTwo(line.text.trim()) &&
      /\S\s(?:[-–—|]{1,2}\s|\(|by\s)/u.test(line.text) &&
      namesBoth(readTalkLine(line), 0.6),
  );
}
