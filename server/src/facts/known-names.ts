/** Names of the catalogue in a line, with context deciding the ambiguous ones: tool or company, name or plain word. */
import { catalogueMatcher, type CatalogueEntry, type Known } from "../catalogue/catalogue";
import { isForeign } from "./foreign-line";
import { isListed } from "./listed-names";
import {
  around,
  describesNext,
  isAtBooth,
  isBrand,
  isBuiltUpon,
  isChannel,
  opensSentence,
  saysCompany,
  saysTool,
  speaksOfMaker,
  type Around,
} from "./name-context";
import { readableText, readableWords } from "./readable-text";
import { domainBehind, isInsideIdentifier, splitAtMarks } from "./whole-names";
import type { Name, NameMatch } from "../catalogue/name-matcher";
import { isCommonWord, isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import type { Inline } from "../text/inline";
import { nameKey } from "../text/fold";
import type { Range } from "../text/range";
import { rememberInline } from "../text/remember";

export interface KnownName extends Range {
  readonly kind: "tool" | "company";
  readonly entry: CatalogueEntry;
  /** The normal form of the entry's name. */
  readonly key: string;
  /** The words as written. */
  readonly written: string;
  readonly rule: string;
  readonly confidence: number;
}

/** A find that is believed only if something else in the note speaks for it. */
export interface DoubtfulName extends KnownName {
  readonly doubtful: boolean;
  /** True where the words around it say what kind of thing it is. */
  readonly supported: boolean;
}

/**
 * All catalogue names in a block; offsets are into its visible text.
 * @param small true for a writer who leaves capitals out: names that ask for theirs are found without
 */
export const findKnownNames = (block: Block, small = false): readonly DoubtfulName[] =>
  knownNamesIn(block.inline, block.kind === "heading", small);

const knownNamesIn = rememberInline(readNames);

function readNames(inline: Inline, isHeading: boolean, small: boolean): DoubtfulName[] {
  const text = readableText(inline);
  const words = splitAtMarks(readableWords(inline), inline);
  const matches = catalogueMatcher().find(text, words, true);
  if (matches.length === 0) return [];
  const sure = matches.filter((match) =>
    match.names.some(
      (name) =>
        name.value.kind === "tool" &&
        (name.mode === "fold" ||
          (name.mode === "case" && !isCommonWord(name.name) && !isGivenName(name.name))),
    ),
  );
  const companies = matches.filter((match) =>
    match.names.every(
      (name) => name.value.kind === "company" && name.mode === "fold" && !isChannel(name.name),
    ),
  );
  const decided = matches.map((match) =>
    isInsideIdentifier(text, match)
      ? undefined
      : decide(placeOf(inline, isHeading, text, match), { tools: sure, companies }, small),
  );
  const certain = decided.flatMap((one) => (one?.kind === "tool" && !one.doubtful ? [one] : []));
  if (certain.length <= sure.length || certain.length === matches.length)
    return decided.filter((one) => one !== undefined);
  // what the words around it made sure speaks for its neighbours: `React + Relay`
  const again = matches.map((match, i) => {
    const first = decided[i];
    const isOpen = first?.doubtful ?? !isInsideIdentifier(text, match);
    return isOpen
      ? decide(placeOf(inline, isHeading, text, match), { tools: certain, companies }, small)
      : first;
  });
  return again.filter((one) => one !== undefined);
}

/** A match with the words that speak for or against it. */
interface Place extends Range, Around {
  readonly inline: Inline;
  readonly isHeading: boolean;
  readonly text: string;
  readonly match: NameMatch<Known>;
  readonly written: string;
  /** In code marks, a link by itself, or with the rest of its address. */
  readonly isMarked: boolean;
}

function placeOf(inline: Inline, isHeading: boolean, text: string, match: NameMatch<Known>): Place {
  const { start } = match;
  const end = match.end + (domainBehind.exec(text.slice(match.end, match.end + 8))?.[0].length ?? 0);
  return {
    inline,
    isHeading,
    text,
    match,
    start,
    end,
    written: text.slice(start, end),
    isMarked: end > match.end || isMarked(inline, match),
    ...around(text, start, end),
  };
}

/** What a line names for sure, in order. */
interface SureNames {
  readonly tools: readonly Range[];
  readonly companies: readonly Range[];
}

/** @param small true for a writer who leaves capitals out */
function decide(place: Place, sure: SureNames, small: boolean): DoubtfulName | undefined {
  const { match, start, end, written, after } = place;
  const tool = match.names.find((name) => name.value.kind === "tool" && name.value.entry.kind !== "standard");
  const company = match.names.find((name) => name.value.kind === "company");
  // `1.1` is no `1&1`
  if (!/[\p{L}&]/u.test(written)) return undefined;
  // `J. Roe` is no language
  if (written.length === 1 && /^\.\s?\p{Lu}/u.test(after)) return undefined;
  if (isGivenName(written) && /^\s+\p{Lu}\p{Ll}/u.test(after) && tool?.mode !== "fold") return undefined;
  const isCompany = saysCompany(place);
  const category = isGivenName(written) ? "" : tool?.value.entry.category;
  const isTool = saysTool(place, category);
  const isOnStand = isAtBooth(place.inline, place.text, place);
  const isOwnBrand = tool !== undefined && company !== undefined && isBrand(tool.value.entry.category ?? "");
  const chosen =
    tool === undefined || (company !== undefined && !isTool && (isCompany || isOwnBrand || isOnStand))
      ? company
      : tool;
  if (chosen === undefined) return undefined;
  const maker =
    chosen === tool && !isTool && (speaksOfMaker(place) || (isOnStand && !place.isHeading))
      ? makerOf(tool.value.entry)
      : undefined;
  if (maker !== undefined)
    return {
      ...{ start, end, kind: "company", entry: maker, key: nameKey(maker.name), written },
      ...{ rule: "maker of the tool of that name", confidence: 0.7, doubtful: false, supported: true },
    };
  // of a short form only its company speaks: `Word vectors`, `the Node agent`; of an abbreviation, what speaks for any name
  const isShort =
    chosen.value.entry.short?.includes(written) === true &&
    !isAbbreviation(written) &&
    !(/^[A-Z]{2}$/.test(written) && /^\s\d/.test(after));
  if (isShort && (describesNext(place) || !(place.isMarked || isListed(place.text, match, sure.tools))))
    return undefined;
  const evidence =
    chosen === company
      ? isCompany || (tool === undefined && isAmongCompanies(place, sure.companies))
      : isTool || place.isMarked || isListed(place.text, match, sure.tools);
  const doubt = doubtOf(place, chosen, evidence, small);
  if (doubt === "none of its kind") return undefined;
  const { entry } = chosen.value;
  const isBase = chosen === company && isBuiltUpon(place) && !isCompany;
  return {
    start,
    end,
    kind: chosen.value.kind === "company" && !isBase ? "company" : "tool",
    entry,
    key: nameKey(entry.name),
    written,
    rule: chosen.mode === "fold" ? "catalogue" : evidence ? "catalogue, by context" : "catalogue, as spelled",
    confidence: chosen.mode === "fold" ? 0.9 : evidence ? 0.8 : 0.65,
    doubtful: doubt === "some",
    supported: evidence,
  };
}

/** `Google's parser`, `Intel, Google and Acme`: where only a company is called so. */
const isAmongCompanies = ({ text, match, after }: Place, companies: readonly Range[]): boolean =>
  /^['’]s\s\p{L}/u.test(after) || isListed(text, match, companies);

/** From this many letters on, what is no word is a name in small letters too: `apparmor`. */
const longName = 6;

/**
 * How much there is to doubt that a name is meant and not the word.
 * @param evidence true where the words around it say what it is
 */
function doubtOf(
  { inline, isHeading, text, match, written }: Place,
  name: Name<Known>,
  evidence: boolean,
  small: boolean,
): "no" | "some" | "none of its kind" {
  const lower = written === written.toLowerCase();
  // `ruff` for `Ruff`: everywhere for a writer who leaves capitals out, elsewhere only what is no word and stands among tools
  const lowered = name.mode === "case" && lower && written !== name.name;
  const isLinked = lowered && isMarked(inline, match);
  if (
    lowered &&
    !small &&
    !isLinked &&
    (isOrdinaryWord(written) || written.length < 3 || /\s/.test(written) || isGivenName(written))
  )
    return "none of its kind";
  // a word for an abbreviation, or of another language
  if (
    lowered &&
    !evidence &&
    name.name === name.name.toUpperCase() &&
    (isOrdinaryWord(written) || (written.length < 5 && isForeign(inline)))
  )
    return "none of its kind";
  if (lowered && isForeign(inline)) return "none of its kind";
  // `appear in` is no `appear.in`, whoever leaves capitals out
  if (lowered && /\s/.test(written) && !/\s/.test(name.name)) return "none of its kind";
  // `SQLite, jq and mruby`: what is never written otherwise
  const isOwnSpelling = written === name.name && evidence && !isOrdinaryWord(written);
  if (name.mode === "context" && lower && !isMarked(inline, match) && !isOwnSpelling)
    return "none of its kind";
  if (evidence) return "no";
  if (
    isForeign(inline) &&
    name.mode !== "fold" &&
    opensSentence(text.slice(Math.max(0, match.start - 24), match.start))
  )
    return "some";
  if (name.mode === "context") return isProperName(isHeading, text, match) ? "some" : "none of its kind";
  const ambiguous = name.mode !== "fold" && name.value.entry.match === "context";
  const isDoubted =
    ambiguous ||
    (lowered && (isOrdinaryWord(written) || (!small && written.length < longName))) ||
    isDoubtful(isHeading, text, match, name) ||
    (isChannel(written) &&
      !(name.value.kind === "company" && isMakerFirst({ inline, text, match, written })));
  return isDoubted ? "some" : "no";
}

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
const isAbbreviation = (written: string): boolean =>
  /^[A-Z][A-Z\d]{2,5}$/.test(written) && !isOrdinaryWord(written);

/** The company that is called like its tool. */
const makerOf = (entry: CatalogueEntry): CatalogueEntry | undefined =>
  entry.maker !== undefined && nameKey(entry.maker) === nameKey(entry.name)
    ? { name: entry.maker }
    : undefined;

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

const isMarked = (inline: Inline, match: Range): boolean =>
  inline.marks.some(
    (mark) =>
      (mark.kind === "code" || mark.kind === "link" || mark.kind === "wikilink") &&
      mark.start === match.start &&
      mark.end === match.end,
  );
