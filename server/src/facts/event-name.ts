/** Which event a note is about: from its title, its first heading, its prose or its path. */
import { lookUp } from "../catalogue/catalogue";
import { isOrdinaryWord } from "../catalogue/words";
import { catalogueMatcher } from "../catalogue/catalogue";
import type { NoteDocument } from "../markdown/document";
import { nameKey } from "../text/fold";
import type { Range } from "../text/range";
import { sourceRange } from "../text/inline";
import { remember } from "../text/remember";
import { matches } from "../text/matches";

export interface EventReading {
  /** As the note writes it, or as the catalogue does where only the path has it. */
  readonly name: string;
  readonly forms: readonly string[];
  readonly year: number | undefined;
  /** Where it stands; `undefined` where only the path names it. */
  readonly range: Range | undefined;
  readonly rule: string;
  readonly confidence: number;
}

const shape =
  /^(?:.*(?:conf|con|conference|congress|summit|days?|camp|fest|festival|symposium|meetup|unconf|jam|forum|convention|colloquium|retreat|expo|world|week|workshop|dev ?day)|.*(?:ConfEU|ConfUS))$/iu;
const conferenceWord =
  /(?:\p{Ll}|\p{Lu}{2,})(?:Con|Conf|Days?|Summit|Camp|Fest|Forum|World|Connect|Expo)$|^\p{L}+(?:conf|con)$|(?:Conference|Congress|Summit|Days|Symposium|Unconference|Meetup|Convention|Colloquium|Festival|Forum|Hackathon|DevDay|Devroom)$/u;
const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/;
const places =
  /^(?:Europe|EU|NA|North|America|US|USA|UK|Asia|China|India|Japan|Africa|Latam|Global|Virtual|Online)$/;
const joiner = /^(?:[&+]|and|of|on|the|in|for|de|der|at)$/;

/** Words such as `Conference` alone name no event. */
const tooPlain =
  /^(?:the |this |a |an |my |our |first |last |next |tech |developer |annual )*(?:conference|conferences|summit|days?|forum|meetup|con|congress|workshop|camp|week|world|conference day|meetups|retreat|notes|symposium|festival|expo|convention|jam|talks?)$/i;

/** The event that a note is about, or `undefined`. Of several the one that is named most, earliest and with its year. */
export function readEvent(document: NoteDocument, path: string): EventReading | undefined {
  const found: EventReading[] = [];
  const title = document.frontMatter.fields.get("title")?.[0];
  if (title !== undefined)
    found.push(
      ...fromText(title.value, "front matter: title", 0.9, (start, end) => ({
        start: title.start + start,
        end: title.start + end,
      })),
    );
  for (const key of ["event", "conference", "conf"]) {
    const field = document.frontMatter.fields.get(key)?.[0];
    if (field === undefined || field.value === "") continue;
    const bare = field.value.replace(/^\[\[|\]\]$/g, "");
    const start = field.start + document.text.slice(field.start, field.end).indexOf(bare);
    found.push({
      name: bare,
      forms: [bare],
      year: yearOf(bare),
      range: { start, end: start + bare.length },
      rule: `front matter: ${key}`,
      confidence: 1,
    });
  }
  const description = document.frontMatter.fields.get("description")?.[0];
  if (description !== undefined)
    found.push(
      ...fromText(description.value, "front matter: description", 0.7, (start, end) => ({
        start: description.start + start,
        end: description.start + end,
      })),
    );
  let prose = 0;
  let first = true;
  for (const block of document.blocks) {
    const { inline } = block;
    if (inline.text.trim() === "") continue;
    const heading = block.kind === "heading" && block.level <= 2;
    if (!first && !heading && ++prose > 12) break;
    const weight = first || (heading && block.level === 1) ? 0.9 : heading ? 0.6 : 0.62 - prose * 0.02;
    const rule = first || heading ? "heading: event" : "prose: event";
    found.push(...fromText(inline.text, rule, weight, (start, end) => sourceRange(inline, { start, end })));
    first = false;
  }
  found.push(...fromPath(path, document.text));
  return choose(found, document);
}

