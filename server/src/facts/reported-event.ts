/**
 * The event of a note that surely reports talks, where no name in it is known for one: the first heading with its year, or a
 * folder with a year, tells it then. Elsewhere a year stands in too many titles and folders.
 */
import { lookUp } from "../catalogue/catalogue";
import { isOrdinaryWord } from "../catalogue/words";
import type { Block, NoteDocument } from "../markdown/document";
import { sourceRange } from "../text/inline";
import { overlaps, type Range } from "../text/range";
import type { EventReading } from "./event-reading";
import { firstBlock } from "./first-block";
import { isYearlyName, partsOfPath, yearly } from "./yearly-name";
import type { TalkDraft } from "./talk-draft";

const confidence = 0.6;

/** Whatever has a year and somebody's name in it, without such a word nobody spoke. */
const saysTalk =
  /\b(?:talks?|speakers?|speaking|keynotes?|slides?|slide deck|sessions?|presentations?|presenters?|presented|meet-?ups?|workshops?|panel|abstract|audience)\b|conf(?:erence)?\b/i;
/** How much of a note is looked at, in UTF-16 units. */
const farthest = 20_000;

/** @param talks what the note reports; their titles are no events */
export const reportedEvent = (
  document: NoteDocument,
  path: string,
  talks: readonly TalkDraft[],
): EventReading | undefined =>
  saysTalk.test(`${path} ${document.text.slice(0, farthest)}`) || areSpoken(talks)
    ? (inTitle(document, path, talks) ??
      inCategories(document) ??
      inPath(path) ??
      (areSpoken(talks) ? inFileName(path) : undefined))
    : inCategories(document);

/** False where no talk whatever makes a note report an event: nothing in it and its path has a year. */
export const mayReportEvent = (document: NoteDocument, path: string): boolean =>
  (inTitle(document, path, []) ?? inCategories(document) ?? inPath(path) ?? inFileName(path)) !== undefined;

/** Who spoke stands in a field or a heading of its own, or is named for three headings. */
function areSpoken(talks: readonly TalkDraft[]): boolean {
  const named = talks.filter(({ speakers }) => speakers.length > 0);
  const isStated = named.some(({ speakers }) =>
    speakers.some(({ rule }) => /^(?:sub-heading|field|front matter)/.test(rule)),
  );
  return isStated || named.filter(({ rule }) => rule.startsWith("heading")).length > 2;
}

const meeting = /\s(?:meeting|conference|symposium|congress|summit|workshop)$/i;

/** `categories: QueueThings2017`, or a meeting's name without its year. */
function inCategories({ frontMatter }: NoteDocument): EventReading | undefined {
  for (const key of ["categories", "category", "tags"])
    for (const { value, start, end } of frontMatter.fields.get(key) ?? []) {
      const known = yearly(value.trim());
      const isMeeting = meeting.test(value) && (value.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0) > 1;
      const name = known?.name ?? (isMeeting ? value : "");
      const when =
        known?.year ?? /(?<!\d)(?:19|20)\d{2}/.exec(frontMatter.fields.get("date")?.[0]?.value ?? "")?.[0];
      if (when !== undefined && isYearlyName(name))
        return reading(name, Number(when), { start, end }, `front matter: ${key}`);
    }
  return undefined;
}

/** `QueueThings 2019 - Day one`: the name up to its year, of the note's title or its first heading, or that of the path. */
function inTitle(
  { blocks, frontMatter }: NoteDocument,
  path: string,
  talks: readonly TalkDraft[],
): EventReading | undefined {
  const title = frontMatter.fields.get("title")?.[0];
  const isOwn = title !== undefined && !talks.some(({ titleRange }) => overlaps(titleRange, title));
  const stated = isOwn
    ? named(title.value, path, (start, end) => ({ start: title.start + start, end: title.start + end }))
    : undefined;
  if (stated !== undefined) return { ...stated, rule: "front matter: title" };
  const heading = firstBlock(blocks);
  if (heading === undefined || isTitled(heading, talks)) return undefined;
  const { inline } = heading;
  const text = heading.kind === "heading" ? inline.text : (dayOfEvent.exec(inline.text)?.[0] ?? "");
  const place = (start: number, end: number): Range => sourceRange(inline, { start, end });
  return named(text, path, place);
}

/** `QueueThings Bergen 2026, Day 1` as a note's first line, without the marks of a heading. */
const dayOfEvent =
  /^\p{Lu}[^\n.!?:]{3,50}\s(?:19|20)\d{2}(?=\s{0,2}[,:–—-]\s{0,2}(?:day|tag|jour|día|dia|dag|giorno)\s(?:\d|one|two|three)(?!\d)[^\n]{0,20}(?:\n|$))/iu;

