/** Lists of definitions, as some Markdown knows them: a talk is the term, and what was said its definition. */
import type { Block } from "../markdown/document";
import { slice } from "../text/inline";
import { placed } from "./headed-paragraphs";
import { isReadingList } from "./list-lead";
import { isApart } from "./no-talk";
import { namesBoth } from "./parted-talk";
import { readTalkLine } from "./talk-line";

const definition = /^[^\n]{8,140}\n:\s+/;

/**
 * Lets terms head their definitions, `Taming Queues - Jane Roe` above `: They had …`, where most of them name a talk and who gave it.
 * @param inEvent true where the note surely belongs to an event
 */
export function openDefinitions(blocks: readonly Block[], inEvent: boolean): readonly Block[] {
  if (!inEvent) return blocks;
  const terms = blocks.filter(isDefinition);
  const talks = terms.filter(isTalk);
  if (talks.length < 2 || talks.length < terms.length * 0.6) return blocks;
  let isElsewhere = false;
  return blocks.flatMap((block) => {
    const { kind, inline: heading } = block;
    if (kind === "heading") isElsewhere = isReadingList.test(heading.text) || isApart(heading.text);
    if (isElsewhere || !isDefinition(block) || !isTalk(block)) return [block];
    const { inline } = block;
    const from = definition.exec(inline.text)?.[0].length ?? 0;
    const [term, ...text] = placed(block, [
      slice(inline, 0, inline.text.indexOf("\n")),
      slice(inline, from, inline.text.length),
    ]);
    return term === undefined ? [block] : [{ ...term, kind: "heading", level: 6 }, ...text];
  });
}

const isTalk = ({ inline }: Block): boolean =>
  namesBoth(readTalkLine(slice(inline, 0, inline.text.indexOf("\n"))), 0.7);

const isDefinition = ({ kind, indent, quoted, inline }: Block): boolean =>
  kind === "paragraph" && indent === 0 && !quoted && definition.test(inline.text);