function choose(found: readonly EventReading[], document: NoteDocument): EventReading | undefined {
  const groups = new Map<string, EventReading[]>();
  for (const one of found) {
    const key = seriesKey(one.name);
    if (key === "") continue;
    const near = [...groups.keys()].find((other) => key.startsWith(other) || other.startsWith(key));
    const list = groups.get(near ?? key);
    if (list === undefined) groups.set(key, [one]);
    else list.push(one);
  }
  let best: { group: EventReading[]; score: number } | undefined;
  for (const group of groups.values()) {
    const score =
      Math.max(...group.map((one) => one.confidence + (one.year === undefined ? 0 : 0.15))) +
      Math.min(0.3, group.length * 0.08);
    if (best === undefined || score > best.score) best = { group, score };
  }
  if (best === undefined || best.score < 0.6) return undefined;
  const { group } = best;
  const [top] = [...group].sort(
    (a, b) =>
      b.confidence + (b.year === undefined ? 0 : 0.2) - (a.confidence + (a.year === undefined ? 0 : 0.2)),
  );
  if (top === undefined) return undefined;
  const forms = [...new Set(group.flatMap((one) => one.forms))];
  const inNote = group.find((one) => one.range !== undefined);
  const when = top.year ?? group.find((one) => one.year !== undefined)?.year ?? proseYear(document);
  return { ...top, forms, year: when, range: top.range ?? inNote?.range };
}

function proseYear(document: NoteDocument): number | undefined {
  for (const block of document.blocks.slice(0, 12)) {
    const match = year.exec(block.inline.text);
    if (match?.[1] !== undefined) return Number(match[1]);
  }
  return undefined;
}

