/** The language server over any connection: capabilities, document sync, and one line for each feature. */
import {
  CompletionItem,
  DidChangeWatchedFilesNotification,
  InsertTextFormat,
  MarkupKind,
  TextDocuments,
  TextDocumentSyncKind,
  DiagnosticSeverity,
  FileChangeType,
  type Connection,
  type DocumentSymbol,
  type InitializeParams,
  type InitializeResult,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Card, GraphSnapshot } from "../../../protocol/graph";
import type { EvidenceLine, Requests, Status, TextPosition } from "../../../protocol/methods";
import { readSettings, settingsSection } from "../../../protocol/settings";
import { cardOf, type EntityCard, type EntityCardLine } from "../features/card";
import { completion } from "../features/completion";
import { definition, introduction } from "../features/definition";
import { documentSymbols, type DocumentSymbol as TalkSymbol } from "../features/document-symbols";
import { evidenceOf } from "../features/evidence";
import { hover, renderCard } from "../features/hover";
import { mentionAt } from "../features/lookup";
import { highlights, references } from "../features/references";
import { workspaceSymbols } from "../features/workspace-symbols";
import type { NoteText } from "../workspace/snapshot";
import { dictionaryFile } from "../workspace/dictionary-file";
import { completionKinds, fromLspPosition, symbolKinds, toAddress, toLocation, toLspRange, toPlace } from "./convert";
import { guard } from "./guard";
import type { NoteHost } from "./host";
import { NoteStore } from "./note-store";

/** How long the graph rests before a difference is told, in milliseconds. */
const restOfGraph = 120;
/** How long an edit may wait for somebody to ask, in milliseconds. */
const restOfEdit = 60;

