/** One handler for each language feature: position in, plain data of the feature out, protocol types at the end. */
import {
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
  type Connection,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type Position,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import { kindLabels } from "../../../protocol/kinds";
import { cardOf } from "../features/card";
import { completion, type CompletionItem as Suggestion } from "../features/completion";
import { inlineCompletion } from "../features/inline-completion";
import { definition } from "../features/definition";
import { documentSymbols, type DocumentSymbol as TalkSymbol } from "../features/document-symbols";
import { hover, renderCard } from "../features/hover";
import { kindOfPage, kindPage } from "../features/kind-page";
import { mentionAt, type NoteRange } from "../features/lookup";
import { highlights, references } from "../features/references";
import { workspaceSymbols } from "../features/workspace-symbols";
import type { NoteText } from "../workspace/snapshot";
import { pageScheme, type Abilities } from "./capabilities";
import {
  completionKinds,
  fromLspPosition,
  symbolKinds,
  toAddress,
  toLocation,
  toLocations,
  toLspRange,
} from "./convert";
import { currentDiagnostics } from "./current-diagnostics";
import { guard, type Fence } from "./guard";
import type { NoteStore } from "./note-store";

/** Around our own client the editor's snippets are left out of the list by their kind; what we offer is none of these. */
const kindOf = ({ kind, snippet }: Suggestion, { panel }: Abilities): CompletionItemKind =>
  snippet === undefined
    ? completionKinds[kind]
    : panel
      ? CompletionItemKind.Struct
      : CompletionItemKind.Snippet;

/** A snippet for an editor that knows snippets, its plain twin for one that doesn't. */
function textOf(
  item: Suggestion,
  note: NoteText,
  { snippets }: Abilities,
): Pick<CompletionItem, "insertTextFormat" | "textEdit"> {
  const isSnippet = snippets && item.snippet !== undefined;
  const newText = isSnippet ? (item.snippet ?? item.insert) : item.insert;
  return {
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: toLspRange(note.lines, item.replace), newText },
  };
}