/** The series without its year: `KubeCon Europe 2018` and `KubeCon Europe 2019` are two events of one. */
export const seriesKey = (name: string): string => nameKey(name.replace(/['’]?\b(?:19|20)?\d{2}\b/g, ""));

const yearOf = (text: string): number | undefined => {
  const match = year.exec(text);
  return match?.[1] === undefined ? undefined : Number(match[1]);
};

/** The event names of a text as readings of its place in the note. */
const fromText = (
  text: string,
  rule: string,
  weight: number,
  place: (start: number, end: number) => Range,
): EventReading[] =>
  eventsIn(text).map(({ start, end, certainty, ...names }) => ({
    ...names,
    range: place(start, end),
    rule,
    confidence: weight * certainty,
  }));

/** Event names in a text: known ones, and capitalised runs that end like a conference. */
const eventsIn = remember((text) => {
  const found: (Range & Pick<EventReading, "name" | "forms" | "year"> & { certainty: number })[] = [];
  const push = (start: number, end: number, certainty: number): void => {
    const widened = widen(text, start, end);
    const name = text.slice(widened.start, widened.end);
    if (tooPlain.test(name.replace(year, "").trim())) return;
    const core = text.slice(start, end);
    const when = yearOf(name) ?? yearOf(text.slice(Math.max(0, start - 12), end + 40));
    const forms = [...new Set([name, core, ...(when === undefined ? [] : [`${core} ${String(when)}`])])];
    found.push({ name, forms, year: when, ...widened, certainty });
  };
  const covered: Range[] = [];
  for (const match of catalogueMatcher().find(text)) {
    const event = match.names.find((name) => name.value.kind === "event");
    if (event === undefined) continue;
    const after = text.slice(match.end, match.end + 6);
    if (event.mode === "context" && !/^\s*['’]?(?:19|20)\d{2}/.test(after)) continue;
    covered.push(match);
    push(match.start, match.end, event.mode === "fold" ? 1 : 0.9);
  }
  for (const match of matches(
    /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}:!.&'’-]*(?:\s+(?:[&+]\s+|(?:of|on|the|in|for|and)\s+){0,2}[\p{Lu}\d][\p{L}\p{N}:!.&'’-]*){0,7}/gu,
    text,
  )) {
    const run = conferenceRun(match[0]);
    if (run === undefined) continue;
    const start = match.index + run.start;
    const end = match.index + run.end;
    if (covered.some((one) => one.start < end && start < one.end)) continue;
    push(start, end, run.certainty);
  }
  return found;
}, 500);

/** The part of a capitalised run that ends in a conference word: `Interdisciplinary Conference on Queues`. */
function conferenceRun(run: string): { start: number; end: number; certainty: number } | undefined {
  const words = matches(/\S+/g, run);
  const yearly =
    /^(?:Workshop|Week|World|Retreat|School|Meeting|Academy|Live|Tour|Day|Expo|CONF|\p{Lu}+(?:CONF|CON|CAMP|FEST|DAYS))$/u;
  const dated = words.findIndex(
    (word, i) => i > 0 && /^(?:19|20)\d{2}/.test(word[0]) && yearly.test(words[i - 1]?.[0] ?? ""),
  );
  if (dated > 1 || (dated === 1 && /^\p{Lu}{5,}$/u.test(words[0]?.[0] ?? ""))) {
    const last = words[dated - 1];
    if (last !== undefined) return { start: 0, end: last.index + last[0].length, certainty: 0.85 };
  }
  const at = words.findIndex(
    (word) => conferenceWord.test(word[0].replace(/[:.!,]+$/, "")) && !isPlainWord(word[0]),
  );
  const last = words[at];
  if (last === undefined) return undefined;
  const generic =
    /^(?:Conference|Congress|Summit|Days|Symposium|Meetup|Convention|Forum|Festival|Colloquium|Unconference|Hackathon)$/.test(
      last[0].replace(/[:.!,]+$/, ""),
    );
  if (!generic)
    return {
      start: last.index,
      end: last.index + last[0].replace(/[:.!,]+$/, "").length,
      certainty: 0.9,
    };
  const tail = words[at + 1];
  if (at === 0) {
    if (tail === undefined || !/^(?:on|of|for)$/.test(tail[0])) return undefined;
    return { start: 0, end: run.length, certainty: 0.8 };
  }
  const longer = tail !== undefined && /^(?:on|of|for)$/.test(tail[0]);
  const end = longer ? run.length : last.index + last[0].replace(/[:.!,]+$/, "").length;
  return { start: 0, end, certainty: at > 0 ? 0.85 : 0.6 };
}

const isPlainWord = (word: string): boolean =>
  isOrdinaryWord(word) &&
  !/^(?:Conference|Congress|Summit|Days|Symposium|Meetup|Convention|Forum|Festival|Colloquium)$/.test(word);

/** Takes in what belongs to the name around it: a region, a city, the year. */
function widen(text: string, start: number, end: number): { start: number; end: number } {
  let to = end;
  for (let round = 0; round < 5; round++) {
    const match = /^(\s+|\s*,\s+|\s+[-–]\s+)(?:in\s+)?(\p{Lu}\p{L}+|['’]?\d{2,4})(?![\p{L}\d.])/u.exec(
      text.slice(to),
    );
    const word = match?.[2];
    if (match === null || word === undefined) break;
    const isYear = /^(?:19|20)\d{2}$|^['’]\d{2}$/.test(word);
    const region = places.test(word);
    if (!isYear && !region && (match[1]?.trim() !== "" || lookUp(word, "tool") !== undefined)) break;
    if (!isYear && !region && isOrdinaryWord(word) && !isCity(word)) break;
    if (!isYear && joiner.test(word)) break;
    if (!isYear && !region && !/(?:19|20)\d{2}/.test(text.slice(to, to + match[0].length + 8)) && round > 1)
      break;
    to += match[0].length;
    if (isYear) break;
  }
  return { start, end: to };
}

const cities = new Set(
  "Berlin London Paris Amsterdam Barcelona Copenhagen Hamburg Munich Vienna Dublin Austin Seattle Chicago Boston Tokyo Lisbon Prague Brussels Madrid Milan Rome Zurich Stockholm Oslo Helsinki Warsaw Krakow Budapest Athens Toronto Vancouver Montreal Sydney Melbourne Singapore Bangalore Delhi Mumbai Shanghai Beijing Seoul Denver Portland Detroit Atlanta Dallas Minneapolis Antwerp Utrecht Rotterdam Valencia Edinburgh Manchester Salzburg".split(
    " ",
  ),
);
const isCity = (word: string): boolean => cities.has(word);

/** Folders and file names such as `KubeCon-2017`, `queueconf2023`, `2019_EnvoyCon`; the nearest counts most. */
function fromPath(path: string, text: string): EventReading[] {
  const parts = path.replaceAll("\\", "/").split("/").filter(Boolean).slice(-5);
  const found: EventReading[] = [];
  const folderYear = parts.map((part) => /^(?:19|20)\d{2}$/.exec(part)?.[0]).find((one) => one !== undefined);
  parts.reverse().forEach((part, distance) => {
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
      const { name } = match.name.value.entry;
      const written = words.slice(match.start, match.end);
      found.push(pathReading(name, written, when, weight));
      return;
    }
    const joined = catalogueByJoin(stem);
    if (joined !== undefined) found.push(pathReading(joined, joined, when, weight));
    else {
      const short = shortName(stem, text);
      if (short !== undefined) found.push(pathReading(short, short, when, weight - 0.05));
      const bare = words.replace(year, " ").replace(/\s+/g, " ").trim();
      if (when !== undefined && shape.test(bare) && !tooPlain.test(bare))
        found.push(pathReading(bare, bare, when, weight - 0.1));
      else if (distance > 0 && when !== undefined && isProperName(bare))
        found.push(pathReading(bare, bare, when, weight - 0.1));
      else if (/conference|congress|symposium/i.test(bare) && bare.split(" ").length >= 3)
        found.push(pathReading(bare, bare, when, weight - 0.1));
    }
  });
  return found;
}

const numbered =
  /^(?:day|part|week|chapter|page|notes?|talks?|session|track|vol|no|nr|step|lesson|unit|module|draft|rev)$/i;

/** `lisa19` is `lisa2019`; `day12` is no year. */
const withCentury = (stem: string): string =>
  stem.replace(
    /^(\p{L}{3,14})['’_-]?([012]\d)(?=$|[_-])/u,
    (whole: string, letters: string, digits: string) =>
      numbered.test(letters) ? whole : `${letters}20${digits}`,
  );

/** The name in `nsec2022`, as the note itself writes it; a name that stands only in the path may be anything. */
function shortName(stem: string, text: string): string | undefined {
  const letters = /^(\p{L}{3,14})(?:19|20)\d{2}(?=$|[_-])/u.exec(stem)?.[1];
  if (letters === undefined || isOrdinaryWord(letters)) return undefined;
  const head = text.slice(0, 1_000);
  return new RegExp(`(?<![\\p{L}\\d])${letters}(?![\\p{L}])`, "iu").exec(head)?.[0];
}

/** A folder that is a name and a year, `2026-Queuetopia`, holds an event; `2026-notes` does not. */
const isProperName = (words: string): boolean =>
  /^\p{Lu}/u.test(words) &&
  words.split(" ").length <= 3 &&
  !words.split(" ").every((word) => isOrdinaryWord(word)) &&
  !/\b(?:notes|talks?|blog|posts?|content|archive|docs)\b/i.test(words);

/** `AWSReInvent2015`, `strangeloop2023`: all of a name in one word. */
function catalogueByJoin(stem: string): string | undefined {
  const bare = stem
    .replace(/[-_ ]?(?:19|20)\d{2}[-_ ]?/g, "")
    .replace(/(?:notes|recap|trip|report|summary)$/i, "")
    .replace(/[-_ ]+$/, "");
  return bare.length < 4 ? undefined : lookUp(bare, "event")?.name;
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
