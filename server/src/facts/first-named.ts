/** Whom the first words below a title name: `Jane Roe has clearly been burned.`, `… asked by Jane Roe and John Doe of Acme`. */
import type { Inline } from "../text/inline";
import { matches } from "../text/matches";
import { rememberInline } from "../text/remember";
import { signsOf } from "../text/signs";
import { lookUp } from "../catalogue/catalogue";
import { isGivenName } from "../catalogue/words";
import { companyScore } from "./company-name";
import { isProfileLink } from "./open-speaker";
import { personScore } from "./person-name";
import { isPlaceField } from "./speaker-field";
import { companyBehind } from "./company-behind";
import { namePattern, trimName } from "./name-in-text";
import type { Presenting } from "./presenting";
import type { SpeakerReading } from "./speaker-list";
import type { Window } from "./talk-label";

/** Behind so many letters nobody is introduced any more. */
const reach = 500;
/** Whom somebody thanks, quotes or compares with did not speak. */
const passing =
  /(?:\b(?:thanks to|thank|thanked|met|meet|asked|like|unlike|than|as|quoted|quoting|quotes|cited|citing|after|says|said|wrote|book|paper|blog|post|article|library|tool|moderated by|introduced by|organi[sz]ed by|written by|invented by|created by|founded by|built by|made by|maintained by|named after|colleagues?|friend|boss|neighbou?r|next to|behind me|with me|host|moderator),?|["“(@/])\s*$/i;
/** True for a name behind words that thank, quote or compare. */
export const isInPassing = (text: string, at: number): boolean =>
  passing.test(text.slice(Math.max(0, at - 30), at));
/** Sure enough to be a person with nothing around that says so. */
const sure = 0.75;

/**
 * The first person, with those named in one breath, whom a text names by the full name or links to a page where people have
 * pages; `undefined` where there is none. `strong` for one that the text begins with.
 */
export const firstNamed: (inline: Inline) => Presenting | undefined = rememberInline(readFirst);

function readFirst(inline: Inline): Presenting | undefined {
  const text = firstWords(inline.text).replaceAll("\n", " ");
  const linked = firstLinked(inline, text);
  if (signsOf(inline).capitals === 0 || isPlaceField(inline.text)) return linked;
  for (const match of matches(namePattern, text)) {
    if (linked !== undefined && linked.evidence.start <= match.index + match[0].length) break;
    const name = trimName(text, match.index, match.index + match[0].length);
    if (name === undefined || personScore(text.slice(name.start, name.end)) < sure) continue;
    // `Sonhos de Carreira`, `Retour de Vacances`
    if (ofSomething.test(text.slice(name.start, name.end)) && !isGivenFirst(text.slice(name.start, name.end)))
      continue;
    // who has a page is named, whatever else looks like a name: `Apropos Öffis: [Jane Roe](…)`
    const isGiven = isGivenFirst(text.slice(name.start, name.end));
    if (!isGiven && (linked !== undefined || article.test(text.slice(0, name.start)))) continue;
    if (isInPassing(text, name.start) || isQuoted(text, name.start)) return undefined;
    const speakers = [reading(text, name), ...partnersOf(text, name)];
    return {
      speakers,
      companyAlias: undefined,
      evidence: { start: name.start, end: speakers.at(-1)?.name.end ?? name.end },
      strong: name.start === 0,
      rule: "first named below the title",
    };
  }
  return linked;
}

/** `das Zukleistern von Innenstädten` */
const article =
  /(?:^|\s)(?:the|an?|d(?:as|er|ie|em|en|es)|eine?[mnrs]?|l[aeo]s?|une?|el|los|os?|as|gl?i|il|het|de|een)\s$/i;

const ofSomething = /^\S+\s(?:d[eaio]|d[ao]s|del|di)\s/;
const isGivenFirst = (name: string): boolean => isGivenName(name.split(/\s/)[0] ?? "");

/** No word is cut in two: `Zend Framework` would be somebody called `Zend F`. */
const firstWords = (text: string): string =>
  text.length > reach ? text.slice(0, reach).replace(/\S*$/, "") : text;

/** Of somebody who is linked to a page of their own. */
export const linkedBelow = "first linked below the title";

/** Who made, paid or organised something did not speak for that. */
const madeBy =
  /(?:\b(?:aufgebaut|gestaltet|organisiert|gebaut|gemacht|geschrieben|fotos?|photos?|gesponsert|dank|danke|merci|gracias|obrigad[oa]|hecho|creado|dise[ñn]ado|realizado|organizado|patrocinado|fait|créée?|conçue?|organisée?|écrit|offert|sponsori[sz]ée?|designed|made|built|drawn|cooked|sponsored|paid|provided|run|hosted|laget|tegnet|gemaakt)\s(?:(?:von|par|por|p[eo]l[ao]|de|av|door|by|an|à|a)\s)?)$/iu;
const isMadeBy = (text: string, at: number): boolean => madeBy.test(text.slice(Math.max(0, at - 40), at));

const mayBeSomebody =
  /^(?:@[\w-]{2,30}|(?!(?:La|Le|Les|Chez|El|Los|The|Das|Die|Der|Casa|Caf[eé])\s)\p{Lu}[\p{L}\p{M}'’-]+(?:\s[\p{L}\p{M}'’.-]+){0,3})$/u;

/** `[Jane Roe](https://github.com/jroe)`, `[@jroe](…)`: in whatever language the sentence is. */
function firstLinked({ marks }: Inline, text: string): Presenting | undefined {
  const pages = marks.filter(
    ({ kind, end, url }) => kind === "link" && end <= text.length && isProfileLink(url ?? ""),
  );
  for (const { start, end } of pages.sort((a, b) => a.start - b.start)) {
    const words = text.slice(start, end);
    if (!mayBeSomebody.test(words) || lookUp(words, "tool") !== undefined || companyScore(words) >= 0.85)
      continue;
    if (isInPassing(text, start) || isMadeBy(text, start) || isQuoted(text, start)) return undefined;
    return {
      speakers: [reading(text, { start, end })],
      companyAlias: undefined,
      evidence: { start, end },
      strong: start === 0,
      rule: linkedBelow,
    };
  }
  return undefined;
}

function reading(text: string, name: Window): SpeakerReading {
  const company = companyBehind(text, name);
  return { name, score: 0.7, company, marked: company !== undefined };
}

const joint = /^(?:\s\([^()\n]{2,60}\))?(?:,|\s*,?\s(?:and|&|\+|und|y|et|e|en))\s$/u;

/** Who stands in one breath behind a name: `Jane Roe and John Doe`. */
function partnersOf(text: string, first: Window): SpeakerReading[] {
  const found: SpeakerReading[] = [];
  let { end } = first;
  for (const match of matches(namePattern, text.slice(end))) {
    const name = trimName(text, first.end + match.index, first.end + match.index + match[0].length);
    if (name === undefined || !joint.test(text.slice(end, name.start))) break;
    if (personScore(text.slice(name.start, name.end)) < sure) break;
    found.push(reading(text, name));
    ({ end } = name);
  }
  return found;
}

const isQuoted = (text: string, at: number): boolean =>
  ((text.slice(0, at).match(/["“”]/g)?.length ?? 0) & 1) === 1;
