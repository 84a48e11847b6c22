/** Events that folders and file names tell. */
import { catalogueMatcher, lookUp } from "../catalogue/catalogue";
import { isOrdinaryWord } from "../catalogue/words";
import { isCity, regionAs } from "./cities";
import { nameKey } from "../text/fold";
import { tooPlain, yearOf, type EventReading } from "./event-reading";
import { personScore } from "./person-name";
import { isYearlyName, yearly } from "./yearly-name";

const shape =
  /^(?:.*(?:conf|con|conference|congress|summit|days?|camp|fest|festival|symposium|meetup|unconf|jam|forum|convention|colloquium|retreat|expo|world|week|workshop|dev ?day)|.*(?:ConfEU|ConfUS)|.*(?:conf|conference|summit|congress|symposium) \p{L}+)$/iu;
/** Folders and file names such as `KubeCon-2017`, `queueconf2023`, `2019_EnvoyCon`; the nearest counts most. */
export function eventsInPath(path: string, text: string): EventReading[] {
  const parts = path.replaceAll("\\", "/").split("/").filter(Boolean).slice(-5);
  const found: EventReading[] = [];
  const folderYear = parts.map((part) => /^(?:19|20)\d{2}$/.exec(part)?.[0]).find((one) => one !== undefined);
  parts.reverse().forEach((part, distance) => {
    if (weekday.test(part)) return;
    const stem = withCentury(distance === 0 ? part.replace(/\.[A-Za-z]{1,8}$/, "") : part);
    const words = stem
      .replace(/(\p{Ll})(?=\d)|(\d)(?=\p{L})/gu, "$1$2 ")
      .replace(/[-_.+ ]+/g, " ")
      .trim();
    const when = yearOf(words) ?? (folderYear === undefined ? undefined : Number(folderYear));
    const match = catalogueMatcher()
      .find(words)
      .flatMap(({ start, end, names }) =>
        names.filter((name) => name.value.kind === "event").map((name) => ({ start, end, name })),
      )[0];
    const weight = 0.75 - distance * 0.06;
    if (match !== undefined && (match.name.mode !== "context" || when !== undefined)) {
      const { name: known } = match.name.value.entry;
      const own = words.slice(match.start, match.end);
      const behind = yearOf(words) === undefined ? "" : placeBehind(words.slice(match.end));
      const inside = behind === "" ? placeBehind(/\s\S+$/.exec(own)?.[0] ?? "") : "";
      const name = `${known}${known.endsWith(inside) ? "" : inside}${behind}`;
      const written = `${own}${behind}`;
      // a known one counts for more than whatever folders stand between
      found.push(pathReading(name, written, when, 0.75 - distance * 0.03));
      return;
    }
    const joined = catalogueByJoin(stem);
    if (joined !== undefined) found.push(pathReading(joined, joined, when, weight));
    else {
      const short = shortName(stem, text);
      if (short !== undefined) found.push(pathReading(short, short, when, weight - 0.05));
      // `qcx2017/day1`: whatever has days and a year
      const held = dayFolder.test(parts[distance - 1] ?? "") ? ofYear.exec(stem)?.[1] : undefined;
      const isPlain = held === undefined || isOrdinaryWord(held) || isCity(capitalised(held));
      if (held !== undefined && !isPlain && short === undefined)
        found.push(pathReading(held, held, when, weight - 0.1));
      const bare = words.replace(dateOrYear, " ").replace(aboutVisit, "").replace(/\s+/g, " ").trim();
      const met =
        distance === 0 && when !== undefined
          ? (metName(bare, parts[1] ?? "", text) ?? headedName(bare, parts[1] ?? "", text))
          : undefined;
      if (met !== undefined) found.push(pathReading(met, met, when, weight));
      const visited =
        when === undefined ? undefined : (visitedName(bare, text) ?? titledName(bare, when, text));
      if (visited !== undefined) found.push(pathReading(visited, visited, when, weight));
      if (when !== undefined && shape.test(bare) && !tooPlain.test(bare))
        found.push(pathReading(bare, bare, when, weight - 0.1));
      else if (distance > 0 && when !== undefined && isProperName(bare) && lookUp(bare, "tool") === undefined)
        found.push(pathReading(bare, bare, when, weight - 0.1));
      // `fiche conference Jane Roe`: in French what somebody gave
      else if (
        /conference|congress|symposium/i.test(bare) &&
        bare.split(" ").length >= 3 &&
        personScore(bare.split(" ").slice(-2).join(" ")) < 0.7
      )
        found.push(pathReading(bare, bare, when, weight - 0.1));
      else {
        const told = toldOfTalks(stem, text, distance > 0);
        if (told !== undefined) found.push(pathReading(told.name, told.name, told.year, weight - 0.2));
      }
    }
  });
  return found;
}

/** ` EU` in `kubecon-eu-2022`, ` Berlin` in `devopsdays_berlin`: where it was is part of its name; nothing for any other word. */
function placeBehind(words: string): string {
  const word = /^\s(\p{L}{2,})(?=\s(?:19|20)\d{2}|$)/u.exec(words)?.[1] ?? "";
  const region = regionAs(word) ?? (isCity(capitalised(word)) ? capitalised(word) : undefined);
  return region === undefined ? "" : ` ${region}`;
}