/** Starts the server on a connection; it lives until the connection ends. */
export function startServer(connection: Connection, host: NoteHost): void {
  const log = (message: string): void => {
    connection.console.warn(message);
  };
  const store = new NoteStore(
    host,
    {
      status: (status) => void connection.sendNotification("talkgraph/statusChanged", status),
      changed: () => {
        announce();
      },
      warn: (message) => {
        connection.window.showWarningMessage(message);
      },
      dictionary: (folder, problems) =>
        void connection.sendDiagnostics({
          uri: `${folder.replace(/\/$/, "")}/${dictionaryFile}`,
          diagnostics: problems.map(({ line, message }) => ({
            range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 1_000 } },
            severity: DiagnosticSeverity.Error,
            source: "Talkgraph",
            message,
          })),
        }),
    },
    log,
  );
  const { workspace } = store;
  const documents = new TextDocuments(TextDocument);
  let abilities: Abilities = noAbilities;
  let isWatched = false;
  let callOff: (() => void) | undefined;

  /** Tells the difference of the graph to whoever asked for the graph, once it rests. */
  function announce(): void {
    if (!isWatched) return;
    callOff?.();
    callOff = host.later(restOfGraph, () => {
      const delta = workspace.takeDelta();
      if (delta !== undefined) void connection.sendNotification("talkgraph/graphChanged", delta);
    });
  }

  connection.onInitialize((params): InitializeResult => {
    store.folders = foldersOf(params);
    abilities = abilitiesOf(params);
    workspace.settings = readSettings(params.initializationOptions);
    return {
      serverInfo: { name: "talkgraph" },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        completionProvider: { triggerCharacters: ["@", "["], resolveProvider: true },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        documentSymbolProvider: { label: "Talkgraph" },
        workspaceSymbolProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    if (abilities.watching) {
      const kind = 7;
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: `**/*.{${workspace.settings.noteExtensions.join(",")}}`, kind },
          { globPattern: `**/${dictionaryFile}`, kind },
        ],
      });
    }
    if (abilities.folders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        store.folders = [...store.folders.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)];
        void index();
      });
    await configure();
    await index();
  });

  async function configure(): Promise<void> {
    if (abilities.configuration) workspace.settings = readSettings(await connection.workspace.getConfiguration(settingsSection));
  }

  async function index(): Promise<void> {
    const progress = abilities.progress ? await connection.window.createWorkDoneProgress() : undefined;
    progress?.begin("Talkgraph: reading notes", 0, "", true);
    try {
      await store.index(
        () => progress?.token.isCancellationRequested === true,
        (done, total) => progress?.report(total === 0 ? 100 : Math.round((100 * done) / total), `${String(done)} of ${String(total)}`),
      );
    } finally {
      progress?.done();
    }
  }

  connection.onDidChangeConfiguration(async () => {
    const before = JSON.stringify(workspace.settings);
    await configure();
    if (JSON.stringify(workspace.settings) !== before) await index();
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri, type } of changes) {
      const folder = store.folders.find((one) => uri === `${one.replace(/\/$/, "")}/${dictionaryFile}`);
      if (folder !== undefined) await store.loadDictionary(folder);
      else if (type === FileChangeType.Deleted) store.remove(uri);
      else await store.reload(uri);
    }
  });

  documents.onDidOpen(({ document }) => {
    store.opened(document.uri, () => documents.get(document.uri)?.getText() ?? document.getText());
    soon();
  });
  documents.onDidChangeContent(({ document }) => {
    store.edited(document.uri);
    soon();
  });
  documents.onDidClose(({ document }) => void store.closed(document.uri));

  let flushSoon: (() => void) | undefined;
  function soon(): void {
    flushSoon?.();
    flushSoon = host.later(restOfEdit, () => {
      store.flush();
    });
  }

  /** The note of a request with all edits in it, and the offset of a position. */
  function at(uri: string, position?: { line: number; character: number }): { note: NoteText; offset: number } | undefined {
    store.flush();
    const note = workspace.note(uri);
    if (note === undefined) return undefined;
    return { note, offset: position === undefined ? 0 : fromLspPosition(note.lines, position) };
  }

  connection.onCompletion(
    guard("completion", log, null, ({ textDocument, position }) => {
      const place = at(textDocument.uri, position);
      if (place === undefined) return null;
      const items = completion(workspace, textDocument.uri, place.offset);
      if (items.length === 0) return null;
      return {
        isIncomplete: true,
        items: items.map((item): CompletionItem => ({
          label: item.label,
          kind: completionKinds[item.kind],
          labelDetails: { description: item.detail },
          sortText: String(item.rank).padStart(4, "0"),
          filterText: item.filter,
          insertTextFormat: InsertTextFormat.PlainText,
          textEdit: { range: toLspRange(place.note.lines, item.replace), newText: item.insert },
          data: item.entity,
        })),
      };
    }),
  );

  connection.onCompletionResolve(
    guard("completion resolve", log, { label: "" }, (item: CompletionItem) => {
      const card = cardOf(workspace, String(item.data), 3);
      if (card === undefined) return item;
      return { ...item, documentation: { kind: MarkupKind.Markdown, value: renderCard(card, (target) => toAddress(workspace, target)) } };
    }),
  );

  connection.onHover(
    guard("hover", log, null, ({ textDocument, position }) => {
      if (!workspace.settings.hover) return null;
      const place = at(textDocument.uri, position);
      if (place === undefined) return null;
      const found = hover(workspace, textDocument.uri, place.offset, (target) => toAddress(workspace, target));
      if (found === undefined) return null;
      return { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: toLspRange(place.note.lines, found.range) };
    }),
  );

  connection.onDefinition(
    guard("definition", log, null, ({ textDocument, position }) => {
      const place = at(textDocument.uri, position);
      if (place === undefined) return null;
      const found = definition(workspace, textDocument.uri, place.offset);
      const target = found === undefined ? undefined : toLocation(workspace, found.target);
      if (found === undefined || target === undefined) return null;
      if (!abilities.links) return target;
      return [
        {
          originSelectionRange: toLspRange(place.note.lines, found.origin),
          targetUri: target.uri,
          targetRange: target.range,
          targetSelectionRange: target.range,
        },
      ];
    }),
  );

  connection.onReferences(
    guard("references", log, null, ({ textDocument, position }) => {
      const place = at(textDocument.uri, position);
      if (place === undefined) return null;
      return references(workspace, textDocument.uri, place.offset).flatMap((one) => toLocation(workspace, one) ?? []);
    }),
  );

  connection.onDocumentHighlight(
    guard("highlights", log, null, ({ textDocument, position }) => {
      const place = at(textDocument.uri, position);
      if (place === undefined) return null;
      return highlights(workspace, textDocument.uri, place.offset).map((one) => ({ range: toLspRange(place.note.lines, one) }));
    }),
  );

  connection.onDocumentSymbol(
    guard("document symbols", log, null, ({ textDocument }) => {
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
      return documentSymbols(workspace, textDocument.uri).map(convert);
    }),
  );

  connection.onWorkspaceSymbol(
    guard("workspace symbols", log, null, ({ query }) => {
      store.flush();
      return workspaceSymbols(workspace, query).flatMap(({ name, kind, place }) => {
        const location = toLocation(workspace, place);
        return location === undefined ? [] : [{ name, kind: symbolKinds[kind], containerName: kind, location }];
      });
    }),
  );

  const own = <M extends keyof Requests>(method: M, nothing: Requests[M]["result"], handle: (params: Requests[M]["params"]) => Requests[M]["result"]): void => {
    connection.onRequest(method, guard<Requests[M]["params"], Requests[M]["result"]>(method, log, nothing, handle));
  };

  own("talkgraph/graph", noGraph, () => {
    store.flush();
    isWatched = true;
    return workspace.takeGraph();
  });
  own("talkgraph/card", null, ({ id }) => {
    store.flush();
    const card = cardOf(workspace, id, 100);
    return card === undefined ? null : toCard(card);
  });
  own("talkgraph/evidence", [], ({ id }) => {
    store.flush();
    return evidenceOf(workspace, id).flatMap(({ text, place }): EvidenceLine[] => {
      const at = toPlace(workspace, place);
      return at === undefined ? [] : [{ text, place: at }];
    });
  });
  own("talkgraph/introduction", null, ({ id }) => {
    store.flush();
    const place = introduction(workspace, id);
    return place === undefined ? null : (toPlace(workspace, place) ?? null);
  });
  own("talkgraph/entityAt", null, ({ uri, line, character }: TextPosition) => {
    const place = at(uri, { line, character });
    return place === undefined ? null : (mentionAt(workspace, uri, place.offset)?.entity ?? null);
  });
  own("talkgraph/status", noStatus, () => store.status());
  connection.onRequest("talkgraph/rebuild", guard("rebuild", log, null, async () => {
    await index();
    return null;
  }));

  function toCard(card: EntityCard): Card {
    const line = ({ text, detail, place, entity }: EntityCardLine): Card["sections"][number]["lines"][number] => {
      const target = place === undefined ? undefined : toPlace(workspace, place);
      return {
        text,
        ...(detail === undefined ? {} : { detail }),
        ...(target === undefined ? {} : { place: target }),
        ...(entity === undefined ? {} : { entity }),
      };
    };
    const { ownWords, sections, ...rest } = card;
    return {
      ...rest,
      ...(ownWords === undefined ? {} : { ownWords: line(ownWords) }),
      sections: sections.map((section) => ({ ...section, lines: section.lines.map(line) })),
    };
  }

  documents.listen(connection);
  connection.listen();
}

const noGraph: GraphSnapshot = { revision: 0, nodes: [], edges: [] };
const noStatus: Status = {
  indexing: false,
  done: 0,
  total: 0,
  counts: { events: 0, talks: 0, speakers: 0, companies: 0, tools: 0 },
  problems: [],
};

interface Abilities {
  readonly watching: boolean;
  readonly folders: boolean;
  readonly configuration: boolean;
  readonly progress: boolean;
  readonly links: boolean;
}

const noAbilities: Abilities = { watching: false, folders: false, configuration: false, progress: false, links: false };

const abilitiesOf = ({ capabilities }: InitializeParams): Abilities => ({
  watching: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  folders: capabilities.workspace?.workspaceFolders === true,
  configuration: capabilities.workspace?.configuration === true,
  progress: capabilities.window?.workDoneProgress === true,
  links: capabilities.textDocument?.definition?.linkSupport === true,
});

function foldersOf(params: InitializeParams): string[] {
  const folders = params.workspaceFolders?.map((folder) => folder.uri) ?? [];
  if (folders.length > 0) return folders;
  // clients older than workspace folders
  return params.rootUri === null || params.rootUri === undefined ? [] : [params.rootUri];
}
