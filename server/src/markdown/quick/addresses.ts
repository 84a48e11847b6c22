/** Addresses inside a line: `<https://…>`, bare ones, and where `[…](…)` leads. What is not plain is refused. */
import { isBlank, skipBlanks } from "./letters";
import { refuse } from "./unusual";

// eslint-disable-next-line no-control-regex
const autolink = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\x00-\x20<>\x7f]*)>/y;

/** The address in `<…>` at an offset. */
export function autolinkAt(source: string, at: number): string | undefined {
  autolink.lastIndex = at;
  return autolink.exec(source)?.[1];
}

const bare = /(?:https?:\/\/|www\.)[A-Z0-9][A-Z0-9-]*(?:\.[A-Z0-9-]+)*(?:[:/?#][A-Z0-9\-/%=#+?.:,_~!@$]*)?/iy;
/** What the reference leaves outside of an address at its end. */
const trailing = /[!"'),.:;?_~*]+$/;
const mayFollow = /[!"'),.:;?]/;

/** The bare address that begins at an offset; anything but plain letters in it or behind it is refused. */
export function bareAddressAt(source: string, at: number, lineEnd: number): string {
  bare.lastIndex = at;
  if (!bare.test(source)) refuse();
  const end = Math.min(bare.lastIndex, lineEnd);
  for (let stop = end; stop < lineEnd && !isBlank(source.charCodeAt(stop)); stop++)
    if (!mayFollow.test(source.charAt(stop))) refuse();
  const address = source.slice(at, end).replace(trailing, "");
  if (!/^(?:https?:\/\/|www\.)[A-Z0-9]/i.test(address)) refuse();
  if (/^www\.[^.]*_|^[^/]*\/\/[^/?#]*_/.test(address)) refuse();
  return address;
}

export interface Resource {
  readonly url: string;
  readonly title: string | null;
  /** Behind the `)`. */
  readonly end: number;
}

/** What stands in `(…)` behind `[…]`; `from` is behind the `(`. */
export function resourceAt(source: string, from: number, lineEnd: number): Resource {
  let at = skipBlanks(source, from, lineEnd);
  if (at >= lineEnd) refuse();
  if (source[at] === ")") return { url: "", title: null, end: at + 1 };
  const end = source[at] === "<" ? enclosedEnd(source, at, lineEnd) : destinationEnd(source, at, lineEnd);
  const url = source[at] === "<" ? source.slice(at + 1, end - 1) : source.slice(at, end);
  at = skipBlanks(source, end, lineEnd);
  let title: string | null = null;
  const quote = source[at];
  if (at > end && at < lineEnd && (quote === '"' || quote === "'")) {
    const close = source.indexOf(quote, at + 1);
    if (close < 0 || close >= lineEnd) refuse();
    title = source.slice(at + 1, close);
    if (/[\\&]/.test(title)) refuse();
    at = skipBlanks(source, close + 1, lineEnd);
  }
  if (at >= lineEnd || source[at] !== ")") refuse();
  return { url, title, end: at + 1 };
}

function enclosedEnd(source: string, at: number, lineEnd: number): number {
  const close = source.indexOf(">", at);
  if (close < 0 || close >= lineEnd || /[<\\&]/.test(source.slice(at + 1, close))) refuse();
  return close + 1;
}

function destinationEnd(source: string, from: number, lineEnd: number): number {
  let depth = 0;
  for (let at = from; at < lineEnd; at++) {
    const char = source.charAt(at);
    if (char === "(") depth++;
    else if (char === ")") {
      if (depth === 0) return at;
      depth--;
    } else if (char === " " || char === "\t") {
      if (depth === 0) return at;
      break;
    } else if (char < " " || char === "\x7f" || char === "\\") refuse();
    else if (char === "&" && /^&#?\w+;/.test(source.slice(at, at + 34))) refuse();
  }
  return refuse();
}
