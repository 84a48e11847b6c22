/** Speakers named in the lines below a title: `*Jane Roe (Acme)*`, `by Jane Roe`, `Speaker: Jane Roe`, a sub-heading `Presenter`. */
import { isAuthorList } from "./author-list";
import { readBio } from "./biographies";
import type { Block } from "../markdown/document";
import { inlineLines, type Inline, type Mark } from "../text/inline";
import { companyScore } from "./company-name";
import { personFrom, type PersonDraft } from "./talk-draft";
import { isNobody } from "./nobody";
import { isProfileLink } from "./open-speaker";
import { personScore } from "./person-name";
import { isRecordedTalk } from "./recordings";
import { byLine, kindBeforeSpeaker, nameWithSites, withPeople } from "./talk-label";
import { endsSentence, sentenceEnd } from "./sentence-end";
import { readSpeakerList, type SpeakerList } from "./speaker-list";
import { isMetThere } from "./split-doubts";
import { signsOf } from "../text/signs";
import { isPlaceField, presenterWords, speakerWords } from "./speaker-field";
import { isWords, lonePerson, ofShape, statedName } from "./stated-names";
import { isTitled } from "./titled-item";

const field = new RegExp(
  `^\\W{0,3}(?:${speakerWords}|presenting|by|with|von|author\\(?s?\\)?|panel|given by|held by|talk by|presentation by|led by|facilitators?|hosts?|name)(?:\\s*\\([^)]{0,20}\\))?\\s*(?:[:：]|\\s[-–—]\\s)\\s*`,
  "iu",
);
const saysPresenter = new RegExp(`^\\W{0,3}(?:${presenterWords})(?![\\p{L}\\d])`, "iu");

/** A label for speakers and nothing else. */
export const speakerLabel =
  /^\W{0,3}(?:speakers?|presenters?|presented by|who|panell?ists?|instructors?|by|hosts?|speaker\(s\))\W{0,3}$/iu;

/** How many blocks, or lines of one, below a title a speaker's line may stand. */
const reach = 4;
/** No panel has more people, each in a line. */
const mostLines = 12;

/**
 * Looks for the speakers in the blocks `[from, end)` below a title.
 * @param strictly only lines that say what they are, such as `Speaker: …` and `by …`
 * @param inEvent true where a handle, or a name in a quotation, is whoever spoke
 */
export function findSpeakerLines(
  blocks: readonly Block[],
  from: number,
  end: number,
  strictly = false,
  inEvent = false,
): PersonDraft[] {
  for (let i = from; i < Math.min(end, from + reach); i++) {
    const block = blocks[i];
    if (block === undefined || block.kind === "rule") break;
    if (speakerLabel.test(block.inline.text.trim())) {
      const people = speakersUnder(blocks, i, end);
      if (people.length > 0) return people;
      continue;
    }
    if (block.kind === "heading" && i > from) break;
    if (block.quoted && i > from) continue;
    if (isRecordedTalk(block)) break;
    const lines = block.kind === "row" ? [] : inlineLines(block.inline).slice(0, mostLines);
    for (const [n, line] of lines.slice(0, reach).entries()) {
      if (n > 0 && !strictly && isTitled(block)) break;
      const isFirst = inEvent && i === from && n === 0 && block.kind === "paragraph";
      const found = readLine(line, strictly || n > 1 || i > from + 1, block.kind, isFirst);
      if (
        found.length === 0 ||
        (block.quoted &&
          !found.some((person) => person.company !== undefined) &&
          !((inEvent || block.kind === "heading") && i === from && n === 0))
      )
        continue;
      const isStacked = lines.length > 2 && lines.every(isAllMarked);
      const more = peopleOfLines(lines.slice(n + 1), block.kind, isStacked);
      return [...found, ...more, ...siblings(blocks, i, end)];
    }
  }
  return [];
}

/** The people of lines up to the first that names nobody. */
function peopleOfLines(lines: readonly Inline[], kind: Block["kind"], isStacked: boolean): PersonDraft[] {
  const people: PersonDraft[] = [];
  for (const line of lines) {
    const read = readLine(line, false, kind);
    const found = read.length === 0 && isStacked ? nameOf(line) : read;
    if (found.length === 0) break;
    people.push(...found);
  }
  return people;
}

/** Speakers in the next blocks of the same kind: one speaker to a line or item. */
function siblings(blocks: readonly Block[], at: number, end: number): PersonDraft[] {
  const own = blocks[at];
  const people: PersonDraft[] = [];
  for (let i = at + 1; i < Math.min(end, at + mostLines); i++) {
    const block = blocks[i];
    if (
      own === undefined ||
      block?.kind !== own.kind ||
      block.group !== own.group ||
      block.indent !== own.indent
    )
      break;
    const lines = inlineLines(block.inline);
    const isStacked = isAllMarked(own.inline) && lines.every(isAllMarked) && (lines.length > 1 || i > at + 1);
    const found = peopleOfLines(isStacked ? lines : lines.slice(0, 1), block.kind, isStacked);
    if (found.length === 0 || !found.every(({ name }) => /\s/.test(name))) break;
    people.push(...found);
  }
  return people;
}

