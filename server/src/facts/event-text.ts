/** Events that a text names: known ones, and capitalised runs that end like a conference. */
import { catalogueMatcher, lookUp } from "../catalogue/catalogue";
import { isCommonWord, isOrdinaryWord } from "../catalogue/words";
import { matches } from "../text/matches";
import type { Range } from "../text/range";
import { remember } from "../text/remember";
import { isCity, regionAs } from "./cities";
import { isRole } from "./role";
import { tooPlain, year, yearOf, type EventReading } from "./event-reading";
import { isYearlyName } from "./yearly-name";

const conferenceWord =
  /(?:\p{Ll}|\p{Lu}{2,})(?:Con|Conf|Days?|Summit|Camp|Fest|Forum|World|Connect|Expo)$|^\p{L}+(?:conf|con)$|(?:Conference|Congress|Summit|Days|Symposium|Unconference|Meetup|Convention|Colloquium|Festival|Forum|Hackathon|DevDay|Devroom|^Conf)$/u;
const joiner = /^(?:[&+]|and|of|on|the|in|for|de|der|at)$/;

/** Event names in a text: known ones, and capitalised runs that end like a conference. */
export const eventsIn = remember((text) => {
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
  const pushJoined = (pattern: RegExp, certainty: number, mayBe: (letters: string) => boolean): void => {
    for (const { index, 0: written, 1: letters = "", 2: digits = "" } of matches(pattern, text)) {
      if (lookUp(letters, "event") === undefined && !mayBe(letters)) continue;
      if (tooPlain.test(letters) || isOrdinaryWord(letters)) continue;
      const range = { start: index, end: index + written.length };
      const when = Number(digits) + (digits.length === 2 ? 2000 : 0);
      const name = `${letters} ${String(when)}`;
      covered.push(range);
      found.push({ name, forms: [name, letters, written], year: when, ...range, certainty });
    }
  };
  // `KubeCon2023`, also where letters without capitals follow
  if (/\d{4}/.test(text)) pushJoined(withYear, 0.95, (letters) => conferenceWord.test(letters));
  if (/\p{L}['’]?\d{2}(?!\d)/u.test(text)) pushJoined(withShortYear, 0.9, isConferenceName);
  // `gdc 2018`: in small letters the year tells
  for (const match of matches(
    /(?<![\p{L}\d@/._-])(\p{Ll}[\p{Ll}\d+-]{1,15})(?=\s(?:19|20)\d{2}(?!\d))/gu,
    text,
  ))
    if (!isOrdinaryWord(match[0]) && lookUp(match[0], "event") !== undefined) {
      const end = match.index + match[0].length;
      covered.push({ start: match.index, end });
      push(match.index, end, 0.9);
    }
  // `linux.conf.au`
  for (const { index, 0: name } of text.includes(".conf.") ? matches(addressName, text) : []) {
    const end = index + name.length;
    covered.push({ start: index, end });
    push(index, end, 0.95);
  }
  // `Conferencia Agile Spain 2014`: all of it, whatever is known within
  for (const { index, 0: name } of [...matches(foreignNoun, text), ...matches(behindNoun, text)]) {
    const end = index + name.length;
    covered.push({ start: index, end });
    push(index, end, 0.95);
  }
  for (const { index, 0: name } of matches(numberedNoun, text)) {
    const end = index + name.length;
    if (covered.some((one) => one.start < end && index < one.end)) continue;
    covered.push({ start: index, end });
    push(index, end, 0.9);
  }
  for (const match of catalogueMatcher().find(text)) {
    const event = match.names.find((name) => name.value.kind === "event");
    if (event === undefined || covered.some((one) => one.start < match.end && match.start < one.end))
      continue;
    // `Drawer.js Conf` is no `JS Conf`
    if (/[\p{L}\d]\.js\s/iu.test(text.slice(Math.max(0, match.start - 2), match.start + 3))) continue;
    const after = text.slice(match.end, match.end + 6);
    // `Lead Dev Evangelist at Acme`
    if (isRole(/^\s(\p{Lu}\p{L}+)/u.exec(text.slice(match.end, match.end + 24))?.[1] ?? "")) continue;
    const isDoubtful = event.mode === "context" || event.value.entry.match === "context";
    if (isDoubtful && !/^\s*['’]?(?:19|20)\d{2}|^\s(?:conf|\d{2}\b)/i.test(after)) continue;
    covered.push(match);
    const isBeside = besideOthers.test(text.slice(Math.max(0, match.start - 30), match.start));
    // `Queues@Scale`
    const own = text.startsWith("@", match.start)
      ? (/[\p{L}\d]+$/u.exec(text.slice(0, match.start))?.[0].length ?? 0)
      : 0;
    push(match.start - own, match.end, isBeside ? 0.5 : event.mode === "fold" ? 1 : 0.9);
  }
  for (const match of matches(
    /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}:!.&'’-]*(?:\s+(?:[&+]\s+|(?:of|on|the|in|for|and)\s+){0,2}[\p{Lu}\d][\p{L}\p{N}:!.&'’-]*){0,7}/gu,
    text,
  )) {
    const lead = reportBefore.exec(match[0])?.[0].length ?? 0;
    const run = conferenceRun(match[0].slice(lead), text);
    if (run === undefined) continue;
    const start = match.index + lead + run.start;
    const end = match.index + lead + run.end;
    if (covered.some((one) => one.start < end && start < one.end)) continue;
    push(start, end, run.certainty);
  }
  // `the Oslo Queues meetup`
  for (const match of /meet-?up|user group/.test(text) ? matches(smallNoun, text) : []) {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? "").length;
    if (!covered.some((one) => one.start < end && start < one.end)) push(start, end, 0.8);
  }
  return found;
}, 512);

