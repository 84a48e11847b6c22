/** Speakers named in or below a sub-heading: `#### Presenter`, `## Jane Roe` right below a title, the only item of an abstract. */
import type { Block } from "../markdown/document";
import { isGrouping } from "./no-talk";
import type { Section } from "./sections";
import { isSpeakerField } from "./speaker-field";
import { readFieldLine, speakerLabel, speakersUnder } from "./speaker-lines";
import { personFrom, type PersonDraft } from "./talk-draft";
import { readTalkLine } from "./talk-line";

/** Speakers under a sub-heading that says so: `#### Presenter`. */
export function findLabelledSpeakers(blocks: readonly Block[], section: Section): PersonDraft[] {
  const direct = speakerHeadingBelow(section);
  if (direct !== undefined) {
    const { inline } = direct.heading;
    return readTalkLine(inline).speakers.map((reading) =>
      personFrom(inline, reading, "sub-heading: speaker"),
    );
  }
  for (const child of section.children) {
    const { inline } = child.heading;
    const people = speakerLabel.test(inline.text.trim())
      ? speakersUnder(blocks, child.first, child.end)
      : isSpeakerField(inline.text)
        ? readFieldLine(inline, "heading")
        : isAbstract.test(inline.text.trim())
          ? loneSpeaker(blocks, child)
          : [];
    if (people.length > 0) return people;
  }
  return [];
}

const isAbstract = /^(?:abstract|description|summary|résumé|zusammenfassung|resumen)\W*$/iu;

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
