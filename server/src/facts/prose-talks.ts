/** Talks that only a sentence names. */
import type { Block } from "../markdown/document";
import { sourceRange } from "../text/inline";
import { findPresenting, isSurelyPresenting } from "./presenting";
import { sentenceStart } from "./sentence-end";
import { isOtherWork } from "./session-words";
import { fromSentence, type PersonDraft, type TalkDraft } from "./talk-draft";
import { titleScore } from "./title-score";
import type { Range } from "../text/range";
import { matches } from "../text/matches";

const linkedSession =
  /^(?:(?:this|his|her|their|the|a|an|another|first|second)\s+)?(?:[\p{L}'’-]+\s+){0,3}(?:talk|keynote|session|presentation|workshop)(?:\s+(?:on|about|by)\s+.{2,60})?$/iu;
const titled = /\b(?:talk|keynote|session|presentation|workshop|tutorial|lecture|panel)\b[^.!?“”"\n]{0,40}$/i;
const quote = /["“„]([^"“”„\n]{6,140})["”“]/gu;

/**
 * Talks in prose outside other talks: `“Taming Queues” by Jane Roe`, `[this talk](…) is by Jane Roe from Acme`.
 * @param inEvent true where the note surely belongs to an event: elsewhere less that is said says that somebody gave a talk
 */
export function findProseTalks(
  blocks: readonly Block[],
  covered: readonly boolean[],
  inEvent: boolean,
): TalkDraft[] {
  const found: TalkDraft[] = [];
  blocks.forEach((block, index) => {
    if (covered[index] === true || block.kind === "heading" || block.kind === "row" || block.quoted) return;
    const text = block.inline.text;
    const sentences = findPresenting(block.inline).filter((reading) => isSurelyPresenting(reading, inEvent));
    const taken: Range[] = [];
    for (const match of matches(quote, text)) {
      const title = { start: match.index + 1, end: match.index + match[0].length - 1 };
      const near = sentences.find(
        (one) =>
          Math.min(Math.abs(one.evidence.start - title.end), Math.abs(title.start - one.evidence.end)) < 60,
      );
      if (titleScore(match[1] ?? "") < 0.3 || /[.,;]$/.test(match[1] ?? "")) continue;
      if (isOtherWork(text.slice(sentenceStart(text, title.start), title.start))) continue;
      if (near === undefined && !titled.test(text.slice(0, match.index))) continue;
      found.push(
        draft(
          block,
          index,
          title,
          near === undefined ? [] : fromSentence(block, near),
          "prose: quoted title",
        ),
      );
      taken.push(title);
    }
    for (const mark of block.inline.marks) {
      if (mark.kind !== "link" || taken.some((one) => one.start < mark.end && mark.start < one.end)) continue;
      const words = text.slice(mark.start, mark.end);
      if (!linkedSession.test(words)) continue;
      const near = sentences.find(
        (one) => one.evidence.start < mark.end + 50 && mark.start < one.evidence.end + 20,
      );
      if (near === undefined) continue;
      const speakers = fromSentence(block, near);
      const name = near.speakers[0]?.name;
      if (name === undefined) continue;
      found.push(draft(block, index, name, speakers, "prose: linked talk"));
    }
  });
  return found;
}

function draft(block: Block, index: number, title: Range, speakers: PersonDraft[], rule: string): TalkDraft {
  return {
    title: block.inline.text.slice(title.start, title.end).replaceAll("\n", " "),
    titleRange: sourceRange(block.inline, title),
    speakers,
    rule,
    confidence: 0.55,
    first: index,
    end: index + 1,
  };
}
