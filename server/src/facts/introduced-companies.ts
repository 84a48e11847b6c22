/** Companies that a sentence introduces: `a startup called Acme`, `Acme sponsored the room`, `engineers at Acme`, `at Acme they …`. */
import { lookUp } from "../catalogue/catalogue";
import { isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import type { Range } from "../text/range";
import { rememberInline } from "../text/remember";
import { signsOf } from "../text/signs";
import { readableText } from "./readable-text";
import { isNoTalk } from "./no-talk";
import { personScore } from "./person-name";
import { holdsOneOf } from "./telling-words";
import { matches } from "../text/matches";

export interface IntroducedCompany extends Range {
  /** Index of the block; offsets are into its visible text. */
  readonly block: number;
  readonly name: string;
  readonly rule: string;
  readonly confidence: number;
}

const word = "\\p{Lu}[\\p{L}\\d&+-]{1,30}(?:\\.[\\p{L}\\d]{1,10})?";
const name = `(?<name>${word}(?:\\s${word}){0,2})`;
/** In capitals, with a capital inside or with a word for a company: no town is written so. */
const noTown =
  "(?<name>(?!(?:NYC|USA|NRW|DACH|LATAM|EMEA|APAC|NSW|UAE)\\b)\\p{Lu}{3,8}|\\p{Lu}\\p{Ll}{2,}\\p{Lu}[\\p{L}\\d]{2,20}|(?:\\p{Lu}\\p{L}+\\s){1,2}(?:Labs?|Systems|Technologies|Software|Solutions|Consulting|Group|Studios?|Networks?|Games|Security|Interactive|Foundation|University|Forge))";
const close = "(?![\\p{L}\\d_/@]|-\\p{L})";
const people =
  "(?:[Ee]ngineers|[Ee]ngineer|[Dd]evelopers?|[Pp]eople|[Ff]olks|[Gg]uys|[Tt]eams?|[Ss]omeone|[Ss]omebody|[Cc]olleagues|CEO|CTO|VP|[Ff]ounders?|[Ee]mployees|[Cc]onsultants?|[Rr]esearchers)";

/** The hint is tried first: most lines hold none of its words. */
const patterns: readonly (readonly [pattern: RegExp, rule: string, hint: RegExp])[] = [
  [
    new RegExp(
      `\\b(?:[Ss]tart-?up|[Cc]ompany|[Ff]irm|[Vv]endor|[Cc]onsultancy|[Aa]gency|[Bb]ank|[Rr]etailer)\\s(?:(?:is|was)\\s)?(?:called|named)\\s${name}${close}`,
      "gu",
    ),
    "a company called …",
    /\b(?:called|named)\b/,
  ],
  [new RegExp(`\\b${people}\\sat\\s${name}${close}`, "gu"), "people of a company", / at /],
  // a word alone may be a town
  [
    new RegExp(`\\b(?:${people}|lady|guy|woman|man)\\s(?:from|of)\\s(?:the\\s)?${noTown}${close}`, "gu"),
    "people of a company",
    /(?:rs?|ople|ks|ys?|ams?|ody|one|ues|EO|TO|VP|ees|nts|dy|man) (?:from|of) (?:the )?\p{Lu}/u,
  ],
  [
    new RegExp(
      `\\b[Mm]y\\s(?:own\\s)?(?:employer|company|boss\\sat|team\\sat),?\\s${name}${close}|\\b(?:[Hh]is|[Hh]er|[Tt]heir)\\s(?:own\\s)?(?:company|employer|start-?up|consultancy|studio)\\s\\(${name.replace("<name>", "<aside>")}\\)`,
      "gu",
    ),
    "somebody's employer",
    /\b(?:employer|company|boss at|team at|start-?up|consultancy|studio)\b/,
  ],
  [
    new RegExp(
      `\\b(?:plug-?in|fork|driver|package|library|extension|module|theme|firmware|implementation|SDK)\\s\\(?(?:by\\s${name}|from\\s${noTown.replace("<name>", "<aside>")})${close}`,
      "gu",
    ),
    "maker of something",
    / \(?(?:by|from) \p{Lu}/u,
  ],
  [new RegExp(`\\b[Tt]he\\s${name}\\s(?:booth|stand)\\b`, "gu"), "booth of a company", / (?:booth|stand)\b/],
  [
    new RegExp(
      `\\b(?:[Cc]ustomers|[Cc]ompanies|[Vv]endors|[Ss]tart-?ups|[Bb]anks|[Rr]etailers)\\s(?:like|such as|including)\\s${name}${close}`,
      "gu",
    ),
    "companies like …",
    / (?:like|such as|including) /,
  ],
  [
    new RegExp(`\\b(?:acquired|bought|hired|sponsored|funded|financed|backed)\\sby\\s${name}${close}`, "gu"),
    "bought by …",
    /(?:acquired|bought|hired|sponsored|funded|financed|backed) by /,
  ],
  [
    new RegExp(
      `(?:^|[.!?;:]\\s{1,2}|\\b(?:and|while|because|that|when|but)\\s)${name}\\s(?:(?:has|have|had|also|recently|just|kindly|already)\\s){0,2}(?:sponsored|sponsors|acquired|paid for|pays for|raised (?:money|\\$|€)|hired|is hiring|are hiring|employs|laid off|went public|had (?:a|the|their) (?:\\p{Ll}+ ){0,2}(?:booth|stand|party)|gave out|came with)(?![\\p{L}])`,
      "gu",
    ),
    "what companies do",
    /\b(?:sponsor|acquired|paid for|pays for|raised|hired|hiring|employs|laid off|went public|booth|stand|party|gave out|came with)/,
  ],
  [
    new RegExp(
      `\\b(?:[Aa]t|[Ww]ithin|[Ii]nside)\\s${name},?\\s(?:they|we|he|she|everybody|everyone|engineers|developers|teams)\\b`,
      "gu",
    ),
    "at a company they …",
    /\b(?:at|At|within|Within|inside|Inside) /,
  ],
  [
    new RegExp(`(?<![\\p{L}\\d])(?<tool>[\\p{L}][\\p{L}\\d.+#-]{1,30})\\s\\(?by\\s${name}${close}`, "gu"),
    "maker of a known tool",
    /\bby /,
  ],
];

/** Words of which one stands in every such sentence. */
const mayIntroduce = holdsOneOf(
  "called named at from of by like such including within inside employer company boss team start startup consultancy studio " +
    "booth booths stand stands thanks thx party sponsor sponsors sponsored exhibitors acquired paid pays raised hired hiring employs laid went gave came",
);

/**
 * Companies that sentences introduce by name, beside those that the catalogue knows.
 * @param isName tells what already names a person, a tool, a company or an event
 */
export function findIntroducedCompanies(
  blocks: readonly Block[],
  isName: (text: string) => boolean,
): IntroducedCompany[] {
  return blocks.flatMap((block, i) =>
    block.kind === "rule" || block.kind === "heading"
      ? []
      : companiesIn(block.inline)
          .filter(({ name: written }) => !isName(written))
          .map((one) => ({ block: i, ...one })),
  );
}

const companiesIn = rememberInline((inline): readonly Omit<IntroducedCompany, "block">[] => {
  if (signsOf(inline).capitals === 0 || !mayIntroduce(inline)) return [];
  const text = readableText(inline);
  const found: Omit<IntroducedCompany, "block">[] = [];
  for (const [pattern, rule, hint] of patterns)
    for (const match of hint.test(text) ? matches(pattern, text) : []) {
      const written = match.groups?.name ?? match.groups?.aside ?? "";
      const { tool } = match.groups ?? {};
      if (tool !== undefined && lookUp(tool, "tool") === undefined) continue;
      if (!isCompanyLike(written)) continue;
      const start = match.index + match[0].lastIndexOf(written);
      found.push({ start, end: start + written.length, name: written, rule, confidence: 0.6 });
    }
  return [...found, ...listedIn(text)];
});

/** `Sponsors: Acme, Marl (nice socks) and Tessel`: whoever is named in a list of those who had a booth. */
function listedIn(text: string): Omit<IntroducedCompany, "block">[] {
  const lead = sponsorsAhead.exec(text) ?? thanksAhead.exec(text);
  if (lead === null) return [];
  const from = lead.index + lead[0].length;
  const list = /^[^.\n]*?(?=[.\n]|\sfor\s|$)/.exec(text.slice(from))?.[0] ?? "";
  const found = matches(listed, list);
  // among a company that is known others are some, and only companies are sponsors
  const isSure = found.length > 1 && lead[0].includes("ponsor");
  if (!isSure && !found.some(({ groups }) => lookUp(groups?.name ?? "", "company") !== undefined)) return [];
  return found.flatMap((match) => {
    const written = match.groups?.name ?? "";
    if (!isCompanyLike(written)) return [];
    const start = from + match.index + match[0].indexOf(written);
    return [{ start, end: start + written.length, name: written, rule: "list of sponsors", confidence: 0.6 }];
  });
}

const sponsorsAhead =
  /\b(?:[Bb]ooths|[Ss]tands|[Ss]ponsors|[Ee]xhibitors)(?: (?:were|are|by|of|from))?(?::\s|\s(?=\p{Lu}))/u;
/** `thanks to Acme, Marl and Tessel for sponsoring the drinks`. */
const thanksAhead =
  /\b(?:[Tt]hanks to|[Tt]hx(?: to)?)\s(?=\p{Lu}[^.\n]{3,80}\sfor\s[^.\n]{0,20}sponsor(?:ing|ship))/u;

const listed = new RegExp(`(?:^|,\\s|\\s(?:and|&)\\s)${name}(?=\\s?\\(|,|\\s(?:and|&)\\s|$)`, "gu");

/** Neither a person nor a place nor an event, and not made of ordinary words alone. */
function isCompanyLike(written: string): boolean {
  const words = written.split(" ");
  if (isGivenName(words[0] ?? "") || words.every((one) => isOrdinaryWord(one)) || isNoTalk(written))
    return false;
  if (
    isOrdinaryWord(words[0] ?? "") &&
    words.length > 1 &&
    /^(?:The|A|An|This|That|In|At|We|They|My|Our|If|As)$/.test(words[0] ?? "")
  )
    return false;
  if (/(?:[Cc]onf|Con|Camp|Days?|Summit|Fest|Week|Meetup|Forum|\d{4})$/.test(written)) return false;
  if (/^(?:\p{Lu}{2}|I)$/u.test(written)) return false;
  return (words.length === 1 || personScore(written) < 0.7) && lookUp(written, "event") === undefined;
}
