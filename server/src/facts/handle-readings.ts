/** What a line may be read as where a handle tells who spoke: `Taming Queues by @jroe`, `Jane Roe @jroe Acme, Bergen`. */
import type { Inline } from "../text/inline";
import { personScore } from "./person-name";
import type { Reading } from "./talk-readings";
import { titleScore } from "./title-score";

/** `Taming Queues by @jroe`, `**Taming Queues**, @jroe`: who has no other name there goes by the handle. */
export function readHandle(inline: Inline, start: number, end: number): Reading[] {
  const text = inline.text.slice(start, end);
  const match = handleBehind.exec(text);
  const handle = match?.[1] ?? match?.[2];
  if (match === null || handle === undefined || !/\S\s\S/.test(text.slice(0, match.index))) return [];
  // `Taming Queues — @jroe / @bo`: the last one is not all
  if ((text.match(/@/g)?.length ?? 0) > 1 && /\s\/\s@/.test(match[0])) return [];
  const titleEnd = start + match.index;
  // behind a comma stands whoever is called as well: `great party, @acme`
  const isSetOff = inline.marks.some((mark) => mark.start <= start && Math.abs(mark.end - titleEnd) < 2);
  if (match[0].startsWith(",") && match[1] !== undefined && !/by\s/.test(match[0]) && !isSetOff) return [];
  const at = titleEnd + match[0].indexOf(handle);
  const name = { start: at, end: at + handle.length };
  // in a change log it is who did it: a note without an event is none of talks because of it
  const reading = { name, score: 0.45, company: undefined, marked: true };
  return [
    {
      title: { start, end: titleEnd },
      list: { speakers: [reading], score: 0.6, end: name.end, weakCompany: undefined },
      order: "title-first",
      score: 0.6,
    },
  ];
}

const handled =
  /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,2})\s@[A-Za-z]\w{1,30}\s(\p{Lu}[\p{L}\d&.-]+(?:\s\p{Lu}[\p{L}\d&.-]+){0,2})(?:,\s\p{Lu}[\p{L} .-]{1,30})?$/u;

/** `Jane Roe @jroe Acme, Bergen`: nothing but spaces between who, where found, where from, and where that is. */
export function readHandled(inline: Inline, start: number, end: number): Reading[] {
  const [, name = "", house = ""] = handled.exec(inline.text.slice(start, end)) ?? [];
  if (name === "" || personScore(name) < 0.1) return [];
  const at = start + inline.text.slice(start, end).lastIndexOf(house);
  const company = { start: at, end: at + house.length };
  const speaker = { name: { start, end: start + name.length }, score: 0.85, company, marked: true };
  return [
    {
      title: undefined,
      list: { speakers: [speaker], score: 0.85, end, weakCompany: undefined },
      order: "speaker-only",
      score: 0.9,
    },
  ];
}

/** `@jroe - Taming Queues`; behind a colon stands what somebody is to do. */
export function readHandleFirst(inline: Inline, start: number, end: number): Reading[] {
  const match = /^(@[A-Za-z][\w-]{2,30})\s(?:[-–—]{1,2}|\|)\s(?=["“]?[\p{Lu}\d]\S*\s\S)/u.exec(
    inline.text.slice(start, end),
  );
  if (match?.[1] === undefined) return [];
  const title = { start: start + match[0].length, end };
  const words = inline.text.slice(title.start, end);
  if (titleScore(words) < 0.4 || /[.!;]$/.test(words) || personScore(words) >= 0.5) return [];
  const name = { start, end: start + match[1].length };
  const reading = { name, score: 0.45, company: undefined, marked: true };
  return [
    {
      title,
      list: { speakers: [reading], score: 0.6, end: name.end, weakCompany: undefined },
      order: "speaker-first",
      // enough for a heading, not for an item: there it is what somebody has to do
      score: 0.57,
    },
  ];
}

const handleBehind =
  /(?:,?\sby|\sw\/|\swith|,|\s(?:[-–—]{1,3}|[|·/]))\s(@[a-z][\w-]{2,30})$|\s\((@[a-z][\w-]{2,30})\)$/i;
