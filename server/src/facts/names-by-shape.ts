/** Names by their shape alone: CamelCase that comes back or is explained, and names that are addresses. */
import { lookUp } from "../catalogue/catalogue";
import { isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import type { Inline } from "../text/inline";
import { matches } from "../text/matches";
import { remember, rememberInline } from "../text/remember";
import { signsOf } from "../text/signs";
import { readableText } from "./readable-text";
import { isPlausible, type UnknownTool } from "./tool-shape";

const camel =
  /(?<![\p{L}\d@#/._-])(?:\p{Lu}\p{Ll}+(?:\p{Lu}[\p{Ll}\d]+)+(?:\p{Lu}{2,4})?|\p{Lu}{2,}\p{Ll}{2,}|\p{Ll}+\p{Lu}\p{Ll}[\p{L}\d]*|\p{Lu}\p{Ll}+\p{Lu}{1,5})(?![\p{L}\d])/gu;
const address = /(?<![\p{L}\p{N}@./_-])\p{L}[\p{L}\d]{2,}\.(?:io|sh|js|rs|ai|dev)(?![\p{L}\p{N}./_-])/gu;

interface Recurring extends Omit<UnknownTool, "block"> {
  /** True where this one place is enough. */
  readonly alone: boolean;
}

/** CamelCase names that come back, that are no words in any part, or that the words behind them explain; names that are addresses. */
export function findNamesByShape(blocks: readonly Block[], isName: (text: string) => boolean): UnknownTool[] {
  const places = new Map<string, { found: UnknownTool[]; alone: boolean }>();
  blocks.forEach((block, i) => {
    for (const { alone, ...one } of recurringIn(block.inline)) {
      if (isName(one.name) || isName(one.name.replace(/\.\w+$/, ""))) continue;
      const known = places.get(one.name) ?? { found: [], alone: false };
      known.found.push({ block: i, ...one });
      known.alone ||= alone;
      places.set(one.name, known);
    }
  });
  return [...places.values()]
    .filter(({ found, alone }) => (alone || found.length >= 2) && isPlausible(found[0]?.name ?? ""))
    .flatMap(({ found }) => found);
}

/** `CLoud`, `SEcurying`, `KeyNote`: a slip of the hand; `setState`, `SyntaxError`: of a program's own; `McDonald`: somebody. */
const isNoName = (name: string): boolean =>
  lookUp(name, "tool") === undefined &&
  ((/^\p{Lu}/u.test(name) && isOrdinaryWord(name.toLowerCase())) ||
    slipped.test(name) ||
    ofProgram.test(name));

/** Two capitals before the end of a verb or an adverb; `AntiPatterns` is a word of two. */
const slipped = /^\p{Lu}{2}\p{Ll}+(?:ing|ed|ly|tion|ment|ness)$|^Anti\p{Lu}\p{Ll}+$/u;

const ofProgram =
  /^(?:get|set|add|remove|group|sort|map|on|is|has|to|create|update|delete|find|use|render|with|tx|rx)\p{Lu}|(?:Error|Exception|Event|Handler|Listener|Renderer|Mesh|Culling|Ingress|Expression|Boundary|Controller|Update|Class|Classe|Factory|Component|Route|Option|Type|Context|Node|Item|Thread|Callback|Request|Response|Improvement)s?$|^(?:Mc|Mac)\p{Lu}\p{Ll}+$/u;

const recurringIn = rememberInline((inline: Inline): readonly Recurring[] => {
  const text = readableText(inline);
  const found: Recurring[] = [];
  const signs = signsOf(inline);
  for (const { 0: name, index: start } of signs.inner ? matches(camel, text) : []) {
    const end = start + name.length;
    // `showTitle()`, `queue.Title` are a program's own
    if (
      /^\p{Lu}{2,}(?:s|e[rn]?|ene?)$|^\p{Lu}\p{Ll}\p{Lu}$/u.test(name) ||
      /^(?:\.\p{L}|\()/u.test(text.slice(end))
    )
      continue;
    if (isInCode(inline, start) || isNoName(name)) continue;
    const alone =
      /^(?:\s+\(|\s(?:is|are) (?:an?|the|their|our|his|her)\b)/.test(text.slice(end, end + 16)) ||
      (isProduct(name) && !beforeMaker.test(text.slice(Math.max(0, start - 12), start)));
    found.push({ start, end, name, rule: "CamelCase, more than once", confidence: 0.55, alone });
  }
  for (const { 0: name, index: start } of signs.dotted ? matches(address, text) : [])
    found.push({
      start,
      end: start + name.length,
      name,
      rule: "name that is an address",
      confidence: 0.55,
      alone: true,
    });
  return found;
});

/** `SeqAn`, `oFono`: capitals inside, and not all parts are words, as in `HandsOn` or `STarted`. */
const isProduct = remember((name: string): boolean => {
  if (
    /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz)\p{Lu}|^\p{Ll}(?:\p{Lu}|\p{Ll}{2})|\p{Lu}s$|(?:App|Dev|Ops|Sec|Con|Conf|Camp|Days|Summit|Corp|Inc|Case|Impl|Service|ART)$|^(?:My|Your|Pascal)\p{Lu}|^(?:App|Dev|Sec|Auto)\p{Lu}/u.test(
      name,
    )
  )
    return false;
  const parts = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\d]+/gu) ?? [];
  return (
    parts.length > 1 &&
    parts.length < 4 &&
    !isOrdinaryWord(name) &&
    !parts.every((part) => isOrdinaryWord(part)) &&
    !parts.some((part) => isGivenName(part))
  );
});
/** What stands here is a company, or a person's name. */
const beforeMaker = /(?:\b(?:at|by|from|of)|[@(,]|\p{Lu}[\p{L}.-]*)\s?$/u;

const isInCode = (inline: Inline, at: number): boolean =>
  inline.marks.some((mark) => mark.kind === "code" && mark.start <= at && at < mark.end);
