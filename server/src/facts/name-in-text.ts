/** Full names in a text by their shape: where one begins and ends, whatever stands beside it. */
import { lookUp } from "../catalogue/catalogue";
import { isGivenName, isOrdinaryWord } from "../catalogue/words";
import { firstIndex } from "../text/first-index";
import type { Inline } from "../text/inline";
import { rememberInline } from "../text/remember";
import { personScore } from "./person-name";
import type { Window } from "./talk-label";
import { isWordName } from "./word-names";

const namePart = "(?:(?:al|el|ad|an|ar|as)-)?\\p{Lu}(?:(?:\\.-?\\p{Lu}){1,2}\\.|[\\p{L}\\p{M}'’-]{0,40}\\.?)";
const particles = "(?:(?:van|von|der|den|de|da|di|del|la|le|bin|al|ten|ter)\\s{1,3}){0,2}";
/** `Jane “Jay” Roe`. */
const nickname = '(?:\\s{1,3}["“]\\p{Lu}[\\p{L}-]{1,15}["”])?';
export const fullName = `${namePart}${nickname}(?:\\s{1,3}${particles}${namePart}){1,5}`;
/** What a full name begins with, up to the first letter of its second word: `Jane R`, `J.B. R`, `Ada van der R`. */
export const fullNameAhead = `${namePart}${nickname}\\s${particles}\\p{Lu}`;
/** A full name, by its shape. */
export const namePattern = new RegExp(`(?<![\\p{L}\\p{N}@]|\\p{Lu}\\.)${fullName}`, "gu");

/** `Jane Roe [Web and Queues](…)`, `Session von [Jane Roe](…)`: where a link begins or ends, so may a name; the part that is rather one. */
export function partInMarks(inline: Inline, start: number, end: number): Window {
  const borders = linkBorders(inline);
  const from = firstIndex(borders.length, (i) => (borders[i] ?? 0) > start);
  if ((borders[from] ?? Infinity) >= end) return { start, end };
  const inside = borders.slice(from, from + mostBorders).filter((border) => border < end);
  const parts = [start, ...inside].map((at, i) => trimmed(inline.text, at, inside[i] ?? end));
  const { text } = inline;
  const scoreOf = (part: Window): number => {
    const name = trimName(text, part.start, part.end);
    return name === undefined ? 0 : personScore(text.slice(name.start, name.end));
  };
  let best = { part: { start, end }, score: scoreOf({ start, end }) };
  for (const part of parts) {
    const score = scoreOf(part);
    // of two that are as much of a name, the shorter; a first name linked by itself is half of one
    const isWhole = /\S\s\S/.test(text.slice(part.start, part.end));
    if (score > best.score || (isWhole && score === best.score)) best = { part, score };
  }
  return best.part;
}

/** A name has no more words. */
const mostBorders = 8;

/** Where links begin and end, in order. */
const linkBorders = rememberInline(({ marks }: Inline): readonly number[] =>
  marks.flatMap((mark) => (mark.kind === "link" ? [mark.start, mark.end] : [])).sort((a, b) => a - b),
);

