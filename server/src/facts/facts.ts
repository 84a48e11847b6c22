/** What one note says by itself: the vocabulary of every recogniser, and the form in which facts are kept. */
import type { EntityKind, RelationKind } from "../../../protocol/kinds";
import type { Range } from "../text/range";

/** A name of an entity in this note. In `- Liz Rice (Aqua)` one mention covers `Liz Rice`, one `Aqua`. */
export interface Mention extends Range {
  /** Index into `NoteFacts.entities`. */
  readonly entity: number;
  /** Which rule found it, for "why is this here?". */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** True for a short form of the full name, such as `Liz`. */
  readonly partial: boolean;
}

/** An entity as this one note knows it. */
export interface LocalEntity {
  readonly kind: EntityKind;
  readonly name: string;
  /** Normal form; two notes mean the same entity where kind and key agree. */
  readonly key: string;
  /** Every way the note writes the name, the full ones. */
  readonly forms: readonly string[];
}

export interface LocalRelation {
  readonly kind: RelationKind;
  /** Indices into `NoteFacts.entities`. */
  readonly from: number;
  readonly to: number;
  /** The places that say so, in order. */
  readonly evidence: readonly Range[];
  readonly rule: string;
}

/** Where a talk stands. In `### Taming Queues - Jane Roe` the title range covers `Taming Queues`. */
export interface TalkPlace {
  readonly entity: number;
  readonly title: Range;
  /** The talk's heading or line together with all that belongs to it. */
  readonly section: Range;
  readonly links: readonly TalkLink[];
}

export interface TalkLink extends Range {
  readonly url: string;
  readonly kind: "slides" | "video" | "page";
}

/** A day, track or other heading that groups talks. In `## Day 2` the title range covers `Day 2`. */
export interface TalkGroup {
  readonly name: string;
  readonly title: Range;
  readonly section: Range;
}

/** A capitalised or marked run of words that names nothing yet; another note may say what it is. */
export interface Candidate extends Range {
  readonly key: string;
}

export interface EventPlace {
  readonly entity: number;
  readonly year?: number;
  readonly place?: string;
  readonly dates?: string;
}

/** All facts of one note. Plain data: it can be cached, sent to another thread and thrown away. */
export interface NoteFacts {
  /** False for a file that reports no event, talk or speaker: it adds nothing to the graph. */
  readonly conference: boolean;
  readonly entities: readonly LocalEntity[];
  /** Sorted by place. */
  readonly mentions: readonly Mention[];
  readonly relations: readonly LocalRelation[];
  readonly talks: readonly TalkPlace[];
  /** Days and tracks with talks in them, in order. */
  readonly groups: readonly TalkGroup[];
  /** What the note as a whole is about; of a log of several events the surest. */
  readonly event?: EventPlace;
  /** Others, which only parts of the note report. */
  readonly otherEvents: readonly EventPlace[];
  readonly candidates: readonly Candidate[];
  /** Names of the wikilinks in the note, with their places. */
  readonly wikilinks: readonly (Range & { readonly target: string })[];
}
