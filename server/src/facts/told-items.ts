/** Items of a list that say who spoke, and have no title: `**Jane Roe** talked about …`. */
import { firstNamed } from "./first-named";
import { isNamed, type Item } from "./list-item";
import { findPresenting } from "./presenting";
import { fromSentence, type PersonDraft } from "./talk-draft";
import type { Window } from "./talk-label";

export interface Told {
  readonly people: PersonDraft[];
  readonly name: Window;
}

/** A soup is recommended and a bill is covered as well. */
const tells = /\b(?:discuss|demonstrat|demo|explain|show|introduc|describ|outlin|argu|illustrat)\p{L}*$/iu;

/** ` (@jroe) has summed up `: behind a name what its bearer did. */
const did = /^(?:\s\(@?[^()\s]{2,40}\))?\s(?:has\s)?\p{Ll}+(?:ed|s|ld|ve|ught|uilt|poken?)\s/u;
/** The same, of what is done on a stage. */
const didOnStage =
  /^(?:\s\(@?[^()\s]{2,40}\))?\s(?:has\s)?(?:mention|discuss|explain|show|present|talk|describ|introduc|demonstrat|argu|cover|summ|shar|walk|open|clos|demo)\p{Ll}*\s|^(?:\s\(@?[^()\s]{2,40}\))?\s(?:has\s)?(?:told|spoke|spoken|gave|given|brought)\s/u;

/**
 * `**Jane Roe** summed up …`: where most items begin with somebody set off and what they did, and of two it says that they spoke,
 * it does of all.
 */
function begunWithPeople(items: readonly Item[], verb: RegExp, areSetOff = true): ReadonlyMap<Item, Told> {
  const begun = new Map<Item, Told>();
  for (const item of items) {
    const { inline } = item.block;
    const name = inline.marks.find(
      ({ kind, start }) => start === 0 && (kind === "strong" || kind === "link"),
    );
    const reading = firstNamed(inline);
    const first = reading?.speakers[0]?.name;
    if (reading === undefined || first?.start !== 0) continue;
    if (
      areSetOff
        ? name?.end !== first.end
        : isNamed(item.line) || !/\S\s\S/.test(inline.text.slice(0, first.end))
    )
      continue;
    if (verb.test(inline.text.slice(first.end)))
      begun.set(item, { people: fromSentence(item.block, reading), name: first });
  }
  return begun.size >= items.length * 0.6 ? begun : new Map();
}

/** ` (Acme) on why queues grow`: below words for talks nothing else is said so. */
const onSomething = /^(?:\s\([^()]{2,40}\))?\s(?:on|about)\s\p{Ll}[^"“”]*$/u;

/** A list so long in which most begin so tells of what was heard, whatever stands above it. */
const longList = 5;

const isKeynotes = /^\P{L}*(?:(?:opening|closing|morning|evening|the) )?keynotes\P{L}*$/iu;

/**
 * @param above the words above the list: below `Keynotes`, whoever most of its items begin with gave one
 * @param areShort true for a list of short talks: there nobody need be set off who is said to have spoken
 * @param isOfTalks true where the words above speak of talks: then what two did, all of a list did that begin so
 */
export function toldIn(
  items: readonly Item[],
  above: string,
  areShort: boolean,
  isOfTalks: boolean,
): ReadonlyMap<Item, Told> {
  const areKeynotes = isKeynotes.test(above);
  const found = new Map<Item, Told>();
  for (const item of items) {
    const { inline } = item.block;
    const sentence = findPresenting(inline).find(
      (one) =>
        one.evidence.start === 0 &&
        (one.strong ||
          (areShort &&
            one.speakers.some(({ company }) => company !== undefined) &&
            tells.test(inline.text.slice(one.evidence.start, one.evidence.end)))),
    );
    const isDressed =
      areShort ||
      inline.marks.some(({ kind, start }) => start === 0 && (kind === "strong" || kind === "link"));
    const reading = isDressed
      ? sentence
      : areKeynotes && !isNamed(item.line)
        ? firstNamed(inline)
        : undefined;
    const name = reading?.speakers[0]?.name;
    if (reading !== undefined && (reading === sentence || reading.strong) && name?.start === 0)
      found.set(item, { people: fromSentence(item.block, reading), name });
  }
  if (isOfTalks)
    for (const [item, told] of begunWithPeople(items, onSomething, false))
      found.set(item, found.get(item) ?? told);
  if (found.size > 1 && (isOfTalks || items.length >= longList))
    for (const [item, told] of begunWithPeople(items, isOfTalks ? did : didOnStage))
      found.set(item, found.get(item) ?? told);
  // where most say nothing of the kind, those that begin with a name tell what happened
  const isHabit = found.size + items.filter(({ line }) => isNamed(line)).length >= items.length / 2;
  return areKeynotes && !isHabit ? new Map() : found;
}
