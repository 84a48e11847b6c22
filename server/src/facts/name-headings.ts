/** Headings that are nothing but somebody's name: what around them says that they stand for what that person told. */
import type { Block } from "../markdown/document";
import { isReadingList } from "./list-lead";
import { isNoTalk } from "./no-talk";
import { isRole } from "./role";
import type { Section } from "./sections";
import type { TalkLine } from "./talk-line";
import { markedBelow, statedBelow } from "./title-below";
import { isTitle } from "./title-case";
import { titleScore } from "./title-score";

/** `### Jane Roe` below `## Presenters`. */
export const isUnderPresenters = ({ parent }: Section): boolean =>
  /^\P{L}*(?:speakers|presenters|vortragende|referent(?:en|innen)|orateurs|ponentes|palestrantes)\P{L}*$/iu.test(
    parent?.heading.inline.text ?? "",
  );

/** `* Talk: Taming Queues`: below a speaker's name what they told, not who they are. */
export const namesTalk = (block: Block | undefined): boolean =>
  /^\W{0,3}(?:talk|title|topic|session|presentation)\s?:\s*\S/i.test(block?.inline.text ?? "");

/** A heading that is only a name needs a company, a role or a profile beside it or right below, or it may be anybody. */
export function speakerOnlyWeight(line: TalkLine, below: Block | undefined): number {
  const dressed = line.speakers.some((one) => one.company !== undefined || one.marked);
  const titled = markedBelow(below);
  const isTitled = titled !== undefined && isTitle(titled.inline.text);
  return dressed || isTitled || statedBelow(below) !== undefined || saysWho(below?.inline.text.trim() ?? "")
    ? 0.6
    : 0.35;
}

/** `# Jane Roe` right above `## Taming Queues in Practice`, or with nothing but addresses between, and above no other heading. */
export function headsTitle(blocks: readonly Block[], { first, children }: Section): boolean {
  const [only, second] = children;
  const text = only?.heading.inline.text.trim() ?? "";
  return (
    isBelowAddresses(blocks, first, only?.first) &&
    second === undefined &&
    text.split(/\s+/).length > 2 &&
    titleScore(text) >= 0.3 &&
    !isNoTalk(text) &&
    !isReadingList.test(text)
  );
}

/** True where a heading follows another one with nothing but addresses between. */
export const isBelowAddresses = (
  blocks: readonly Block[],
  first: number,
  next: number | undefined,
): boolean => next !== undefined && blocks.slice(first + 1, next).every(isAddress);

const isAddress = ({ inline }: Block): boolean => /^\s*(?:https?:\/\/\S+\s*)+$/.test(inline.text);

/** `@jroe`, `Staff Engineer @ Acme`. */
const saysWho = (text: string): boolean =>
  /^@[A-Za-z][\w-]{2,30}$/.test(text) ||
  (text.length < 60 && isRole(text) && /\s(?:@|at)\s?\p{Lu}/u.test(text));
