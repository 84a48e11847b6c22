/** What the lines of a part define, told before it is read: brackets are links only where their label leads somewhere. */
import { normalizeIdentifier } from "micromark-util-normalize-identifier";

/** What the lines of a source seem to define. */
export interface Labels {
  /** Normal forms of link labels and of footnotes. */
  readonly links: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
  /** How many lines there are that seem to define something. */
  readonly count: number;
}

const none: Labels = { links: new Set(), notes: new Set(), count: 0 };
const maybe = /^ {0,3}\[([^[\]\\&\n]+)\]:/gm;
/** The normal form by which labels are compared, as the tree holds it. */
export const identifierOf = (label: string): string => normalizeIdentifier(label).toLowerCase();

export function labelsIn(source: string): Labels {
  if (!source.includes("]:")) return none;
  const links = new Set<string>();
  const notes = new Set<string>();
  let count = 0;
  for (const [, label = ""] of source.matchAll(maybe)) {
    if (label.startsWith("^")) notes.add(identifierOf(label.slice(1)));
    else links.add(identifierOf(label));
    count++;
  }
  return count === 0 ? none : { links, notes, count };
}

/** True for a line that would define something, were it read as the beginning of a paragraph. */
export const mayDefine = (line: string): boolean => /^\[(?:[^\]\\]|\\[\s\S])*\]:/.test(line);
