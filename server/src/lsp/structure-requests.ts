/** Requests about how a note is built and what its names hang together with: folding, selection, links, hierarchy, lenses, hints, tokens. */
import {
  FoldingRangeKind,
  SemanticTokensBuilder,
  type CallHierarchyItem,
  type CodeLens,
  type Connection,
  type Position,
  type Range as LspRange,
  type SelectionRange,
  type SemanticTokens,
} from "vscode-languageserver";
import { showInGraphCommand } from "../../../protocol/methods";
import {
  incomingCalls,
  outgoingCalls,
  prepareHierarchy,
  type HierarchyCall,
  type HierarchyItem,
} from "../features/call-hierarchy";
import { codeLenses, lensTitle } from "../features/code-lenses";
import { documentLinks } from "../features/document-links";
import { foldingRanges } from "../features/folding";
import { inlayHints } from "../features/inlay-hints";
import { selectionRanges } from "../features/selection-ranges";
import { semanticTokens, tokenTypes } from "../features/semantic-tokens";
import type { Range } from "../text/range";
import type { NoteText } from "../workspace/snapshot";
import type { Abilities } from "./capabilities";
import { fromLspPosition, fromLspRange, symbolKinds, toAddress, toLocation, toLspRange } from "./convert";
import { guard, type Fence } from "./guard";
import type { NoteStore } from "./note-store";

/** @param abilities asked for at each request: they are known only after the handshake */
export function answerStructureRequests(
  connection: Connection,
  store: NoteStore,
  fence: Fence,
  abilities: () => Abilities,
): void {
  const { workspace } = store;
  const noteAt = (uri: string): NoteText | undefined => {
    store.flush();
    return workspace.note(uri);
  };

  connection.onFoldingRanges(
    guard("folding", fence, null, ({ textDocument }) => {
      const note = noteAt(textDocument.uri);
      if (note === undefined) return null;
      return foldingRanges(workspace, note.id).map((range) => ({
        startLine: note.lines.positionAt(range.start).line,
        endLine: note.lines.positionAt(range.end).line,
        kind: FoldingRangeKind.Region,
      }));
    }),
  );

  connection.onSelectionRanges(
    guard("selection ranges", fence, null, ({ textDocument, positions }) => {
      const note = noteAt(textDocument.uri);
      if (note === undefined) return null;
      return positions.map((position): SelectionRange => {
        const ranges = selectionRanges(workspace, note.id, fromLspPosition(note.lines, position));
        return (
          ranges
            .map((range) => toLspRange(note.lines, range))
            .reduceRight<SelectionRange | undefined>(
              (parent, range) => (parent === undefined ? { range } : { range, parent }),
              undefined,
            ) ?? { range: { start: position, end: position } }
        );
      });
    }),
  );

  connection.onDocumentLinks(
    guard("document links", fence, null, ({ textDocument }) => {
      const note = noteAt(textDocument.uri);
      if (note === undefined) return null;
      return documentLinks(workspace, note.id)
        .filter((link) => link.place !== undefined || !abilities().markdown)
        .map((link) => ({
          range: toLspRange(note.lines, link),
          target: link.place === undefined ? (link.url ?? "") : toAddress(workspace, link.place),
          tooltip: link.tooltip,
        }));
    }),
  );

  answerHierarchy(connection, store, fence);
  answerLenses(connection, store, fence, abilities);

  connection.languages.inlayHint.on(
    guard(
      "inlay hints",
      fence,
      null,
      ({ textDocument, range }: { textDocument: { uri: string }; range: LspRange }) => {
        const note = workspace.settings.inlayHints ? noteAt(textDocument.uri) : undefined;
        if (note === undefined) return null;
        return inlayHints(workspace, note.id, fromLspRange(note.lines, range)).map((hint) => ({
          position: note.lines.positionAt(hint.offset),
          label: hint.label,
          tooltip: hint.tooltip,
          paddingLeft: true,
        }));
      },
    ),
  );

  answerTokens(connection, store, fence);
}