/** @param abilities asked for at each request: they are known only after the handshake */
export function answerLanguageRequests(
  connection: Connection,
  store: NoteStore,
  fence: Fence,
  abilities: () => Abilities,
): void {
  const { workspace } = store;
  const diagnosticsOf = currentDiagnostics(workspace);

  /** The note of a request with all edits in it, and the offset of a position. */
  function at(uri: string, position?: Position): { note: NoteText; offset: number } | undefined {
    store.flush();
    return shownAt(uri, position);
  }

  function shownAt(uri: string, position?: Position): { note: NoteText; offset: number } | undefined {
    const note = workspace.note(uri);
    if (note === undefined) return undefined;
    return { note, offset: position === undefined ? 0 : fromLspPosition(note.lines, position) };
  }

  connection.onCompletion(
    guard("completion", fence, null, ({ textDocument, position }) => {
      store.show(textDocument.uri);
      const place = shownAt(textDocument.uri, position);
      if (place === undefined) return null;
      const items = completion(workspace, textDocument.uri, place.offset);
      if (items.length === 0) return null;
      return {
        isIncomplete: true,
        items: items.map((item): CompletionItem => ({
          label: item.label,
          kind: kindOf(item, abilities()),
          labelDetails: { description: item.detail },
          sortText: String(item.rank).padStart(4, "0"),
          filterText: item.filter,
          ...textOf(item, place.note, abilities()),
          data: item.entity,
        })),
      };
    }),
  );

  connection.onCompletionResolve(
    guard("completion resolve", fence, { label: "" }, (item: CompletionItem) => {
      const card = cardOf(workspace, String(item.data), 3);
      if (card === undefined) return item;
      return {
        ...item,
        documentation: {
          kind: MarkupKind.Markdown,
          value: renderCard(card, (target) => toAddress(workspace, target)),
        },
      };
    }),
  );

  connection.languages.inlineCompletion.on(
    guard("inline completion", fence, null, ({ textDocument, position }: TextDocumentPositionParams) => {
      store.show(textDocument.uri);
      const place = shownAt(textDocument.uri, position);
      const found =
        place === undefined ? undefined : inlineCompletion(workspace, textDocument.uri, place.offset);
      if (place === undefined || found === undefined) return null;
      return [{ insertText: found.insert, range: toLspRange(place.note.lines, found.replace) }];
    }),
  );

  connection.onHover(
    guard("hover", fence, null, ({ textDocument, position }) => {
      if (!workspace.settings.hover) return null;
      const place = at(textDocument.uri, position);
      if (place === undefined) return null;
      const hints = diagnosticsOf(textDocument.uri).filter(({ level }) => level === "hint");
      const address = (target: NoteRange): string => toAddress(workspace, target);
      const found = hover(workspace, textDocument.uri, place.offset, address, hints);
      if (found === undefined) return null;
      return {
        contents: { kind: MarkupKind.Markdown, value: found.markdown },
        range: toLspRange(place.note.lines, found.range),
      };
    }),
  );

  const whereIntroduced = guard<TextDocumentPositionParams, Location | LocationLink[] | null>(
    "definition",
    fence,
    null,
    ({ textDocument, position }) => {
      const place = at(textDocument.uri, position);
      if (place === undefined) return null;
      const found = definition(workspace, textDocument.uri, place.offset);
      const target = found === undefined ? undefined : toLocation(workspace, found.target);
      if (found === undefined || target === undefined) return null;
      if (!abilities().links) return target;
      return [
        {
          originSelectionRange: toLspRange(place.note.lines, found.origin),
          targetUri: target.uri,
          targetRange: target.range,
          targetSelectionRange: target.range,
        },
      ];
    },
  );
  // in notes the place that introduces a name is both
  connection.onDefinition(whereIntroduced);
  connection.onDeclaration(whereIntroduced);

  connection.onTypeDefinition(
    guard("type definition", fence, null, ({ textDocument, position }) => {
      const place = at(textDocument.uri, position);
      const mention = place === undefined ? undefined : mentionAt(workspace, textDocument.uri, place.offset);
      const kind = mention === undefined ? undefined : workspace.graph.brief(mention.entity)?.kind;
      if (mention === undefined || kind === undefined || !abilities().pages) return null;
      const line = kindPage(workspace, kind).lines.get(mention.entity) ?? 0;
      const start = { line, character: 0 };
      return { uri: `${pageScheme}:/${kindLabels[kind].many}.md`, range: { start, end: start } };
    }),
  );
  connection.workspace.textDocumentContent.on(
    guard("page of a kind", fence, { text: "" }, ({ uri }: { uri: string }) => {
      store.flush();
      const kind = kindOfPage(uri.split("/").at(-1) ?? "");
      return { text: kind === undefined ? "" : kindPage(workspace, kind).text };
    }),
  );

  connection.onReferences(
    guard("references", fence, null, ({ textDocument, position }) => {
      const place = at(textDocument.uri, position);
      if (place === undefined) return null;
      return toLocations(workspace, references(workspace, textDocument.uri, place.offset));
    }),
  );

  connection.onDocumentHighlight(
    guard("highlights", fence, null, ({ textDocument, position }) => {
      const place = at(textDocument.uri, position);
      if (place === undefined) return null;
      return highlights(workspace, textDocument.uri, place.offset).map((one) => ({
        range: toLspRange(place.note.lines, one),
      }));
    }),
  );

  connection.onDocumentSymbol(
    guard("document symbols", fence, null, ({ textDocument }) => {
      const place = at(textDocument.uri);
      if (place === undefined) return null;
      const convert = (symbol: TalkSymbol): DocumentSymbol => ({
        name: symbol.name || "talk",
        detail: symbol.detail,
        kind: symbolKinds[symbol.kind],
        range: toLspRange(place.note.lines, symbol.range),
        selectionRange: toLspRange(place.note.lines, symbol.selection),
        children: symbol.children.map(convert),
      });
      return documentSymbols(workspace, textDocument.uri, !abilities().markdown).map(convert);
    }),
  );

  connection.onWorkspaceSymbol(
    guard("workspace symbols", fence, null, ({ query }) => {
      store.flush();
      const { panel } = abilities();
      return workspaceSymbols(workspace, query).flatMap(({ name, label, kind, place }) => {
        const location = toLocation(workspace, place);
        return location === undefined
          ? []
          : [{ name: panel ? label : name, kind: symbolKinds[kind], containerName: kind, location }];
      });
    }),
  );
}