function trimmed(text: string, start: number, end: number): Window {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

const ownerInside = /^\S+\s\S+?(?=['’]s?\s\p{Lu})/u;
const ownerIsSomebody = 0.5;

/** Ordinary words that only stand before a name because a sentence begins with them: `Yesterday Jane Roe`. */
export function trimName(text: string, start: number, stop: number): Window | undefined {
  // `Jane Roe's Tests-are-fun session`
  const owner = ownerInside.exec(text.slice(start, stop));
  const isHouse = owner !== null && personScore(owner[0]) < ownerIsSomebody;
  const end = owner === null || isHouse ? stop : start + owner[0].length;
  // `in room B. Jane Roe works at …`
  const room = /\b(?:room|hall|track|building|level)\s$/i.test(text.slice(Math.max(0, start - 10), start))
    ? (/^\p{Lu}\.\s{1,3}/u.exec(text.slice(start, end))?.[0].length ?? 0)
    : 0;
  // `It’s Jane Roe`, `A Jane Roe falou`, `Charla de Jane Roe`
  const said =
    /^(?:(?:It|He|She|That|This|There|Here|Who|Let|We|They)['’]\p{L}{1,2}\s{1,3}|[AO]\s{1,3}(?=\p{Lu}\p{Ll})|(?:Charla|Ponencia|Conferencia|Taller|Palestra|Oficina|Conférence|Présentation|Atelier|Vortrag|Lezing|Föredrag|Foredrag)\s{1,3}(?:del?|d[oai]|von|van|av)\s{1,3}(?=\p{Lu}\S*\s+\p{Lu})|(?:Ici|Puis|Enfin|Ensuite|Après|Alors|Avec|Selon|Dann|Danach|Zuerst|Heute|Nach|Laut|Luego|Después|Aquí|Entonces|Depois|Então|Aqui|Poi|Dopo|Infine|Daarna|Eerst|Sedan|Først|Najpierw|Potem)\s{1,3}(?=\p{Lu}\S*\s+\p{Lu}))/u.exec(
      text.slice(start, end),
    );
  // `Acme's Jane Roe`
  const house =
    said === null
      ? (/^(?:\p{Lu}[\p{L}\d]*\s){0,2}\p{Lu}[\p{L}\d]*['’]s\s(?=\p{Lu}\S*\s\p{Lu})/u.exec(
          text.slice(start, end),
        )?.[0].length ?? 0)
      : 0;
  // a word with a stop ends a sentence, unless it is short, as titles and initials are
  let from =
    start +
    house +
    room +
    (said?.[0].length ?? 0) +
    (/^.*\p{L}{3}\.\s{1,3}(?=\p{Lu})(?<!\bProf\.\s{1,3})/u.exec(text.slice(start, end))?.[0].length ?? 0);
  for (let round = 0; round < 4; round++) {
    const words = text.slice(from, end).split(/\s+/);
    if (words.length < 3 && round > 0) break;
    const first = words[0] ?? "";
    if (!isOrdinaryWord(first) || isGivenName(first) || words.length < 2) break;
    if (words.length === 2 && isWordName(first)) break;
    if (words.length === 2) return undefined;
    // `Session von Jane Roe`: no part of the name any more
    const word = /^\s+(?:(?:von|de|van|av|di)\s+(?=\p{Lu}))?/u.exec(text.slice(from + first.length));
    from = from + first.length + (word?.[0].length ?? 0);
  }
  from += postBefore.exec(text.slice(from, end))?.[0].length ?? 0;
  const whole = text.slice(from, end);
  const written = whole.slice(0, whole.length - houseLength(whole));
  const body = (/\p{Lu}\.$/u.test(written) ? written : written.replace(/[.'’-]+$/u, "")).replace(
    /['’]s$/u,
    "",
  );
  return { start: from, end: from + body.length };
}

/** How much of `Jane Roe von Acme` is where she is from; `Anna Maria von Roe` is all of a name. */
function houseLength(words: string): number {
  const [whole = "", second = "", lead = "", particle = "", house = ""] = withHouse.exec(words) ?? [];
  if (whole === "" || isGivenName(second)) return 0;
  const isHouse = /^(?:von|van)$/.test(particle) || lookUp(house, "company") !== undefined;
  return isHouse ? lead.length + house.length : 0;
}

const withHouse = /^\p{Lu}\S+\s(\p{Lu}[\p{L}\p{M}'’-]+)(\s(von|van|de|da|do|di)\s)(\p{Lu}[\p{L}\d.&-]*)$/u;

/** `Linguist Jane Roe`, `Nebenraum Jane Roe`, `CTO Jane Roe`: what is written with a capital before a whole name. */
const postBefore =
  /^\p{Lu}\p{Ll}{3,}(?:raum|saal|sprecher(?:in)?|entwickler(?:in)?|forscher(?:in)?|leiter(?:in)?|berater(?:in)?|linguist(?:in)?|alist(?:in)?|jurist(?:in)?|aktivist(?:in)?|iker(?:in)?|ologe|ologin|gründer(?:in)?)\s(?=\p{Lu}\S*\s\p{Lu})|^Linguist(?:in)?\s(?=\p{Lu}\S*\s\p{Lu})|^(?:C[EFIOPT]O|[SEA]?VP|CISO|[Cc]o-?[Ff]ounder)\s(?=\p{Lu}\S*\s\p{Lu})/u;

/** The first place behind an offset where a link begins or ends; `undefined` where none does. */
export function nextBorder(inline: Inline, offset: number): number | undefined {
  const borders = linkBorders(inline);
  return borders[firstIndex(borders.length, (i) => (borders[i] ?? 0) > offset)];
}
