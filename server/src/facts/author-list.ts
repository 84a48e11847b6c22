/** People as papers name their authors: `Jane Roe, Acme (USA); Bo Li, Acme Labs, Oslo (Norway)`, each with the houses up to the next one. */
import type { Inline } from "../text/inline";
import { companyScore } from "./company-name";
import { personScore } from "./person-name";
import { isRole } from "./role";
import type { SpeakerList, SpeakerReading } from "./speaker-reading";

type ReadList = (inline: Inline, start: number, end: number) => SpeakerList | undefined;

/** `Jane Roe, `, and what else may stand with her. */
const author =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){1,4}),\s+([^\s,;()](?:[^,;()]{0,120}[^\s,;()])?)/u;

/** What may be a house; `Ph.D.` is none. */
const leastHouse = 0.4;
/** Behind it stands a house, and others beside. */
const leastAuthor = 0.5;

/** True for a line of nothing but authors, two of them or more. */
export function isAuthorList(text: string): boolean {
  const parts = text.split(/;\s+/);
  return (
    parts.length > 1 &&
    parts.every((part) => {
      const name = author.exec(part)?.[1];
      return name !== undefined && personScore(name) >= leastAuthor;
    })
  );
}

/**
 * @param readList reads one author and the houses
 * @returns `undefined` for `[start, end)` that is no such list
 */
export function readAuthors(
  inline: Inline,
  start: number,
  end: number,
  readList: ReadList,
): SpeakerList | undefined {
  const text = inline.text.slice(start, end);
  if (!text.includes(";") || !isAuthorList(text)) return undefined;
  let at = start;
  const lists = text.split(/;\s+/).map((part) => {
    const from = inline.text.indexOf(part, at);
    at = from + part.length;
    const list = readList(inline, from, at);
    const [first, ...others] = list?.speakers ?? [];
    if (list === undefined || first === undefined) return undefined;
    // a house that looks like a name has none itself
    const employed = others.filter(({ company }) => company !== undefined);
    return {
      ...list,
      speakers: employed.length > 0 ? [first, ...employed] : [withHouse(inline.text, from, first)],
    };
  });
  const read = lists.filter((list) => list !== undefined);
  const last = read.at(-1);
  if (last === undefined || read.length < lists.length) return undefined;
  return {
    ...last,
    speakers: read.flatMap(({ speakers }) => speakers),
    score: Math.max(...read.map(({ score }) => score)),
  };
}

/** Of `Kings College, London (UK)` the house comes first, and then the town. */
function withHouse(text: string, from: number, speaker: SpeakerReading): SpeakerReading {
  const [lead, , house] = author.exec(text.slice(from)) ?? [];
  if (lead === undefined || house === undefined || !/^\p{Lu}/u.test(house)) return speaker;
  if (isRole(house) || companyScore(house) < leastHouse) return speaker;
  const end = from + lead.length;
  return { ...speaker, company: { start: end - house.length, end } };
}