const behindWord =
  /\s(?:from|at|on|to|about|vom|von der|du|de|del|al|no|na|do|van|från|fra)\s(?:the\s|la\s|las\s|les\s)?(\p{Lu}[^\s,:;!?]+(?:\s(?:(?:of|in|the|for|on|and|de|du|der)\s){0,2}\p{Lu}[^\s,:;!?]*){0,4})\s['’]?((?:19|20)\d{2})\W*$/u;

/** `What I learned in 2022`, `Best of 2023`. */
const isPhrase =
  /^(?:what|how|why|best|top|my|our|things|stuff|links|notes)\b|\s(?:in|of|from|for|since|by|until)$/i;

function named(
  title: string,
  path: string,
  place: (start: number, end: number) => Range,
): EventReading | undefined {
  const text = title.replace(ending, "");
  // `Notes on Drawer Strategy 2025` are on anything
  const behind = /^\P{L}*notes on\s/iu.test(text) ? null : behindWord.exec(text);
  // `Notes from Berlin 2022`
  const dated =
    (/\p{Ll}\p{Lu}|\s|^\p{Lu}{2}/u.test(behind?.[1] ?? "") ? behind : null) ??
    /^\W{0,3}?(\S.{1,60}?)[\s,(-]{1,3}['’]?((?:19|20)\d{2})(?!\d)/u.exec(text);
  const before = /^((?:19|20)\d{2})\s(\S.{1,60})$/u.exec(text);
  const name = (dated?.[1] ?? before?.[2] ?? text).trim();
  const when = dated?.[2] ?? before?.[1] ?? yearOfPath(path, name);
  // `Outline 3-25-2025`: the year of a date
  if (when === undefined || !isYearlyName(name) || isPhrase.test(name) || /\d[-./]\d{1,2}$/.test(name))
    return undefined;
  if (lookUp(name, "tool") !== undefined) return undefined;
  const start = title.indexOf(name);
  return reading(name, Number(when), place(start, start + name.length), "heading: event");
}

const isTitled = ({ inline }: Block, talks: readonly TalkDraft[]): boolean => {
  const range = sourceRange(inline, { start: 0, end: inline.text.length });
  return talks.some(({ titleRange }) => overlaps(titleRange, range));
};

/** What a note is called besides its event. */
const ending =
  /\s*(?:[-–—:|,(]\s*)?(?:(?:my |conference |session |talk )?(?:notes?|recap|report|summary|trip report|highlights)|day (?:\d|one|two|three|four)|session \d{1,2})\W*$/iu;

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, "");

/** The year beside the same name in the path: `queuethings_2019/day1.md`. */
function yearOfPath(path: string, name: string): string | undefined {
  const wanted = squeezed(name);
  if (wanted.length < 4) return undefined;
  for (const part of partsOfPath(path)) {
    const known = yearly(part);
    if (known !== undefined && squeezed(known.name) === wanted) return known.year;
  }
  return undefined;
}

/** `2019/queuethings`, `queuethings_2019`, `queuethings2019`: the nearest folder with a year. */
function inPath(path: string): EventReading | undefined {
  const parts = partsOfPath(path);
  const folders = parts.slice(0, -1).reverse();
  for (const [i, folder] of folders.entries()) {
    const above = folders[i + 1];
    const known =
      yearly(folder, true) ??
      (above !== undefined && /^(?:19|20)\d{2}$/.test(above) ? { name: folder, year: above } : undefined);
    if (known === undefined) continue;
    const name = known.name.replace(/[-_.+\s]+/g, " ").trim();
    if (isYearlyName(name)) return reading(name, Number(known.year), undefined, "path");
  }
  return undefined;
}

/** `queuethings-2019.md`, of a note in which several people spoke. */
function inFileName(path: string): EventReading | undefined {
  const known = yearly(partsOfPath(path).at(-1) ?? "");
  const name = known?.name.replace(/[-_.+\s]+/g, " ").trim() ?? "";
  const words = name.split(" ");
  if (known === undefined || words.length > 3 || !isYearlyName(name) || words.every(isOrdinaryWord))
    return undefined;
  if (lookUp(name, "tool") !== undefined || lookUp(name, "company") !== undefined) return undefined;
  // `oktober-2023`, `jane-roe-2023` and `zettelkasten-2023` may be anything
  if (!/\p{Ll}\p{Lu}|(?:js|conf|con|camp|days?|summit|fest|py|php|dev|tech|ux)$/iu.test(name))
    return undefined;
  return reading(name, Number(known.year), undefined, "path");
}

const reading = (name: string, year: number, range: EventReading["range"], rule: string): EventReading => ({
  name: `${name} ${String(year)}`,
  forms: [name, `${name} ${String(year)}`],
  year,
  range,
  rule,
  confidence,
});
