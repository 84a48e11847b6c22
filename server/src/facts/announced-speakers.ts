/** Who speaks, as an abstract announces it: `In this session, Jane Roe (Lead Sorter) and Bo Li (Acme) show how …`. */
import type { Inline } from "../text/inline";
import { matches } from "../text/matches";
import { readSpeakerList, type SpeakerReading } from "./speaker-list";
import type { Window } from "./talk-label";

/** Sessions alone: in a paper or a demo anybody may appear. */
const before =
  /(?<![\p{L}\d])(?:In|During)\s(?:this|her|his|their|our)\s(?:[\p{Ll}-]+\s){0,3}(?:talk|keynote|session|presentation|workshop|tutorial|lecture|panel)[,:]?\s(?=\p{Lu})/gu;
const behind =
  /,?\s(?:(?:will|then|both|also)\s){0,2}(?:cover|demonstrate|describe|discuss|dive|explain|explore|give|introduce|look|outline|present|reveal|share|show|take|talk|teach|tell|walk)(?:s|es)?(?=[\s,])/;

/** No abstract names more people than fit into so many UTF-16 units. */
const longest = 200;
/** How surely each of them has to be somebody. */
const sure = 0.7;

/** The rule of such a sentence. */
export const announced = "sentence: in this session";

interface Announcement {
  readonly speakers: readonly SpeakerReading[];
  readonly companyAlias: undefined;
  /** From the first word of the sentence to the last name; visible offsets. */
  readonly evidence: Window;
  readonly strong: true;
  readonly rule: string;
}

/** The speakers of each such sentence, in order. */
export function announcedSpeakers(inline: Inline): Announcement[] {
  const text = inline.text.replaceAll("\n", " ");
  return matches(before, text).flatMap(({ 0: lead, index }) => {
    const start = index + lead.length;
    const length = behind.exec(text.slice(start, start + longest))?.index;
    const list = length === undefined ? undefined : readSpeakerList(inline, start, start + length);
    if (length === undefined || list === undefined || list.end < start + length - 1) return [];
    if (!list.speakers.every((one) => one.score >= sure)) return [];
    // an abstract says in parentheses who they are, and hardly anybody who tells of a class or a game
    if (!text.slice(start, list.end).includes("(")) return [];
    const evidence = { start: index, end: list.end };
    return [{ speakers: list.speakers, companyAlias: undefined, evidence, strong: true, rule: announced }];
  });
}
