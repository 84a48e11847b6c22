/** A plain line that is a talk by its marks alone: double slashes or bars between title and people. */
import type { Inline } from "../text/inline";
import { readTalkLine } from "./talk-line";

/** `taming queues // Jane Roe // Acme`: nobody writes so but to part a title from its people. */
export function isPartedTalk(line: Inline): boolean {
  const bars = line.text.match(/\S\s\|(?=\s\S)/g)?.length ?? 0;
  if (line.text.length > 160 || (bars < 2 && !/\S\s\/\/\s\S/.test(line.text)) || /[.!]$/.test(line.text))
    return false;
  const { order, score, title } = readTalkLine(line);
  return (
    score >= 0.6 && (order === "title-first" || order === "speaker-first") && title.end - title.start > 5
  );
}
