/** The language server over any connection: its life, and how it stays in step with the editor. */
import {
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  WatchKind,
  type Connection,
  type InitializeResult,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readSettings, settingsSection } from "../../../protocol/settings";
import { dictionaryFile } from "../workspace/dictionary-file";
import { abilitiesOf, capabilities, foldersOf, noAbilities, type Abilities } from "./capabilities";
import { answerGraphRequests } from "./graph-requests";
import type { NoteHost } from "./host";
import { answerLanguageRequests } from "./language-requests";
import { dictionaryAddress } from "./note-path";
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
        void connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message,
        });
      },
      dictionary: (folder, problems) =>
        void connection.sendDiagnostics({
          uri: dictionaryAddress(folder),
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
      capabilities,
    };
  });

  connection.onInitialized(async () => {
    if (abilities.watching) {
      const kind = WatchKind.Create | WatchKind.Change | WatchKind.Delete;
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: `**/*.{${workspace.settings.noteExtensions.join(",")}}`, kind },
          { globPattern: `**/${dictionaryFile}`, kind },
        ],
      });
    }
    if (abilities.configurationChanges)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
    if (abilities.folders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        store.folders = [
          ...store.folders.filter((uri) => !gone.has(uri)),
          ...added.map((folder) => folder.uri),
        ];
        void index();
      });
    await configure();
    await index();
  });

  async function configure(): Promise<void> {
    if (abilities.configuration)
      workspace.settings = readSettings(await connection.workspace.getConfiguration(settingsSection));
  }

  async function index(): Promise<void> {
    const progress = abilities.progress ? await connection.window.createWorkDoneProgress() : undefined;
    progress?.begin("Talkgraph: reading notes", 0, "", true);
    try {
      await store.index(
        () => progress?.token.isCancellationRequested === true,
        (done, total) =>
          progress?.report(
            total === 0 ? 100 : Math.round((100 * done) / total),
            `${String(done)} of ${String(total)}`,
          ),
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
      const folder = store.folders.find((one) => uri === dictionaryAddress(one));
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

  answerLanguageRequests(connection, store, log, () => abilities);
  answerGraphRequests(
    connection,
    store,
    log,
    () => {
      isWatched = true;
    },
    index,
  );
  documents.listen(connection);
  connection.listen();
}
