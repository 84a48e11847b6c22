/** A talk while recognition is still at work: where it stands, what it is called, who gives it, and why. */
import { honorificLength } from "./person-name";
import type { Block } from "../markdown/document";
import { sourceRange, type Inline } from "../text/inline";
import type { Range } from "../text/range";
import type { Presenting } from "./presenting";
import type { SpeakerReading } from "./speaker-list";
import type { Window } from "./talk-label";

export interface PersonDraft {
  readonly name: string;
  readonly range: Range;
  readonly company:
    | { readonly name: string; readonly range: Range; readonly alias?: { name: string; range: Range } }
    | undefined;
  readonly rule: string;
  readonly confidence: number;
  /** The words that say so. */
  readonly evidence: Range;
}

export interface TalkDraft {
  readonly title: string;
  readonly titleRange: Range;
  readonly speakers: PersonDraft[];
  readonly rule: string;
  readonly confidence: number;
  /** Blocks `[first, end)` that belong to the talk, its own line first. */
  readonly first: number;
  end: number;
}

/** A speaker as read in a line → a person with places in the note. */
export function personFrom(
  inline: Inline,
  reading: SpeakerReading,
  rule: string,
  evidence?: Window,
): PersonDraft {
  const at = (window: Window): Range => sourceRange(inline, window);
  const text = (window: Window): string => inline.text.slice(window.start, window.end).replace(/\s+/g, " ");
  const company = reading.company;
  const name = { ...reading.name, start: reading.name.start + honorificLength(text(reading.name)) };
  return {
    name: text(name),
    range: at(name),
    company: company === undefined ? undefined : { name: text(company), range: at(company) },
    rule,
    confidence: reading.score,
    evidence: at(
      evidence ?? { start: reading.name.start, end: Math.max(reading.name.end, company?.end ?? 0) },
    ),
  };
}

/** Speakers of a sentence, with the company's other name where one is given. */
export function fromSentence(block: Block, reading: Presenting): PersonDraft[] {
  return reading.speakers.map((speaker) => {
    const person = personFrom(block.inline, speaker, reading.rule, reading.evidence);
    const alias = reading.companyAlias;
    if (person.company === undefined || alias === undefined) return person;
    const name = block.inline.text.slice(alias.start, alias.end);
    return {
      ...person,
      company: { ...person.company, alias: { name, range: sourceRange(block.inline, alias) } },
    };
  });
}

/** Where a talk's blocks end: before the next block that is no deeper inside lists, or at `limit`. */
export function endOfItem(blocks: readonly Block[], first: number, limit: number): number {
  const start = blocks[first];
  if (start === undefined) return first + 1;
  let end = first + 1;
  while (end < limit) {
    const block = blocks[end];
    if (block === undefined || block.kind === "heading") break;
    if (block.kind === "item" && block.indent <= start.indent) break;
    if (block.indent < start.indent) break;
    end++;
  }
  return end;
}
