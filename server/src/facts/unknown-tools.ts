/** Tools that no catalogue knows, by their shape and place: repositories, `a tool called …`, `name - what it does`, titles. */
import { lookUp } from "../catalogue/catalogue";
import { isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import type { Inline } from "../text/inline";
import type { Range } from "../text/range";
import { rememberInline } from "../text/remember";
import { signsOf } from "../text/signs";
import { findNamesByShape } from "./names-by-shape";
import { isForeign } from "./foreign-line";
import { readableText } from "./readable-text";
import { findDescribedTools } from "./described-tools";
import { findInstruments } from "./instrument-tools";
import { findIntroducedTools } from "./introduced-tools";
import { isRecording } from "./recordings";
import { isProfileLink } from "./open-speaker";
import { findTitleTools, type TitlePlace } from "./title-tools";
import { isOrdinaryPhrase, isPlausible, isTechnicalShape, toolNoun, type UnknownTool } from "./tool-shape";
import { matches } from "../text/matches";

const repository =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|sr\.ht)\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?(?:[?#].*)?$/i;
const projectSite =
  /^https?:\/\/(?:www\.)?([\w-]+(?:\.[\w-]+)*)\.(io|dev|rs|sh|js\.org|readthedocs\.(?:io|org)|github\.io|apache\.org|sourceforge\.net|app|ai|cloud|tech)(?:\/[\w./~-]*)?(?:[?#].*)?$/i;
const called = new RegExp(
  `(?:${toolNoun})(?:\\s{1,3}(?:is|was|are|which is))?\\s{1,3}(?:called|named|known as|dubbed)\\s{1,3}["“‘'\`]?([\\p{L}\\d](?:[\\p{L}\\d+#-]|\\.(?=[\\p{L}\\d]))*(?:\\s{1,3}\\p{Lu}(?:[\\p{L}\\d+-]|\\.(?=[\\p{L}\\d]))*){0,2})`,
  "gu",
);
const saysCalled = /called|named|dubbed|known as/;
const nounAfter = new RegExp(
  `(?<![\\p{L}\\d])((?:\\p{Lu}[\\p{L}\\d.+-]{0,30}\\s)?(?:\\p{Lu}[\\p{L}\\d]{0,30}(?:[.+-][\\p{L}\\d+-]{0,30})?))\\s{1,3}(?:(?:open[- ]source|testing|monitoring|build|web|programming)\\s{1,3})?(?:${toolNoun})\\b`,
  "gu",
);
const inParentheses =
  /(?<![\p{L}\d.+-])([\p{Lu}\d][\p{L}\d.+-]{0,40}(?:\s[\p{Lu}\d][\p{L}\d.+-]{0,40}){0,2}|\p{Ll}[-\p{Ll}\d]{0,40})\s{0,3}\(<?(https?:\/\/[^\s)]+)/gu;
/** Unknown tools of a note. `isName` tells what already names a person, a company or an event. */
export function findUnknownTools(
  blocks: readonly Block[],
  titles: readonly TitlePlace[],
  isName: (text: string) => boolean,
): UnknownTool[] {
  const found: UnknownTool[] = [];
  blocks.forEach((block, i) => {
    if (block.kind !== "rule")
      for (const one of shapesIn(block.inline)) if (!isName(one.name)) found.push({ block: i, ...one });
  });
  found.push(...findDescribedTools(blocks, isName));
  found.push(...findIntroducedTools(blocks, isName));
  found.push(...findInstruments(blocks, isName));
  found.push(...findTitleTools(blocks, titles, isName));
  found.push(...findNamesByShape(blocks, isName));
  return found;
}

type Shape = Omit<UnknownTool, "block">;
/** @param isSure true for what is a name whatever it looks like */
type Push = (start: number, end: number, rule: string, confidence: number, isSure?: boolean) => void;

/** What a text shows as a tool by itself, whatever else the note says. */
const shapesIn = rememberInline((inline: Inline): readonly Shape[] => {
  const found: Shape[] = [];
  const push: Push = (start, end, rule, confidence, isSure = false) => {
    const name = inline.text.slice(start, end).replace(/[.,:;]+$/, "");
    if (isSure || isPlausible(name)) found.push({ start, end: start + name.length, name, rule, confidence });
  };
  fromLinks(inline, push);
  const text = readableText(inline);
  const signs = signsOf(inline);
  for (const match of saysCalled.test(text) ? matches(called, text) : []) {
    const name = match[1] ?? "";
    const start = match.index + match[0].lastIndexOf(name);
    if (!isOrdinaryWord(name) || /^\p{Lu}/u.test(name))
      push(start, start + name.length, "a tool called …", 0.8);
  }
  fromCode(inline, text, push);
  for (const match of signs.hyphened ? matches(derived, text) : [])
    if (lookUp(match[1] ?? "", "tool") !== undefined)
      push(match.index, match.index + match[0].length, "made for a known tool", 0.6);
  for (const { 0: name, 1: first = "", 2: rest = "", index } of signs.hyphened
    ? matches(namedAfter, text)
    : [])
    if (isNamedAfter(first, rest) && !(isForeign(inline) && name === name.toLowerCase()))
      push(index, index + name.length, "named after a known tool", 0.55);
  for (const match of signs.capitals > 0 ? matches(nounAfter, text) : []) {
    const name = match[1]?.trim() ?? "";
    if (isTechnicalShape(name)) push(match.index, match.index + name.length, "named as a tool", 0.6);
  }
  for (const match of inline.text.includes("://") ? matches(inParentheses, inline.text) : []) {
    const name = match[1] ?? "";
    if (nameIsInUrl(name, match[2] ?? ""))
      push(match.index, match.index + name.length, "name with its page", 0.75);
  }
  return found;
});

/** `prometheus-operator`, `etcd-exporter`: a known tool and what is made for it. */
const derived =
  /(?<![\p{L}\p{N}/@._-])([\p{L}\p{N}]+)-(?:operator|exporter|plugin|cli|controller|driver|agent|adapter|connector|proxy|sdk|provider|split|xdist|cov)(?![\p{L}\p{N}/@._-])/gu;
/** `datasette-cluster-map`, `dask-jobqueue`. */
const namedAfter =
  /(?<![\p{L}\p{N}/@._-])(\p{Ll}[\p{Ll}\d]{2,})((?:-\p{Ll}[\p{Ll}\d]{2,}){1,3})(?![\p{L}\p{N}/@_-]|\.\p{L})/gu;
/** Words that make of a tool what something is like, not what it is called. */
const adjectival =
  /-(?:\p{Ll}+(?:ed|ing|able|ible|ic|al|ish|wise|ward)|native|like|style|aware|ready|first|only|side|specific|friendly|free|less|level|wide|compatible|agnostic|heavy|light|to|and|the|for|in|by|as|on|at|of|or|based|driven|world|land|people|folks|fans?|users?|team|way|talk|day|days|conf|con|code|files?|style|shop|instances?|clusters?|nodes?|pods?|servers?|images?|containers?|queries|tables?|docs?|notes?)$/u;

function isNamedAfter(first: string, rest: string): boolean {
  const tool = lookUp(first, "tool");
  return (
    tool !== undefined &&
    tool.match === undefined &&
    !isOrdinaryWord(first) &&
    !isOrdinaryWord(rest.slice(rest.lastIndexOf("-") + 1)) &&
    !adjectival.test(rest)
  );
}

const identifier = /^[A-Za-z][\w.-]{1,38}$/;
const fileEnding = /\.(?:py|js|ts|md|ya?ml|json|toml|txt|sh|go|rs|rb|html|css|xml|conf|cfg|log|lock)$/i;

/** What only a package of a program is called. */
const isPackage = /^\s(?:gem|crate|npm (?:module|package)|package|library|lib|plugin)\b(?!-)/;

/** Names in code marks: behind a word for a tool, beside a known tool, or made of a known tool's name. */
function fromCode(inline: Inline, text: string, push: Push): void {
  for (const mark of inline.marks) {
    if (mark.kind !== "code") continue;
    const name = inline.text.slice(mark.start, mark.end);
    if (!identifier.test(name) || fileEnding.test(name)) continue;
    const before = text.slice(Math.max(0, mark.start - 30), mark.start);
    if (isPackage.test(text.slice(mark.end, mark.end + 12))) {
      if (!isOrdinaryWord(name)) push(mark.start, mark.end, "code before a word for a package", 0.65);
      continue;
    }
    if (nounBefore.test(before)) push(mark.start, mark.end, "code behind a word for a tool", 0.6);
    else if (
      /^[a-z]+[-_]/.test(name) &&
      lookUp(name.split(/[-_]/)[0] ?? "", "tool")?.match === undefined &&
      lookUp(name.split(/[-_]/)[0] ?? "", "tool") !== undefined
    )
      push(mark.start, mark.end, "code named after a known tool", 0.6);
    else if (isBesideTool(inline, mark, text)) push(mark.start, mark.end, "code beside a known tool", 0.55);
  }
}

const nounBefore = new RegExp(`\\b(?:${toolNoun})\\s{1,3}$`, "i");

/** `` `Ruff` or `pyupgrade` ``: one of the two is known. */
function isBesideTool(inline: Inline, mark: Range, text: string): boolean {
  return inline.marks.some((other) => {
    if (other.kind !== "code" || other.start === mark.start) return false;
    const between =
      other.end <= mark.start ? text.slice(other.end, mark.start) : text.slice(mark.end, other.start);
    return (
      /^\s*(?:,|and|or|\/|&|vs\.?)\s*$/.test(between) &&
      lookUp(inline.text.slice(other.start, other.end), "tool") !== undefined
    );
  });
}

/** What is written as code is a name, whatever its words mean. */
const isCodeAt = ({ marks }: Inline, { start, end }: Range): boolean =>
  marks.some((mark) => mark.kind === "code" && mark.start <= start && mark.end >= end);

/** `(a small library)` behind a link. */
const explained = new RegExp(`^\\s{0,3}\\((?:[\\p{L}-]+ ){0,3}(?:${toolNoun})\\b`, "iu");

function fromLinks(inline: Inline, push: Push): void {
  for (const mark of inline.marks) {
    if (mark.kind !== "link" || mark.url === undefined) continue;
    const shown = inline.text.slice(mark.start, mark.end).trim();
    if (shown === "" || shown.split(/\s+/).length > 4 || /^https?:/.test(shown)) continue;
    const repo = repository.exec(mark.url);
    if (repo?.[2] !== undefined) {
      const own = nameKey(shown);
      const name = nameKey(repo[2]);
      if (
        own === name ||
        nameKey(shown.slice(shown.lastIndexOf("/") + 1)) === name ||
        (own.includes(name) && own.length < name.length + 14) ||
        // `[Modules](https://github.com/acme/modules-tutorial)` leads to what it says
        (name.includes(own) && own.length > 3 && !isOrdinaryWord(shown))
      ) {
        const slash = shown.lastIndexOf("/");
        const start = mark.start + (slash < 0 ? 0 : slash + 1);
        push(start, mark.end, "link to a repository", 0.8, own === name && isCodeAt(inline, mark));
      }
      continue;
    }
    if (isPackagePage(shown, mark.url)) {
      push(mark.start, mark.end, "link to a package", 0.8, true);
      continue;
    }
    if (isProfileLink(mark.url) || isRecording(mark.url)) continue;
    const behind = inline.text.slice(mark.end, mark.end + 60);
    const said = explained.test(behind);
    if (said || isLastPart(shown, mark.url)) {
      if (!isOrdinaryPhrase(shown) || /^\p{Lu}/u.test(shown))
        push(mark.start, mark.end, "link to a project's page", 0.6);
      continue;
    }
    const site = projectSite.exec(mark.url);
    if (site !== null && nameIsInUrl(shown, mark.url) && /\p{L}/u.test(shown))
      push(mark.start, mark.end, "link to a project's site", 0.6);
  }
}

/** The page of a package, where the packages of a language have theirs. */
const packagePage =
  /^https?:\/\/(?:[\w-]+\.)*(?:npmjs\.(?:com|org)\/package\/(?:@[\w.-]+\/)?|pypi\.(?:org|python\.org)\/(?:project|pypi)\/|(?:crates\.io|lib\.rs)\/crates\/|rubygems\.org\/gems\/|hackage\.haskell\.org\/package\/|packagist\.org\/packages\/[\w.-]+\/|nuget\.org\/packages\/|hex\.pm\/packages\/|pub\.dev\/packages\/|metacpan\.org\/(?:pod|module|release|dist)\/|cran\.r-project\.org\/(?:package=|web\/packages\/)|package\.elm-lang\.org\/packages\/[\w.-]+\/)([\w.:+-]+)(?:[/?#]|$)/i;

/** True for one that is called like the words of its link: there plain words are a name as well. */
function isPackagePage(shown: string, url: string): boolean {
  const name = packagePage.exec(url)?.[1]?.replace(/[-@]v?\d[\d.]*$/, "");
  return name !== undefined && nameKey(shown) !== "" && nameKey(name) === nameKey(shown);
}

/** Pages on anything, and those of people and their videos. */
const ofOther =
  /^https?:\/\/(?:[\w-]+\.)*(?:wikipedia\.org|wordpress\.com|medium\.com|youtube\.com|amazon\.\w+|imdb\.com)\/|\/(?:heroes|people|users?|speakers?|authors?|team|tags?|categor(?:y|ies))\//i;

/** A page below a site that is called like the words of its link: `https://acme.example/queuectl/`. */
function isLastPart(shown: string, url: string): boolean {
  if (!/^https?:/.test(url) || /\s/.test(shown) || ofOther.test(url)) return false;
  const parts = url
    .replace(/^https?:\/\/|[?#].*$/g, "")
    .split("/")
    .filter(Boolean);
  const last = parts.length > 1 ? nameKey((parts.at(-1) ?? "").replace(/\.\w{2,4}$/, "")) : "";
  return last.length > 2 && last === nameKey(shown) && !isOrdinaryPhrase(shown);
}

const nameIsInUrl = (name: string, url: string): boolean => {
  const key = nameKey(name);
  return key.length > 2 && nameKey(url).includes(key) && !isOrdinaryPhrase(name);
};
