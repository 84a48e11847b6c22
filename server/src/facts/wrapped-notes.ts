/**
 * Lines that end only because the next word did not fit, in notes whose writer breaks lines at a width, and inside the words of a
 * link before small letters: names and titles go on in the next line. They are joined by a space, as long as the line end was, so that places stay.
 */
import type { Block, NoteDocument } from "../markdown/document";
import { sourceOffset, withText, type Inline } from "../text/inline";

/** Widths, in UTF-16 units, at which somebody may break lines. */
const [narrowest, widest] = [50, 130];
const fewestBreaks = 5;
/** A line may be broken early now and then: before a link, behind a sentence. */
const enough = 0.7;

/** How many blocks have to be broken more than once: a title and who gives it are two lines as well. */
const fewestLong = 2;
/** A longer word is an address, and breaks a line of any width. */
const longestWord = 20;

/** A line end inside a block. */
interface LineBreak {
  /** Where it stands in the visible text. */
  readonly at: number;
  /** The length of its line in the note, and with the next line's first word behind it. */
  readonly length: number;
  readonly withNext: number;
}

/** The width at which a note's lines are broken; `undefined` where they end wherever the writer ended them. */
export function widthOfNote({ text, blocks }: NoteDocument): number | undefined {
  const changes = new Array<number>(widest + 2).fill(0);
  const add = (width: number, by: number): void => {
    const at = Math.min(Math.max(width, 0), widest + 1);
    changes[at] = (changes[at] ?? 0) + by;
  };
  let [count, long] = [0, 0];
  for (const block of blocks) {
    const breaks = breaksOf(block, text);
    if (breaks.length > 1) long++;
    for (const { length, withNext } of breaks) {
      count++;
      add(length, 1);
      add(withNext, -1);
    }
  }
  if (count < fewestBreaks || long < fewestLong) return undefined;
  let [best, most, explained] = [0, 0, 0];
  for (let width = 0; width <= widest; width++) {
    explained += changes[width] ?? 0;
    if (width >= narrowest && explained > most) [best, most] = [width, explained];
  }
  return most >= count * enough ? best : undefined;
}

/** The blocks with such lines joined; the same list where there are none. */
export function withWrappedLinesJoined(
  { text, blocks }: NoteDocument,
  width: number | undefined,
): readonly Block[] {
  const joined = blocks.map((block) => joinLines(block, text, width));
  return joined.some((block, i) => block !== blocks[i]) ? joined : blocks;
}

function joinLines(block: Block, note: string, width: number | undefined): Block {
  const { inline } = block;
  if (!inline.text.includes("\n")) return block;
  const breaks = breaksOf(block, note);
  const linked = feedsInLinks(inline);
  const wrapped = breaks.filter(({ at, length, withNext }) => {
    const goesOnSmall = /^\p{Ll}/u.test(inline.text.slice(at + 1, at + 3));
    // of two lines the second may be meant as one, unless it goes on in small letters
    const isAtWidth =
      width !== undefined && length <= width && withNext > width && (breaks.length > 1 || goesOnSmall);
    return isAtWidth || (goesOnSmall && linked.has(at));
  });
  if (wrapped.length === 0) return block;
  const units = inline.text.split("");
  for (const { at } of wrapped) units[at] = " ";
  return { ...block, inline: withText(inline, units.join("")) };
}

function breaksOf({ kind, inline }: Block, note: string): LineBreak[] {
  const found: LineBreak[] = [];
  if ((kind !== "paragraph" && kind !== "item") || !inline.text.includes("\n")) return found;
  const { text } = inline;
  const meant = meantBreaks(inline);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    if (meant.has(at) || field.test(text.slice(at + 1, at + 1 + longestField))) continue;
    const end = sourceOffset(inline, at);
    const length = end - (note.lastIndexOf("\n", end - 1) + 1);
    nextWord.lastIndex = end;
    const next = nextWord.exec(note)?.[1] ?? "";
    if (next.length <= longestWord && !/^(?:<?https?:|!?\[)/.test(next))
      found.push({ at, length, withNext: length + 1 + next.length });
  }
  return found;
}

/** Line ends that whoever wrote them meant: behind two spaces or a stroke, and behind a line that is set off as a whole. */
function meantBreaks(inline: Inline): ReadonlySet<number> {
  const { text, marks } = inline;
  const meant = new Set<number>();
  for (const { kind, start, end } of marks) {
    if (kind === "break") for (let at = start; at <= end; at++) meant.add(at);
    const isSetOff = kind === "strong" || kind === "emphasis";
    const isWhole = text[end] === "\n" && (start === 0 || text[start - 1] === "\n");
    if (isSetOff && isWhole && !text.slice(start, end).includes("\n")) meant.add(end);
  }
  return meant;
}

/** Line ends among the words of links. */
function feedsInLinks({ text, marks }: Inline): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { kind, start, end } of marks)
    if (kind === "link") for (let at = start + 1; at < end - 1; at++) if (text[at] === "\n") found.add(at);
  return found;
}

/** A field, or `by`: another line. */
const field = /^(?:\p{Lu}\p{L}{1,15}(?:\s\p{L}{1,15})?:\s|by\s)/u;
const longestField = 40;

const nextWord = /\s{1,40}(?:>\s{0,3})*(\S*)/y;
