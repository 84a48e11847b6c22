/**
 * Talks whose link says all of it, wherever it stands: `More on it: [Jane Roe - Taming Queues](https://youtu.be/…)`, `the best was
 * [Jane Roe's Taming Queues](https://youtu.be/…)`.
 */
import type { Block } from "../markdown/document";
import { slice, sourceRange, type Inline } from "../text/inline";
import { contains } from "../text/range";
import type { Mark } from "../text/visible-text";
import { isSeveralWords } from "./bare-speakers";
import { saysSession } from "./foreign-presenting";
import { personScore } from "./person-name";
import { isOnProgramme, isRecording, isSlideDeck } from "./recordings";
import { nameWindow } from "./open-speaker";
import { personFrom, type TalkDraft } from "./talk-draft";
import { readTalkLine, type TalkLine } from "./talk-line";
import { titleScore } from "./title-score";

/** Under this score somebody in a link is what it is about. */
const sure = 0.7;

/**
 * Such talks outside of others: a link in what was noted on one leads to somebody else's. More than one may stand in an item.
 * @param known the talks that were found in other ways
 */
export function findLinkedTalks(blocks: readonly Block[], known: readonly TalkDraft[]): TalkDraft[] {
  const owner = new Map<number, TalkDraft>();
  for (const talk of known) for (let i = talk.first; i < talk.end; i++) owner.set(i, talk);
  let isElsewhere = false;
  return blocks.flatMap((block, index) => {
    if (block.kind === "heading") isElsewhere = ofOthers.test(block.inline.text);
    if (isElsewhere) return [];
    const above = owner.get(index);
    const isOwn = above === undefined || (above.first === index && block.kind === "item");
    if (!isOwn || block.quoted || (block.kind !== "paragraph" && block.kind !== "item")) return [];
    const { inline } = block;
    const links = inline.marks.filter(
      (mark) =>
        isToTalk(mark) && (above === undefined || !contains(sourceRange(inline, mark), above.titleRange)),
    );
    return links.flatMap((mark): TalkDraft[] => {
      const before = inline.text.slice(Math.max(0, mark.start - reach), mark.start);
      if (inComparison.test(before) || yearsAgo.test(inline.text.slice(mark.end, mark.end + reach)))
        return [];
      const link = slice(inline, mark.start, mark.end);
      const line = readLink(link, saysSession(inline));
      if (line === undefined) return [];
      return [
        {
          title: link.text.slice(line.title.start, line.title.end),
          titleRange: sourceRange(link, line.title),
          speakers: line.speakers.map((one) => personFrom(link, one, "link: title and speaker")),
          rule: "link: title and speaker",
          confidence: 0.7,
          first: index,
          end: index + 1,
        },
      ];
    });
  });
}

/** How far around a link words are looked at, in UTF-16 units. */
const reach = 40;

/** Headings of links that lead away from the event. */
const ofOthers =
  /\b(?:see also|links?|music|further|resources?|related|references?|reading|watch ?list|films?|movies?|inspiration|fun)\b/i;
/** Words before what somebody else did, and behind what was long ago. */
const inComparison =
  /(?:\b(?:like|as in|as with|similar to|reminds? (?:me|us) of|idea (?:from|of)|based on|compare[ds]? (?:to|with)|cf\.?|joke:?|inspired by|song|film|trailer|quot\p{Ll}+)\s?(?:the )?)$/iu;
const yearsAgo = /^\W{0,3}(?:\p{L}+\s)?(?:(?:many |some )?years? ago|back in|from last year)\b/iu;

const isToTalk = ({ kind, url }: Mark): boolean =>
  kind === "link" && (isRecording(url) || isSlideDeck(url) || isOnProgramme(url));

function readLink(link: Inline, inSession: boolean): Pick<TalkLine, "title" | "speakers"> | undefined {
  if (!isSeveralWords(link.text)) return undefined;
  const line = readTalkLine(link);
  const isNamed =
    (line.order === "speaker-first" || line.order === "title-first") &&
    line.speakers.every(({ score }) => score >= sure) &&
    /\s[-–—|]\s|:\s/.test(link.text);
  const words = link.text.slice(line.title.start, line.title.end);
  return isNamed && isSeveralWords(words) ? line : inSession ? ofSomebody(link.text) : undefined;
}

const ownerBefore = /^(\p{Lu}[\p{L}.-]*\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}.-]+)['’]s\s(?=["“]?\p{Lu})/u;

/** `Jane Roe's Taming Queues`: the title begins with a capital, and is no word for a session. */
function ofSomebody(text: string): Pick<TalkLine, "title" | "speakers"> | undefined {
  const [lead = "", name = ""] = ownerBefore.exec(text) ?? [];
  const title = text.slice(lead.length);
  if (personScore(name) < sure || !isSeveralWords(title) || titleScore(title) < 0.3) return undefined;
  const speaker = { name: nameWindow(0, name), score: 0.8, company: undefined, marked: true };
  return { title: { start: lead.length, end: text.length }, speakers: [speaker] };
}
