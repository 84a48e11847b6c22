/** Speakers named in or below a sub-heading: `#### Presenter`, `## Jane Roe` right below a title, the only item of an abstract. */
import type { Block } from "../markdown/document";
import type { Inline } from "../text/inline";
import { isGrouping } from "./no-talk";
import type { Section } from "./sections";
import { isSpeakerField } from "./speaker-field";
import { readSpeakerList } from "./speaker-list";
import { readFieldLine, speakerLabel, speakersUnder } from "./speaker-lines";
import { personFrom, type PersonDraft } from "./talk-draft";
import { readTalkLine } from "./talk-line";

/** Speakers under a sub-heading that says so: `#### Presenter`. */
export function findLabelledSpeakers(
  blocks: readonly Block[],
  section: Section,
  inEvent: boolean,
): PersonDraft[] {
  const direct = speakerHeadingBelow(section);
  if (direct !== undefined) {
    const { inline } = direct.heading;
    return readTalkLine(inline).speakers.map((reading) =>
      personFrom(inline, reading, "sub-heading: speaker"),
    );
  }
  const [first] = section.children;
  const given = first?.first === section.first + 1 ? speakersBy(first.heading.inline) : [];
  if (given.length > 0) return given;
  for (const child of section.children) {
    const { inline } = child.heading;
    const people = speakerLabel.test(inline.text.trim())
      ? speakersUnder(blocks, child.first, child.end)
      : isSpeakerField(inline.text)
        ? readFieldLine(inline, "heading")
        : inEvent && isAbstract.test(inline.text.trim())
          ? loneSpeaker(blocks, child)
          : [];
    if (people.length > 0) return people;
  }
  return [];
}

/** `## By Jane Roe -- twitter @jroe` */
function speakersBy(inline: Inline): PersonDraft[] {
  const lead = /^by\s+(?=\p{Lu})/iu.exec(inline.text)?.[0].length;
  if (lead === undefined) return [];
  const list = readSpeakerList(inline, lead, inline.text.length);
  const name = /^[^-–—|,(@]{3,50}?(?=\s+(?:--|[-–—|@(])|,|$)/u.exec(inline.text.slice(lead))?.[0];
  const whole = list !== undefined && list.end >= inline.text.length - 2 && list.score >= 0.6;
  const found = whole || name === undefined ? list : readSpeakerList(inline, lead, lead + name.length);
  return found === undefined || found.score < 0.6
    ? []
    : found.speakers.map((reading) => personFrom(inline, reading, "sub-heading: speaker"));
}

/** True for a sub-heading that says who spoke, and nothing of what. */
export const isGivenBy = (section: Section): boolean =>
  section.parent?.children[0] === section &&
  section.first === section.parent.first + 1 &&
  speakersBy(section.heading.inline).length > 0;

const isAbstract = /^abstract\W*$/iu;

/** The only item right below `Abstract`, where it is somebody's name. */
function loneSpeaker(blocks: readonly Block[], { first }: Section): PersonDraft[] {
  const [own, next] = [blocks[first + 1], blocks[first + 2]];
  if (own?.kind !== "item" || (next?.kind === "item" && next.group === own.group)) return [];
  const { order, score, speakers } = readTalkLine(own.inline);
  return order === "speaker-only" && score >= 0.6
    ? speakers.map((reading) => personFrom(own.inline, reading, "sub-heading: speaker"))
    : [];
}

/** The sub-heading right below a title that names its speakers and nothing else. */
export function speakerHeadingBelow({ heading, first, children }: Section): Section | undefined {
  const [child] = children;
  if (child?.first !== first + 1 || readTalkLine(heading.inline).score > 0 || isGrouping(heading.inline.text))
    return undefined;
  const named = children.filter((one) => isSpeakerHeading(one));
  return named.length === 1 && named[0] === child ? child : undefined;
}

function isSpeakerHeading({ heading }: Section): boolean {
  const { order, score, label: kind } = readTalkLine(heading.inline);
  return order === "speaker-only" && score >= 0.7 && kind === undefined;
}