/** `2016/Thursday`: ends like a day of talks, and is one of an event. */
const weekday = /^(?:\d{1,2}[-_ ])?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:[-_ ]\d{1,2})?$/i;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `day1` below `qcx2017`. */
const dayFolder = /^(?:day|tag|jour|dia|día|giorno|dag)[-_ ]?\d$/i;
const ofYear = /^(\p{L}{3,14})[-_]?(?:19|20)\d{2}$/u;

const numbered =
  /^(?:day|part|week|chapter|page|notes?|talks?|session|track|vol|no|nr|step|lesson|unit|module|draft|rev|defcon|dc)$/i;

/** `lisa19` is `lisa2019`; `day12` is no year, nor is `minutes-02-20`. */
const withCentury = (stem: string): string =>
  stem.replace(
    /^(\p{L}{3,14})(?!([_-])\d{2}\2\d{2}(?!\2?\d))['’_-]?([012]\d)(?=$|[_-])/u,
    (whole: string, letters: string, _: string, digits: string) =>
      numbered.test(letters) ? whole : `${letters}20${digits}`,
  );

/** The name in `nsec2022`, as the note itself writes it; a name that stands only in the path may be anything. */
function shortName(stem: string, text: string): string | undefined {
  const joined = /^(\p{Lu}{2,8})(?:19|20)\d{2}(?=$|[_-])/u.exec(stem);
  if (joined?.[1] !== undefined && text.slice(0, 300).includes(joined[0])) return joined[1];
  const letters = /^(\p{L}{3,14})(?:19|20)\d{2}(?=$|[_-])/u.exec(stem)?.[1];
  if (letters === undefined || isOrdinaryWord(letters) || lookUp(letters, "tool") !== undefined)
    return undefined;
  const head = text.slice(0, 1_000);
  return new RegExp(`(?<![\\p{L}\\d])${letters}(?![\\p{L}])`, "iu").exec(head)?.[0];
}

/** `2019-10-14 ` at the beginning of a post's file name, or the year alone. */
const dateOrYear = /(?<!\d)(?:19|20)\d{2}(?:\s\d{1,2}){0,2}(?!\d)/g;

/** What a file is of: `2019-07-26-queue-con-notes`. */
const aboutVisit = /(?<=\S\s\S+)\s(?:(?:trip )?(?:notes|recap|report|summary))\s*$/i;

/** Words before a place where somebody was. */
const visiting =
  /\b(?:at|attend\p{L}*|visit\p{L}*|back from|edition of|year['’]s)\s+(?:the\s+|this year['’]s\s+)?$/iu;

/** A file's name that the note itself writes as that of a place where somebody was: `at Queue Celebration`. */
function visitedName(bare: string, text: string): string | undefined {
  const words = bare.split(" ");
  if (lookUp(bare, "tool") !== undefined || lookUp(bare, "company") !== undefined) return undefined;
  if (words.length < 2 || words.length > 6 || !/^[\p{L}\d ]+$/u.test(bare)) return undefined;
  // looked for without a pattern: to make one for each note takes longer than all else that is asked of its path
  const head = text.slice(0, 2_000).replaceAll("-", " ");
  const lower = head.toLowerCase();
  const name = bare.toLowerCase();
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!visiting.test(head.slice(Math.max(0, at - 40), at)) || /^\p{L}/u.test(head.slice(end))) continue;
    const found = text.slice(at, end);
    const longer = found.split(/[ -]/).filter((word) => word.length > 3);
    if (longer.length > 0 && longer.every((word) => /^\p{Lu}/u.test(word))) return found;
  }
  return undefined;
}

/**
 * `Meetups/2018-11-14 Oslo Queues.md`: what a file with a date is called in a folder of meetups, where the note speaks of one and
 * has another title.
 */
