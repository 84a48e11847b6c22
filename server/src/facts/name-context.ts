/** What the words right before and behind a name of the catalogue say of it: that it is a tool, a company, or no name at all. */
import type { Inline } from "../text/inline";
import type { Range } from "../text/range";
import { holdsOneOf } from "./telling-words";

/** How many letters around a name are looked at, in UTF-16 units. */
const reach = 40;

/** The words around a name. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

export const around = (text: string, start: number, end: number): Around => ({
  before: text.slice(Math.max(0, start - reach), start),
  after: text.slice(end, end + reach),
});

const toolBehind =
  /^-(?:\s(?:or|and|und|oder)\s[A-Z][\w+#]*-)?based\b|^(?:['’]s)?\s{0,4}(?:v?(?!(?:19|20)\d{2}\b)\d+(?:\.\d+)*\b|(?:library|libraries|framework|language|tool|tools|tooling|plugin|plugins|operator|server|servers|clusters?|project|module|package|packages|sdk|api|apis|client|compiler|runtime|developers?|code|program|programs|programming|apps?|applications?|queries|query|scripts?|charts?|images?|containers?|database|db|community|ecosystem|docs|agent|dashboards?|tests|backend|frontend|cli|modules|extension|extensions|repository|rewrite|port|bindings?|devs?|sidecars?|droplets?|event loop|service|services|engine|workflows?|jobs?|binary|functions?|pipelines?|config|configs|manifests?|registry|middleware|metastore|playbooks?|linter|emulator|parser|lib|libs|wrapper|bindings|based)\b)/i;
const toolBefore =
  /(?:written in|built (?:in|with|on|using|on top of)|implemented in|powered by|based on|called|named|using|use|uses|used|via|install|run|running|runs|deploy|deployed (?:with|on|to)|migrat\w+ (?:to|from)|w\/|switch\w* (?:to|from)|moved to|on top of|(?:tools?|languages?|frameworks?|librar(?:y|ies)|databases?|services?|systems?|technolog(?:y|ies)|platforms?) like|such as|e\.g\.|ported to|support for|supports|alternatives? to|integrat\w+ (?:with|into)|learn(?:ing)?|in pure|with plain|rewrit\w+ in|instead of|rather than|in favou?r of|why not|tried|replaced (?:by|with)|compared (?:to|with)|vs\.?|versus)\s+(?:the\s+)?$/i;
const companyBefore =
  /\b(?:from|(?<!\b(?:look(?:s|ed|ing)?|good|bad|better|aim(?:s|ed)|laugh(?:s|ed)?|point(?:s|ed)|hint(?:s|ed)|poke[sd]?|stare[sd]?|thr[eo]wn?) )at|by|acquired by|bought by|engineers? (?:at|from)|work(?:s|ed|ing)? (?:at|for)|joined|customers? (?:like|such as)|compan(?:y|ies)(?: (?:like|such as|including))?|employees of|people (?:at|from)|guys (?:at|from)|folks (?:at|from)|thanks to|partner(?:s|ed|ing) with|startup|vendors? (?:like|such as)|team at|CEO of|CTO of|founder of|VP of|hired by|offices? of|thanks|thank you|thx)\s{1,3}(?:the\s{1,3})?$/i;
const companyBehind =
  /^(?:['’]s?\s+(?:(?:new|own|open[- ]source|internal)\s+)?(?:engineers?|team|teams|ceo|cto|product|products|approach|experience|story|infrastructure|platform|culture|blog|office|data|employees|customers|founder|strategy|services?)\b|\s+(?:(?:has|have|had)n['’]t|product pages?)\b|\s+(?:has |have |had |also |recently |just |now |then )?(?:announced?|announces|acquired?|bought|buys|created?|creates|built|builds|donated?|wanted?|wants|released?|releases|open[- ]?sourced?|recommends?|said|says|hired?|hires|runs|uses|used|employs?|offers?|offered|provides?|launched?|started|founded|sponsors?|sponsored|migrated|moved|(?:was|is|were|got) (?:bought|acquired)|engineers?|employees?|employee|invested|invests|developed|develops|published|needs|needed|is hiring|are hiring|decided|contributed|contributes|adopted|made|sells|gave|paid for|pays? for|raised money|laid off|(?:had|has) (?:a|the|their) (?:[a-z]+ ){0,2}(?:party|booth|stand|stickers|cookies|socks|swag)|came with|gave out|changed the licen[cs]e|folks|lounge|maintains|is behind)\b)/iu;

/** `in Go.`, `(Go rewrite)`: only of a language. */
const languageBefore = /(?<!\p{L})(?:in|en|em|auf)\s(?:pure\s|plain\s|reinem\s|puro\s)?$/u;
const languageBehind =
  /^(?:\s?(?:$|[.,;:)])|\s[-–—]\s|\s(?:and|or|with|on|because|since|now|et|und|oder|y|ou|avec|mit|con|com|og|och)\b)/;

