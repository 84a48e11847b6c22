/** Brackets that lead somewhere by a label: `[words][label]`, `[label][]`, `[label]`, and calls of footnotes, `[^1]`. */
import type { Association, FootnoteReference, ReferenceType } from "mdast";
import { identifierOf, type Labels } from "./labels";
import { positionOf } from "./nodes";
import { refuse } from "./unusual";

interface Reference extends Association {
  readonly referenceType: ReferenceType;
  /** Behind the brackets. */
  readonly end: number;
}

/**
 * What the brackets refer to whose words are `[start, at)`, or `undefined` where they are text.
 * @param lineEnd where the line ends: what goes on in the next one is refused
 */
export function referenceAt(
  source: string,
  start: number,
  at: number,
  lineEnd: number,
  { links }: Labels,
): Reference | undefined {
  if (links.size === 0) return undefined;
  const own = source.slice(start, at);
  const isOwn = links.has(identifierOf(own));
  if (isOwn && /[\\&]/.test(own)) refuse();
  if (at + 1 >= lineEnd || source[at + 1] !== "[")
    return isOwn ? reference(own, "shortcut", at + 1) : undefined;
  const close = source.indexOf("]", at + 2);
  if (close < 0 || close >= lineEnd) refuse();
  const label = source.slice(at + 2, close);
  if (/[[\\&]/.test(label) || (label !== "" && label.trim() === "")) refuse();
  if (label === "") return isOwn ? reference(own, "collapsed", close + 1) : undefined;
  return links.has(identifierOf(label)) ? reference(label, "full", close + 1) : undefined;
}

const reference = (label: string, referenceType: ReferenceType, end: number): Reference => ({
  identifier: identifierOf(label),
  label,
  referenceType,
  end,
});

const call = /\[\^([^\s[\]]{1,999})\]/y;

/**
 * `[^1]`, where such a footnote is defined.
 * @param length of what opens the brackets at `at`, `[` or `![`
 */
export function noteCallAt(
  source: string,
  at: number,
  length: 1 | 2,
  { notes }: Labels,
): FootnoteReference | undefined {
  if (notes.size === 0) return undefined;
  if (length === 2 && source[at + 2] === "^") refuse();
  call.lastIndex = at + length - 1;
  const [all, label = ""] = call.exec(source) ?? [];
  if (all === undefined || !notes.has(identifierOf(label))) return undefined;
  if (/[\\&]/.test(label)) refuse();
  const identifier = identifierOf(label);
  return { type: "footnoteReference", identifier, label, position: positionOf(at, at + all.length) };
}
