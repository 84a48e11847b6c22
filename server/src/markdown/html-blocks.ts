/**
 * Raw HTML → what its paragraphs, headings and list items hold, as phrasing content at its places: notes that another program
 * exported, or that a blog keeps, are written so. No tree is made of it; what a browser would repair stands as it is written.
 */
import type { PhrasingContent } from "mdast";
import { decodeCharacters } from "./character-reference";
import type { Range } from "../text/range";

/** One paragraph, heading or item; places count from where the source of the HTML begins. */
export interface HtmlBlock {
  readonly kind: "heading" | "paragraph" | "item";
  /** 1 to 6 of a heading, else 0. */
  readonly level: number;
  /** In how many lists it stands. */
  readonly indent: number;
  readonly ordered: boolean;
  /** It stands in a quotation, such as somebody's message that a page shows. */
  readonly quoted: boolean;
  /** Number of its list, 1 for the first one; 0 outside of lists. */
  readonly list: number;
  readonly content: readonly PhrasingContent[];
  readonly range: Range;
}

/** Elements whose content is no text of the note. */
const hidden =
  /^(?:script|style|pre|svg|iframe|figure|picture|video|audio|nav|button|form|select|table|template|head|object|textarea)$/;
/** What a project's page begins with says how it wants to be seen. */
const banner = /\salign\s*=\s*["']?center\b/i;
/** Elements that stand inside a line. */
const inside =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|br)$/;
const token = /<(\/?)([a-z][a-z0-9-]*)\b[^<>]*>|[^<]+|</gi;
/** One that nobody ends goes on to the end. */
const comment = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * @param source the raw HTML
 * @param offset where it begins; added to all places
 */
export function htmlBlocks(source: string, offset: number): HtmlBlock[] {
  const out: HtmlBlock[] = [];
  const lists: { readonly ordered: boolean; readonly list: number }[] = [];
  let content: PhrasingContent[] = [];
  let tag = "p";
  let skipped: string | undefined;
  let count = 0;
  let quotations = 0;
  const close = (): void => {
    if (content.some((node) => node.type === "text" && /\S/.test(node.value)))
      out.push({ ...blockOf(tag, content, lists), quoted: quotations > 0 });
    content = [];
  };
  const shown = source.replace(comment, (whole) => " ".repeat(whole.length));
  for (const match of shown.matchAll(token)) {
    const [whole, slash, given] = match;
    const name = given?.toLowerCase();
    const start = offset + match.index;
    const end = start + whole.length;
    if (skipped !== undefined) {
      if (slash === "/" && name === skipped) skipped = undefined;
    } else if (name === undefined) {
      content.push(textNode(whole, start));
    } else if (inside.test(name))
      content.push({ type: "html", value: whole, position: positionOf(start, end) });
    else {
      close();
      const film = name === "iframe" && slash === "" ? shownFilm.exec(whole)?.[1] : undefined;
      if (film !== undefined)
        out.push({ ...blockOf("p", [filmLink(film, start, end)], lists), quoted: quotations > 0 });
      const isHidden = hidden.test(name) || banner.test(whole);
      if (isHidden && slash === "" && !whole.endsWith("/>")) skipped = name;
      else if (name === "ul" || name === "ol") {
        if (slash === "") lists.push({ ordered: name === "ol", list: lists.length === 0 ? ++count : count });
        else lists.pop();
      }
      if (name === "blockquote") quotations = Math.max(0, quotations + (slash === "" ? 1 : -1));
      tag = slash === "" ? name : "p";
    }
  }
  close();
  return out;
}

/** What a frame shows that holds a film; whatever else a frame shows is no part of the note. */
const shownFilm = /\ssrc\s*=\s*["']?((?:https?:)?\/\/[^\s"'>]*(?:youtu\.?be|vimeo)[^\s"'>]*)/i;

/** A link without words. */
const filmLink = (url: string, start: number, end: number): PhrasingContent => ({
  type: "link",
  url,
  children: [],
  position: positionOf(start, end),
});

function blockOf(
  tag: string,
  content: readonly PhrasingContent[],
  lists: readonly { readonly ordered: boolean; readonly list: number }[],
): Omit<HtmlBlock, "quoted"> {
  const level = Number(/^h([1-6])$/.exec(tag)?.[1] ?? 0);
  const isItem = tag === "li";
  const own = lists.at(-1);
  const first = content[0]?.position?.start.offset ?? 0;
  return {
    kind: level > 0 ? "heading" : isItem ? "item" : "paragraph",
    level,
    indent: isItem ? Math.max(1, lists.length) : lists.length,
    ordered: own?.ordered === true,
    list: own?.list ?? 0,
    content,
    range: { start: first, end: content.at(-1)?.position?.end.offset ?? first },
  };
}

/** Words between tags: blanks at the ends of lines say nothing, and references stand for their characters. */
const textNode = (words: string, start: number): PhrasingContent => ({
  type: "text",
  value: decodeCharacters(words.replace(/[ \t]*\r?\n\s*/g, "\n")),
  position: positionOf(start, start + words.length),
});

const positionOf = (start: number, end: number): NonNullable<PhrasingContent["position"]> => ({
  start: { line: 0, column: 0, offset: start },
  end: { line: 0, column: 0, offset: end },
});
