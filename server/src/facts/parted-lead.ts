/** Leads of paragraphs, bold or a link, that name a talk: `**Taming Queues** — Jane Roe. They …`. */
import { slice, type Inline } from "../text/inline";
import { firstNamed } from "./first-named";
import { itemLine } from "./item-line";
import { isProfileLink } from "./open-speaker";
import { namesBoth } from "./parted-talk";
import { findPresenting } from "./presenting";
import { isRecording } from "./recordings";
import { fullStop } from "./sentence-end";
import { readTalkLine, type TalkLine } from "./talk-line";
import { isWrapped, widthOf } from "./wrapped-line";

/** No title of a line of its own is longer, in UTF-16 units. */
export const longestTitle = 120;

/** Where the bold words end with which a text begins; 0 where there are none. */
export const boldLead = ({ marks }: Inline): number =>
  marks.find(({ kind, start }) => kind === "strong" && start === 0)?.end ?? 0;

/** No lead is longer than this many characters. */
const longestLead = 200;

/** A bold or linked lead that names a talk and its speaker, and the text behind it. */
export function partAtLead(inline: Inline, isInEvent: boolean): Inline[] | undefined {
  const { text, marks } = inline;
  const mark = marks.find(
    ({ kind, start, end, url }) =>
      start === 0 &&
      (kind === "strong" || (kind === "link" && /\s/.test(text.slice(0, end)) && !isProfileLink(url ?? ""))),
  );
  if (mark === undefined || mark.end > longestLead) return undefined;
  const ownLine = partAtBreak(inline, mark.end, isInEvent && mark.kind === "strong");
  if (ownLine !== undefined) return ownLine;
  const { end, rest } = leadOf(text, mark.end);
  const body = text.slice(rest).trimStart();
  if (end === 0 || body === "") return undefined;
  const lead = slice(inline, 0, end);
  const line = readTalkLine(lead);
  // `**Panel: Is it a trap?**` on a line of its own says what it is
  const isLabelled = line.label !== undefined && text[end] === "\n" && line.title.end - line.title.start > 5;
  if (
    isLabelled ||
    (namesBoth(line, isInEvent && line.quoted ? firstNameWithTitle : 0.75) &&
      (mark.kind === "strong" || isRecording(mark.url) || isDressed(line)))
  )
    return [lead, slice(inline, text.length - body.length, text.length)];
  // `**Taming Queues** by Jane Roe – in the small room again. They …`
  const said = itemLine(lead).line;
  const read = readTalkLine(said);
  return said.text.length < lead.text.length && namesBoth(read, 0.75) && isDressed(read)
    ? [said, slice(inline, said.text.length, text.length)]
    : undefined;
}

/** With a title in quotation marks, and nothing else, a first name is enough. */
const firstNameWithTitle = 0.65;

/** `**Taming Queues.** Jane Roe brought …`: a bold title with its stop, and who spoke at the beginning of the text. */
export function partAtStop(inline: Inline): Inline[] | undefined {
  const end = boldLead(inline);
  const title = inline.text.slice(0, end).trim();
  if (end === 0 || end > longestTitle || !/[.?!]$/.test(title) || title.split(/\s+/).length < 3)
    return undefined;
  const text = slice(inline, end, inline.text.length);
  const body = slice(text, text.text.length - text.text.trimStart().length, text.text.length);
  const named = firstNamed(body);
  const isTold =
    (named?.strong === true && named.evidence.start === 0) || findPresenting(body).some((one) => one.strong);
  const stop = title.endsWith(".") ? inline.text.lastIndexOf(".", end) : end;
  return isTold ? [slice(inline, 0, stop), body] : undefined;
}

/** A company beside a name, or a title in quotation marks: soups and films have neither. */
const isDressed = ({ speakers, quoted }: TalkLine): boolean =>
  quoted || speakers.some((one) => one.company !== undefined);

/** Nobody wraps lines at more letters. */
const longestWrapped = 130;

/**
 * `**Taming Queues** – Jane Roe, Acme` in a line of its own. Where the next word would not have fitted any more, or something
 * is still open, the line was only broken there.
 */
function partAtBreak(inline: Inline, boldEnd: number, isTitleBold: boolean): Inline[] | undefined {
  const { text } = inline;
  const feed = text.indexOf("\n");
  if (feed <= boldEnd || feed > longestLead || /[.,;(]$|\([^)]*$/.test(text.slice(0, feed))) return undefined;
  const next = /^\S*/.exec(text.slice(feed + 1))?.[0] ?? "";
  const width = widthOf(text);
  // who writes such lines breaks none of them without a reason
  const isUnwrapped = width > longestWrapped && feed < width / 2;
  if (isWrapped(text, feed) || (!isUnwrapped && !/^(?:\P{Ll}|\p{Ll}+\p{Lu})/u.test(next))) return undefined;
  const first = slice(inline, 0, feed);
  const read = readTalkLine(first);
  // `**Taming Queues** — Jane Roe`: what is bold is the title, all of it
  const isWholeTitle = isTitleBold && namesBoth(read, 0.75) && Math.abs(read.title.end - boldEnd) < 2;
  return isWholeTitle || (namesBoth(read, 0.9) && isDressed(read))
    ? [first, slice(inline, feed + 1, text.length)]
    : undefined;
}

/** Where the lead ends and the text begins; visible offsets, 0 where there is no lead. */
function leadOf(text: string, boldEnd: number): { end: number; rest: number } {
  const line = text.indexOf("\n");
  if (line >= 0 && boldEnd >= line - 1 && boldEnd <= line) return { end: line, rest: line };
  const stop = /[.:]\s*$/.exec(text.slice(0, boldEnd));
  if (stop !== null) return { end: stop.index, rest: boldEnd };
  // where the line was only broken, the sentence goes on
  const until = line < 0 || isWrapped(text, line) ? text.length : line + 1;
  const sentence = fullStop.exec(text.slice(boldEnd, Math.min(until, boldEnd + longestLead)));
  if (sentence === null) return { end: 0, rest: 0 };
  return { end: boldEnd + sentence.index, rest: boldEnd + sentence.index + 1 };
}
