/** Raw HTML: blocks of it, with what ends each, and tags inside a line. */
import { htmlBlockNames, htmlRawNames } from "micromark-util-html-tag-name";
import { refuse } from "./unusual";

/** Raw HTML that begins in a line. */
export interface HtmlStart {
  /** The line that ends it holds this; where it is `undefined`, a blank line ends it. */
  readonly close: RegExp | undefined;
  /** False where a paragraph above would go on with the line instead. */
  readonly interrupts: boolean;
  /** How many letters open it; what ends it comes behind them. */
  readonly length: number;
}

const attribute =
  "[ \\t]+[A-Za-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^\\s\"'=<>`/]+|'[^'\\n]*'|\"[^\"\\n]*\"))?";
const tag = `<(?:[A-Za-z][A-Za-z0-9-]*(?:${attribute})*[ \\t]*\\/?|\\/[A-Za-z][A-Za-z0-9-]*[ \\t]*)>`;
const inline = new RegExp(`${tag}|<!--(?!-?>)[^\\n]*?-->`, "y");
const alone = new RegExp(`^${tag}[ \\t]*$`);
const named = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)/;
const blocks = new Set(htmlBlockNames);
const raw = new Set(htmlRawNames);
const rawEnd = new RegExp(`</(?:${htmlRawNames.join("|")})>`, "i");
const others: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
];

/** The HTML that begins with the `<` at an offset; `undefined` where it is none. */
export function htmlAt(source: string, at: number, lineEnd: number): HtmlStart | undefined {
  const line = source.slice(at, lineEnd);
  if (/^<(?:(?:!--?-?|\?)>|!\[CDATA\[)/.test(line)) refuse();
  for (const [open, close] of others) {
    const length = open.exec(line)?.[0].length;
    if (length !== undefined) return { close, interrupts: true, length };
  }
  const [lead = "", slash, name = ""] = named.exec(line) ?? [];
  const behind = line.slice(lead.length);
  const isWhole = behind === "" || /^(?:[ \t]|\/?>)/.test(behind);
  if (raw.has(name.toLowerCase())) {
    if (slash !== "" || behind.startsWith("/")) refuse();
    if (isWhole) return { close: rawEnd, interrupts: true, length: lead.length };
  } else if (blocks.has(name.toLowerCase()) && isWhole)
    return { close: undefined, interrupts: true, length: lead.length };
  return alone.test(line) ? { close: undefined, interrupts: false, length: 1 } : undefined;
}

/** The tag or comment that begins at an offset and ends in the same line. */
export function tagAt(source: string, at: number): string | undefined {
  inline.lastIndex = at;
  return inline.exec(source)?.[0];
}
