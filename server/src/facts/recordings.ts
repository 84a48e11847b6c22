/** Addresses of recordings, and of pages in a programme. */
import type { Block } from "../markdown/document";
import { nameKey, plainKey } from "../text/fold";

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

/** True for a recording whose address names what stands there: `/v/qc-17-hirne_hacken` is of `Hirne Hacken`. */
export function isInAddress(url: string | undefined, words: string): boolean {
  const key = plainKey(words);
  const last = /([^/?#]+)\/?(?:[?#].*)?$/.exec(url ?? "")?.[1] ?? "";
  return (
    isRecording(url) && key.length >= shortestInAddress && plainKey(last.replaceAll("_", " ")).includes(key)
  );
}

const shortestInAddress = 8;

const ofAnyYear = /\/(?:19|20)\d{2}\//;
const fewestSlugWords = 3;
const shortestSlug = 12;

/** True for slides at a place where speakers put them. */
export const isSlideDeck = (url: string | undefined): boolean =>
  /(?:slideshare|speakerdeck|noti\.st|slides\.com)[^/]*\/[^/]+\/[^/]|docs\.google\.com\/presentation\/./i.test(
    url ?? "",
  );

/** True for the page of one session in a programme. */
export const isOnProgramme = (url: string | undefined): boolean =>
  (/sched\.co(?:m\/event)?\/./i.test(url ?? "") || ofProgramme.test(url ?? "") || ofYear.test(url ?? "")) &&
  !/\.(?:pdf|pptx?|key|odp|zip|jpe?g|png)$/i.test(url ?? "");

/** `/2024/presentations/jroe.html`: below a year of the event's own site, called like the title or the speaker. */
const ofYear =
  /^https?:\/\/[^/]+\/(?:19|20)\d{2}\/(?:presentations?|sessions?|talks?)\/[\w-]+(?:\.html?)?\/?(?:#|$)/i;

/** `/schedule/event/taming-queues`, `/talks/2024-17`: below the programme, a word for a session or what looks like the name of one. */
const ofProgramme =
  /\/(?:schedule|programm?e?|programa|agenda|fahrplan|sessions?|talks?|vortr(?:ag|aege))(?:\.\w{2,5}#\d|\/)(?:[^\s?#]*\/)?(?:events?|sessions?|talks?|presentation|beitrag|vortrag|[^-\s\d#/?_]*[-\d_][^\s#/?]*)(?:\/|$)/i;