/** `Julia: A Fast Dynamic Language for Drawers`: what it is stands right behind it; `Julia, a platform engineer` is somebody. */
const toolExplained =
  /^(?:\s?:|\s[-–—])\s(?:an?|the)\s(?:[\p{L}\d-]+\s){0,4}(?:language|library|framework|tool|toolkit|database|compiler|dialect|runtime|platform|engine|editor|shell|server|proxy|parser|debugger|linter|profiler|bundler|key-value store|package manager|build system|query engine|test runner|static analy[sz]er)(?=[.,;:!?)]|\s?$|\s(?:for|that|which|with|in|on|of|from|by|to|written|designed|and|or)(?!\p{L}))/iu;

/** True for words behind a name that say what kind of software it is. */
export const explainsTool = (after: string): boolean => toolExplained.test(after);

/** @param category what the catalogue says of it; some words go with a language alone */
export const saysTool = ({ before, after }: Around, category = ""): boolean =>
  toolBefore.test(before) ||
  toolBehind.test(after) ||
  explainsTool(after) ||
  (category.includes("language") && languageBefore.test(before) && languageBehind.test(after));

export const saysCompany = ({ before, after }: Around): boolean =>
  companyBefore.test(before) || companyBehind.test(after);

/** What is built upon is a product, whoever makes it: `based on VMware at first`. */
const built =
  /\b(?:based on|built on|on top of|running on|runs on|run on|hosted on|migrat\w+ (?:to|from|off)|moved (?:to|off))\s+(?:the\s+)?$/i;

export const isBuiltUpon = ({ before }: Around): boolean => built.test(before);

/** Services that people know as companies first. */
const brands =
  /^(?:travel platform|online shop|social network|video streaming|music streaming|music service|ride hailing|banking app|online marketplace|online payments|mobile payments|payment api|crypto exchange|review site|money transfer|dating app|point of sale|file sync|crowdfunding|online courses|ticketing|web search|question site|video conferencing|crm|human resources|supercomputer|online bank|food delivery)$/;

/** @param category of the tool that is called like a company */
export const isBrand = (category: string): boolean => brands.test(category);

const channel =
  /^(?:twitter|github|youtube|slack|linkedin|facebook|wikipedia|reddit|medium|instagram|hacker news|stack overflow|meetup|vimeo|discord|google|zoom|eventbrite|flickr|gmail|mastodon|bluesky|speakerdeck|slideshare|telegram|whatsapp|google docs|hackmd|sched)$/i;

/** True for a name that is mostly said of a place where things are told: `GitHub`, `Slack`. */
export const isChannel = (written: string): boolean => channel.test(written);

