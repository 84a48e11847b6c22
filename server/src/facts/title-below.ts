/** Titles that stand below a heading: behind the word for one, in quotation marks, or all in italics or bold. */
import type { Block } from "../markdown/document";
import { inlineLines, type Inline } from "../text/inline";
import { companyScore } from "./company-name";
import { isField } from "./field-name";
import { isNoTalk } from "./no-talk";
import { isProfileLink } from "./open-speaker";
import { personScore } from "./person-name";
import { isRole } from "./role";
import { isLoneLabel, isMaterial, type Window } from "./talk-label";
import { readTalkLine, unquote } from "./talk-line";
import { isTitle } from "./title-case";
import { titleScore } from "./title-score";

/** A line and where in it a title stands. */
export interface TitleBelow {
  readonly inline: Inline;
  readonly title: Window;
}

/** With a capital or a number. */
const beginsBig = /^\P{L}*[\p{Lu}\d]/u;

/** All of a line is in italics or bold. */
const isSetOff = ({ text, marks }: Inline): boolean =>
  marks.some(
    ({ kind, start, end }) =>
      (kind === "emphasis" || kind === "strong") && start === 0 && end >= text.trimEnd().length,
  );

const titleField = /^\W{0,3}(?:talk(?: title)?|title|topic|subject|session)\s?:\s{0,2}(?=\S)/iu;

/** `Talk 1`, `Keynote-Speaker`: a place in a programme. */
const isSlot = (heading: string): boolean =>
  isLoneLabel(heading.replace(/[\s#-]{1,3}\d{1,2}\W*$/, "").replace(/[\s-]speaker$/i, ""));

/** `Talk: Taming Queues` below a heading that is a number, or a slot, and nothing else. */
export function fieldBelow(heading: Inline, block: Block | undefined): TitleBelow | undefined {
  const isWords = /\p{L}/u.test(heading.text);
  if (block === undefined || (isWords && !isSlot(heading.text))) return undefined;
  for (const line of inlineLines(block.inline)) {
    const start = titleField.exec(line.text)?.[0].length;
    // `Topic: the usual` below a slot is none
    if (start !== undefined && (!isWords || beginsBig.test(line.text.slice(start))))
      return { inline: line, title: { start, end: line.text.length } };
  }
  return undefined;
}

/** A line in quotation marks, or one that is all in italics or bold, right below a speaker's heading. */
export function quotedBelow(block: Block | undefined, isLabelled: boolean): TitleBelow | undefined {
  const line = block?.kind === "paragraph" ? inlineLines(block.inline)[0] : undefined;
  if (line === undefined || line.text.length > 160) return undefined;
  const { quoted, title, score } = readTalkLine(line);
  const longer = line.text.split(/\s+/).filter((word) => word.length > 3);
  const capital = longer.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  const whole = /^["“„«][^"“”„«».!?]{6,100}["”“»]$/u.test(line.text.trim());
  const isAlone = isSetOff(line) && block?.inline.text.includes("\n") === false;
  const isTalks =
    (isAlone &&
      score === 0 &&
      !isRemark(line) &&
      (isTitle(line.text) || /\S[:?]/.test(line.text)) &&
      !/[.:]$/.test(line.text.trim())) ||
    (whole && quoted && isLabelled) ||
    (quoted && score === 0 && title.end >= line.text.length - 2 && capital >= longer.length * 0.7);
  return isTalks ? { inline: line, title } : undefined;
}

/** `This one was slow`, `from Berlin`, `Watch the recording`, `Kafka, streaming, Java`: what else is set off below somebody's name. */
const isRemark = ({ text, marks }: Pick<Inline, "text" | "marks">): boolean =>
  !beginsBig.test(text) ||
  /^["“„«]/.test(text) ||
  /^\P{L}*(?:this|that|it|best|worst|slides?|watch|photos?|abstract|not (?:recorded|online|yet)|recorded|recording|videos?|from|with)(?!\p{L})/iu.test(
    text,
  ) ||
  /(?<!\p{L})(?:I|me|him|she|he|meh)(?!\p{L})/u.test(text) ||
  /^[^\s,]+(?:,\s[^\s,]+){2,}$/.test(text.trim()) ||
  /^\P{L}*\d{1,2}[:.h]\d{2}/u.test(text) ||
  isMaterial(text.split(",")[0] ?? "") ||
  marks.some(({ kind }) => kind === "link");

/** `Title: Taming Queues` below a speaker's heading. */
export function statedBelow(block: Block | undefined): TitleBelow | undefined {
  const line = block === undefined ? undefined : inlineLines(block.inline)[0];
  const start = line === undefined ? undefined : titleField.exec(line.text)?.[0].length;
  if (line === undefined || start === undefined || !beginsBig.test(line.text.slice(start))) return undefined;
  const inside = unquote(line.text, { start, end: line.text.trimEnd().length });
  if (isRole(line.text.slice(inside.start, inside.end))) return undefined;
  return { inline: line, title: inside };
}

/** A paragraph of one line in quotation marks, or one that reads like a title and has no mark at all. */
export function plainBelow(block: Block | undefined): TitleBelow | undefined {
  if (block?.kind !== "paragraph" || block.quoted || block.inline.text.includes("\n")) return undefined;
  const text = block.inline.text.trimEnd();
  const title = unquote(text, { start: 0, end: text.length });
  const words = text.slice(title.start, title.end);
  if (words.length > 140 || !/\S\s\S/.test(words) || !beginsBig.test(words) || /[.:;,]$/.test(words))
    return undefined;
  if (
    saidOf.test(words) ||
    titleScore(words) < 0.3 ||
    isField(text) ||
    isRemark({ text: words, marks: withoutWholeLink(block.inline) })
  )
    return undefined;
  return isOther(words) ? undefined : { inline: block.inline, title };
}

/** `[Taming Queues](…)`: a title leads somewhere as a whole. */
const withoutWholeLink = ({ text, marks }: Inline): Inline["marks"] =>
  marks.filter(
    ({ kind, start, end, url }) =>
      kind !== "link" || start > 0 || end < text.trimEnd().length || isProfileLink(url ?? ""),
  );

/** Who somebody is, where they work, a name, or what stands below any talk. */
const isOther = (words: string): boolean =>
  isRole(words) || isNoTalk(words) || companyScore(words) >= 0.85 || personScore(words) >= 0.7;

/** What somebody says of a talk, or of who gave it. */
const saidOf =
  /^(?:loved|liked|likes|enjoyed|did|does|didn['’]t|went|was|wasn['’]t|is|isn['’]t|has|had|very|really|great|good|nice|best|nerd|from|lives|works|worked|knows|talks|writes|saw|met|skipped|missed|left|came|started)(?!\p{L})|(?<!\p{L})(?:nerd|guy|person|lady|my|me)(?!\p{L})/iu;

/** A first line all in italics or bold that may be a title, in whatever letters, and whatever stands below it. */
export function markedBelow(block: Block | undefined): TitleBelow | undefined {
  const line = block?.kind === "paragraph" ? inlineLines(block.inline)[0] : undefined;
  const text = line?.text.trimEnd() ?? "";
  if (line === undefined || text.length < 6 || text.length > 160 || /[.:]$/.test(text)) return undefined;
  if (!isSetOff(line) || isRemark(line)) return undefined;
  return isOther(text) ? undefined : { inline: line, title: { start: 0, end: text.length } };
}
