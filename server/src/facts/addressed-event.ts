/** Known events that the addresses in a note name, or slugs in its head: `tags: [queueconf-2023]`, `/queueconf-2023/talk-7`. */
import { lookUp } from "../catalogue/catalogue";
import type { NoteDocument } from "../markdown/document";
import { eventsInPath } from "./event-path";
import type { EventReading } from "./event-reading";
import { firstBlock } from "./first-block";
import { isCalledLike, isOnProgramme, isRecording } from "./recordings";

export const addressedEvents = (document: NoteDocument): EventReading[] => [
  ...fromRecording(document),
  ...fromSlugs(document),
  ...fromProgramme(document),
  ...fromOwnPage(document),
];

/** The address of the recording that a note's title leads to. */
function fromRecording({ blocks }: NoteDocument): EventReading[] {
  const first = firstBlock(blocks);
  const url =
    first?.kind === "heading"
      ? first.inline.marks.find((mark) => mark.kind === "link" && isRecording(mark.url))?.url
      : undefined;
  return url === undefined ? [] : knownIn(url.replace(/^https?:\/\/[^/]*/, ""));
}

/** Keys that put a note to an event; what it is related to, or was before, has keys of its own. */
const eventKeys = [
  "event",
  "events",
  "conference",
  "conferences",
  "journeys",
  "series",
  "tags",
  "categories",
];
const slug = /^\p{Ll}[\p{Ll}\d]*(?:-[\p{Ll}\d]+)*-?(?:19|20)\d{2}$/u;
/** How much of a note is looked at, in UTF-16 units. */
const farthest = 20_000;
const ofTalks = /\b(?:talks?|keynotes?|sessions?|speakers?|slides|workshops?)\b/gi;

/** A slug in the head of a note that speaks of talks: what is packed for an event has its tag as well. */
function fromSlugs({ frontMatter, text }: NoteDocument): EventReading[] {
  const slugs = eventKeys
    .flatMap((key) => frontMatter.fields.get(key) ?? [])
    .filter(({ value }) => slug.test(value));
  if (slugs.length === 0 || (text.slice(0, farthest).match(ofTalks)?.length ?? 0) < 2) return [];
  return slugs.flatMap(({ value }) => knownIn(value));
}

/** The addresses of a programme, where two headings or more lead to pages of it. */
function fromProgramme({ blocks }: NoteDocument): EventReading[] {
  const counts = new Map<string, number>();
  for (const { kind: block, inline } of blocks)
    for (const { kind, url = "" } of block === "heading" ? inline.marks : []) {
      const [, site = "", when = ""] = kind === "link" && isOnProgramme(url) ? (ofYear.exec(url) ?? []) : [];
      if (when !== "") counts.set(`${site} ${when}`, (counts.get(`${site} ${when}`) ?? 0) + 1);
    }
  return [...counts]
    .filter(([, count]) => count > 1)
    .flatMap(([place]) => {
      const [site = "", when = ""] = place.split(" ");
      return site.split(".").flatMap((label) => knownIn(`${label.replace(when, "")}-${when}`));
    });
}

/** The page that is called like the note's title, below a year: `https://queueconf.example/2024/taming-queues.html`. */
function fromOwnPage({ blocks }: NoteDocument): EventReading[] {
  const first = firstBlock(blocks);
  if (first?.kind !== "heading") return [];
  const title = first.inline.text;
  return blocks.flatMap(({ inline }) =>
    inline.marks.flatMap(({ kind, url = "" }) => {
      const [, site = "", when = ""] =
        kind === "link" && isCalledLike(url, title) ? (ofYear.exec(url) ?? []) : [];
      return site.split(".").flatMap((label) => knownIn(`${label.replace(/^the(?=\w{5})/, "")}-${when}`));
    }),
  );
}

const ofYear = /^https?:\/\/([^/]+)\/(?:[^/\d][^/]*\/)?((?:19|20)\d{2})\//i;

/** Events of the catalogue that a path or a slug names with their year. */
const knownIn = (path: string): EventReading[] =>
  eventsInPath(path, "").filter(
    (one) => one.year !== undefined && lookUp(one.forms[0] ?? "", "event") !== undefined,
  );
