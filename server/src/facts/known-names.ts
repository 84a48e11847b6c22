/** Names of the catalogue in a line, with context deciding the ambiguous ones: tool or company, name or plain word. */
import { catalogueMatcher, type CatalogueEntry, type Known } from "../catalogue/catalogue";
import { isListed } from "./listed-names";
import {
  around,
  describesNext,
  isAtBooth,
  isBrand,
  isBuiltUpon,
  isChannel,
  isWhereSomebodyIs,
  saysCompany,
  saysTool,
  speaksOfMaker,
} from "./name-context";
import { isLinkedTo } from "./open-speaker";
import { personScore } from "./person-name";
import { doubtOf, isAbbreviation, isMarked, type Place } from "./name-doubt";
import { readableText, readableWords } from "./readable-text";
import { domainBehind, isInsideIdentifier, splitAtMarks } from "./whole-names";
import { isMaterial } from "./talk-label";
import type { NameMatch } from "../catalogue/name-matcher";
import { isCommonWord, isGivenName } from "../catalogue/words";
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
  const pairs = pairsIn(text, matches);
  const decided = matches.map((match) =>
    isInsideIdentifier(text, match)
      ? undefined
      : decide(placeOf(inline, isHeading, text, match), { tools: sure, pairs, companies }, small),
  );
  const certain = decided.flatMap((one) => (one?.kind === "tool" && !one.doubtful ? [one] : []));
  if (certain.length <= sure.length || certain.length === matches.length)
    return decided.filter((one) => one !== undefined);
  // what the words around it made sure speaks for its neighbours: `React + Relay`
  const again = matches.map((match, i) => {
    const first = decided[i];
    const isOpen = first?.doubtful ?? !isInsideIdentifier(text, match);
    return isOpen
      ? decide(placeOf(inline, isHeading, text, match), { tools: certain, pairs, companies }, small)
      : first;
  });
  return again.filter((one) => one !== undefined);
}

/** Names of tools of one field with nothing but a word between them that parts a list. */
function pairsIn(text: string, matches: readonly NameMatch<Known>[]): readonly NameMatch<Known>[] {
  const fieldOf = ({ names }: NameMatch<Known>): string | undefined =>
    names.find((name) => name.value.kind === "tool")?.value.entry.field;
  return matches.filter((match, i) => {
    const field = fieldOf(match);
    return (
      field !== undefined &&
      [matches[i - 1], matches[i + 1]].some((other) => {
        if (other === undefined || fieldOf(other) !== field) return false;
        const [first, second] = other.start < match.start ? [other, match] : [match, other];
        return (
          /^(?:,?\s(?:or|and|vs\.?|&|\+)\s|\s?\/\s?)$/.test(text.slice(first.end, second.start)) &&
          [first, second].every(({ start, end }) => !isCommonWord(text.slice(start, end))) &&
          !/\b(?:an?|the|every|each)\s$/i.test(text.slice(Math.max(0, first.start - 6), first.start)) &&
          !/^\s\p{Ll}/u.test(text.slice(second.end, second.end + 2))
        );
      })
    );
  });
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
  /** Those that stand beside one of the same field, as `chef or puppet` do: words that mean both something else are not set side by side. */
  readonly pairs: readonly Range[];
  readonly companies: readonly Range[];
}

/** @param small true for a writer who leaves capitals out */
function decide(place: Place, sure: SureNames, small: boolean): DoubtfulName | undefined {
  const { match, start, end, written, after } = place;
  const tool = match.names.find((name) => name.value.kind === "tool" && name.value.entry.kind !== "standard");
  const company = match.names.find((name) => name.value.kind === "company");
  // `1.1` is no `1&1`
  if (!/[\p{L}&]/u.test(written)) return undefined;
  // `git:acme/queuectl`: what kind of address it is
  if (/^(?:git|npm|gem|pip)$/.test(written) && /^:[\w.-]+\/\w/.test(after)) return undefined;
  // `J. Roe` is no language, and neither is `J'ai`
  if (written.length === 1 && /^(?:\.\s?\p{Lu}|['’]\p{L}{2})/u.test(after)) return undefined;
  if (
    isGivenName(written) &&
    /^\s+\p{Lu}\p{Ll}/u.test(after) &&
    (tool?.mode !== "fold" || isNameWith(written, after))
  )
    return undefined;
  // `under the MIT license`
  if (/^[\s-]licen[cs]e/i.test(after)) return undefined;
  // `[Abstract](…)` leads to what was announced
  if (place.isMarked && isMaterial(written)) return undefined;
  // `[Julia](https://twitter.com/jroe)`
  if (isGivenName(written) && isLinkedTo(place.inline.marks, match)) return undefined;
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
    chosen === tool &&
    !isTool &&
    (isWhereSomebodyIs(place) ||
      speaksOfMaker(place) ||
      (isOnStand && !place.isHeading) ||
      standsForSpeaker(place))
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
    !(written === "IE" && /^\s\d/.test(after));
  if (isShort && (describesNext(place) || !(place.isMarked || isListed(place.text, match, sure.tools))))
    return undefined;
  const evidence =
    chosen === company
      ? isCompany || (tool === undefined && isAmongCompanies(place, sure.companies))
      : isTool || place.isMarked || isListed(place.text, match, sure.tools, isCommonWord(written));
  const isBeside =
    chosen === tool &&
    ((besideSign(place) && isListed(place.text, match, sure.tools)) ||
      isListed(place.text, match, sure.pairs));
  const doubt = doubtOf(place, chosen, evidence, small || isBeside);
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

/** `Travis Holm, who …`: somebody who is called like a tool. */
const isNameWith = (written: string, after: string): boolean => {
  const surname =
    /^\s(\p{Lu}[\p{L}'’-]+)(?:,|['’]s|\s(?:is|was|talked|spoke|showed|told|from|of|at)\b)/u.exec(after)?.[1];
  return surname !== undefined && personScore(`${written} ${surname}`) >= 0.8;
};

/** `terraform & chef`, `kafka/ruby`: a sign that joins names stands right beside it. */
const besideSign = ({ before, after }: Place): boolean =>
  /(?:,|\s&|\s\+|\/)\s?$/.test(before) || /^\s?(?:,|&\s|\+\s|\/)/.test(after);

/** `Taming Queues - Acme`: behind a dash that ends a heading stands who told it. */
const standsForSpeaker = ({ isHeading, before, after }: Place): boolean =>
  isHeading && /\S\s[-–—|@]\s$/.test(before) && /^\s*$/.test(after);

/** `Google's parser`, `Intel, Google and Acme`: where only a company is called so. */
const isAmongCompanies = ({ text, match, after }: Place, companies: readonly Range[]): boolean =>
  /^['’]s\s\p{L}/u.test(after) || isListed(text, match, companies);

/** The company that is called like its tool. */
const makerOf = (entry: CatalogueEntry): CatalogueEntry | undefined =>
  entry.maker !== undefined && nameKey(entry.maker) === nameKey(entry.name)
    ? { name: entry.maker }
    : undefined;
