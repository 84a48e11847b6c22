/** Speakers of a note's talks as entities: full names joined with short forms, and every further place that names them. */
import type { Block } from "../markdown/document";
import { sourceRange } from "../text/inline";
import { nameKey, plainKey } from "../text/fold";
import type { Range } from "../text/range";
import { rememberInline } from "../text/remember";
import { signsOf } from "../text/signs";
import type { FactBuilder } from "./fact-builder";
import { readableText } from "./readable-text";
import type { PersonDraft, TalkDraft } from "./talk-draft";
import { isOrdinaryWord } from "../catalogue/words";
import { matches } from "../text/matches";

/** Adds the speakers of the talks; `talkEntities` runs in step with `talks`. */
export function addSpeakers(
  builder: FactBuilder,
  talks: readonly TalkDraft[],
  talkEntities: readonly number[],
  guests: readonly (readonly PersonDraft[])[],
): void {
  const people = talks.flatMap((talk) => talk.speakers);
  const full = fullNames([...people, ...guests.flat()]);
  const elsewhere = ownCompanies(talks);
  talks.forEach((talk, i) => {
    const entity = talkEntities[i];
    if (entity === undefined) return;
    for (const person of [...talk.speakers, ...(guests[i] ?? [])]) {
      const name = full.get(nameKey(person.name)) ?? person.name;
      const partial = name !== person.name && name.split(/\s+/).length > person.name.split(/\s+/).length;
      const speaker = builder.entity("speaker", name, partial ? name : person.name, nameKey(name));
      builder.mention(speaker, person.range, person.rule, person.confidence, partial);
      builder.relation("presents", speaker, entity, person.evidence, person.rule);
      const own = elsewhere.get(nameKey(person.name));
      if (own === undefined || !isShared(person, talk.speakers) || own === companyKey(person))
        addCompany(builder, speaker, person);
    }
  });
}

const companyKey = ({ company }: PersonDraft): string => nameKey(company?.name ?? "");

/** `Jane Roe, Bo Li (Acme)`: of both, as far as nothing else is known. */
const isShared = (person: PersonDraft, beside: readonly PersonDraft[]): boolean =>
  beside.some((one) => one !== person && one.company?.range.start === person.company?.range.start);

/** Where people work for whom the note names a company of their own. */
function ownCompanies(talks: readonly TalkDraft[]): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const { speakers } of talks)
    for (const person of speakers)
      if (person.company !== undefined && !isShared(person, speakers))
        own.set(nameKey(person.name), companyKey(person));
  return own;
}

/** Adds people who spoke, whatever it was on. */
export function addPeople(builder: FactBuilder, people: readonly PersonDraft[]): void {
  for (const person of people) {
    const speaker = builder.entity("speaker", person.name, person.name, nameKey(person.name));
    builder.mention(speaker, person.range, person.rule, person.confidence);
    if (person.company !== undefined) addCompany(builder, speaker, person);
  }
}

function addCompany(builder: FactBuilder, speaker: number, person: PersonDraft): void {
  const { company } = person;
  if (company === undefined) return;
  const entity = builder.entity(
    "company",
    company.name.replace(/[.,]+$/, (tail) => (/\b(?:Inc|Ltd|Corp|Co)\.$/.test(company.name) ? tail : "")),
    company.name,
  );
  builder.mention(entity, company.range, person.rule, person.confidence);
  if (company.alias !== undefined) {
    const forms = builder.entities[entity]?.forms;
    if (forms?.includes(company.alias.name) === false) forms.push(company.alias.name);
    builder.mention(entity, company.alias.range, person.rule, person.confidence);
  }
  builder.relation(
    "worksAt",
    speaker,
    entity,
    {
      start: Math.min(person.range.start, company.range.start),
      end: Math.max(person.range.end, company.range.end),
    },
    person.rule,
  );
}

