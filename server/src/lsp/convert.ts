/** Between the core's offsets and the protocol's positions. Lines appear here and nowhere below. */
import {
  CompletionItemKind,
  SymbolKind,
  type Location,
  type Position,
  type Range as LspRange,
} from "vscode-languageserver";
import type { Place } from "../../../protocol/graph";
import type { EntityKind } from "../../../protocol/kinds";
import type { NoteRange } from "../features/lookup";
import { tokenModifiers, tokenTypes } from "../features/semantic-tokens";
import type { LineIndex } from "../text/line-index";
import type { Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";

export const toLspRange = (lines: LineIndex, range: Range): LspRange => ({
  start: lines.positionAt(range.start),
  end: lines.positionAt(range.end),
});

export const fromLspPosition = (lines: LineIndex, position: Position): number => lines.offsetAt(position);

export const fromLspRange = (lines: LineIndex, range: LspRange): Range => ({
  start: lines.offsetAt(range.start),
  end: lines.offsetAt(range.end),
});

export function toLocation(snapshot: Snapshot, place: NoteRange): Location | undefined {
  const note = snapshot.note(place.note);
  return note === undefined ? undefined : { uri: note.id, range: toLspRange(note.lines, place) };
}

/** The same for many places, those of one note together: there may be thousands. */
export function toLocations(snapshot: Snapshot, places: readonly NoteRange[]): Location[] {
  const locations: Location[] = [];
  let last: { readonly name: string; readonly id: string; readonly lines: LineIndex } | undefined;
  for (const place of places) {
    if (last?.name !== place.note) {
      const note = snapshot.note(place.note);
      last = note && { name: place.note, id: note.id, lines: note.lines };
    }
    if (last !== undefined) locations.push({ uri: last.id, range: toLspRange(last.lines, place) });
  }
  return locations;
}

export function toPlace(snapshot: Snapshot, place: NoteRange): Place | undefined {
  const location = toLocation(snapshot, place);
  if (location === undefined) return undefined;
  const { start, end } = location.range;
  return {
    uri: location.uri,
    line: start.line,
    character: start.character,
    endCharacter: end.line === start.line ? end.character : start.character,
  };
}

/** An address that an editor opens at the place: `file:///notes/day-1.md#L12,4`. */
export function toAddress(snapshot: Snapshot, place: NoteRange): string {
  const location = toLocation(snapshot, place);
  if (location === undefined) return "";
  const { line, character } = location.range.start;
  return `${location.uri.replace(/[()\s]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}#L${String(line + 1)},${String(character + 1)}`;
}

export const completionKinds: Readonly<Record<EntityKind, CompletionItemKind>> = {
  event: CompletionItemKind.Event,
  talk: CompletionItemKind.Text,
  speaker: CompletionItemKind.Constant,
  company: CompletionItemKind.Interface,
  tool: CompletionItemKind.Module,
};

export const symbolKinds: Readonly<Record<EntityKind | "day", SymbolKind>> = {
  day: SymbolKind.Namespace,
  event: SymbolKind.Event,
  talk: SymbolKind.Method,
  speaker: SymbolKind.Constant,
  company: SymbolKind.Interface,
  tool: SymbolKind.Module,
};

/** What the numbers of semantic tokens stand for. */
export const tokenLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };
