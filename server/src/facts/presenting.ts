/** Sentences that say who presented: `Jane Roe from Acme talked about …`, `the workshop was held by …`. */
import { isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { Inline } from "../text/inline";
import { announcedSpeakers } from "./announced-speakers";
import { companyScore } from "./company-name";
import { behind, company } from "./company-behind";
import { isForeign } from "./foreign-line";
import { foreignPresenting, mayPresentInForeign, ownedSession } from "./foreign-presenting";
import { namePattern, nextBorder, partInMarks, trimName } from "./name-in-text";
import { isLinkedTo } from "./open-speaker";
import { houseOf, ownerBefore, partnerInside, partnersBefore, reading, withoutRole } from "./partners";
import { personScore } from "./person-name";
import { sentenceEnd, sentenceStart } from "./sentence-end";
import { readSpeakerList, type SpeakerReading } from "./speaker-list";
import type { Window } from "./talk-label";
import { rememberInline } from "../text/remember";
import { signsOf } from "../text/signs";
import { matches } from "../text/matches";

export interface Presenting {
  readonly speakers: readonly SpeakerReading[];
  /** Another name for the company, given in parentheses behind it. */
  readonly companyAlias: Window | undefined;
  /** The words that say so, from the name to the verb or the other way round. */
  readonly evidence: Window;
  /** True where the sentence leaves no doubt (`gave a talk`), false where it may only tell (`showed`). */
  readonly strong: boolean;
  readonly rule: string;
}

const singlePattern = /(?<![\p{L}\p{N}@'’])\p{Lu}\p{Ll}{2,}(?=\s)/gu;
const strongVerb =
  /^(?:\s*,)?\s+(?:(?:also|then|first|recently|who|have|has|had|is|was|will|would|both|kindly|just)\s+){0,3}(?:talk(?:ed|s|ing)?\s+(?:about|on|us|through|how)|talk(?:ed|s)\b|spoke|speaks|speaking|present(?:ed|s|ing)\b|gave|gives|giving|held|delivered|delivers|did\s+(?:a|an|the|his|her|their)\s|took\s+(?:the stage|us|to the stage)|kicked\s+off|opened\s+the|closed\s+the|keynoted|lectured|made\s+the\s+case|told\s+the\s+story|did\s+(?:\w+\s+){1,2}minutes?\s+(?:on|about)|hosted\s+(?:a|the)|ran\s+(?:a|the)\s+(?:workshop|session)|led\s+(?:a|the|us)|walked\s+us|walks?\s+us\s+through|taught\s+us\s+(?:how|why|about|to)|reminded\s+us\s+(?:how|why|about|of)|had\s+an?\s+(?:[\w-]+\s+){0,3}(?:talk|session|keynote|presentation)\s+(?:about|on|called|titled)\b)/i;
const weakVerb =
  /^(?:\s*,)?\s+(?:(?:also|then|first|who|has|had)\s+){0,2}(?:showed|shows|explained|explains|demonstrated|demonstrates|demoed|introduced|introduces|discussed|discusses|described|describes|shared|shares|outlined|argued|argues|remonstrates|illustrated|covered|announced|remarked|recommended|pointed\s+out|convinced|started|starts)\b/i;
const session =
  "(?:talk|presentation|workshop|keynote|session|lecture|tutorial|speech|panel|plenary|lightning talk|demo|case study|seminar|webinar|training|presentatie|sessie|lezing|vortrag|foredrag|föredrag|presentasjon)";
const leadingSession = new RegExp(
  `(?:\\b${session}s?(?:\\s{1,3}(?:on|about)\\s{1,3}[^.,;:\\n]{2,60})?,?(?:\\s{1,3}(?:was|is|were|are|which was|that was|had been))?(?:\\s{1,3}(?:also|then|again|excellently|nicely|really|well))?(?:\\s{1,3}(?:held|given|presented|delivered|done|led|hosted|run|made|prepared|moderated))?\\s{1,3}(?:by|of|from|with)|\\b${session}s?\\s(?:that\\s)?(?:I|we)\\s(?:[\\p{L}-]+\\s){1,6}(?:was|were)\\s(?:an?\\s(?:[\\p{L}-]+\\s){0,4}one\\s)?by|\\b(?:held|given|presented|delivered|hosted|led)\\s{1,3}by|\\b(?:conversation|discussion|panel|chat)\\s{1,3}between|\\b(?:speakers?|presenters?)(?:,|\\s{1,3}(?:was|is|were|are))|[”"]\\s{1,3}(?:by|of|from)|\\b(?:first|second|third|next|last|then|favou?rite|best)(?:\\s(?:one|talk|session|keynote|speaker|up|on stage))?,?\\s{1,3}(?:was|came|were)|\\b(?:closing|opening)\\s(?:the\\s)?(?:conf\\p{L}*|day|event|track)\\s(?:was|were))\\s{1,3}(?:the\\s{1,3}[\\p{L} -]{1,30}\\s|(?:his|her|their)\\s(?:colleague|student|boss)\\s)?(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\\.?\\s)?$`,
  "iu",
);
/** Words without which the long pattern need not be tried. */
const mayLead =
  /talk|present|workshop|keynote|sess|lecture|lezing|vortrag|foredrag|föredrag|tutorial|speech|panel|demo|case study|seminar|webinar|training|plenary|held|given|delivered|hosted|led|speaker|conversation|discussion|chat|[”"]|\b(?:first|second|third|next|last|then|favou?rite|best)\b.{1,10}\b(?:was|came|were)\b/i;
const possessive = new RegExp(
  `^['’]s?\\s{1,3}(?:(?:[\\p{L}-]+\\s{1,3}){0,3}${session}\\b|one(?=\\s(?:on|about)\\s))`,
  "iu",
);
/** `Jane Roe with a long talk`, `Jane Roe opened on Monday with the keynote`. */
const withSession =
  /^(?:\s(?:opened|closed|started|followed)(?:\s(?:on\s)?[\p{L}-]+){0,3}\s{1,3}with\s{1,3}(?:an?|the|his|her|their)\s{1,3}(?:[\p{L}-]+\s{1,3}){0,3}(?:talk|keynote|session|presentation|lecture|workshop)\b|\s{1,3}with\s{1,3}(?:an?|the|his|her|their)\s{1,3}(?:[\p{L}-]+\s{1,3}){0,3}(?:talk|keynote|session|presentation|lecture|workshop)\s(?:on|about)\b)/iu;
/** `Then` before `Jane Roe from Acme on queues`. */
const inTurn =
  /(?:^|[.!?]\s{1,3})(?:And )?(?:[Tt]hen|[Nn]ext|[Nn]ext up|[Aa]fter (?:that|lunch|the break)|[Ff]irst|[Ff]inally|[Ll]astly|[Ll]ater)[:,]?\s{1,3}$/;
const onTopic = /^\s{1,3}(?:on|about)\s{1,3}(?!(?:the (?:left|right|other)|his|her|my|their|our)\b)\p{L}/u;
/** `I heard` before `Jane Roe, who works for Acme, talk about queues`. */
const heard = /\b(?:hear|heard|see|saw|watch|watched|catch|caught|listen to|listened to|joined)\s$/i;
const talking =
  /^(?:,\swho\s[^.!?;]{0,120}?,)?\s(?:(?:talk|speak|talking|speaking|explain|explaining|show|showing|present|presenting)\s(?:about|on|why|how|what)\b|for\s(?:an?|the|his|her|their)\s(?:\p{L}+\s)?(?:talk|session|presentation|workshop|keynote)\b)/iu;
/** `Jane Roe (Acme) told us how they got rid of their queues`. */
const toldUs = /^\s(?:then\s|also\s)?told\sus\s(?:how|why)\s(?:they|he|she|it|their|his|her)\b/i;
/** `two people from Acme,` before their names. */
const houseBefore = new RegExp(
  `\\b(?:two|three|four|some)\\s(?:[\\p{Ll}-]+\\s){0,2}(?:people|folks|guys|engineers|developers|women|men|persons)\\s(?:from|of|at)\\s(${company})[,:]\\s$`,
  "u",
);

const inReport = "sentence: in a report";

/** True for a sentence that leaves no doubt; what tells of a talk in notes on an event may elsewhere be what anybody said. */
export const isSurelyPresenting = ({ strong, rule }: Presenting, inEvent: boolean): boolean =>
  strong && (inEvent || rule !== inReport);

/** All such sentences of a paragraph. A first name alone counts only with a company or a strong verb. */
export const findPresenting: (inline: Inline) => readonly Presenting[] = rememberInline(readSentences);

function readSentences(inline: Inline): Presenting[] {
  if (signsOf(inline).capitals === 0) return [];
  const text = inline.text.replaceAll("\n", " ");
  const found: Presenting[] = announcedSpeakers(inline);
  const announcements = found.length;
  const isAnnounced = (start: number): boolean =>
    found.slice(0, announcements).some(({ evidence }) => evidence.start <= start && start < evidence.end);
  let covered = 0;
  for (const match of matches(namePattern, text)) {
    if (match.index < covered || isAnnounced(match.index)) continue;
    const whole = partInMarks(inline, match.index, match.index + match[0].length);
    // who has a page of their own needs no more of a name than its shape
    const isLinked = isLinkedTo(inline.marks, whole);
    const name = isLinked ? whole : trimName(text, whole.start, whole.end);
    if (name === undefined || (!isLinked && personScore(text.slice(name.start, name.end)) < 0.5)) continue;
    const reading = readAround(inline, text, name);
    if (reading === undefined) continue;
    found.push(reading);
    covered = reading.evidence.end;
  }
  for (const match of matches(singlePattern, text)) {
    const name = { start: match.index, end: match.index + match[0].length };
    if (found.some((one) => one.evidence.start < name.end && name.start < one.evidence.end)) continue;
    // `A Newcomer Speaks Up`
    if (/\b(?:an?|the|every|some|any|no|each|this|that|one)\s$/i.test(text.slice(0, name.start).slice(-8)))
      continue;
    if (!isGivenName(match[0]) && (isOrdinaryWord(match[0]) || personScore(match[0]) === 0)) continue;
    const reading = readAround(inline, text, name);
    if (
      reading !== undefined &&
      (reading.strong || reading.speakers.some((one) => one.company !== undefined))
    )
      found.push({ ...reading, rule: `${reading.rule} (first name)` });
  }
  return found;
}

function readAround(inline: Inline, text: string, name: Window): Presenting | undefined {
  const owner = ownerBefore(text, name.start);
  const house = houseOf(text, owner);
  const from = owner === undefined ? name.start : owner.start;
  const before = text.slice(Math.max(0, from - 120), from);
  const lead = mayLead.test(before)
    ? (leadingSession.exec(before) ?? leadingSession.exec(withoutRole(before)))
    : null;
  if (lead !== null) {
    const end = listEnd(text, name.start);
    const list = readSpeakerList(inline, name.start, end);
    const alias = behind(text, name);
    const known = alias.company ?? house;
    const speakers = (list?.speakers ?? [reading(name, undefined)]).map((one) =>
      one.company === undefined && known !== undefined ? { ...one, company: known } : one,
    );
    return {
      speakers: speakers.filter((one) => one.score >= 0.25),
      companyAlias: alias.alias,
      evidence: {
        start: Math.max(0, from - (before.length - lead.index)),
        end: Math.max(list?.end ?? name.end, alias.end),
      },
      strong: true,
      rule: "sentence: held by",
    };
  }
  const own = possessive.exec(text.slice(name.end));
  if (own !== null)
    return {
      speakers: [reading(name, undefined)],
      companyAlias: undefined,
      evidence: { start: name.start, end: name.end + own[0].length },
      strong: true,
      rule: "sentence: somebody's talk",
    };
  const together = ofOneHouse(inline, text, name, before);
  if (together !== undefined) return together;
  const after = behind(text, name);
  const rest = text.slice(after.end, after.end + 80);
  const isSure = after.company !== undefined || personScore(text.slice(name.start, name.end)) >= 0.95;
  const turn = isSure && inTurn.test(before) ? onTopic.exec(rest) : null;
  const said = strongVerb.exec(rest);
  const told =
    withSession.exec(rest) ??
    turn ??
    (after.company === undefined ? null : toldUs.exec(rest)) ??
    (heard.test(before) ? talking.exec(text.slice(after.end, after.end + 200)) : null);
  const weak = said === null && told === null ? weakVerb.exec(rest) : null;
  const strong = said ?? told ?? (weak !== null && saysInTalk(text, name) ? weak : null);
  const verb = strong ?? weak ?? (after.company === undefined ? null : ownSession(text, name, after.end));
  if (verb === null)
    return mayPresentInForeign(inline) && /\s/.test(text.slice(name.start, name.end))
      ? foreign(inline, text, name, before, rest)
      : undefined;
  // `Jane Roe and John Doe (Acme)`, `Jane Roe and John Doe from Acme`: of both
  const shared = /^\s(?:\(|from\s)/.test(text.slice(name.end, name.end + 8)) ? after.company : undefined;
  return {
    speakers: [
      ...partnersBefore(inline, name).map((one) => reading(one.name, one.company ?? shared)),
      reading(name, after.company ?? house),
      ...partnerInside(text, name, after.company),
    ],
    companyAlias: after.alias,
    evidence: { start: name.start, end: after.end + verb[0].length },
    strong: strong !== null || weak === null,
    rule: said === null && told !== null ? inReport : "sentence: talked about",
  };
}

/** `In this talk, Jane Roe showed …`, `Jane Roe from Acme discussed how … in this session`. */
const saysInTalk = (text: string, { start, end }: Window): boolean => {
  const from = sentenceStart(text, start);
  // whoever stands behind another one, or behind what was said, is only told of
  const before = text.slice(from, start);
  return (
    !isTold.test(before) && (inThisTalk.test(before) || inTalk.test(text.slice(end, sentenceEnd(text, end))))
  );
};

const inThisTalk = /\bin this (?:talk|session|keynote|presentation|workshop|lecture)\b/i;

const isTold = /\p{Lu}[\p{L}'’-]+\s\p{Lu}|\b(?:that|how|why|where|what)\s/u;

/** `Jane Roe, engineer at Acme by day, used queues for it, and her session was funny`: what stands behind who she is. */
function ownSession(text: string, { start }: Window, from: number): RegExpExecArray | null {
  if (sentenceStart(text, start) !== start) return null;
  return hisSession.exec(text.slice(from, sentenceEnd(text, from)));
}

const hisSession =
  /^.*?,\sand\s(?:his|her|their)\s(?:\p{L}+\s)?(?:talk|session|keynote|presentation|workshop)\s(?:was|is)\s(?!not\b|full\b|cancell?ed|rejected|accepted|moved|postponed|sold|(?:over)?booked|missed)/su;

const inTalk = /\bin (?:this|that|his|her|their) (?:talk|session|keynote|presentation|workshop|lecture)\b/i;

/** `la charla de Jane Roe`, `sprach Jane Roe über …`, with whoever is named in one breath. */
function foreign(
  inline: Inline,
  text: string,
  name: Window,
  before: string,
  rest: string,
): Presenting | undefined {
  const own = ownedBy(inline, text, name);
  if (own !== undefined) return own;
  const said = foreignPresenting(before, rest, text.slice(name.start, name.end));
  if (said === undefined) return undefined;
  const after = behind(text, name);
  // a link right behind a name is what its bearer gave
  const isBeforeLink = nextBorder(inline, name.end) === name.end + 1;
  const end = isBeforeLink ? name.end : listEnd(text, name.start);
  const list = said.before > 0 ? readSpeakerList(inline, name.start, end) : undefined;
  const speakers = list?.speakers.filter((one) => one.score >= 0.5).map((one) => withoutOf(text, one)) ?? [];
  return {
    speakers:
      speakers.length > 0
        ? speakers
        : [
            ...partnersBefore(inline, name).map((one) => reading(one.name, undefined)),
            reading(name, after.company),
          ],
    companyAlias: after.alias,
    evidence: { start: name.start - said.before, end: after.end + said.behind },
    strong: true,
    rule: inReport,
  };
}

/** `Jane Holms Vortrag über Warteschlangen`: without the s. */
function ownedBy(inline: Inline, text: string, name: Window): Presenting | undefined {
  const length = ownedSession(text.slice(name.start, name.end), text.slice(name.end, name.end + 60));
  if (length === 0 || !isForeign(inline)) return undefined;
  const owner = { start: name.start, end: name.end - 1 };
  return {
    speakers: [reading(owner, undefined)],
    companyAlias: undefined,
    evidence: { start: name.start, end: name.end + length },
    strong: true,
    rule: "sentence: somebody's talk",
  };
}

/** `de Jane Roe et de John Doe`: the word stands before each of them. */
function withoutOf(text: string, one: SpeakerReading): SpeakerReading {
  const { start, end } = one.name;
  const word = /^(?:de\s|d['’]|von\s|av\s|di\s)(?=\p{Lu})/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return word === 0 ? one : { ...one, name: { start: start + word, end } };
}

/** `two people from Acme, Jane Roe and John Doe, showed how`. */
function ofOneHouse(inline: Inline, text: string, name: Window, before: string): Presenting | undefined {
  if (!/[,:]\s$/.test(before)) return undefined;
  const house = houseBefore.exec(before);
  if (house?.[1] === undefined || companyScore(house[1]) < 0.6) return undefined;
  const list = readSpeakerList(inline, name.start, listEnd(text, name.start));
  const end = list?.end ?? name.end;
  const told = /^,?\s/.exec(text.slice(end))?.[0].length ?? 0;
  const rest = ` ${text.slice(end + told, end + 80)}`;
  const verb = strongVerb.exec(rest) ?? weakVerb.exec(rest);
  if (list === undefined || verb === null) return undefined;
  const start = name.start - before.length + house.index + house[0].lastIndexOf(house[1]);
  const at = { start, end: start + house[1].length };
  return {
    speakers: list.speakers.map((one) => reading(one.name, at)),
    companyAlias: undefined,
    evidence: { start, end: end + told + verb[0].length },
    strong: true,
    rule: "sentence: talked about",
  };
}

function listEnd(text: string, start: number): number {
  const stop =
    /[.!?](?=\s|$)(?<!\b\p{Lu}\.)|\s+(?:from|of|at)\s+(?=[\p{Lu}\p{Ll}])|\s+(?:about|on|who|which|that|was|is|were|in|for|to|the|he|she|they|where|gave|showed|presented|talked|sobre|que|qui|über|die|der|war|fue|foi|était|est|om|som|var)\s|[,;]\s+\p{Ll}/u.exec(
      text.slice(start),
    );
  return stop === null ? text.length : start + stop.index;
}
