/** What a note's own name says that it holds: several talks, or what was told in a day. */
import type { NoteDocument } from "../markdown/document";
import { firstBlock } from "./first-block";
import { isYearlyName, partsOfPath, yearly } from "./yearly-name";

/** `short talks` by their name alone, the rest only in notes of an event: all of it where the file is called by its name and year. */
export type Held = "short talks" | "talks" | "day" | "event";

const shortTalks = /\b(?:lig?ht(?:n?ing|ening) talks?|ignite talks?|flash talks)\b/i;
const talks = /\b(?:keynotes|talks|sessions|presentations)\b/i;
const day =
  /\b(?:day|tag|jour|d[ií]a) ?(?:\d{1,2}|one|two|three|four)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** Asks the file's name first, then the note's title, whatever it is written as. */
export function heldByName({ frontMatter, blocks }: NoteDocument, path: string): Held | undefined {
  const stem = partsOfPath(path).at(-1) ?? "";
  const first = firstBlock(blocks);
  const line = first?.inline.text.split("\n")[0]?.trim() ?? "";
  const title = frontMatter.fields.get("title")?.[0]?.value;
  const names = [
    stem.replace(/^LightningTalks\b/, "Lightning Talks").replace(/[-_.+ ]+/g, " "),
    ...(title === undefined ? [] : [title]),
    ...(first?.kind === "heading" ? [line] : (/^title:\s+(.{3,60})$/i.exec(line)?.slice(1) ?? [])),
  ];
  const says = (what: RegExp): boolean => names.some((name) => name.length < 80 && what.test(name));
  if (says(shortTalks)) return "short talks";
  if (says(talks)) return "talks";
  if (says(day)) return "day";
  const isOfYear = [stem, ...names].some((one) => isYearlyName(yearly(one.trim())?.name ?? ""));
  return isOfYear ? "event" : undefined;
}
