/** Titles in single quotation marks, `'Taming Queues' by Jane Roe`, are read as those in double ones: as long, at the same places. */
import type { Block } from "../markdown/document";
import { withText } from "../text/inline";
import { matches } from "../text/matches";
import type { TalkDraft } from "./talk-draft";

/** Blocks with two marks in the place of one around a title; the same list where there is nothing to change. */
export function withDoubleQuotes(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ inline }) => mayOpen.test(inline.text))) return blocks;
  return blocks.map((block) => {
    const { text } = block.inline;
    const read = mayOpen.test(text) ? doubled(block) : text;
    return read === text ? block : { ...block, inline: withText(block.inline, read) };
  });
}

/** A talk whose title has single marks inside, as the note has them. */
export function withTitleAsWritten(text: string, talk: TalkDraft): TalkDraft {
  const { title, titleRange } = talk;
  if (!title.includes('"') || titleRange.end - titleRange.start !== title.length) return talk;
  return { ...talk, title: text.slice(titleRange.start, titleRange.end).replaceAll("\n", " ") };
}

/** No letter stands before a mark that opens, and a capital, a number or `.NET` behind it; at a line's beginning any letter. */
const mayOpen = /(?:^|[\s(])['‘‚](?=\.?[\p{Lu}\d]|(?<=^['‘‚])\p{Ll})(?!\d0s\b)/mu;
const opens = new RegExp(mayOpen, "gmu");
/** An apostrophe stands between letters. */
const closes = /(?<=\S)['’‘](?=[\s,.;:)!?–—-]|$)|["“”\n]/gu;
/** No title is longer, in UTF-16 units. */
const longest = 140;

/** What stands before a title in a line that is more than prose. */
const leads =
  /(?:^|\s[-–—|]{1,2}\s|(?<!\p{L})(?:on|about|called|titled|talk|keynote|presents?|presented|by)\s)$/imu;

/** What goes on behind a title in a sentence. */
const goesOn =
  /^(?:,?\s(?:by|from|was|is|which|where|and|with)\s|,\s(?:given|run|presented|held)\s|[.!](?:\s|$))/;

function doubled({ kind, inline }: Block): string {
  const { text, marks } = inline;
  let read = text;
  for (const { index, 0: match } of matches(opens, text)) {
    const start = index + match.length - 1;
    // a title may set words of its own off: `Why the 'Long Drawer' stays`
    if (marks.some((mark) => mark.start < start && mark.end > start)) continue;
    const [close] = matches(closes, text.slice(start + 1, start + longest));
    // `'No'` is what somebody said
    if (close === undefined || !/['’‘]/.test(close[0]) || !/\s/.test(text.slice(start, start + close.index)))
      continue;
    const end = start + 1 + close.index;
    const isBegun = leads.test(text.slice(0, start));
    if (kind !== "paragraph" && !isBegun && !(kind === "item" && goesOn.test(text.slice(end + 1)))) continue;
    read = `${read.slice(0, start)}"${read.slice(start + 1, end)}"${read.slice(end + 1)}`;
  }
  return read;
}
