/** Who speaks in a note on one talk: people of its head, of its first lines, and guests. */
import type { Block, NoteDocument } from "../markdown/document";
import type { FrontMatterValue } from "../markdown/front-matter";
import { inlineLines, plainInline, type Inline } from "../text/inline";
import { firstNamed } from "./first-named";
import { isAboutMakers } from "./no-talk";
import { personScore } from "./person-name";
import { findPresenting, isSurelyPresenting, type Presenting } from "./presenting";
import type { Section } from "./sections";
import { readSpeakerList } from "./speaker-list";
import { withCompanyField } from "./company-field";
import { findSpeakerFields, findSpeakerLines } from "./speaker-lines";
import { fromSentence, personFrom, type PersonDraft } from "./talk-draft";

/**
 * People whom the note's head names.
 * @param inEvent true where a key of every day, such as `who`, speaks of a talk
 */
export function frontSpeakers({ frontMatter, text }: NoteDocument, inEvent: boolean): PersonDraft[] {
  const people: PersonDraft[] = [];
  const inside: FrontMatterValue[] = [];
  for (const key of ["speaker", "speakers", "presenter", "presenters", ...(inEvent ? ["who"] : [])]) {
    for (const value of frontMatter.fields.get(key) ?? []) {
      const inline = plainInline(text.slice(value.start, value.end), value.start);
      const list = readSpeakerList(inline, 0, inline.text.length);
      if (list !== undefined)
        people.push(...list.speakers.map((one) => personFrom(inline, one, `front matter: ${key}`)));
    }
    inside.push(...companyKeys.flatMap((one) => frontMatter.fields.get(`${key}.${one}`) ?? []));
  }
  if (inside.length > 0)
    return people.map((one, i) => ({ ...one, company: one.company ?? ownHouse(people, i, inside) }));
  const companies = companyKeys.flatMap((key) => frontMatter.fields.get(key) ?? []);
  const [company] = companies;
  const isUnclear = people.length > 1 && companies.length > 1;
  if (company === undefined || isUnclear || people.some((one) => one.company !== undefined)) return people;
  return people.map((one) => ({ ...one, company: houseOf(company) }));
}

/** The company inside somebody's own entry, which goes from where the name stands to the next one. */
function ownHouse(
  people: readonly PersonDraft[],
  at: number,
  inside: readonly FrontMatterValue[],
): PersonDraft["company"] {
  const [first, from, to] = [people[0], people[at], people[at + 1]].map(
    (one) => one?.range.start ?? Infinity,
  );
  // where companies come first, whose is whose is not told
  if (inside.some(({ start }) => start < (first ?? 0))) return undefined;
  return houseOf(inside.find(({ start }) => start > (from ?? 0) && start < (to ?? 0)));
}

const houseOf = (one: FrontMatterValue | undefined): PersonDraft["company"] =>
  one === undefined ? undefined : { name: one.value, range: { start: one.start, end: one.end } };

/** Keys under which a note's head names where its speaker works. */
const companyKeys = ["affiliation", "company", "organization", "organisation", "employer", "org", "work"];

/** People whom a note's first lines name. */
export function headSpeakers(
  blocks: readonly Block[],
  sections: readonly Section[],
  inEvent: boolean,
): PersonDraft[] {
  const lead = sections[0];
  const from = lead === undefined || lead.first > 2 ? 0 : lead.first + 1;
  const lines = findSpeakerLines(blocks, from, Math.min(blocks.length, from + 6), false, inEvent);
  // a plain line at the very top that is no title but who spoke
  const isPlain = lead?.heading.kind === "paragraph" && lead.heading.inline.marks.length === 0;
  const above = isPlain ? findSpeakerLines(blocks, 0, lead.first + 1, false, inEvent) : [];
  const isStacked =
    lines.every(({ rule }) => !rule.startsWith("field")) &&
    above.every(({ name }) => personScore(name) >= sureOfName && !lines.some((one) => one.name === name));
  if (lines.length > 0)
    return [...(isStacked ? above : []), ...withCompanyField(lines, blocks, from, endOfHead(blocks, from))];
  const fields = findSpeakerFields(blocks, 0, Math.min(blocks.length, 40));
  if (fields.length > 0) return fields;
  if (above.length > 0) return above;
  for (const block of blocks.slice(0, 6)) {
    if (block.quoted || isAboutMakers(block.inline.text)) continue;
    const reading =
      findPresenting(block.inline).find((one) => isSurelyPresenting(one, inEvent)) ??
      (inEvent ? whoWorks(block) : undefined);
    if (reading !== undefined) return fromSentence(block, reading);
  }
  return inEvent ? inSecondLine(blocks) : [];
}

/** The first two lines of a note that begins with a paragraph, though its first line was parted from the rest. */
export function firstLines([block, next]: readonly Block[]): readonly [Inline, Inline] | undefined {
  if (block?.kind !== "paragraph") return undefined;
  const [first, second] = inlineLines(block.inline);
  if (first === undefined || second !== undefined) return first && second && [first, second];
  const isOne = next?.kind === "paragraph" && next.range.start - block.range.end <= lineEnd;
  const below = isOne ? inlineLines(next.inline)[0] : undefined;
  return below && [first, below];
}

/** Between two lines of a paragraph stands no more, in UTF-16 units. */
const lineEnd = 2;

/** Plain text begins with the title, and in the next line of the same paragraph who spoke. */
function inSecondLine(blocks: readonly Block[]): PersonDraft[] {
  const line = firstLines(blocks)?.[1];
  const list = line === undefined ? undefined : readSpeakerList(line, 0, line.text.length);
  if (line === undefined || list === undefined || list.end < line.text.trimEnd().length) return [];
  return list.speakers.every(({ score }) => score >= sureOfName)
    ? list.speakers.map((reading) => personFrom(line, reading, "line below: speaker"))
    : [];
}

/** Above another name a line is a name as well, where it surely can be one. */
const sureOfName = 0.9;

/** Where the next heading stands. */
function endOfHead(blocks: readonly Block[], from: number): number {
  const next = blocks.findIndex(({ kind }, i) => i >= from && kind === "heading");
  return next < 0 ? blocks.length : next;
}

/** `Jane Roe works on the storage team at Acme`, near the beginning of a note on one talk. */
function whoWorks({ kind, inline }: Block): Presenting | undefined {
  const named = kind === "paragraph" ? firstNamed(inline) : undefined;
  return named !== undefined &&
    /^\s(?:works|leads|runs|is (?:an?|the)\s)/.test(inline.text.slice(named.evidence.end))
    ? named
    : undefined;
}

/** Lines that are only a name with a role and company, as in notes of a keynote with several guests. */
export function findGuests(blocks: readonly Block[], covered: readonly boolean[]): PersonDraft[] {
  const people: PersonDraft[] = [];
  blocks.forEach((block, index) => {
    if (covered[index] !== true || block.kind !== "item" || block.indent > 1) return;
    const line = inlineLines(block.inline)[0];
    if (line === undefined || line.text.length > 90) return;
    const list = readSpeakerList(line, 0, line.text.length);
    if (list === undefined || list.end < line.text.length - 1) return;
    if (list.score >= 0.75 && list.speakers.every((one) => one.company !== undefined))
      people.push(...list.speakers.map((one) => personFrom(line, one, "list item: guest")));
  });
  return people;
}
