/** The language server over any connection: its life, and how it stays in step with the editor. */
import {
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  WatchKind,
  type Connection,
  type InitializeResult,
} from "vscode-languageserver";
import { readSettings, settingsSection } from "../../../protocol/settings";
import { dictionaryFile } from "../workspace/dictionary-file";
import { abilitiesOf, capabilities, foldersOf, noAbilities, type Abilities } from "./capabilities";
import { answerChangeRequests } from "./change-requests";
import { reportDiagnostics } from "./diagnostic-reports";
import { answerGraphRequests } from "./graph-requests";
import type { Fence } from "./guard";
import type { NoteHost } from "./host";
import { answerLanguageRequests } from "./language-requests";
import { dictionaryAddress, isNote } from "./note-path";
import { OpenNotes } from "./open-notes";
import { NoteStore } from "./note-store";
import { notesOfFolders } from "./outside-folders";
import { answerStructureRequests } from "./structure-requests";

const firstLetter = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

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
      leftOut: (uri, message) =>
        void connection.sendDiagnostics({
          uri,
          diagnostics:
            message === undefined
              ? []
              : [{ range: firstLetter, severity: DiagnosticSeverity.Warning, source: "Talkgraph", message }],
        }),
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
  const documents = new OpenNotes();
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
    store.storagePlace = storagePlace(params.initializationOptions);
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
          // of a folder that is gone or renamed editors tell nothing else
          { globPattern: "**", kind: WatchKind.Create | WatchKind.Delete },
        ],
      });
    }
    if (abilities.configurationChanges)
      await connection.client.register(DidChangeConfigurationNotification.type, {
        section: [settingsSection, "files.exclude"],
      });
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
    if (!abilities.configuration) return;
    workspace.settings = readSettings(await connection.workspace.getConfiguration(settingsSection));
    store.excluded = patternsOf(await connection.workspace.getConfiguration("files.exclude"));
  }

  async function index(isFresh = false): Promise<void> {
    const progress = abilities.progress ? await connection.window.createWorkDoneProgress() : undefined;
    progress?.begin("Talkgraph: reading notes", 0, "", true);
    try {
      await store.index({
        isCancelled: () => progress?.token.isCancellationRequested === true,
        progress: (done, total) =>
          progress?.report(
            total === 0 ? 100 : Math.round((100 * done) / total),
            `${String(done)} of ${String(total)}`,
          ),
        isFresh,
      });
    } finally {
      progress?.done();
      reports.refresh();
    }
  }

  connection.onDidChangeConfiguration(async () => {
    const before = whichNotes();
    await configure();
    if (whichNotes() !== before) await index();
    redraw();
  });

  /** What is drawn into the text follows settings and decisions at once. */
  function redraw(): void {
    reports.refresh();
    if (!abilities.panel) return;
    void connection.languages.semanticTokens.refresh();
    void connection.languages.inlayHint.refresh();
    void connection.sendRequest("workspace/codeLens/refresh");
  }

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const isDictionary = ({ uri }: { uri: string }): boolean => folderOfDictionary(uri) !== undefined;
    const isOfNote = ({ uri }: { uri: string }): boolean => isNote(uri, workspace.settings.noteExtensions);
    // a file that is gone is told by reading it
    store.changedOutside(changes.filter(isOfNote).map(({ uri }) => uri));
    const others = changes.filter((one) => !isOfNote(one) && !isDictionary(one));
    if (others.length > 0)
      store.changedOutside(await notesOfFolders(others, () => workspace.noteIds(), notesIn));
    for (const { uri } of changes.filter(isDictionary)) {
      await store.dictionaries.load(folderOfDictionary(uri) ?? "");
      redraw();
    }
  });
  const notesIn = async (folder: string): Promise<readonly string[]> =>
    (await host.notesIn?.(folder, workspace.settings, store.excluded)) ?? [];
  connection.onShutdown(() => store.keep());

  const folderOfDictionary = (uri: string): string | undefined =>
    store.folders.find((one) => uri === dictionaryAddress(one));
  documents.onDidOpen(({ document }) => {
    const text = (): string => documents.get(document.uri)?.getText() ?? document.getText();
    const folder = folderOfDictionary(document.uri);
    if (folder !== undefined) {
      void store.dictionaries.opened(folder, text);
      return;
    }
    store.opened(document.uri, text);
    reports.changed(document.uri, undefined);
    soon();
  });
  documents.onDidChangeContent(({ document }) => {
    const folder = folderOfDictionary(document.uri);
    if (folder !== undefined) {
      void store.dictionaries.load(folder).then(redraw);
      return;
    }
    store.edited(document.uri);
    reports.changed(document.uri, documents.lastChange(document.uri));
    soon();
  });
  documents.onDidClose(({ document }) => {
    const folder = folderOfDictionary(document.uri);
    if (folder !== undefined) void store.dictionaries.opened(folder, undefined);
    else {
      reports.closed(document.uri);
      void store.closed(document.uri);
    }
  });

  /** What decides which notes there are. */
  function whichNotes(): string {
    const { maxNoteSize, noteExtensions } = workspace.settings;
    return JSON.stringify([maxNoteSize, noteExtensions, store.excluded]);
  }

  let flushSoon: (() => void) | undefined;
  function soon(): void {
    flushSoon?.();
    flushSoon = host.later(restOfEdit, () => {
      // before that indexing reads what is open itself, when everything for it is there
      if (store.isReady) store.flush();
    });
  }

  const fence: Fence = { log, ready: () => store.ready() };
  answerLanguageRequests(connection, store, fence, () => abilities);
  answerStructureRequests(connection, store, fence, () => abilities);
  answerChangeRequests(connection, store, fence, () => abilities);
  const reports = reportDiagnostics(connection, store, host, fence, () => abilities);
  answerGraphRequests(
    connection,
    store,
    fence,
    () => {
      isWatched = true;
    },
    index,
  );
  documents.listen(connection);
  connection.listen();
}

/** The folder for what should outlive the process, where the editor gives one: `{ "storage": "/…" }`. */
function storagePlace(options: unknown): string | undefined {
  const given = (options as { readonly storage?: unknown } | null | undefined)?.storage;
  return typeof given === "string" && given !== "" ? given : undefined;
}

/** The patterns of the editor's `files.exclude` that are switched on. */
const patternsOf = (given: unknown): string[] =>
  typeof given === "object" && given !== null
    ? Object.entries(given).flatMap(([pattern, isOn]) => (isOn === true ? [pattern] : []))
    : [];
