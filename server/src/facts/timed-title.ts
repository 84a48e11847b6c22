/** What stands around a title with a time: the room before it, and behind it whoever goes by a first name or a handle. */
import type { Inline } from "../text/inline";
import { personScore } from "./person-name";
import type { SpeakerReading } from "./speaker-list";

/** One word or two, one with a number in it, or the word for it: `K.1.105`, `Liffey A`, `the big hall`. */
export const isRoom =
  /^(?:\S{1,16}(?:\s\S{1,3})?|[^\s\d]{0,8}\d.{0,22}|.{0,16}\b(?:room|hall|track|stage|saal|raum|auditorium|theat(?:er|re)|salle)\b.{0,12})$/iu;

/** `Liffey A`, where no dash follows that would part a title from its people. */
const isNamedRoom = (words: string, rest: string): boolean =>
  /^\p{Lu}\S{0,12}(?:\s[\p{Lu}\d]\S{0,8}){1,2}$/u.test(words) && /^\s[\p{L}\d*_“"]/u.test(rest);

/** `**10:00 Janson** Taming Queues`: what is bold with the time is the room. */
export function behindRoom({ text, marks }: Inline, start: number, end: number): number {
  const room = marks.find(({ kind, start: from, end: to }) => kind === "strong" && from <= 1 && to > start);
  if (room === undefined) return start;
  const words = text.slice(start, room.end).trim();
  if (!isRoom.test(words) && !isNamedRoom(words, text.slice(room.end, end))) return start;
  // what stands in parentheses behind it are people, and it the title
  const rest = /^[\s:–—-]*(?=[^\s(])/.exec(text.slice(room.end, end))?.[0].length;
  return rest === undefined ? start : room.end + rest;
}

/** `10:00 **Taming Queues** — two people from Acme`: where the title ends that is set off. */
export function boldEnd({ text, marks }: Inline, start: number, end: number): number {
  const bold = marks.find((one) => one.kind === "strong" && one.start <= start && one.end > start + 8);
  return bold !== undefined &&
    /^\s?(?:[-–—|:]\s|\()|^\s(?:was|were|is|by|with)\s/.test(text.slice(bold.end, end))
    ? bold.end
    : end;
}

/** `Taming Queues - @jroe`: who goes by a handle; `**10:00 Taming Queues** - Bo`: with a time a first name will do. */
export function loneBehind(
  text: string,
  titleEnd: number,
  { handled, timed }: { readonly handled: boolean; readonly timed: boolean },
): SpeakerReading[] {
  const match = /^\s[-–—|•]\s+(?:(@[A-Za-z_]\w{1,30})|(\p{Lu}\p{Ll}{2,})$)/u.exec(text.slice(titleEnd));
  const [whole = "", handle, name] = match ?? [];
  const found = handled ? handle : timed && personScore(name ?? "") >= 0.25 ? name : undefined;
  if (found === undefined) return [];
  const end = titleEnd + whole.length;
  return [{ name: { start: end - found.length, end }, score: 0.45, company: undefined, marked: handled }];
}