/** Field lines anywhere in a section: `Speaker: Jane Roe` may stand under an abstract. */
export function findSpeakerFields(blocks: readonly Block[], from: number, end: number): PersonDraft[] {
  for (let i = from; i < end; i++) {
    const block = blocks[i];
    if (block === undefined || block.kind === "row") continue;
    for (const line of inlineLines(block.inline).slice(0, isTitled(block) ? 1 : undefined)) {
      if (!saysPresenter.test(line.text)) continue;
      const found = readLine(line, true, block.kind);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Speakers in a line that begins with a field's name for them. */
export const readFieldLine = (line: Inline, kind: Block["kind"]): PersonDraft[] => readLine(line, true, kind);

/** Speakers in a line that can only be theirs: a field, or names with companies and nothing else. */
export const readSpeakerLine = (line: Inline): PersonDraft[] => readLine(line, false, "paragraph");

/** A label on its own, and the names in the lines, items or paragraph under it. */
export function speakersUnder(blocks: readonly Block[], at: number, end: number): PersonDraft[] {
  const own = blocks[at];
  const people: PersonDraft[] = [];
  for (let i = at + 1; i < Math.min(end, at + 8); i++) {
    const block = blocks[i];
    if (block === undefined || block.kind === "heading" || block.kind === "rule") break;
    if (own?.kind === "item" && (block.kind !== "item" || block.indent <= own.indent)) break;
    const before = people.length;
    const bio = readBio(block);
    if (bio !== undefined) people.push(bio);
    else if (people.length > 0 && block.kind !== "item") break;
    else
      for (const line of inlineLines(block.inline)) {
        const list = readSpeakerList(line, 0, line.text.length);
        if (list !== undefined && list.score >= 0.4 && isName(line, list))
          people.push(...all(line, list, "field: speaker"));
        else {
          const behind = beforeRole(line);
          const linked = behind.length > 0 ? behind : withProfile(line);
          people.push(...(linked.length > 0 || own === undefined ? linked : ofShape(own.inline, line)));
        }
      }
    if (people.length === before) break;
  }
  return people;
}

/** `Jane Roe - Edge/Cloud things @janeroe`: below a label, what follows a name and a dash is about them. */
function beforeRole(line: Inline): PersonDraft[] {
  const end = /^[^-–—|]{4,40}?(?=\s[-–—|]\s)/u.exec(line.text)?.[0].length ?? 0;
  if (end === 0 || personScore(line.text.slice(0, end)) < 0.4) return [];
  const list = readSpeakerList(line, 0, end);
  return list === undefined ? [] : all(line, list, "field: speaker");
}

/** `Ada He - [LinkedIn](https://linkedin.com/in/ada-he)`: below a label, whoever has a page of their own, however they are called. */
function withProfile(line: Inline): PersonDraft[] {
  const end =
    /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3}(?=\s?[-–—|:(,])/u.exec(line.text)?.[0].length ?? 0;
  const isLinked = line.marks.some(
    ({ kind, start, url }) => kind === "link" && start > end && start < end + 5 && isProfileLink(url ?? ""),
  );
  if (end === 0 || !isLinked) return [];
  const name = { start: 0, end };
  return [personFrom(line, { name, score: 0.7, company: undefined, marked: true }, "field: speaker")];
}

/** @param isFirst true right below a title, where a handle is all that some write */
function readLine(line: Inline, strictly: boolean, kind: Block["kind"], isFirst = false): PersonDraft[] {
  const text = line.text;
  // `Jane Roe at QueueConf 2019` among other items: who was met there
  if (kind !== "paragraph" && isMetThere.test(text)) return [];
  // nobody's name is without a capital
  if (signsOf(line).capitals === 0) return isFirst ? setOffHandle(line) : [];
  const guest = guestField.exec(text);
  const stated =
    guest === null
      ? (field.exec(text)?.[0] ?? byLine.exec(text)?.[0] ?? kindBeforeSpeaker.exec(text)?.[0])
      : text.slice(0, guest.index + guest[0].length);
  const among = stated === undefined ? withPeople.exec(text)?.[0] : undefined;
  if (among !== undefined) {
    const list = readSpeakerList(line, among.length, sentenceEnd(text, among.length));
    return list === undefined || list.score < 0.7 ? [] : all(line, list, "line below: with …");
  }
  if (stated !== undefined) {
    const end = sentenceEnd(text, stated.length);
    const whole = readSpeakerList(line, stated.length, end);
    // `Who: Bo from Acme, second name on a slide`
    const remark = /,\s\p{Ll}/u.exec(text.slice(stated.length, end))?.index;
    const list =
      (whole === undefined || whole.score < 0.25) && remark !== undefined
        ? readSpeakerList(line, stated.length, stated.length + remark)
        : whole;
    if (end > 300) return [];
    if (list === undefined || list.score < 0.25) return statedName(line, stated.length);
    return all(line, list, "field: speaker");
  }
  if (strictly || isPlaceField(text)) return [];
  const name = nameWithSites.exec(text)?.[1];
  if (name !== undefined && personScore(name) >= 0.4) {
    const list = readSpeakerList(line, 0, name.length);
    if (list !== undefined) return all(line, list, "line below: speaker");
  }
  const handled = isFirst ? nameWithHandle.exec(text)?.[1] : undefined;
  if (handled !== undefined && companyScore(handled) < 0.85 && !isNobody(handled) && !isWords(handled))
    return [lonePerson(line, 0, handled)];
  const told = kind === "paragraph" ? firstSentence(line) : [];
  if (told.length > 0) return told;
  const longest = isAllSetOff(line) ? longestRoll : longestLine;
  if (text.length > longest && !(text.length < longestAuthors && isAuthorList(text))) return [];
  const end = text.length;
  const list = readSpeakerList(line, 0, end);
  if (list === undefined) return isAllSetOff(line) || isFirst ? setOffHandle(line) : [];
  const first = list.speakers[0];
  const dressed = line.marks.some(
    (mark) =>
      (mark.kind === "strong" || mark.kind === "emphasis") &&
      mark.start === 0 &&
      mark.end >= (first?.name.end ?? end),
  );
  const whole = list.end >= end - 2;
  const strong = list.speakers.some((one) => one.company !== undefined || one.marked);
  const needed = dressed || strong ? 0.6 : kind === "item" ? 0.85 : 0.75;
  if (!whole || list.score < needed || endsSentence(text)) return [];
  if (kind === "item" && !dressed && !strong) return [];
  return all(line, list, "line below: speaker");
}

/** `Jane Roe @jroe.` right below a title: whatever the name is. */
const nameWithHandle = /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,2})\s\(?@[A-Za-z]\w{1,30}\)?[.!]?\s*$/u;

/** A name by its shape, `CJ de Jong`, among others that are each a line of their own, and set off like this one. */
function nameOf(line: Inline): PersonDraft[] {
  const text = line.text.trim();
  const isName = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,2}\s\p{Lu}[\p{L}.'’-]+$/u.test(text);
  return !isName || companyScore(text) >= 0.85 || isWords(text) || isNobody(text)
    ? []
    : [lonePerson(line, line.text.indexOf(text), text)];
}

/** `_@jroe_` below a title. */
function setOffHandle(line: Inline): PersonDraft[] {
  const handle = /^@[A-Za-z][\w-]{2,30}(?=\s*$)/.exec(line.text)?.[0];
  return handle === undefined ? [] : [lonePerson(line, 0, handle)];
}

/** No line with people is longer, in UTF-16 units, but for the authors of a paper in italics. */
const longestLine = 140;
const longestRoll = 400;
const longestAuthors = 2_000;

/** All of the line, but for a sign at either end. */
const isAll = ({ text, marks }: Inline, kinds: readonly Mark["kind"][]): boolean =>
  marks.some(
    ({ kind, start, end }) => kinds.includes(kind) && start <= 1 && end >= text.trimEnd().length - 1,
  );

const isAllSetOff = (line: Inline): boolean => isAll(line, ["emphasis"]);
const isAllMarked = (line: Inline): boolean => isAll(line, ["strong", "emphasis"]);

/** `Host: Ann Lee. Guest: Jane Roe`: the guest is who speaks. */
const guestField = /(?:^|[.;,]\s)\W{0,2}guests?\s?:\s{0,3}/i;
/** `Jane Roe from Acme. They started with one broker …`: a first sentence that only names people. */
function firstSentence(line: Inline): PersonDraft[] {
  const end = sentenceEnd(line.text, 0);
  if (end >= line.text.length - 1 || end > 100 || line.text[end] !== ".") return [];
  const list = readSpeakerList(line, 0, end);
  if (list === undefined || list.end < end - 1) return [];
  const full = list.speakers.every((one) => line.text.slice(one.name.start, one.name.end).includes(" "));
  const known = list.speakers.some((one) => one.company !== undefined);
  return full && list.score >= (known ? 0.7 : 0.75) ? all(line, list, "first sentence: speaker") : [];
}

const isName = (line: Inline, list: SpeakerList): boolean =>
  list.speakers.every((one) => personScore(line.text.slice(one.name.start, one.name.end)) >= 0.25);

const all = (line: Inline, list: SpeakerList, rule: string): PersonDraft[] =>
  list.speakers.map((one) => personFrom(line, one, rule));