const metName = (bare: string, folder: string, text: string): string | undefined =>
  /^(?:meet-?ups?|user groups?)$/i.test(folder) &&
  /\bmeet-?up\b/i.test(text.slice(0, 2_000)) &&
  /^#\s(\S[^\n]*)$/m.exec(text.slice(0, 400))?.[1]?.trim() !== bare &&
  /^\p{Lu}[\p{L}\d.+#]*(?:\s\p{Lu}[\p{L}\d.+#]*){0,3}$/u.test(bare) &&
  lookUp(bare, "tool") === undefined
    ? bare
    : undefined;

/**
 * `conferences/2018-11-08_oslo_queues.md` with the heading `2018-11-08 Oslo Queues`: in a folder of conferences what a file with a
 * date and its first heading are both called.
 */
function headedName(bare: string, folder: string, text: string): string | undefined {
  if (!/^(?:conf(?:erence)?s?|meet-?ups?|user groups?)$/i.test(folder)) return undefined;
  // notes on one talk are called like it, and by its speaker
  if (
    /^\W{0,4}(?:by|speakers?|presenters?|who)\b/im.test(text.slice(0, 600)) ||
    (text.match(headingMark)?.length ?? 0) < 3
  )
    return undefined;
  const heading = /^(?:#\s+)?(\S[^\n]*)\n/.exec(text)?.[1] ?? "";
  const name = heading.replace(dateOrHyphens, "").trim();
  if (personScore(name) >= 0.5 || ofOneTalk.test(name)) return undefined;
  const isSame = nameKey(name) === nameKey(bare) && /^\p{Lu}\S*(?:\s\S+){1,5}$/u.test(name);
  return isSame && lookUp(name, "tool") === undefined && !tooPlain.test(name) ? name : undefined;
}

const headingMark = /^(?:#{1,3}\s|[=-]{3,}\s*$)/gm;
const ofOneTalk =
  /\b(?:notes?|talk|keynote|day|planning|lunch|dinner|meeting|party|wedding|intro(?:duction)?|retro|review)\b/i;

/** `2018-11-08 ` before a heading's words. */
const dateOrHyphens = /^(?:19|20)\d{2}(?:[-_. ]\d{1,2}){0,2}[-:_ ]*/;

const ofConference = /\b(?:session|keynote|speaker|conference|programme|abstract|panel|workshop)/g;

/** The note's title where it begins with a name and the year of its path, and the path has that name too: `Queues 18, Lyon`. */
function titledName(bare: string, when: number, text: string): string | undefined {
  const title = /^(?:---[\s\S]{0,400}?\ntitle:\s*["']?|\s{0,20}#\s)([^\n]{3,80})/.exec(text)?.[1] ?? "";
  const match = /^(\p{Lu}[\p{L}\d.]+(?:\s\p{Lu}[\p{L}\d.]+){0,2})\s['’]?(\d{2}|\d{4})(?![\d:])/u.exec(title);
  if (match?.[1] === undefined || Number(match[2]) % 100 !== when % 100) return undefined;
  const words = bare.toLowerCase().split(" ");
  const isSame = match[1].split(" ").every((word) => words.includes(word.toLowerCase()));
  if (!isSame || tooPlain.test(match[1])) return undefined;
  // what else is done in a year has a title of that kind as well
  const said = new Set(text.slice(0, 3_000).toLowerCase().match(ofConference));
  return said.size < 2 ? undefined : match[1];
}

/** A name and a year of any kind, `queue-things-2020`, where the note says more than once that somebody gave talks. */
function toldOfTalks(
  stem: string,
  text: string,
  isFolder: boolean,
): { readonly name: string; readonly year: number } | undefined {
  const known = yearly(stem, isFolder);
  const name = known?.name.replace(/[-_.+\s]+/g, " ").trim() ?? "";
  if (known === undefined || !isYearlyName(name)) return undefined;
  if (lookUp(name, "tool") !== undefined || lookUp(name, "company") !== undefined) return undefined;
  const said = text.slice(0, 20_000).match(talkSaid) ?? [];
  return said.length > 1 ? { name: asWritten(name, text) ?? name, year: Number(known.year) } : undefined;
}

/** A name of the path as the note's first words spell it: `drawerjs` as `Drawer JS`. */
function asWritten(name: string, text: string): string | undefined {
  const wanted = name.replaceAll(" ", "").toLowerCase();
  const words = /^[#\s]*([^\n]{1,80})/.exec(text)?.[1]?.split(/\s+/) ?? [];
  const count = words.findIndex(
    (_, i) =>
      words
        .slice(0, i + 1)
        .join("")
        .toLowerCase() === wanted,
  );
  return count < 0 ? undefined : words.slice(0, count + 1).join(" ");
}

const talkSaid =
  /\b(?:(?:this|the|his|her|good|great|next|first|last|lightning) (?:\w+ )?talks?|keynotes?|speakers?|slides)\b/gi;

/** A folder that is a name and a year, `2026-Queuetopia`, holds an event; `2026-notes` does not. */
const isProperName = (words: string): boolean =>
  /^\p{Lu}.*\p{L}{2}/u.test(words) &&
  words.split(" ").length <= 3 &&
  !words.split(" ").every((word) => isOrdinaryWord(word)) &&
  !/\b(?:notes|talks?|blog|posts?|content|archive|docs)\b/i.test(words);

/** `AWSReInvent2015`, `strangeloop2023`: all of a name in one word; `config` alone is a file like any. */
function catalogueByJoin(stem: string): string | undefined {
  const bare = stem
    .replace(/[-_ ]?(?:19|20)\d{2}[-_ ]?/g, "")
    .replace(/(?:notes|recap|trip|report|summary)$/i, "")
    .replace(/[-_ ]+$/, "");
  const known = bare.length < 4 ? undefined : lookUp(bare, "event");
  return known?.match === "context" && bare === stem ? undefined : known?.name;
}

const pathReading = (
  name: string,
  written: string,
  when: number | undefined,
  confidence: number,
): EventReading => ({
  name: when === undefined ? name : `${name} ${String(when)}`,
  forms: [
    ...new Set([
      name,
      written,
      ...(when === undefined ? [] : [`${name} ${String(when)}`, `${written} ${String(when)}`]),
    ]),
  ],
  year: when,
  range: undefined,
  rule: "path",
  confidence,
});