function answerHierarchy(connection: Connection, store: NoteStore, fence: Fence): void {
  const { workspace } = store;
  const toItem = ({ id, name, kind, detail, place }: HierarchyItem): CallHierarchyItem | undefined => {
    const location = toLocation(workspace, place);
    if (location === undefined) return undefined;
    const { uri, range } = location;
    return { name, kind: symbolKinds[kind], detail, uri, range, selectionRange: range, data: id };
  };
  const rangesOf = ({ places }: HierarchyCall, note: string): LspRange[] => {
    const stored = workspace.note(note);
    return stored === undefined ? [] : places.map((place: Range) => toLspRange(stored.lines, place));
  };

  connection.languages.callHierarchy.onPrepare(
    guard(
      "call hierarchy",
      fence,
      null,
      ({ textDocument, position }: { textDocument: { uri: string }; position: Position }) => {
        store.flush();
        const note = workspace.note(textDocument.uri);
        const item =
          note === undefined
            ? undefined
            : prepareHierarchy(workspace, note.id, fromLspPosition(note.lines, position));
        const converted = item === undefined ? undefined : toItem(item);
        return converted === undefined ? null : [converted];
      },
    ),
  );
  connection.languages.callHierarchy.onIncomingCalls(
    guard("incoming calls", fence, null, ({ item }: { item: CallHierarchyItem }) =>
      incomingCalls(workspace, String(item.data)).flatMap((call) => {
        const from = toItem(call.item);
        return from === undefined ? [] : [{ from, fromRanges: rangesOf(call, call.item.place.note) }];
      }),
    ),
  );
  connection.languages.callHierarchy.onOutgoingCalls(
    guard("outgoing calls", fence, null, ({ item }: { item: CallHierarchyItem }) =>
      outgoingCalls(workspace, String(item.data)).flatMap((call) => {
        const to = toItem(call.item);
        return to === undefined ? [] : [{ to, fromRanges: rangesOf(call, item.uri) }];
      }),
    ),
  );
}

function answerLenses(
  connection: Connection,
  store: NoteStore,
  fence: Fence,
  abilities: () => Abilities,
): void {
  const { workspace } = store;
  connection.onCodeLens(
    guard("code lenses", fence, null, ({ textDocument }) => {
      store.flush();
      const note = workspace.settings.codeLens ? workspace.note(textDocument.uri) : undefined;
      if (note === undefined) return null;
      return codeLenses(workspace, note.id).map((lens) => ({
        range: toLspRange(note.lines, lens.range),
        data: lens.talk,
      }));
    }),
  );
  connection.onCodeLensResolve(
    guard(
      "code lens resolve",
      fence,
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
      (lens: CodeLens): CodeLens => {
        const talk = String(lens.data);
        const title = lensTitle(workspace, talk) ?? "";
        // an editor that has no panel shows the words alone
        return {
          ...lens,
          command: abilities().panel
            ? { title, command: showInGraphCommand, arguments: [talk] }
            : { title, command: "" },
        };
      },
    ),
  );
}

/** How many notes' last tokens are kept for telling only what changed. */
const mostKept = 20;

function answerTokens(connection: Connection, store: NoteStore, fence: Fence): void {
  const { workspace } = store;
  const builders = new Map<string, SemanticTokensBuilder>();
  const builderOf = (uri: string): SemanticTokensBuilder => {
    const known = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.delete(uri);
    builders.set(uri, known);
    const oldest = builders.keys().next().value;
    if (builders.size > mostKept && oldest !== undefined) builders.delete(oldest);
    return known;
  };
  const push = (builder: SemanticTokensBuilder, note: NoteText, range?: Range): void => {
    for (const { start, end, kind, partial } of semanticTokens(workspace, note.id, range)) {
      const { line, character } = note.lines.positionAt(start);
      builder.push(line, character, end - start, tokenTypes.indexOf(kind), partial ? 1 : 0);
    }
  };
  const none: SemanticTokens = { data: [] };
  const noteFor = (uri: string): NoteText | undefined => {
    store.flush();
    return workspace.settings.semanticTokens ? workspace.note(uri) : undefined;
  };

  connection.languages.semanticTokens.on(
    guard("semantic tokens", fence, none, ({ textDocument }: { textDocument: { uri: string } }) => {
      const note = noteFor(textDocument.uri);
      if (note === undefined) return none;
      const builder = builderOf(note.id);
      builder.previousResult("");
      push(builder, note);
      return builder.build();
    }),
  );
  connection.languages.semanticTokens.onDelta(
    guard(
      "semantic tokens delta",
      fence,
      none,
      ({ textDocument, previousResultId }: { textDocument: { uri: string }; previousResultId: string }) => {
        const note = noteFor(textDocument.uri);
        if (note === undefined) return none;
        const builder = builderOf(note.id);
        builder.previousResult(previousResultId);
        push(builder, note);
        return builder.buildEdits();
      },
    ),
  );
  connection.languages.semanticTokens.onRange(
    guard(
      "semantic tokens range",
      fence,
      none,
      ({ textDocument, range }: { textDocument: { uri: string }; range: LspRange }) => {
        const note = noteFor(textDocument.uri);
        if (note === undefined) return none;
        const builder = new SemanticTokensBuilder();
        push(builder, note, fromLspRange(note.lines, range));
        return builder.build();
      },
    ),
  );
}
