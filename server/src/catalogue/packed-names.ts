/**
 * The catalogue as numbers and one text: forty thousand entries as objects, and their names in maps, take half a second to make
 * and a dozen megabytes to keep, and a note speaks of ten.
 */
import { NumberTable } from "../text/number-table";
import type { CatalogueEntry, CatalogueKind, Known } from "./entry";
import type { MatchMode, Name, NameStore } from "./name-matcher";
import { PhraseBits } from "./phrase-bits";

/** Plain data, to be kept in a file. */
export interface PackedCatalogue {
  readonly heads: readonly PartHead[];
  /** The JSON of all entries, one behind the other, in letters of one byte. */
  readonly text: string;
  /** In the order of `sectionNames`. */
  readonly sections: readonly Int32Array[];
}

/** A part ends before the entry of this number. */
export interface PartHead {
  readonly kind: CatalogueKind;
  readonly field: string;
  readonly end: number;
}

export const sectionNames = [
  /** Where the text of each entry ends. */
  "ends",
  /** The first of each entry's spellings. */
  "firstSpellings",
  /** For each spelling its entry and mode in one number. */
  "spellings",
  /** A table: normal form of a name → where its list begins in `keyLists`, which are entries. */
  "keys",
  "keyLists",
  /** The same for phrases and spellings. */
  "phrases",
  "phraseLists",
  /** The sum of each phrase and of each beginning of one, and what it may be. */
  "sums",
  /** A table: one or two letters → where the list of the spellings that begin so, or of which a word does, begins. */
  "beginnings",
  "beginningLists",
] as const;

/** A name of the catalogue in one of its spellings. */
export interface SpelledName {
  /** Of the spelling, among all. */
  readonly number: number;
  readonly spelling: string;
  readonly entry: CatalogueEntry;
}

export const matchModes: readonly MatchMode[] = ["fold", "case", "context"];

/** Its name first, short forms last; none twice. */
export const spellingsOf = ({ name, aliases, short }: CatalogueEntry): readonly string[] =>
  aliases === undefined && short === undefined
    ? [name]
    : [...new Set([name, ...(aliases ?? []), ...(short ?? [])])];

export class PackedNames implements NameStore<Known> {
  private readonly heads: readonly PartHead[];
  private readonly text: string;
  private readonly ends: Int32Array;
  private readonly firstSpellings: Int32Array;
  private readonly spellings: Int32Array;
  private readonly keys: NumberTable;
  private readonly keyLists: Int32Array;
  private readonly phrases: NumberTable;
  private readonly phraseLists: Int32Array;
  private readonly bits: PhraseBits;
  private readonly beginnings: NumberTable;
  private readonly beginningLists: Int32Array;
  private readonly known = new Map<number, Known>();
  private readonly names = new Map<number, Name<Known>>();

  constructor({ heads, text, sections }: PackedCatalogue) {
    const section = (name: (typeof sectionNames)[number]): Int32Array =>
      sections[sectionNames.indexOf(name)] ?? new Int32Array();
    this.heads = heads;
    this.text = text;
    this.ends = section("ends");
    this.firstSpellings = section("firstSpellings");
    this.spellings = section("spellings");
    this.keys = new NumberTable(section("keys"));
    this.keyLists = section("keyLists");
    this.phrases = new NumberTable(section("phrases"));
    this.phraseLists = section("phraseLists");
    const sums = section("sums");
    this.bits = new PhraseBits(sums.length / 2);
    for (let i = 0; i < sums.length; i += 2) this.bits.add(sums[i] ?? 0, sums[i + 1] ?? 0);
    this.beginnings = new NumberTable(section("beginnings"));
    this.beginningLists = section("beginningLists");
  }

  mayBe(sum: number): number {
    return this.bits.get(sum);
  }

  named(phrase: string): readonly Name<Known>[] {
    const first = this.phrases.get(phrase);
    return first < 0 ? none : listFrom(this.phraseLists, first).map((one) => this.name(one));
  }

  /**
   * Every spelling of an entry of a kind with a word that begins so, of one letter the first word; in the order of the entries.
   * One letter begins thousands, so they are not kept.
   * @param letters one or two of a name in normal form, see `beginningsOf`
   */
  *beginning(letters: string, kind: CatalogueKind): Iterable<SpelledName> {
    const first = this.beginnings.get(letters);
    if (first < 0) return;
    let [at, known, spellings] = [-1, undefined as Known | undefined, [] as readonly string[]];
    for (const number of listFrom(this.beginningLists, first)) {
      const entry = this.entryOf(number);
      if (entry !== at) {
        at = entry;
        known = this.partOf(entry).kind === kind ? (this.known.get(entry) ?? this.read(entry)) : undefined;
        spellings = known === undefined ? [] : spellingsOf(known.entry);
      }
      const spelling = spellings[number - (this.firstSpellings[entry] ?? 0)];
      if (known !== undefined && spelling !== undefined) yield { number, spelling, entry: known.entry };
    }
  }

  /** The first entry of a kind that goes by a name, given by its normal form. */
  find(key: string, kind: CatalogueKind): CatalogueEntry | undefined {
    const first = this.keys.get(key);
    const number =
      first < 0 ? undefined : listFrom(this.keyLists, first).find((one) => this.partOf(one).kind === kind);
    return number === undefined ? undefined : this.entry(number).entry;
  }

  /** All entries; most of them are asked for this once, and not kept. */
  *all(): Iterable<Known> {
    for (let number = 0; number < this.ends.length; number++)
      yield this.known.get(number) ?? this.read(number);
  }

  /** The entry of a number; the same object each time. */
  private entry(number: number): Known {
    let known = this.known.get(number);
    if (known === undefined) this.known.set(number, (known = this.read(number)));
    return known;
  }

  private read(number: number): Known {
    const json = this.text.slice(this.ends[number - 1] ?? 0, this.ends[number]);
    const { kind, field } = this.partOf(number);
    return { kind, entry: { ...(JSON.parse(json) as CatalogueEntry), field } };
  }

  private partOf(number: number): Omit<PartHead, "end"> {
    return this.heads.find(({ end }) => number < end) ?? unknownPart;
  }

  private name(spelling: number): Name<Known> {
    const known = this.names.get(spelling);
    if (known !== undefined) return known;
    const entry = this.entryOf(spelling);
    const value = this.entry(entry);
    const mode = matchModes[(this.spellings[spelling] ?? 0) % matchModes.length] ?? "fold";
    const written = spellingsOf(value.entry)[spelling - (this.firstSpellings[entry] ?? 0)] ?? "";
    const name = { name: written, mode, value };
    this.names.set(spelling, name);
    return name;
  }

  private entryOf(spelling: number): number {
    return Math.floor((this.spellings[spelling] ?? 0) / matchModes.length);
  }
}

const none: readonly never[] = [];
const unknownPart = { kind: "tool", field: "" } as const;

/** From a place on to the number whose complement stands there. */
function listFrom(lists: Int32Array, first: number): number[] {
  const list: number[] = [];
  for (let at = first; ; at++) {
    const number = lists[at] ?? -1;
    list.push(number < 0 ? ~number : number);
    if (number < 0) return list;
  }
}
