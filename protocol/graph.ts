/** The graph as it travels: from the server to the panel, in whole and in differences. Plain data. */
import type { EntityKind, RelationKind } from "./kinds";

export interface GraphNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** What else it is called, for searching. */
  readonly otherNames?: readonly string[];
  /** In how many notes the entity is named. */
  readonly notes: number;
  readonly year?: number;
}

export interface GraphEdge {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** How many places say so. */
  readonly weight: number;
}

export interface GraphSnapshot {
  readonly revision: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What changed between two revisions. Whoever stands at another revision than `from` asks for a snapshot. */
export interface GraphDelta {
  readonly from: number;
  readonly to: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly removedNodes: readonly string[];
  readonly removedEdges: readonly string[];
}

/** A place in a note; lines and characters are 0-based, characters in UTF-16 units. */
export interface Place {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  readonly endCharacter: number;
}

/** One line of a card; `place` is where a click on it leads. */
export interface CardLine {
  readonly text: string;
  readonly detail?: string;
  readonly place?: Place;
  /** The entity that the line is about, for going on from card to card. */
  readonly entity?: string;
}

export interface CardSection {
  readonly title: string;
  readonly lines: readonly CardLine[];
  /** How many lines there are in all, where not all are shown. */
  readonly total: number;
}

export interface Card {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** What kind of thing it is, who makes it: one short line. */
  readonly subtitle: string;
  /** One sentence from the catalogue or the dictionary. */
  readonly about?: string;
  readonly home?: string;
  /** The notes' own first sentence that says what it is. */
  readonly ownWords?: CardLine;
  readonly sections: readonly CardSection[];
  /** Which rule recognised it, in words. */
  readonly rule: string;
}
