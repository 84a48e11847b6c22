/** Titles in single quotation marks, `'Taming Queues' by Jane Roe`, or guillemets are read as those in double ones: as long, at the same places. */
import type { Block } from "../markdown/document";
import { withText, type Mark } from "../text/inline";
import { matches } from "../text/matches";
import type { TalkDraft } from "./talk-draft";
import { plainSigns } from "./wide-signs";

/** Blocks with two marks in the place of one around a title; the same list where there is nothing to change. */
export function withDoubleQuotes(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ inline }) => mayOpen.test(inline.text) || inline.text.includes("«"))) return blocks;
  return blocks.map((given) => {
    const block = given.inline.text.includes("«") ? withoutGuillemets(given) : given;
    const { text } = block.inline;
    const read = mayOpen.test(text) ? doubled(block) : text;
    return read === text ? block : { ...block, inline: withText(block.inline, read) };
  });
}

/** `« Taming Queues »`, with the blank of each mark on its other side: the title keeps its place. */
function withoutGuillemets(block: Block): Block {
  const text = block.inline.text.replace(
    guillemets,
    (_, open: string, title: string, close: string) =>
      `${open === "" ? "" : " "}“${title}”${close === "" ? "" : " "}`,
  );
  return text === block.inline.text ? block : { ...block, inline: withText(block.inline, text) };
}

const guillemets = /«([ \u00a0\u202f]?)([^«»“”\s](?:[^«»\n“”]{1,158}[^«»“”\s])?)([ \u00a0\u202f]?)»/g;

/** A talk whose title was read with other marks, signs or capitals, as the note has them; a name keeps its capitals. */
export function withTitleAsWritten(text: string, talk: TalkDraft): TalkDraft {
  const { title, titleRange, speakers } = talk;
  if (titleRange.end - titleRange.start !== title.length) return talk;
  const written = text.slice(titleRange.start, titleRange.end).replaceAll("\n", " ");
  const isRead = written !== title && plainSigns(written).toLowerCase() === title.toLowerCase();
  const isChanged = title.includes('"') || (isRead && speakers.every(({ name }) => name !== title));
  return isChanged ? { ...talk, title: written } : talk;
}

/** No letter stands before a mark that opens, and a capital, a number or `.NET` behind it; at a line's beginning any letter. */
const mayOpen = /(?:^|[\s(])['‘‚](?=\.?[\p{Lu}\d]|(?<=^['‘‚])\p{Ll})(?!\d\d(?:s|\D|$))/mu;
const opens = new RegExp(mayOpen, "gmu");
/** An apostrophe stands between letters. */
const closes = /(?<=\S)['’‘](?=[\s,.;:)!?–—-]|$)|["“”\n]/gu;
/** No title is longer, in UTF-16 units. */
const longest = 140;
/** Nobody sets off more titles in one block. */
const most = 40;

/** What stands before a title in a heading or an item. */
const leads = /(?:^|\s[-–—|]{1,2}\s|(?<!\p{L})on\s)$/mu;

/** What goes on behind a title in a sentence. */
const goesOn =
  /^(?:,?\s(?:by|from|was|is|which|where|and|with)\s|,\s(?:given|run|presented|held)\s|[.!](?:\s|$))/;

/** Words near a title in prose: elsewhere it may be a house, or a book. */
const ofSession =
  /(?<!\p{L})(?:talks?|sessions?|keynotes?|workshops?|presentations?|panels?|tutorials?|lectures?|speakers?|present(?:s|ed|ing)?|spoke|gave|give|did|titled|called|named|attended|went to|saw|watched|heard|enjoyed|liked|caught|favou?rite|explained|showed|demonstrated|opened|closed)(?!\p{L})/iu;
/** How far before and behind a title they are looked for, in UTF-16 units. */
const reach = 60;

/** `'[Taming Queues](…)'` leads somewhere. */
const isLinked = (marks: readonly Mark[], at: number): boolean =>
  marks.some(({ kind, start }) => kind === "link" && Math.abs(start - at) < 2);

function doubled({ kind, inline }: Block): string {
  const { text, marks } = inline;
  const places: number[] = [];
  for (const { index, 0: match } of matches(opens, text).slice(0, most)) {
    const start = index + match.length - 1;
    // a title may set words of its own off: `Why the 'Long Drawer' stays`
    if (start < (places.at(-1) ?? -1) || marks.some((mark) => mark.start < start && mark.end > start))
      continue;
    const end = closeOf(text, start);
    // `'No'` is what somebody said
    if (end === undefined || !/\s/.test(text.slice(start, end))) continue;
    const before = text.slice(Math.max(0, start - reach), start);
    const behind = text.slice(end + 1, end + 1 + reach);
    const isBegun = leads.test(before);
    const isTitle =
      kind === "paragraph"
        ? isBegun || isLinked(marks, start) || ofSession.test(before) || ofSession.test(behind)
        : isBegun || (kind === "item" && goesOn.test(behind));
    if (isTitle) places.push(start, end);
  }
  if (places.length === 0) return text;
  const parts = places.map((at, i) => `${text.slice((places[i - 1] ?? -1) + 1, at)}"`);
  return parts.join("") + text.slice((places.at(-1) ?? -1) + 1);
}

/** The mark that closes what another one opens: behind an `s` it may be a possessive, if a further one closes. */
function closeOf(text: string, start: number): number | undefined {
  const rest = text.slice(start + 1, start + longest);
  let found: number | undefined;
  for (const { index, 0: mark } of matches(closes, rest)) {
    if (!/['’‘]/.test(mark) || (found !== undefined && mayOpen.test(rest.slice(found + 1, index)))) break;
    found = index;
    if (rest[index - 1] !== "s" && rest[index - 1] !== "z") break;
  }
  return found === undefined ? undefined : start + 1 + found;
}
