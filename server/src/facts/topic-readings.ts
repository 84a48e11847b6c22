/** What a line may be read as where `on` parts somebody from a title: `Jane Roe on Taming Queues in Anger`. */
import type { Inline } from "../text/inline";
import { isNoTalk } from "./no-talk";
import { personScore } from "./person-name";
import type { Reading } from "./talk-readings";
import { titleScore } from "./title-score";

/** A whole name, and words with capitals. */
export function readOnTopic(inline: Inline, start: number, end: number): Reading[] {
  const match = onTopic.exec(inline.text.slice(start, end));
  const [lead = "", name = ""] = match ?? [];
  const title = { start: start + lead.length, end };
  const words = inline.text.slice(title.start, end);
  if (
    match === null ||
    personScore(name) < surelyOnTopic ||
    titleScore(words) < 0.3 ||
    isNoTalk(words) ||
    ofAbsence.test(words) ||
    !areCapitals(words)
  )
    return [];
  const speaker = {
    name: { start, end: start + name.length },
    score: 0.8,
    company: undefined,
    marked: false,
  };
  return [
    {
      title,
      list: { speakers: [speaker], score: 0.8, end: start + name.length, weakCompany: undefined },
      order: "speaker-first",
      score: 0.75,
    },
  ];
}

/** `on Vacation Until Monday`, `on Stage Again`: where somebody is. */
const ofAbsence =
  /\b(?:vacation|leave|holidays?|call|duty|sabbatical|stage|day (?:one|two|three|\d)|week|track|room|tour|fire)\b|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

const onTopic =
  /^(\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,2})\s(?:on|about)\s(?=["“]?[\p{Lu}\d]\S*\s\S)/u;
const surelyOnTopic = 0.75;
/** All but the small words of a title. */
const areCapitals = (words: string): boolean =>
  words.split(/\s+/).every((word) => /^\P{L}*[\p{Lu}\d]/u.test(word) || /^\p{Ll}{1,4}$/u.test(word));