/** A name and its year without a space; behind a hash, not in an address. */
const withYear =
  /(?<![\p{L}\d@/._-])(\p{L}[\p{L}.&+-]{1,24})['’]?((?:19|20)\d{2})(?![\d/._-]|\p{Script=Latin})/gu;

/** `QueueCon`, and not `MenuIcon` or `Conf`: parts of a screen and rooms have numbers of two digits as well. */
const isConferenceName = (letters: string): boolean =>
  conferenceWord.test(letters) && /^\p{Lu}/u.test(letters) && !/icon$|^Conf$/i.test(letters);

/** `QueueCon19`: the last two digits of the year. */
const withShortYear =
  /(?<![\p{L}\d@/._-])(\p{L}[\p{L}&+-]{2,24})['’]?(0[5-9]|1\d|2[0-7])(?![\d/._-]|\p{L})/gu;

/** A conference that is called like its address; what ends like a program's file is none. */
const addressName =
  /(?<![\p{L}\d@/._-])\p{L}[\p{L}\d]{1,20}\.conf\.(?!(?:js|ts|py|rb|go|sh|in|md|gz)\b)\p{Ll}{2}(?![\p{L}\d/_-]|\.\p{L})/gu;

/** The noun for it before a name with its year, as languages have it that put the name behind. */
const foreignNoun =
  /(?<![\p{L}\d])(?:Conferencia|Conferência|Conférence|Congreso|Congresso|Congrès|Jornadas|Encontro|Simposio|Simpósio)\s(?:de\s)?(?:\p{Lu}[\p{L}\d.&+-]*\s){1,4}(?:19|20)\d{2}(?!\d)/gu;

/** `…, evento Front In Vale 2016!` ends a title: the noun is no part of the name. */
const behindNoun =
  /(?<=(?<![\p{L}\d])[Ee]vento\s)(?:\p{Lu}[\p{L}\d.&+-]*\s){1,4}(?:19|20)\d{2}(?=[!.\s]*$)/gu;

/** Its number before such a noun: `15º Encontro Gavetas`. */
const numberedNoun =
  /(?<![\p{L}\d:.]|\bdia\s|\bàs\s|\bday\s)(?:\d{1,2}[ºª°.]?|[IVX]{1,5})\s(?:Encontro|Encuentro|Congresso|Congreso|Congrès|Jornadas|Simposio|Simpósio|Fórum)\s(?:d[eao]s?\s)?\p{Lu}[\p{L}\d.&+-]*(?:\s\p{Lu}[\p{L}\d.&+-]*){0,2}/gu;

/** What a report of an event is called in other languages. */
const reportBefore =
  /^(?:Verslag|Bericht|Rückblick|Nachlese|Eindrücke|Compte[- ]rendu|Retour|Resumen|Crónica|Relato|Relacja|Referat|Resoconto)\s/u;

/** A run of capitals before a noun in small letters. */
const smallNoun =
  /(?:\b[Tt]he\s)((?:\p{Lu}[\p{L}\d.+#-]{1,20}\s){1,4}(?:meet-?up|user group))(?![\p{L}\d])/gu;

/** Words before an event that was on at the same time and place as the one that is told of. */
const besideOthers = /\b(?:co-?located with|collocated with|alongside|next door to)\s(?:the\s)?\W{0,3}$/i;

const isDated = /(?<!\d)(?:19|20)\d{2}(?!\d)|\bnotes\b/i;

const privateToo = "Camp|Fest|Con|Conf|Unconf|Konferenz|Kongress|Treffen|Tage";
/** Words that in a sentence are as easily of a family or a club. */
const ofAnybody = new RegExp(`^(?:${privateToo})$`);
/** Words that make an event of what stands before them and has a year behind. */
const yearly = new RegExp(
  `^(?:${privateToo}|Workshop|Week|World|Retreat|School|Meeting|Academy|Live|Tour|Day|Expo|CONF|\\p{Lu}+(?:CONF|CON|CAMP|FEST|DAYS))$`,
  "u",
);

/** The part of a capitalised run that ends in a conference word: `Interdisciplinary Conference on Queues`. */
function conferenceRun(
  run: string,
  text: string,
): { start: number; end: number; certainty: number } | undefined {
  const words = matches(/\S+/g, run);
  const dated = words.findIndex(
    (word, i) =>
      i > 0 && /^(?:19|20)\d{2}(?!\d|-\d{1,2}-\d)/.test(word[0]) && yearly.test(words[i - 1]?.[0] ?? ""),
  );
  const last = words[dated - 1];
  // in a sentence a camp and a meeting of some year are anybody's
  const isAlone = text.trim().length <= run.length + 4 && !/[.!?]\s/.test(run);
  const isEvents = last !== undefined && (isAlone || !ofAnybody.test(last[0]));
  if (isEvents && (dated > 1 || (dated === 1 && /^\p{Lu}{5,}$/u.test(words[0]?.[0] ?? "")))) {
    const end = last.index + last[0].length;
    // `Board Meeting 2024`, `Summer Camp 2024`
    const isPlain = /^(?:Meeting|Camp|Treffen)$/.test(last[0]) && !isYearlyName(run.slice(0, end));
    return isPlain ? undefined : { start: 0, end, certainty: 0.85 };
  }
  const at = words.findIndex(
    (word) => conferenceWord.test(word[0].replace(/[:.!,]+$/, "")) && !isPlainWord(word[0]),
  );
  const word = words[at];
  if (word === undefined) return undefined;
  const generic =
    /^(?:Conference|Conf|Congress|Summit|Days|Symposium|Meetup|Convention|Forum|Festival|Colloquium|Unconference|Hackathon)$/.test(
      word[0].replace(/[:.!,]+$/, ""),
    );
  if (!generic)
    return {
      start: word.index,
      end: word.index + word[0].replace(/[:.!,]+$/, "").length,
      certainty: 0.9,
    };
  const tail = words[at + 1];
  // `Video Conf`, `Weekly Conf`
  const isConf = /^Conf\b/.test(word[0]);
  const before = words.slice(0, at).map(([word]) => word);
  if (isConf && !before.some(isLanguage) && (!isDated.test(text) || before.every(isCommonWord)))
    return undefined;
  if (at === 0) {
    if (tail === undefined || !/^(?:on|of|for)$/.test(tail[0])) return undefined;
    return { start: 0, end: run.length, certainty: 0.8 };
  }
  const longer = tail !== undefined && /^(?:on|of|for)$/.test(tail[0]);
  const end = longer ? run.length : word.index + word[0].replace(/[:.!,]+$/, "").length;
  return { start: 0, end, certainty: at > 0 ? 0.85 : 0.6 };
}

/** What a conference without a year may be of: `CSS Drawer Conf`; `Video Conf` is a call. */
const isLanguage = (word: string): boolean =>
  (/^\p{Lu}{2,5}$/u.test(word) || !isOrdinaryWord(word)) &&
  lookUp(word, "tool")?.category?.includes("language") === true;

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
    const region = regionAs(word) === word;
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