/** `Humanitec paid for the coffee`, `at Humanitec`: only a company does that, or has people. */
export const speaksOfMaker = ({ before, after }: Around): boolean =>
  /^\s(?:(?:booth|stand|folks|people|guys|crew)\b|(?:(?:has|have|also|kindly|just|recently)\s){0,2}(?:sponsor(?:s|ed)|paid for|pays for|hired|is hiring|are hiring|acquired|employs|raised money|laid off|(?:was|is|got) (?:bought|acquired))\b)/.test(
    after,
  ) ||
  /\b(?:(?:engineers?|people|folks|team|someone|somebody|employees) (?:at|from|of)|works? (?:at|for)|acquired by|bought by|hired by|sponsored by)\s$/i.test(
    before,
  );

/** `a clerk at Humanitec`, `evangelist for Humanitec`: whatever is made there. */
export const isWhereSomebodyIs = ({ before }: Around): boolean =>
  (/\bat\s$/.test(before) && companyBefore.test(before)) ||
  /\b(?:engineers?|developers?|evangelists?|advocates?|managers?|architects?|consultants?|founders?|employees?)\s(?:for|from)\s$/i.test(
    before,
  );

const one = "[\\p{Lu}\\d][\\p{L}\\d.&+-]*(?:\\s[\\p{Lu}\\d][\\p{L}\\d.&+-]*){0,2}(?:\\s\\([^()]{1,40}\\))?";
/** `Booths of Datadog, Elastic and` before a name. */
const atBooths = new RegExp(
  `\\b(?:[Bb]ooths?|[Ss]tands|[Ss]ponsors|[Ee]xhibitors|[Gg]oodies|(?:[Ss]tickers|[Ss]ocks|[Ss]hirts)(?=\\sfrom))\\b(?:[^.;:]{0,30}:)?\\s{1,2}(?:(?:of|from|by|were|are)\\s)?(?:the\\s)?(?:${one}(?:,(?:\\sand)?|\\s(?:and|&|\\+))\\s)*$`,
  "u",
);
/** `had the biggest booth`, `the funniest stickers` behind one. */
const withBooth =
  /^(?:['’]s|,?\s(?:had|has|have|with|gave out|gave))?\s(?:[\p{L}]+\s){0,3}(?:booth|tote bags?|stickers|socks|goodies|statue)\b/u;

/** Words of which one stands in every such line. */
const mayBeOfBooths = holdsOneOf(
  "booth booths stands sponsors exhibitors goodies stickers socks shirts tote statue",
);

/**
 * Whoever is named among booths and sponsors is a company, whatever its product is called.
 * @param text the readable text of a line, and where the name starts and ends in it
 */
export function isAtBooth(inline: Inline, text: string, { start, end }: Range): boolean {
  if (!mayBeOfBooths(inline)) return false;
  const before = text.slice(Math.max(0, start - farther), start);
  return (
    atBooths.test(before.slice(before.search(/[^.!?]*$/))) || withBooth.test(text.slice(end, end + reach))
  );
}

/** How far before a name the word for a booth may stand, in UTF-16 units. */
const farther = 160;

/** True where a sentence, a quotation or an item begins. */
export const opensSentence = (before: string): boolean => opening.test(before);
const opening = /(?:^|[.!?:;“"(*–—-])\s*$/;

/** `Swift feedback`, `Flask of coffee`: a word that goes with the next one is no name. Verbs and prepositions tell nothing. */
export const describesNext = ({ after }: Around): boolean => next.test(after);

const next =
  /^\s(?:of\s|never\b|always\b|(?!(?:is|was|are|were|has|had|have|can|could|will|would|does|did|do|doesn|isn|and|or|vs|versus|for|on|in|with|as|at|by|to|from|via|under|over|inside|instead|if|when|because|but|also|now|still|just|only|than|then|not|seems?|looks?|feels?|gets?|got|goes|went|runs?|lets?|makes?|made|helps?|gives?|uses?|used|comes?|came|needs?|works?|provides?|offers?|compiles?|supports?|takes?|took|keeps?|allows?|adds?|added|shows?|ships?|brings?|handles?|generates?|creates?|solves?|replaces?|became|becomes?|won|wins?|lost|loses?|sells?|sold|started|starts?)\b)\p{Ll}{2,}(?!s\b))/u;
