/** Tools and companies that a note names: from the catalogue, by shape and place, and every further place of theirs. */
import { NameList } from "../catalogue/name-list";
import { NameMatcher, type Name } from "../catalogue/name-matcher";
import { lookUp } from "../catalogue/catalogue";
import type { Block } from "../markdown/document";
import { sourceRange } from "../text/inline";
import { nameKey } from "../text/fold";
import { contains, overlaps, rangeLength, type Range } from "../text/range";
import { isGivenName, isOrdinaryWord } from "../catalogue/words";
import { withoutLegalForm } from "./company-name";
import type { FactBuilder } from "./fact-builder";
import { findEnumeratedTools } from "./enumerated-tools";
import { findIntroducedCompanies } from "./introduced-companies";
import { findKnownNames, type DoubtfulName } from "./known-names";
import { findListedTools } from "./listed-tools";
import { isChannel } from "./name-context";
import { readableText, readableWords } from "./readable-text";
import type { TitlePlace } from "./title-tools";
import { findUnknownTools } from "./unknown-tools";

/**
 * Adds tools and companies.
 * @param titles where the titles of the talks stand
 * @param small true for a writer who leaves capitals out
 */
export function addTools(
  builder: FactBuilder,
  blocks: readonly Block[],
  titles: readonly TitlePlace[],
  small = false,
): void {
  const names = new Set(
    builder.entities.filter((one) => one.kind !== "talk").flatMap((one) => one.forms.map(nameKey)),
  );
  const known = blocks.map((block) => findKnownNames(block, small));
  addIntroducedCompanies(builder, blocks, known);
  addOwnCompanies(builder, blocks, known);
  const sure = new Set<string>();
  for (const list of known) for (const one of list) if (!one.doubtful) sure.add(one.key);
  const sureTools = known.map((list) => list.filter((one) => !one.doubtful && one.kind === "tool"));
  const believed = known.map((list, i) =>
    list.filter((one) => !one.doubtful || sure.has(one.key) || isAmongTools(sureTools, i, one)),
  );
  blocks.forEach((block, i) => {
    for (const one of believed[i] ?? []) addKnown(builder, block, one);
  });
  for (const { block, entry, written, ...place } of findListedTools(blocks, believed)) {
    const inline = blocks[block]?.inline;
    if (inline === undefined) continue;
    const of = { rule: "item of a list of tools", confidence: 0.6 };
    builder.name("tool", entry.name, written, sourceRange(inline, place), of);
  }
  const isName = (text: string): boolean => names.has(nameKey(text));
  const unknown = [
    ...findUnknownTools(blocks, titles, isName),
    ...findEnumeratedTools(blocks, known, isName),
  ];
  for (const one of unknown) {
    const block = blocks[one.block];
    if (block === undefined) continue;
    const range = sourceRange(block.inline, one);
    const entry = lookUp(one.name, "tool");
    builder.name("tool", entry?.name ?? one.name, one.name, range, one);
  }
  addFurther(builder, blocks);
}

/** How many blocks above and below a tool of the same field speaks for a name. */
const near = 6;

/**
 * A doubtful name is believed beside a sure tool, or near one of its own field: `Helm` some lines below `Kubernetes`.
 * @param sure the tools of each block that nobody doubts
 */
function isAmongTools(sure: readonly (readonly DoubtfulName[])[], at: number, one: DoubtfulName): boolean {
  const field = one.entry.field;
  if (one.kind === "company" || isChannel(one.written)) return false;
  return (
    (sure[at]?.length ?? 0) > 0 ||
    (field !== undefined &&
      sure
        .slice(Math.max(0, at - near), at + near + 1)
        .some((list) => list.some((other) => other.entry.field === field)))
  );
}

function addKnown(builder: FactBuilder, block: Block, one: DoubtfulName): void {
  const range = sourceRange(block.inline, one);
  const employer = one.kind === "tool" ? builder.find("company", one.entry.name) : undefined;
  if (employer !== undefined && !one.supported && /^\p{Lu}/u.test(one.written)) {
    builder.mention(employer, range, "company of a speaker", 0.6);
    return;
  }
  builder.name(one.kind, one.entry.name, one.written, range, one);
}

/** Companies that the note's sentences introduce, where the catalogue knows nothing. */
function addIntroducedCompanies(
  builder: FactBuilder,
  blocks: readonly Block[],
  known: readonly (readonly Range[])[],
): void {
  const names = new Set(builder.entities.flatMap((one) => one.forms.map(nameKey)));
  for (const one of findIntroducedCompanies(blocks, (text) => names.has(nameKey(text)))) {
    const block = blocks[one.block];
    if (block === undefined || known[one.block]?.some((other) => overlaps(other, one)) === true) continue;
    builder.name("company", one.name, one.name, sourceRange(block.inline, one), one);
  }
}

/** Companies that the note itself introduced, wherever else it names them as written. */
function addOwnCompanies(
  builder: FactBuilder,
  blocks: readonly Block[],
  known: readonly (readonly Range[])[],
): void {
  const names: Name<number>[] = [];
  builder.entities.forEach((entity, index) => {
    if (entity.kind !== "company") return;
    for (const form of entity.forms.flatMap((one) => [one, withoutLegalForm(one), ...shortForm(one)])) {
      const tool = lookUp(form, "tool");
      const isBrand = tool !== undefined && tool.maker === tool.name;
      if ((tool === undefined || isBrand) && form.length > 2)
        names.push({ name: form, mode: "case", value: index });
    }
  });
  // `Google` is not meant in `Google Cloud`
  const isInside = (block: number, match: Range): boolean =>
    known[block]?.some((one) => contains(one, match) && rangeLength(one) > rangeLength(match)) === true;
  addMatches(builder, blocks, names, "company of a speaker", isInside);
}

/** `HAW` of `HAW Hamburg`, `ConSol` of `ConSol Software`: a first word that is nothing else. */
function shortForm(name: string): string[] {
  const [first = "", ...rest] = name.split(/\s+/);
  if (rest.length === 0 || first.length < 3 || isOrdinaryWord(first) || isGivenName(first)) return [];
  return lookUp(first, "tool") === undefined && lookUp(first, "company") === undefined ? [first] : [];
}

/** Further places of tools that were found by shape. */
function addFurther(builder: FactBuilder, blocks: readonly Block[]): void {
  const names: Name<number>[] = [];
  builder.entities.forEach((entity, index) => {
    if (entity.kind !== "tool" || lookUp(entity.name, "tool") !== undefined) return;
    for (const form of entity.forms)
      names.push({
        name: form,
        mode: /\p{Ll}\p{Lu}|\p{Lu}{2}|-|\s/u.test(form) ? "fold" : "case",
        value: index,
      });
  });
  addMatches(builder, blocks, names, "named again");
}

function addMatches(
  builder: FactBuilder,
  blocks: readonly Block[],
  names: readonly Name<number>[],
  rule: string,
  isInside: (block: number, match: Range) => boolean = () => false,
): void {
  if (names.length === 0) return;
  const matcher = new NameMatcher(new NameList(names));
  for (const [i, block] of blocks.entries()) {
    for (const match of matcher.find(readableText(block.inline), readableWords(block.inline))) {
      if (isInside(i, match)) continue;
      const entity = match.names[0]?.value;
      if (entity === undefined) continue;
      const written = block.inline.text.slice(match.start, match.end);
      if (builder.mention(entity, sourceRange(block.inline, match), rule, 0.6)) {
        const forms = builder.entities[entity]?.forms;
        if (forms?.includes(written) === false) forms.push(written);
      }
    }
  }
}
