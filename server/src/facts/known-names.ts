/** Names of the catalogue in a line, with context deciding the ambiguous ones: tool or company, name or plain word. */
import { catalogueMatcher, lookUp, type CatalogueEntry, type Known } from "../catalogue/catalogue";
import { isListed } from "./listed-names";
import { wordFrom, wordsOf, type Name, type NameMatch, type Word } from "../catalogue/name-matcher";
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

const url =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.-])[\w-]{1,60}(?:\.[\w-]{1,60}){0,6}\.(?:com|org|net|io|dev|de|edu|gov|eu|fr|uk|ch|at|nl|me|ly|gg|sh)\/\S*|(?<!\S)[^\s@]{1,64}@[^\s@]{1,80}\.\S+|(?<![\w/])[@#][\w-]{1,80}|`[^`\n]{0,200}`/gu;
const toolBehind =
  /^(?:['’]s)?\s{0,4}(?:v?\d+(?:\.\d+)*\b|(?:library|libraries|framework|language|tool|tools|tooling|plugin|plugins|operator|server|servers|clusters?|project|module|package|packages|sdk|api|apis|client|compiler|runtime|developers?|code|program|programs|programming|apps?|applications?|queries|query|scripts?|charts?|images?|containers?|database|db|community|ecosystem|docs|agent|dashboards?|tests|backend|frontend|cli|modules|extension|extensions|repository|rewrite|port|bindings?|devs?|sidecars?|droplets?|event loop|service|services|engine|workflows?|jobs?|binary|functions?|pipelines?|config|configs|manifests?|registry|based)\b)/i;
const toolBefore =
  /(?:written in|built (?:in|with|on|using|on top of)|implemented in|powered by|based on|called|named|using|use|uses|used|via|install|run|running|runs|deploy|deployed (?:with|on|to)|migrat\w+ (?:to|from)|w\/|switch\w* (?:to|from)|moved to|on top of|tools? like|such as|e\.g\.|ported to|support for|supports|alternatives? to|integrat\w+ (?:with|into)|learn(?:ing)?|in pure|with plain|rewrit\w+ in|instead of|compared to|vs\.?|versus)\s+(?:the\s+)?$/i;
const companyBefore =
  /\b(?:from|(?<!\b(?:look(?:s|ed|ing)?|good|bad|better|aim(?:s|ed)|laugh(?:s|ed)?|point(?:s|ed)|hint(?:s|ed)|poke[sd]?|stare[sd]?|thr[eo]wn?) )at|by|acquired by|bought by|engineers? (?:at|from)|work(?:s|ed|ing)? (?:at|for)|joined|customers? (?:like|such as)|compan(?:y|ies)(?: (?:like|such as|including))?|employees of|people (?:at|from)|guys (?:at|from)|folks (?:at|from)|thanks to|partner(?:s|ed|ing) with|startup|vendors? (?:like|such as)|team at|CEO of|CTO of|founder of|VP of|hired by|offices? of|thanks|thank you|thx)\s{1,3}(?:the\s{1,3})?$/i;
const companyBehind =
  /^(?:['’]s?\s+(?:(?:new|own|open[- ]source|internal)\s+)?(?:engineers?|team|teams|ceo|cto|product|products|approach|experience|story|infrastructure|platform|culture|blog|office|data|employees|customers|founder|strategy|services?)\b|\s+(?:has |have |had |also |recently |just |now |then )?(?:announced?|announces|acquired?|bought|buys|created?|creates|built|builds|donated?|wanted?|wants|released?|releases|open[- ]?sourced?|recommends?|said|says|hired?|hires|runs|uses|used|employs?|offers?|offered|provides?|launched?|started|founded|sponsors?|sponsored|migrated|moved|(?:was|is|were|got) (?:bought|acquired)|engineers?|employees?|employee|invested|invests|developed|develops|published|needs|needed|is hiring|are hiring|decided|contributed|contributes|adopted|made|sells|gave|paid for|pays for|raised money|laid off|had a (?:big )?(?:party|booth|stand)|maintains|is behind)\b)/i;

/** What is built upon is a product, whoever makes it: `the first version was based on VMware`. */
const builtUpon =
  /\b(?:based on|built on|on top of|running on|runs on|run on|hosted on|migrat\w+ (?:to|from|off)|moved (?:to|off))\s+(?:the\s+)?$/i;
/** Services that people know as companies first. */
const brand =
  /^(?:travel platform|online shop|social network|video streaming|music streaming|music service|ride hailing|banking app|online marketplace|online payments|mobile payments|payment api|crypto exchange|review site|money transfer|dating app|point of sale|file sync|crowdfunding|online courses|ticketing|web search|question site|video conferencing|crm|human resources|supercomputer|online bank|food delivery)$/;
const channel =
  /^(?:twitter|github|youtube|slack|linkedin|facebook|wikipedia|reddit|medium|instagram|hacker news|stack overflow|meetup|vimeo|discord|google|zoom|eventbrite|flickr|gmail|mastodon|bluesky|speakerdeck|slideshare|telegram|whatsapp|google docs|hackmd|sched)$/i;

/** True for a name that is mostly said of a place where things are told: `GitHub`, `Slack`. */
export const isChannel = (written: string): boolean => channel.test(written);

/** Blanks out what is no prose: addresses, handles, hashtags. Offsets stay. Every recogniser asks for it: it is made once. */
export const readableText = rememberInline((inline: Inline): string => {
  const flat = inline.text.replaceAll("\n", " ");
  // most lines hold none of the signs that an address, a handle or code begins with
  let text = !/[/@#`]|www\./.test(flat) ? flat : flat.replace(url, (part) => " ".repeat(part.length));
  for (const mark of inline.marks)
    if (
      mark.kind === "link" &&
      /^(?:https?:\/\/|www\.|[\w-]+\.[\w.-]+\/)/.test(inline.text.slice(mark.start, mark.end))
    )
      text = text.slice(0, mark.start) + " ".repeat(mark.end - mark.start) + text.slice(mark.end);
  return text;
});

/** The words of the readable text, made once as well. */
export const readableWords = rememberInline((inline): readonly Word[] => wordsOf(readableText(inline)));

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
  const decided = matches.map((match) =>
    isInsideIdentifier(text, match) ? undefined : decide(inline, isHeading, text, match, sure, small),
  );
  const certain = decided.flatMap((one) => (one?.kind === "tool" && !one.doubtful ? [one] : []));
  if (certain.length <= sure.length || certain.length === matches.length)
    return decided.filter((one) => one !== undefined);
  // what the words around it made sure speaks for its neighbours: `React + Relay`
  const again = matches.map((match, i) => {
    const first = decided[i];
    const isOpen = first?.doubtful ?? !isInsideIdentifier(text, match);
    return isOpen ? decide(inline, isHeading, text, match, certain, small) : first;
  });
  return again.filter((one) => one !== undefined);
}

/** `kubectl` in code marks with an `s` behind them is still that word. */
function splitAtMarks(words: readonly Word[], inline: Inline): readonly Word[] {
  const ends = new Set(
    inline.marks.filter((mark) => mark.kind === "code" || mark.kind === "link").map((mark) => mark.end),
  );
  if (ends.size === 0) return words;
  return words.flatMap((word) => {
    for (let at = word.end - 1; at > word.start && at > word.end - 4; at--)
      if (ends.has(at))
        return [
          wordFrom(word.start, at, word.folded.slice(0, at - word.start)),
          wordFrom(at, word.end, word.folded.slice(at - word.start)),
        ];
    return [word];
  });
}

/** The rest of a name that is written as its address: `.io` behind `Rook`. */
const domainBehind = /^\.(?:io|js|org|com|dev|net|sh|ai|rs|app|py|NET)(?![\p{L}\p{N}./@])/u;

/** `cert` in `cert-operator`, `go` in `go.mod`, `vault` in `/vault/data`: parts of other names. */
function isInsideIdentifier(text: string, match: Range): boolean {
  const before = text.slice(Math.max(0, match.start - 2), match.start);
  const after = text.slice(match.end, match.end + 2);
  const lower = text.slice(match.start, match.end) === text.slice(match.start, match.end).toLowerCase();
  if (/[\p{L}\p{N}][._]$/u.test(before) && lower) return true;
  if (
    /^[._][\p{L}\p{N}]/u.test(after) &&
    !domainBehind.test(text.slice(match.end, match.end + 8)) &&
    !/^\.\d/.test(after)
  )
    return true;
  if (/^(?:\/\/|:\/)/.test(after) || /[@$~\\]$/.test(before)) return true;
  if (/\S\/$/.test(before) && lower && !isBehindTool(text, match)) return true;
  // `Dell’Antonio`
  if (/^['’]\p{Lu}/u.test(after)) return true;
  return (
    lower &&
    (/[\p{Ll}\p{N}]-$/u.test(before) || /^-[\p{Ll}\p{N}]/u.test(after)) &&
    !/^-(?:based|native|like|style|compatible|as|only|first|specific|hosted|managed|powered|ready|aware|related|side|level|side)/.test(
      text.slice(match.end, match.end + 12),
    )
  );
}

/** `clang` in `gcc/clang` is no part of a path. */
function isBehindTool(text: string, { start, end }: Range): boolean {
  const before = /(?:^|[\s(])([\p{L}\d+#-]{2,})\/$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return (
    before !== undefined &&
    lookUp(before, "tool") !== undefined &&
    !/^(?:\/|\.\p{L})/u.test(text.slice(end, end + 2))
  );
}

function decide(
  inline: Inline,
  isHeading: boolean,
  text: string,
  match: NameMatch<Known>,
  sure: readonly Range[],
  small: boolean,
): DoubtfulName | undefined {
  const tool = match.names.find((name) => name.value.kind === "tool" && name.value.entry.kind !== "standard");
  const company = match.names.find((name) => name.value.kind === "company");
  const end = match.end + (domainBehind.exec(text.slice(match.end, match.end + 8))?.[0].length ?? 0);
  const written = text.slice(match.start, end);
  const before = text.slice(Math.max(0, match.start - 40), match.start);
  const after = text.slice(end, end + 40);
  // `J. Roe` is no language
  if (written.length === 1 && /^\.\s?\p{Lu}/u.test(after)) return undefined;
  if (isGivenName(written) && /^\s+\p{Lu}\p{Ll}/u.test(after) && tool?.mode !== "fold") return undefined;
  const saysCompany = companyBefore.test(before) || companyBehind.test(after);
  const saysTool =
    end > match.end || toolBehind.test(after) || toolBefore.test(before) || isMarked(inline, match);
  const says = toolBefore.test(before) || toolBehind.test(after);
  const isBrand = tool !== undefined && company !== undefined && brand.test(tool.value.entry.category ?? "");
  const chosen =
    tool === undefined || (company !== undefined && !says && (saysCompany || isBrand)) ? company : tool;
  if (chosen === undefined) return undefined;
  const maker =
    chosen === tool && !says && speaksOfMaker(before, after) ? makerOf(tool.value.entry) : undefined;
  if (maker !== undefined)
    return {
      start: match.start,
      end,
      kind: "company",
      entry: maker,
      key: nameKey(maker.name),
      written,
      rule: "maker of the tool of that name",
      confidence: 0.7,
      doubtful: false,
      supported: true,
    };
  const evidence = chosen === company ? saysCompany : saysTool || isListed(text, match, sure);
  const lower = written === written.toLowerCase();
  const ambiguous = chosen.mode !== "fold" && chosen.value.entry.match === "context";
  // `ruff` for `Ruff`: everywhere for a writer who leaves capitals out, elsewhere only what is no word and stands among tools
  const lowered = chosen.mode === "case" && lower && written !== chosen.name;
  if (
    lowered &&
    !small &&
    (isOrdinaryWord(written) || written.length < 3 || /\s/.test(written) || isGivenName(written))
  )
    return undefined;
  // `appear in` is no `appear.in`, whoever leaves capitals out
  if (lowered && /\s/.test(written) && !/\s/.test(chosen.name)) return undefined;
  const doubt =
    (ambiguous ||
      (lowered && (!small || isOrdinaryWord(written))) ||
      isDoubtful(isHeading, text, match, chosen) ||
      isChannel(written)) &&
    !evidence;
  // `SQLite, jq and mruby`: what is never written otherwise
  const isOwnSpelling = written === chosen.name && evidence && !isOrdinaryWord(written);
  if (chosen.mode === "context" && lower && !isMarked(inline, match) && !isOwnSpelling) return undefined;
  const bare = chosen.mode === "context" && !evidence;
  if (bare && !isProperName(isHeading, text, match)) return undefined;
  const isBase = chosen === company && builtUpon.test(before) && !saysCompany;
  const kind = chosen.value.kind === "company" && !isBase ? "company" : "tool";
  return {
    start: match.start,
    end,
    kind,
    entry: chosen.value.entry,
    key: nameKey(chosen.value.entry.name),
    written,
    rule: chosen.mode === "fold" ? "catalogue" : evidence ? "catalogue, by context" : "catalogue, as spelled",
    confidence: chosen.mode === "fold" ? 0.9 : evidence ? 0.8 : 0.65,
    doubtful: doubt || bare,
    supported: evidence,
  };
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
  if (opening.test(before))
    return /^\s(?:is|was|has|had|can|does|lets|helps|supports|looks|gives|comes|works|provides|ships)\s/.test(
      after,
    );
  if (!/(?:\p{Ll}|,|\/)\s{0,2}$/u.test(before)) return false;
  return !/\s\p{Lu}\p{Ll}+\s/u.test(before + after) || /,\s{0,2}$/.test(before);
}

const opening = /(?:^|[.!?:;“"(*–—-])\s*$/;

/** `Humanitec paid for the coffee`, `at Humanitec`: only a company does that, or has people. */
const speaksOfMaker = (before: string, after: string): boolean =>
  /^\s(?:(?:booth|stand|folks|people|guys|crew)\b|(?:(?:has|have|also|kindly|just|recently)\s){0,2}(?:sponsor(?:s|ed)|paid for|pays for|hired|is hiring|are hiring|acquired|employs|raised money|laid off|(?:was|is|got) (?:bought|acquired))\b)/.test(
    after,
  ) ||
  /\b(?:(?:engineers?|people|folks|team|someone|somebody|employees) (?:at|from|of)|works? (?:at|for)|acquired by|bought by|hired by|sponsored by)\s$/i.test(
    before,
  );

/** The company that is called like its tool. */
const makerOf = (entry: CatalogueEntry): CatalogueEntry | undefined =>
  entry.maker !== undefined && nameKey(entry.maker) === nameKey(entry.name)
    ? { name: entry.maker }
    : undefined;

/** A plain word that begins a sentence or stands in a title may just be that word. */
function isDoubtful(isHeading: boolean, text: string, match: Range, name: Name<Known>): boolean {
  if (name.mode === "fold") return false;
  const written = text.slice(match.start, match.end);
  const opens = opening.test(text.slice(Math.max(0, match.start - 24), match.start));
  if (/\s/.test(written)) return false;
  if (!isCommonWord(written))
    return opens && isOrdinaryWord(written) && describesNext.test(text.slice(match.end, match.end + 24));
  if (written === written.toLowerCase() || written === written.toUpperCase()) return written.length > 3;
  return isHeading || opens;
}

/** `Swift feedback`, `Flask of coffee`: a word that goes with the next one is no name. Verbs and prepositions tell nothing. */
const describesNext =
  /^\s(?:of\s|never\b|always\b|(?!(?:is|was|are|were|has|had|have|can|could|will|would|does|did|do|doesn|isn|and|or|vs|versus|for|on|in|with|as|at|by|to|from|via|under|over|inside|instead|if|when|because|but|also|now|still|just|only|than|then|not|seems?|looks?|feels?|gets?|got|goes|went|runs?|lets?|makes?|made|helps?|gives?|uses?|used|comes?|came|needs?|works?|provides?|offers?|compiles?|supports?|takes?|took|keeps?|allows?|adds?|added|shows?|ships?|brings?|handles?|generates?|creates?|solves?|replaces?|became|becomes?|won|wins?|lost|loses?|sells?|sold|started|starts?)\b)\p{Ll}{2,}(?!s\b))/u;

const isMarked = (inline: Inline, match: Range): boolean =>
  inline.marks.some(
    (mark) =>
      (mark.kind === "code" || mark.kind === "link" || mark.kind === "wikilink") &&
      mark.start === match.start &&
      mark.end === match.end,
  );
