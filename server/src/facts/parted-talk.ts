/** Plain lines that announce a talk by their looks alone: slashes or bars between title and people, or capitals. */
import type { Inline } from "../text/inline";
import { readTalkLine, type TalkLine } from "./talk-line";

/** `taming queues // Jane Roe // Acme`: nobody writes so but to part a title from its people. */
export function isPartedTalk(line: Inline): boolean {
  if (capitalTitle.test(line.text) && line.text.length < 160 && namesBoth(readTalkLine(line), 0.6))
    return true;
  const bars = line.text.match(/\S\s\|(?=\s\S)/g)?.length ?? 0;
  if (line.text.length > 160 || (bars < 2 && !/\S\s\/\/\s\S/.test(line.text)) || /[.!]$/.test(line.text))
    return false;
  return namesBoth(readTalkLine(line), 0.6);
}

/** `TAMING QUEUES IN ANGER, Jane Roe`, `TAMING QUEUES (Jane Roe)`: the title in capitals, and people behind it. */
const capitalTitle = /^[^\p{Ll},]{10,100}(?:(?:,|:|\s[-–—])\s|\s\()\p{Lu}[\p{L}.]*\p{Ll}/u;

/** True where a line surely names a title, of more than a word, and who speaks. */
export const namesBoth = ({ order, score, title }: TalkLine, least: number): boolean =>
  score >= least && (order === "title-first" || order === "speaker-first") && title.end - title.start > 5;

/** `BREAKING INTO THE PARKING METER`: a line of capitals heads what stands below it. */
export const isCapitals = (text: string): boolean =>
  text.length < 120 &&
  !/\p{Ll}/u.test(text) &&
  text.split(/\s+/).length > 2 &&
  text === text.toUpperCase() &&
  /\p{Lu}{3}/u.test(text) &&
  !/[.,;]$/.test(text);
