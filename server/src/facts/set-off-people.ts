/** People whom a writer sets off in bold in the same breath as the title: `**Jane Roe** from Acme asked “What is a queue?”`. */
import type { Block } from "../markdown/document";
import type { Inline } from "../text/inline";
import { matches } from "../text/matches";
import { personScore } from "./person-name";
import { companyBehind } from "./company-behind";
import { namePattern, trimName } from "./name-in-text";
import { partnersBefore } from "./partners";
import { isInPassing } from "./first-named";
import { personFrom, type PersonDraft } from "./talk-draft";
import type { Window } from "./talk-label";

/**
 * The people of a talk whose title stands in quotation marks.
 * @param sentence where the title's sentence begins and ends, or where the next title begins
 * @param above where the title before this one ends: its people stand before that
 */
export function peopleSetOff(
  { inline }: Block,
  title: Window,
  sentence: Window,
  above: number,
): PersonDraft[] | undefined {
  const { text, marks } = inline;
  if (!/["“„]$/.test(text.slice(0, title.start))) return undefined;
  const around = marks.filter(({ start, end }) => start <= title.start && end >= title.end);
  const isMarked = around.some(({ kind }) => kind !== "code" && kind !== "delete");
  const isLinked = around.some(({ kind }) => kind === "link");
  // what people say stands in quotation marks as well
  const lead = text.slice(sentence.start, title.start);
  if (!isMarked && !sessionWord.test(lead)) return undefined;
  if (said.test(text.slice(Math.max(sentence.start, title.start - reach), title.start))) return undefined;
  const people = boldNames(inline).filter((one) => one.start >= above);
  const before = people.filter((one) => one.start >= sentence.start && one.end <= title.start);
  const behind = people.filter((one) => one.start >= title.end && one.end <= sentence.end);
  const earlier = pronoun.test(text.slice(sentence.start, sentence.end))
    ? lastOf(
        text,
        people.filter((one) => one.end <= sentence.start),
      )
    : [];
  const found = [before, behind, earlier, isLinked ? nextSubject(text, title, sentence.end) : []].find(
    (list) => list.length > 0,
  );
  return found?.map((name) => personAt(inline, name, "prose: title and speaker, both set off"));
}

/**
 * A name with the company that stands behind it.
 * @param last the last of several people whose company may be that of all
 */
function personAt(inline: Inline, name: Window, rule: string, last = name): PersonDraft {
  const company = companyBehind(inline.text, last);
  return personFrom(inline, { name, score: 0.75, company, marked: company !== undefined }, rule);
}

/**
 * Whom the same sentence names before a title that surely is one, or the next one begins with: `Jane Roe about [Taming
 * Queues](…)`, `I saw [Taming Queues](…). Jane Roe told …`.
 */
export function peopleNear({ inline }: Block, title: Window, sentence: Window): PersonDraft[] | undefined {
  const { text } = inline;
  const by = namesIn(text, { start: title.end, end: sentence.end }).filter(({ start }) =>
    ofSomebody.test(text.slice(title.end, start)),
  );
  const before = namesIn(text, { start: sentence.start, end: title.start }).slice(-1);
  const named = by.length > 0 ? by.slice(0, 1) : before;
  const names =
    named.length > 0 ? named : nextSubject(text, { start: sentence.end, end: sentence.end }, sentence.end);
  const found = names.map((name) =>
    personAt(inline, name, "prose: title with its page, and who is named near it"),
  );
  return found.length > 0 ? found : undefined;
}

/** `, einem Vortrag über Warteschlangen, von` before `Jane Roe`. */
const ofSomebody = /\b(?:by|von|par|por|av|door)\s$/;

/** Whole names in a window, by their shape. */
const namesIn = (text: string, { start, end }: Window): Window[] =>
  matches(namePattern, text.slice(start, end)).flatMap((match) => {
    const name = trimName(text, start + match.index, start + match.index + match[0].length);
    const isName =
      name !== undefined &&
      /\s/.test(text.slice(name.start, name.end)) &&
      personScore(text.slice(name.start, name.end)) >= 0.75;
    return isName ? [name] : [];
  });

/**
 * Somebody with a company whom the words nearest to a title name: in the same sentence, at the beginning of the next one, or in
 * the one before where that goes on with what they told.
 */
export function peopleOfCompany(
  { inline }: Block,
  title: Window,
  sentence: Window,
  above: number,
  next: number,
): PersonDraft[] | undefined {
  const { text } = inline;
  const said = text.slice(
    Math.max(sentence.start, title.start - nearby),
    Math.min(sentence.end, title.end + nearby),
  );
  const inside = employed(text, { start: Math.max(sentence.start, above), end: title.start }).at(-1);
  const behind = employed(text, { start: title.end, end: Math.min(sentence.end, next) })[0];
  const lead = /^\P{L}{1,6}/u.exec(text.slice(sentence.end))?.[0].length ?? 0;
  const following = employed(text, { start: sentence.end, end: Math.min(sentence.end + 140, next) }).find(
    (one) => (partnersBefore(inline, one)[0]?.name ?? one).start === sentence.end + lead,
  );
  const goesOn = /^["“„*_]*$/.test(text.slice(sentence.start, title.start)) || pronoun.test(said);
  const before = goesOn ? employed(text, { start: above, end: sentence.start }).at(-1) : undefined;
  const name = inside ?? behind ?? following ?? before;
  if (name === undefined) return undefined;
  const around = text.slice(
    Math.max(0, Math.min(name.start, title.start) - nearby),
    Math.max(name.end, title.end) + nearby,
  );
  if (!(tells.test(around) || name === following) || isOtherwise.test(around)) return undefined;
  const rule = "prose: title, and who is named beside it";
  return [
    ...partnersBefore(inline, name).map((one) => personAt(inline, one.name, rule, name)),
    personAt(inline, name, rule),
  ];
}

/** How far around a title and a name words are looked at, in UTF-16 units. */
const nearby = 90;
/** Words that somebody gives a talk with. */
const tells =
  /\b(?:describ\p{L}+|told|tells|shows|showed|explain\p{L}*|present\p{L}*|brought|walked|argued|took us|trained|demo\p{L}*|talks?|sessions?|keynotes?|slot|stage|speakers?|workshop|block)\b/iu;
/** Words for what else is done with a title, or with somebody. */
const isOtherwise =
  /\b(?:books?|papers?|articles?|blog|films?|song|poster|sticker|shirt|sign|read|reading|watched|lives?|lived|said|says|quoted?|recommend\p{L}*|bought|ate|heard|sat|dinner|lunch|loved|laughed|hung|met)\b/iu;

/** Full names in a window with a company behind them, but for those who are only thanked or met. */
const employed = (text: string, { start, end }: Window): Window[] =>
  start >= end
    ? []
    : matches(namePattern, text.slice(start, end)).flatMap((match) => {
        const name = trimName(text, start + match.index, start + match.index + match[0].length);
        if (name === undefined || personScore(text.slice(name.start, name.end)) < 0.75) return [];
        if (isInPassing(text, name.start)) return [];
        const isTold =
          companyBehind(text, name) !== undefined || /^,\s(?:who|whose)\s/.test(text.slice(name.end));
        return isTold ? [name] : [];
      });

/** `My favourite was [“Taming Queues”](…). Jane Roe live coded …`: behind a title that leads somewhere and ends its sentence. */
function nextSubject(text: string, title: Window, end: number): Window[] {
  if (/\p{L}/u.test(text.slice(title.end, end))) return [];
  const subject = /^\W{1,4}(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})\s\p{Ll}/u.exec(text.slice(end));
  if (subject?.[1] === undefined || personScore(subject[1]) < 0.75) return [];
  const start = end + subject[0].indexOf(subject[1]);
  return [{ start, end: start + subject[1].length }];
}

const sessionWord =
  /\b(?:talk|keynote|session|presentation|workshop|tutorial|lecture|panel|slot|breakout)s?\b/i;
/** Words before what somebody says, wears or reads. */
const said =
  /\b(?:said|says|told|tell|answered|book|shirt|sticker|slide|sign|read|reads|wrote|quote[ds]?)\b[^.!?]*$/i;
/** How far before a title such a word is looked for, in UTF-16 units. */
const reach = 40;

const pronoun = /\b(?:she|he|they|her|his|their)\b/i;

const boldNames = ({ text, marks }: Inline): Window[] =>
  marks.filter(
    ({ kind, start, end }) =>
      kind === "strong" && /\s/.test(text.slice(start, end)) && personScore(text.slice(start, end)) >= 0.7,
  );

/** The last name, and those that are joined to it by `and`. */
function lastOf(text: string, names: readonly Window[]): readonly Window[] {
  let first = names.length - 1;
  for (; first > 0; first--) {
    const [one, next] = [names[first - 1], names[first]];
    if (one === undefined || next === undefined || !/^\s?(?:,|&|and)\s/.test(text.slice(one.end, next.start)))
      break;
  }
  return names.slice(Math.max(0, first));
}
