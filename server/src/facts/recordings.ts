/** Addresses of recordings, and of pages in a programme. */
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";

/** True for a page that plays one talk; lists of them and channels hold many. */
export const isRecording = (url: string | undefined): boolean =>
  /youtu\.?be|vimeo|media\.ccc\.de\/v\/.|\/(?:videos?|watch|sessions?|talks?)\/./i.test(url ?? "") &&
  !/playlist|channel|\/(?:c|user)\/|\/@/i.test(url ?? "");

/** `- [Jane Roe - Taming Queues](https://youtu.be/…)` is a talk of its own, whatever it is read as. */
export const isRecordedTalk = ({ kind, inline }: Block): boolean =>
  kind === "item" &&
  inline.marks.some(
    (mark) =>
      mark.kind === "link" &&
      mark.start === 0 &&
      isRecording(mark.url) &&
      /\s[-–—|]\s/.test(inline.text.slice(0, mark.end)),
  );

/**
 * True for a page whose address ends in a title's words: `/program/31/taming-queues` below `Taming Queues`; what follows in the title
 * may be the kind of session.
 */
export function isCalledLike(url: string | undefined, title: string): boolean {
  const last =
    /^https?:\/\/[^/]+\/(?:[^?#]*\/)?([\w.-]+?)(?:\.html?)?\/?(?:[?#].*)?$/i.exec(url ?? "")?.[1] ?? "";
  if (last.split("-").length < fewestSlugWords || !(isOnProgramme(url) || ofAnyYear.test(url ?? "")))
    return false;
  const key = nameKey(last);
  const words = nameKey(title);
  return key === words || (key.length >= shortestSlug && words.startsWith(key));
}

const ofAnyYear = /\/(?:19|20)\d{2}\//;
const fewestSlugWords = 3;
const shortestSlug = 12;

/** True for slides at a place where speakers put them. */
export const isSlideDeck = (url: string | undefined): boolean =>
  /(?:slideshare|speakerdeck|noti\.st|slides\.com)[^/]*\/[^/]+\/[^/]/i.test(url ?? "");

/** True for the page of one session in a programme. */
export const isOnProgramme = (url: string | undefined): boolean =>
  (/sched\.co(?:m\/event)?\/./i.test(url ?? "") || ofProgramme.test(url ?? "") || ofYear.test(url ?? "")) &&
  !/\.(?:pdf|pptx?|key|odp|zip|jpe?g|png)$/i.test(url ?? "");

/** `/2024/presentations/jroe.html`: below a year of the event's own site, called like the title or the speaker. */
const ofYear =
  /^https?:\/\/[^/]+\/(?:19|20)\d{2}\/(?:presentations?|sessions?|talks?)\/[\w-]+(?:\.html?)?\/?(?:#|$)/i;

/** `/schedule/event/taming-queues`, `/talks/2024-17`: below the programme, a word for a session or what looks like the name of one. */
const ofProgramme =
  /\/(?:schedule|program(?:me)?|agenda|fahrplan|sessions?|talks?)(?:\.\w{2,5}#\d|\/)(?:[^\s?#]*\/)?(?:events?|sessions?|talks?|presentation|[^-\s\d#/?_]*[-\d_][^\s#/?]*)(?:\/|$)/i;
