/** Who goes by a handle beside a title that leads to its recording or its page: `[Taming Queues](https://youtu.be/…) by @jroe`. */
import type { Inline } from "../text/inline";
import { isNobody } from "./nobody";
import { isOnProgramme, isRecording, isSlideDeck } from "./recordings";
import type { SpeakerReading } from "./speaker-list";
import type { Window } from "./talk-label";

const behind = /^["”]?,?\s(?:by|w\/|with)\s(@[A-Za-z][\w-]{2,30})(?![\w.-])/;
const before =
  /(?:^|\s)(@[A-Za-z][\w-]{2,30})(?:['’]s)?(?:\s(?:talk|keynote|session|workshop|presentation))?(?:\s(?:on|about))?:?\s["“]?$/;

/** The handle behind a title, or before one; offsets are visible ones. */
export function handleBeside({ text, marks }: Inline, title: Window): SpeakerReading | undefined {
  const isShown = marks.some(
    ({ kind, start, end, url }) =>
      kind === "link" &&
      start <= title.start &&
      end >= title.end &&
      (isRecording(url) || isOnProgramme(url) || isSlideDeck(url)),
  );
  if (!isShown) return undefined;
  const after = behind.exec(text.slice(title.end, title.end + reach));
  const ahead = before.exec(text.slice(Math.max(0, title.start - reach), title.start));
  const handle = after?.[1] ?? ahead?.[1];
  if (handle === undefined || isNobody(handle)) return undefined;
  const start =
    after === null ? text.lastIndexOf(handle, title.start) : title.end + after[0].length - handle.length;
  return { name: { start, end: start + handle.length }, score: 0.6, company: undefined, marked: true };
}

/** How far from a title, in UTF-16 units. */
const reach = 60;