/** For each short name (`Liz`) the one full name in the note that it can stand for. */
function fullNames(people: readonly PersonDraft[]): ReadonlyMap<string, string> {
  const full = [...new Set(people.map((one) => one.name).filter((name) => /\s/.test(name)))];
  const found = new Map<string, string>();
  for (const person of people) {
    if (/\s/.test(person.name)) continue;
    const fits = full.filter((name) =>
      name.split(/\s+/).some((part) => nameKey(part) === nameKey(person.name)),
    );
    if (fits.length === 1 && fits[0] !== undefined) found.set(nameKey(person.name), fits[0]);
  }
  return found;
}

interface Called {
  readonly entity: number;
  readonly words: readonly string[];
}

/** Mentions of the note's speakers anywhere else: the full name, or inside their own talk a part of it. */
export function addSpeakerMentions(
  builder: FactBuilder,
  blocks: readonly Block[],
  talksAt: readonly (readonly number[])[],
): void {
  const speakers: Called[] = [];
  builder.entities.forEach((entity, index) => {
    if (entity.kind === "speaker")
      speakers.push({ entity: index, words: entity.name.split(/\s+/).map(nameKey) });
  });
  if (speakers.length === 0) return;
  const byWord = new Map<string, Called[]>();
  const byPlainWord = new Map<string, Called[]>();
  for (const speaker of speakers)
    for (const word of speaker.words.filter((each) => each.length > 1)) {
      byWord.set(word, [...(byWord.get(word) ?? []), speaker]);
      byPlainWord.set(plainKey(word), [...(byPlainWord.get(plainKey(word)) ?? []), speaker]);
    }
  blocks.forEach((block, i) => {
    const text = readableText(block.inline);
    for (const { word, key, plain, start } of capitalWords(block.inline)) {
      const fits = byWord.get(key) ?? byPlainWord.get(plain);
      if (fits === undefined) continue;
      const at = (length: number): Range => sourceRange(block.inline, { start, end: start + length });
      const whole = fits
        .map((one) => ({ one, length: fullLength(text, start, one.words) }))
        .find(({ length }) => length > 0);
      if (whole !== undefined) builder.mention(whole.one.entity, at(whole.length), "name of a speaker", 0.9);
      else {
        const inside = fits.filter((one) => talksAt[i]?.includes(one.entity) === true);
        if (inside.length === 1 && inside[0] !== undefined && !isOrdinaryWord(word))
          builder.mention(inside[0].entity, at(word.length), "part of a speaker's name", 0.7, true);
      }
    }
  });
}

/** Words with a capital, which may be part of a name; without an `'s` behind them. */
const capitalWords = rememberInline((inline) =>
  [
    ...matches(
      /(?<![\p{L}\p{N}@#/.])\p{Lu}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu,
      signsOf(inline).capitals === 0 ? "" : readableText(inline),
    ),
  ].map(({ 0: written, index: start }) => {
    const word = written.replace(/['’]s$/, "");
    return { word, key: nameKey(word), plain: plainKey(word), start };
  }),
);

/** `word` is a key; most that are compared are the same, and without accents. */
function isSameWord(written: string, word: string): boolean {
  const key = nameKey(written);
  return key === word || plainKey(key) === plainKey(word);
}

/** How long the full name is that starts at `start`, or 0. */
function fullLength(text: string, start: number, words: readonly string[]): number {
  let at = start;
  for (const [i, word] of words.entries()) {
    const match = /^[\s.]*([\p{L}\p{M}'’-]+\.?)/u.exec(text.slice(at, at + 40));
    if (match?.[1] === undefined || !isSameWord(match[1].replace(/['’]s$/, ""), word)) return 0;
    at += match[0].length;
    // the stop behind an initial is the name's, the one behind a word the sentence's
    if (i === words.length - 1)
      return at - start - (/['’]s$/.test(match[1]) ? 2 : /\p{L}{2}\.$/u.test(match[1]) ? 1 : 0);
  }
  return 0;
}
