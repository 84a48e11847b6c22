/** Notes as the workspace keeps them: open ones with their text, closed ones with what it takes to do without. */
import type { Reading } from "../facts/read-note";
import { hashOf } from "../text/hash";
import { LineIndex, type PackedLines } from "../text/line-index";
import type { IndexedNote } from "./indexed-note";
import type { NoteText } from "./snapshot";

/** What is known of a note besides its text. */
interface KnownOfNote {
  readonly isRead?: boolean;
  /** What the index keeps of it, where it was read for the index. */
  readonly indexed?: IndexedNote | undefined;
  /** How it was read last, where somebody edits it. */
  readonly reading?: Reading | undefined;
}

/** A note whose text is in memory. */
export class OpenNote implements NoteText {
  private index: LineIndex | undefined;

  constructor(
    readonly id: string,
    readonly path: string,
    readonly text: string,
    private readonly known: KnownOfNote = {},
  ) {}

  /** False where the facts are still those of the text before. */
  get isRead(): boolean {
    return this.known.isRead ?? true;
  }

  get indexed(): IndexedNote | undefined {
    return this.known.indexed;
  }

  get reading(): Reading | undefined {
    return this.known.reading;
  }

  get lines(): LineIndex {
    this.index ??= new LineIndex(this.text);
    return this.index;
  }
}

/** Where texts of closed notes come from. */
export interface TextSource {
  /** False for a note whose text has to be kept. */
  canFetch(id: string): boolean;
  /** A note's text at once; `undefined` where there is none any more. */
  fetch(id: string): string | undefined;
}

/** The lines that were asked for last. */
let last: { readonly of: PackedLines; readonly index: LineIndex } | undefined;

/** A note whose text is fetched when somebody needs it. */
export class ClosedNote implements NoteText {
  constructor(
    readonly id: string,
    readonly path: string,
    readonly indexed: IndexedNote,
    private readonly texts: FetchedTexts,
  ) {}

  get lines(): LineIndex {
    const { lines } = this.indexed;
    // places of one note are asked for one after the other; to keep the lines of all of them would cost memory
    if (last?.of !== lines) last = { of: lines, index: new LineIndex(lines) };
    return last.index;
  }

  /** Blank where the file has changed since it was read: what is known of its places is not true any more. */
  get text(): string {
    return this.texts.of(this.id, this.indexed);
  }
}

/** How much text is kept, in UTF-16 units. */
const mostText = 2_000_000;

/** The texts of closed notes that were fetched last. */
export class FetchedTexts {
  private readonly texts = new Map<string, string>();
  private held = 0;

  /** @param outdated is told of a note whose file is not what was read */
  constructor(
    private readonly source: TextSource,
    private readonly outdated: (id: string) => void,
  ) {}

  canFetch(id: string): boolean {
    return this.source.canFetch(id);
  }

  of(id: string, { hash, lines }: IndexedNote): string {
    const known = this.texts.get(id);
    if (known !== undefined) return known;
    const text = this.source.fetch(id);
    if (text?.length !== lines.length || hashOf(text) !== hash) {
      this.outdated(id);
      return " ".repeat(lines.length);
    }
    this.texts.set(id, text);
    this.held += text.length;
    for (const [oldest, old] of this.texts) {
      if (this.held <= mostText) break;
      this.texts.delete(oldest);
      this.held -= old.length;
    }
    return text;
  }

  forget(id: string): void {
    this.held -= this.texts.get(id)?.length ?? 0;
    this.texts.delete(id);
  }
}
