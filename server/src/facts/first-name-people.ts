/** Who gives a talk with a title set off, where the sentence names only the first name: `Ada's “Taming Queues in Anger”`. */
import type { Block } from "../markdown/document";
import { isGivenName } from "../catalogue/words";
import { personScore } from "./person-name";
import { sessionNear } from "./session-words";
import { personFrom, type PersonDraft } from "./talk-draft";
import type { Window } from "./talk-label";
import { titleScore } from "./title-score";

/** A first name, also with the initial of another one. */
const name = "(?<name>\\p{Lu}[\\p{Ll}\\p{M}]+(?:-\\p{L}[\\p{Ll}\\p{M}]+)?(?:\\s\\p{Lu}\\.)?)";
const aside = "(?:\\s\\([^()]{2,40}\\))?";
const quote = '\\s?["“„*_]{0,3}$';

/** `Ada's “…”`; what people say is theirs as well. */
const possessive = new RegExp(`(?<![\\p{L}\\d.])${name}['’]s${quote}`, "u");
/** `… and her “…” was what I needed`, of whoever begins the sentence. */
const own = new RegExp(`^(?:[Tt]hen\\s)?${name}\\s\\p{Ll}.{0,90}\\b(?:his|her|their)${quote}`, "u");
/** `The counterpart was Ada with “…”`, `Then Ada, with “…”`. */
const having = new RegExp(`(?<![\\p{L}\\d.])${name}${aside},?\\swith${quote}`, "u");
/** `Ada showed “…”`, as a sentence begins. */
const showing = new RegExp(
  `^(?:[Tt]hen\\s|[Nn]ext,?\\s|[Ff]irst,?\\s)?${name}${aside}\\s(?:showed|presented|gave|did|ran|demoed|introduced|(?:opened|closed|started|followed)\\swith)(?:\\sus)?${quote}`,
  "u",
);
/** `“…” was Ada being serious`, `“…” by Ada`. */
const behind = new RegExp(
  `^["”*_]{0,4},?\\s(?:was|by|with)\\s${name}(?=${aside}(?:[.,;]|\\s\\p{Ll}|$))`,
  "u",
);
/** `“…”, Ada. They record on …`, `“…”: Ada goes through …`; what ends the line may be who said so. */
const apposed = new RegExp(
  `^["”*_]{0,4}(?:,\\s(?![^\\s.:;]+(?:\\s\\p{Lu}\\.)?\\s\\p{Ll})|:\\s(?=\\S+(?:\\s\\p{Lu}\\.)?\\s\\p{Ll}+(?:s|ed)\\s))${name}(?=${aside}[.:;]\\s\\S|\\s\\([^()]{2,40}\\)|\\s\\p{Ll})`,
  "u",
);
/** `“…”, Ada (@ada)`: in prose what stands in quotation marks is as often what Ada says. */
const withHandle = new RegExp(`^["”*_]{0,4},\\s${name}(?=\\s\\(@)`, "u");
/** `The counterpart was Ada with`, `Then Ada, with`. */
const nextOne = /\b(?:counterpart|then|next|first|last|finally|followed|opened|closed|came|went on)\b/i;
/** What is worn, written or said is no title. */
const isOtherwise =
  /\b(?:stickers?|shirts?|hoodies?|mugs?|signs?|slides?|badges?|posters?|said|says|asked|laughs?|laughed|quoted?|twitter|tweet(?:ed)?|books?)\b/i;
/** What may stand before a title with its people in apposition: nothing, or that it is one. */
const opens =
  /^["“„*_]{0,4}$|\b(?:was|is|were|one|called|titled|slot|saw|watched|attended)[,:]?\s["“„*_]{0,4}$/u;

/**
 * @param sentence where the title's sentence begins and ends
 * @returns `undefined` where nobody is named so, or what is set off is no title of several words
 */
export function peopleByFirstName(
  { inline, kind }: Block,
  title: Window,
  sentence: Window,
): PersonDraft[] | undefined {
  const { text, marks } = inline;
  const words = text.slice(title.start, title.end);
  if (!/^[\p{Lu}\d].*\s.*\s/u.test(words) || titleScore(words) < 0.3) return undefined;
  const lead = text.slice(sentence.start, title.start);
  const rest = text.slice(title.end, Math.max(sentence.end, title.end + reach));
  const isMarked = marks.some(({ start, end }) => start <= title.start && end >= title.end);
  const said = `${lead} ${text.slice(title.end, sentence.end)}`;
  if (isOtherwise.test(said)) return undefined;
  const isSession = isMarked || sessionNear.test(said);
  const isNext = isSession || nextOne.test(lead);
  const found =
    (isNext ? nameIn(having.exec(lead), sentence.start) : undefined) ??
    nameIn(showing.exec(lead), sentence.start) ??
    (isSession
      ? (nameIn(possessive.exec(lead), sentence.start) ??
        nameIn(own.exec(lead), sentence.start) ??
        nameIn(behind.exec(rest), title.end))
      : undefined) ??
    (opens.test(text.slice(Math.max(0, title.start - nearby), title.start))
      ? nameIn((kind === "item" ? apposed : withHandle).exec(rest), title.end)
      : undefined);
  if (found === undefined) return undefined;
  const reading = { name: found, score: 0.5, company: undefined, marked: false };
  return [personFrom(inline, reading, "prose: title and first name")];
}

/** How far before a title its sentence is looked at, in UTF-16 units; no quotation's first signs take so many. */
const nearby = 24;
/** How far behind a title its sentence may seem to end at a name. */
const reach = 60;

function nameIn(match: RegExpExecArray | null, from: number): Window | undefined {
  const found = match?.groups?.name;
  if (match === null || found === undefined || !isFirstName(found)) return undefined;
  const start = from + match.index + match[0].indexOf(found);
  return { start, end: start + found.length };
}

const isFirstName = (words: string): boolean =>
  isGivenName(words.split(/[\s-]/)[0] ?? "") && personScore(words) >= 0.45;
