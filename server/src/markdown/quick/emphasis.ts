/** Runs of `*`, `_` and `~~` → emphasis and what is struck out, paired as the reference pairs them: by the lengths that are left of them. */
import type { PhrasingContent } from "mdast";
import { positionOf, endOf, setEnd, textNode } from "./nodes";
import { refuse } from "./unusual";

const tilde = 126;

/** A run of `*` or `_`, or `~~`; what is left of it when everything is paired is text. */
export interface Delimiter {
  readonly type: "delimiter";
  readonly marker: number;
  start: number;
  end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A `[` or `![` that nothing closed is text. */
export interface Bracket {
  readonly type: "bracket";
  readonly start: number;
  readonly end: number;
  /** False inside of a link's text: links hold no links. */
  isActive: boolean;
}

export type Token = PhrasingContent | Delimiter | Bracket;

/** Pairs the runs of a list and makes text of what is left. */
export function pairEmphasis(tokens: Token[], source: string): PhrasingContent[] {
  strike(tokens, source);
  pairRuns(tokens, source);
  return asText(tokens, source);
}

/** `~~` and the nearest one before it; which of two runs that cross each other is first, only the reference knows. */
function strike(tokens: Token[], source: string): void {
  for (let at = 0; at < tokens.length; at++) {
    const close = tokens[at];
    if (close?.type !== "delimiter" || close.marker !== tilde || !close.closes) continue;
    const from = tokens.findLastIndex(
      (one, i) => i < at && one.type === "delimiter" && one.marker === tilde && one.opens,
    );
    const opener = tokens[from];
    if (opener?.type !== "delimiter") continue;
    const inside = tokens.slice(from + 1, at);
    pairRuns(inside, source);
    if (inside.some((one) => one.type === "delimiter" && one.marker !== tilde)) refuse();
    const node: PhrasingContent = {
      type: "delete",
      children: asText(inside, source),
      position: positionOf(opener.start, close.end),
    };
    tokens.splice(from, at - from + 1, node);
    at = from;
  }
}

function pairRuns(tokens: Token[], source: string): void {
  for (let at = 0; at < tokens.length; at++) {
    const close = tokens[at];
    if (close?.type !== "delimiter" || !close.closes || close.marker === tilde) continue;
    const from = openerOf(tokens, at, close);
    const opener = tokens[from];
    if (opener?.type !== "delimiter") continue;
    const used = opener.end - opener.start > 1 && close.end - close.start > 1 ? 2 : 1;
    const node: PhrasingContent = {
      type: used === 2 ? "strong" : "emphasis",
      children: asText(tokens.slice(from + 1, at), source),
      position: positionOf(opener.end - used, close.start + used),
    };
    opener.end -= used;
    close.start += used;
    const left: Token[] = opener.end > opener.start ? [opener, node] : [node];
    const goesOn = close.end > close.start;
    if (goesOn) left.push(close);
    tokens.splice(from, at - from + 1, ...left);
    at = from + left.length - 1 - (goesOn ? 1 : 0);
  }
}

function openerOf(tokens: readonly Token[], at: number, close: Delimiter): number {
  const length = close.end - close.start;
  for (let from = at - 1; from >= 0; from--) {
    const one = tokens[from];
    if (one?.type !== "delimiter" || !one.opens || one.marker !== close.marker) continue;
    const both = one.end - one.start + length;
    if ((one.closes || close.opens) && length % 3 !== 0 && both % 3 === 0) continue;
    return from;
  }
  return -1;
}

/** Tokens without runs and brackets; neighbouring text is one node. */
export function asText(tokens: readonly Token[], source: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const token of tokens) {
    const node =
      token.type === "delimiter" || token.type === "bracket"
        ? textNode(token.start, token.end, source.slice(token.start, token.end))
        : token;
    const last = nodes.at(-1);
    if (node.type === "text" && last?.type === "text") {
      last.value += node.value;
      setEnd(last, endOf(node));
    } else nodes.push(node);
  }
  return nodes;
}
