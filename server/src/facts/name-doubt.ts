/** How much there is to doubt that a name of the catalogue is meant, and not the word that it is as well. */
import type { Known } from "../catalogue/catalogue";
import type { Name, NameMatch } from "../catalogue/name-matcher";
import { isWellKnown } from "../catalogue/well-known";
import { isCommonWord, isForeignWord, isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { Inline } from "../text/inline";
import type { Range } from "../text/range";
import { isForeign } from "./foreign-line";
import { around, describesNext, isChannel, opensSentence, type Around } from "./name-context";

/** A match with the words that speak for or against it. */
export interface Place extends Range, Around {
  readonly inline: Inline;
  readonly isHeading: boolean;
  readonly text: string;
  readonly match: NameMatch<Known>;
  readonly written: string;
  /** In code marks, a link by itself, or with the rest of its address. */
  readonly isMarked: boolean;
}

/** From this many letters on, what is no word is a name in small letters too: `apparmor`. */
const longName = 6;

/**
 * How much there is to doubt that a name is meant and not the word.
 * @param evidence true where the words around it say what it is
 */
export function doubtOf(
  { inline, isHeading, text, match, written }: Place,
  name: Name<Known>,
  evidence: boolean,
  small: boolean,
): "no" | "some" | "none of its kind" {
  const lower = written === written.toLowerCase();
  // `Voilà`, `uma galera`: what everybody says in that language
  if (
    (lower || (name.mode !== "fold" && name.value.kind === "tool")) &&
    isForeignWord(written) &&
    !isWellKnown(name.value.entry.name) &&
    isForeign(inline) &&
    !isMarked(inline, match) &&
    // elsewhere a capital inside a sentence makes a name of a word, but not where all nouns have one
    (lower || german.test(text) || opensSentence(text.slice(Math.max(0, match.start - 24), match.start)))
  )
    return "none of its kind";
  // `Pass` is no `pass`, as `Gulp` is a `gulp`
  const isRaised = !lower && name.mode !== "fold" && name.name === written.toLowerCase();
  if (isRaised && (isCommonWord(written) || (isOrdinaryWord(written) && !evidence)))
    return "none of its kind";
  // `ruff` for `Ruff`: everywhere for a writer who leaves capitals out, elsewhere only what is no word and stands among tools
  const lowered = name.mode === "case" && lower && written !== name.name;
  const isLinked = lowered && isMarked(inline, match);
  if (
    lowered &&
    !small &&
    !isLinked &&
    (isOrdinaryWord(written) || written.length < 3 || /\s/.test(written) || isGivenName(written))
  )
    return evidence && isRareWord(written) && isUsed(around(text, match.start, match.end))
      ? "some"
      : "none of its kind";
  // a word for an abbreviation: `basic services`
  if (
    lowered &&
    name.name === name.name.toUpperCase() &&
    isOrdinaryWord(written) &&
    (!evidence || isCommonWord(written))
  )
    return "none of its kind";
  const before = text.slice(Math.max(0, match.start - 24), match.start);
  if (lowered && !isLinked && isCounted(before, text.slice(match.end, match.end + 3)))
    return "none of its kind";
  if (lowered && isForeign(inline)) return "none of its kind";
  // `appear in` is no `appear.in`, whoever leaves capitals out
  if (lowered && /\s/.test(written) && !/\s/.test(name.name)) return "none of its kind";
  // `SQLite, jq and mruby`: what is never written otherwise
  const isOwnSpelling = written === name.name && evidence && !isOrdinaryWord(written);
  if (name.mode === "context" && lower && !isMarked(inline, match) && !isOwnSpelling)
    return "none of its kind";
  if (evidence) return "no";
  if (isDoneBySomebody(before) && isOrdinaryWord(written) && !isWellKnown(name.name))
    return "none of its kind";
  const opens = opensSentence(before);
  if (isForeign(inline) && name.mode !== "fold" && opens)
    return name.value.entry.match === "context" ? "none of its kind" : "some";
  if (opens && name.value.entry.match === "context" && isAsked(text.slice(match.end, match.end + 12)))
    return "none of its kind";
  if (name.mode === "context") return isProperName(isHeading, text, match) ? "some" : "none of its kind";
  const ambiguous = name.mode !== "fold" && name.value.entry.match === "context";
  // `around the expo hall`
  const isOrdinary =
    lower &&
    name.mode !== "fold" &&
    ofThing.test(before) &&
    describesNext(around(text, match.start, match.end));
  const isDoubted =
    ambiguous ||
    (isOrdinary && !isMarked(inline, match)) ||
    // `une prestation vivante`: in another language small letters may be any word
    (lower &&
      name.mode === "fold" &&
      /^\p{L}+$/u.test(written) &&
      written !== name.name &&
      isForeign(inline)) ||
    (lowered && (isOrdinaryWord(written) || (!small && written.length < longName))) ||
    isDoubtful(isHeading, text, match, name) ||
    (isChannel(written) &&
      !(name.value.kind === "company" && isMakerFirst({ inline, text, match, written })));
  return isDoubted ? "some" : "no";
}

const german = /(?:^|\s)(?:der|und|ist|nicht|mit|ein|eine|einen|für|auf)\s/i;

/** `use vagrant with …`: a word that hardly anybody has to use for what it means. */
const isRareWord = (word: string): boolean =>
  word.length >= shortestRare && /^\p{Ll}+$/u.test(word) && !isCommonWord(word) && !isGivenName(word);
const shortestRare = 5;

const isUsed = (words: Around): boolean => usedAs.test(words.before) && !describesNext(words);

/** What is done with a program; of a room it is said that it is called so, and bread is made using flour. */
const usedAs =
  /(?:\b(?:use|uses|used|via|install|installed|e\.g\.|deployed (?:with|on|to)|migrat\w+ (?:to|from)|switch\w* (?:to|from)|written in|built (?:with|on)))\s$/i;

const ofThing = /\b(?:the|an?|this|that|each|every)\s$/i;

/** `rather than a retrofit.`: what is counted, and no more is said of it, is a thing. */
const isCounted = (before: string, after: string): boolean =>
  /\b(?:an?|any|each|every|no|this|these)\s$/i.test(before) && !/^(?:\s[\p{L}\d]|[-/])/u.test(after);

/** `Where We Excel`: a word behind who does it; `Should You Flutter?` asks for a name. */
const isDoneBySomebody = (before: string): boolean =>
  /(?:^|\s)(?:where|when|how|why|what|that|as|and|let['’]s)\s(?:we|i|you|they|he|she)\s$/i.test(before);

/** `Embrace the philosophy`, `Combine it`: a verb that opens a sentence, and what is to be done with. */
const isAsked = (after: string): boolean =>
  /^\s(?:the|an?|your|our|my|their|this|that|these|all|every|more|it|them)\s/.test(after);

/**
 * `Google` by itself is who made something, but where something is found, `on Google`; of the others the words around have to
 * say so.
 */
function isMakerFirst({
  inline,
  text,
  match,
  written,
}: Pick<Place, "inline" | "text" | "match" | "written">): boolean {
  if (isMarked(inline, match)) return false;
  const before = text.slice(Math.max(0, match.start - 40), match.start);
  const after = text.slice(match.end, match.end + 40);
  if (written === "Google")
    return (
      !/^(?:\s\p{Lu}|\s(?:it|for|group|page|account|search)\b)/u.test(after) &&
      !/\b(?:on|via|my|our|ask|(?:log|sign)\s?in with|up (?:with|on|in))\s$|[/|]\s?$/i.test(before)
    );
  return (
    /^(?:Facebook|LinkedIn)$/.test(written) &&
    (/^(?:['’]s\b|\s(?:has|have|had|made|makes|built|builds|uses?|used|runs?|ran|wrote|open|does|did|people|folks|engineers?|team|guys|bootcamp|scale)\b)/.test(
      after,
    ) ||
      /(?:\b(?:from|by|at|of|against|push of)|\p{Lu}\p{L}+(?:,|\sand|\s[+&]))\s$/u.test(before))
  );
}

/**
 * A capital inside a sentence of small letters makes a name of a word, `they type-checked with Flow`; at its beginning
 * a verb does that only names go with, `Bun is fast`.
 */
function isProperName(isHeading: boolean, text: string, match: Range): boolean {
  const written = text.slice(match.start, match.end);
  if (isHeading || match.end - match.start < 3 || isGivenName(written)) return false;
  const before = text.slice(Math.max(0, match.start - 24), match.start);
  const after = text.slice(match.end, match.end + 24);
  if (/^\s\p{Lu}|^\sof\s/u.test(after)) return false;
  if (opensSentence(before))
    return (
      isAbbreviation(written) ||
      /^\s(?:is|was|has|had|can|does|lets|helps|supports|looks|gives|comes|works|provides|ships)\s/.test(
        after,
      )
    );
  if (!/(?:\p{Ll}|,|\/)\s{0,2}$/u.test(before)) return false;
  return !/\s\p{Lu}\p{Ll}+\s/u.test(before + after) || /,\s{0,2}$/.test(before);
}

/** `KMS`, in capitals as it stands. */
export const isAbbreviation = (written: string): boolean =>
  /^[A-Z][A-Z\d]{2,5}$/.test(written) && !isOrdinaryWord(written);

/** A plain word that begins a sentence or stands in a title may just be that word. */
function isDoubtful(isHeading: boolean, text: string, match: Range, name: Name<Known>): boolean {
  if (name.mode === "fold") return false;
  const written = text.slice(match.start, match.end);
  const opens = opensSentence(text.slice(Math.max(0, match.start - 24), match.start));
  if (/\s/.test(written)) return false;
  if (!isCommonWord(written))
    return opens && isOrdinaryWord(written) && describesNext(around(text, match.start, match.end));
  if (written === written.toLowerCase() || written === written.toUpperCase()) return written.length > 3;
  return isHeading || opens;
}

/** True for what stands in marks of its own. */
export const isMarked = (inline: Inline, match: Range): boolean =>
  inline.marks.some(
    (mark) =>
      (mark.kind === "code" || mark.kind === "link" || mark.kind === "wikilink") &&
      mark.start === match.start &&
      mark.end === match.end,
  );
