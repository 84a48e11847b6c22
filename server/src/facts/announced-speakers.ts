/** Who speaks, as an abstract announces it: `In this session, Jane Roe (Lead Sorter) and Bo Li (Acme) show how …`, `Join Jane Roe as she …`. */
import type { Inline } from "../text/inline";
import { matches } from "../text/matches";
import { session } from "./session-words";
import { readSpeakerList, type SpeakerReading } from "./speaker-list";
import type { Window } from "./talk-label";

/** What stands before the names, and what ends them. */
const ways: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [
    new RegExp(
      `(?<![\\p{L}\\d])(?:In|During)\\s(?:this|the|her|his|their|our)\\s(?:[\\p{Ll}-]+\\s){0,3}${session}[,:]?\\s(?=\\p{Lu})`,
      "gu",
    ),
    /,?\s(?:(?:will|then|both|also)\s){0,2}(?:cover|demonstrate|describe|discuss|dive|explain|explore|give|introduce|look|outline|present|reveal|share|show|take|talk|teach|tell|walk)(?:s|es)?\s/,
  ],
  [/(?<![\p{L}\d])Join\s(?=\p{Lu})/gu, /,?\sas\s(?:he|she|they|we)\s/],
];

/** No abstract names more people than fit into so many UTF-16 units. */
const longest = 200;
/** How surely each of them has to be somebody. */
const sure = 0.7;

/** @returns the speakers of each such sentence, with the words that say so; visible offsets */
export function announcedSpeakers(
  inline: Inline,
): { readonly speakers: readonly SpeakerReading[]; readonly evidence: Window }[] {
  const text = inline.text.replaceAll("\n", " ");
  return ways.flatMap(([before, behind]) =>
    matches(before, text).flatMap(({ 0: lead, index }) => {
      const start = index + lead.length;
      const end = behind.exec(text.slice(start, start + longest))?.index ?? -1;
      const list = end < 0 ? undefined : readSpeakerList(inline, start, start + end);
      return list !== undefined &&
        list.end >= start + end - 1 &&
        list.speakers.every((one) => one.score >= sure)
        ? [{ speakers: list.speakers, evidence: { start: index, end: list.end } }]
        : [];
    }),
  );
}
