/** Tools that a sentence introduces: `Their in-house tool, Stagehand, …`, `Queuectl, a small library`, `open sourced Widgetry`. */
import { lookUp } from "../catalogue/catalogue";
import { isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import { readableText } from "./readable-text";
import { holdsOneOf } from "./telling-words";
import { personScore } from "./person-name";
import { isRole } from "./role";
import { isOrdinaryPhrase, isPlausible, isTechnicalShape, type UnknownTool } from "./tool-shape";
import { rememberInline } from "../text/remember";
import { matches } from "../text/matches";

/** Capitalised words, or one small word; a small one counts in code marks or with a hyphen only. */
const name =
  "(?<name>\\p{Lu}[\\p{L}\\d+#-]{1,30}(?:\\.[\\p{L}\\d]{1,10})?(?:\\s\\p{Lu}[\\p{L}\\d+#-]{1,30}){0,2}|\\p{Ll}[\\p{Ll}\\d]{1,24}(?:[-_.][\\p{Ll}\\d]{1,20}){0,3}|\\p{Ll}{1,12}\\p{Lu}[\\p{L}\\d]{1,20})";
/** Words that stand for nothing but software. */
const noun =
  "(?:tool|library|framework|CLI|cli|language|database|compiler|engine|toolkit|SDK|crate|gem|linter|plugin|editor|package|operator|ORM|debugger|profiler|emulator|simulator|fuzzer|scanner|runtime|proxy|DSL|dialect|extension|scheduler|app|browser|IDE|utility|testbed|toolchain|wrapper|parser|bot|script|daemon|gateway|broker|store)";
/** Words that may stand for something else too: only where the sentence goes on as one about software. */
const wide =
  "(?:project|platform|service|system|solution|software|prototype|program|product|application|server|client|agent|module|generator|dashboard|cache|queue|index|board|chip)";
const article = "(?:[Aa]n?|[Tt]he|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|[Ii]ts|[Aa]nother|[Mm]y)";
const between =
  "(?:(?!(?:for|of|on|at|in|from|to|who|and|with|by|is|was)\\s)[\\p{L}\\d+#/'’-]{1,24}\\s){0,5}";
const behindNoun =
  "(?=\\s{1,2}(?:for|to|that|which|by|in|from|of|with|written|called|on|and|based|where|like|built|made)\\b|\\s?[,.;:!?)–—(]|\\s?$)";
const open = "(?<![\\p{L}\\d.@#/_-])";
const close = "(?![\\p{L}\\d_/@]|-\\p{L}|\\.\\p{L})";

/** Words without which the long patterns need not be tried: most lines hold none of them. */
const says = new RegExp(`\\b(?:${noun}|${wide})\\b`);

const patterns: readonly (readonly [pattern: RegExp, rule: string, hint: RegExp, confidence: number])[] = [
  [
    new RegExp(
      `${open}${name}(?:,\\s|\\s?\\(|\\s[–—-]{1,2}\\s)${article}\\s${between}(?:${noun}|${wide})${behindNoun}`,
      "gu",
    ),
    "name, and what it is",
    says,
    0.65,
  ],
  [
    new RegExp(`${open}${name}\\s(?:is|was)\\s${article}\\s${between}${noun}${behindNoun}`, "gu"),
    "name is a tool",
    says,
    0.65,
  ],
  [
    new RegExp(
      `\\b${article}\\s${between}(?:${noun}|(?:open[- ]source|internal|in-house|own)\\s${wide})(?:,\\s|:\\s|\\s)${name}${close}`,
      "gu",
    ),
    "a tool, and its name",
    says,
    0.65,
  ],
  [
    new RegExp(
      `\\b(?:${article}|wrote an?)\\s(?:[\\p{L}-]{1,20}\\s){0,4}?(?:${noun}|${wide}|\\p{Ll}{3,20}[eo]r)(?:\\sfor\\s[\\p{Ll} -]{3,40})?,?\\s(?:(?:and|which|that|it|is|runs in \\p{L}{2,10}),?\\s){0,3}(?:called|named|dubbed)\\s${name}${close}`,
      "gu",
    ),
    "a tool called …",
    /\b(?:called|named|dubbed)\b/,
    0.65,
  ],
  [
    new RegExp(
      `\\b(?:[Tt]hey|[Ww]e|[Hh]e|[Ss]he|who)\\s(?:calls?|called|named|dubbed)\\sit\\s${name}${close}`,
      "gu",
    ),
    "they call it …",
    /\b(?:call|calls|called|named|dubbed) it\b/,
    0.6,
  ],
  [
    new RegExp(`\\bopen[- ]?sourc(?:ed|ing)\\s(?:${article}\\s${between})?${name}${close}`, "gu"),
    "open sourced",
    /open[- ]?sourc/,
    0.65,
  ],
  [
    new RegExp(
      `\\b(?:built|wrote|created|made|implemented|prototyped|maintains|develops|developed)\\s${name}(?:,\\s${article}\\s|\\s(?:in|with|on top of)\\s(?<base>\\p{Lu}[\\p{L}\\d+#]{0,20}))`,
      "gu",
    ),
    "built in a known tool",
    /\b(?:built|wrote|created|made|implemented|prototyped|maintains|develops|developed) /,
    0.6,
  ],
  [
    new RegExp(
      `(?:^|[.!?]\\s{1,2})${name}\\s(?:is|was)\\s[\\p{Ll} ]{3,30},\\s(?:re)?written in\\s(?<base>\\p{Lu}[\\p{L}\\d+#]{0,20})`,
      "gu",
    ),
    "written in a known tool",
    /written in/,
    0.6,
  ],
  [
    new RegExp(
      `${open}${name}(?:,|\\sis|\\swas)?\\s(?:(?:entirely|mostly|completely|all)\\s)?(?:re)?written in\\s(?:pure\\s|plain\\s)?(?<base>\\p{Lu}[\\p{L}\\d+#]{0,20})`,
      "gu",
    ),
    "written in a known tool",
    /written in/,
    0.6,
  ],
];

/** Words of which one stands in every such sentence. */
const mayIntroduce = holdsOneOf(
  `${noun}|${wide}`
    .toLowerCase()
    .replace(/[()?:]/g, "")
    .replaceAll("|", " ") +
    " called named dubbed calls call open opensourced opensourcing built wrote created made implemented" +
    " prototyped maintains develops developed written",
);

/** Where a text says such a thing. */
const sentencesIn = rememberInline((inline) => {
  if (!mayIntroduce(inline)) return [];
  const text = readableText(inline);
  return patterns.flatMap(([pattern, rule, hint, confidence]) =>
    hint.test(text) ? matches(pattern, text).map((match) => ({ match, rule, confidence })) : [],
  );
});

/**
 * Tools that sentences introduce by name.
 * @param isName tells what already names a person, a company or an event
 */
export function findIntroducedTools(
  blocks: readonly Block[],
  isName: (text: string) => boolean,
): UnknownTool[] {
  const found: UnknownTool[] = [];
  blocks.forEach((block, i) => {
    if (block.kind === "rule") return;
    for (const { match, rule, confidence } of sentencesIn(block.inline)) {
      const base = match.groups?.base;
      if (base !== undefined && lookUp(base, "tool") === undefined) continue;
      const written = match.groups?.name ?? "";
      const at = match.index + placeOf(match[0], written, rule);
      const part = bareName(written);
      if (part === undefined) continue;
      const start = at + part.start;
      const shown = part.name;
      const packaged =
        /\b(?:package|crate|gem|library|plugin|module)\s\S+$/.test(match[0]) && shown.includes("-");
      if (
        /\bcalled|named|dubbed\b/.test(match[0]) &&
        isRole(match[0].replace(/,?\s(?:called|named|dubbed)[\s\S]*$/, ""))
      )
        continue;
      const called =
        /^(?:a tool called|they call)/.test(rule) &&
        /^\p{Lu}\p{L}+$/u.test(shown) &&
        !isGivenName(shown) &&
        isPlausible(shown);
      if (!(packaged || called || isIntroducible(block, shown, start)) || isName(shown)) continue;
      found.push({ block: i, start, end: start + shown.length, name: shown, rule, confidence });
    }
  });
  return found;
}

/** Where the name stands in what was matched: at its end if the words for it came first. */
const placeOf = (whole: string, written: string, rule: string): number =>
  rule === "a tool, and its name" || rule === "open sourced"
    ? whole.lastIndexOf(written)
    : whole.indexOf(written);

/** `Their Widgetry` is `Widgetry`: ordinary words before a name are the sentence's. */
function bareName(written: string): { name: string; start: number } | undefined {
  let start = 0;
  const words = written.split(" ");
  while (words.length > 1 && isOrdinaryWord(words[0] ?? "")) start += (words.shift()?.length ?? 0) + 1;
  return words.length === 0 ? undefined : { name: words.join(" "), start };
}

function isIntroducible(block: Block, shown: string, start: number): boolean {
  if (!isPlausible(shown)) return false;
  const code = block.inline.marks.some(
    (mark) => mark.kind === "code" && mark.start === start && mark.end === start + shown.length,
  );
  if (code) return !/[()=]/.test(shown);
  if (shown === shown.toLowerCase()) return isTechnicalShape(shown);
  if (isOrdinaryPhrase(shown) || isGivenName(shown.split(" ")[0] ?? "")) return false;
  return (
    !/^(?:\p{Lu}{2,4}|I)$/u.test(shown) &&
    (shown.includes(" ") ? personScore(shown) < 0.5 || isTechnicalShape(shown) : true)
  );
}
