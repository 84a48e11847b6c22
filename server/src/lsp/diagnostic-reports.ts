/** Diagnostics to the editor: asked for where it asks, sent where it doesn't; never for the word that is being typed. */
import {
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic as LspDiagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Diagnostic } from "../features/diagnostics";
import { touches } from "../text/range";
import type { NoteText, Snapshot } from "../workspace/snapshot";
import type { Abilities } from "./capabilities";
import { toLocation, toLspRange } from "./convert";
import { currentDiagnostics } from "./current-diagnostics";
import { guard, type Fence } from "./guard";
import type { NoteHost } from "./host";
import type { NoteStore } from "./note-store";

/** How long a note rests before its diagnostics are sent, in milliseconds. */
const restOfNote = 350;
/** How long nothing is typed before the last word counts as finished, in milliseconds. */
const restOfWord = 1_500;

const severities: Readonly<Record<Diagnostic["level"], DiagnosticSeverity>> = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};

export function toLspDiagnostic(snapshot: Snapshot, note: NoteText, one: Diagnostic): LspDiagnostic {
  const related = one.related.flatMap((place) => {
    const location = toLocation(snapshot, place);
    return location === undefined ? [] : [{ location, message: place.message }];
  });
  return {
    range: toLspRange(note.lines, one),
    severity: severities[one.level],
    source: "Talkgraph",
    code: one.rule,
    message: one.message,
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

export interface DiagnosticReports {
  /** A note was opened or changed; `at` is where, as an offset, if that is known. */
  changed(uri: string, at: number | undefined): void;
  closed(uri: string): void;
  /** What other notes say may have changed. */
  refresh(): void;
}

export function reportDiagnostics(
  connection: Connection,
  store: NoteStore,
  host: Pick<NoteHost, "later" | "pause">,
  fence: Fence,
  abilities: () => Abilities,
): DiagnosticReports {
  const { workspace } = store;
  const typing = new Map<string, number>();
  const open = new Set<string>();
  const waiting = new Map<string, () => void>();

  const current = currentDiagnostics(workspace);
  const reportOf = (uri: string): LspDiagnostic[] => {
    // what another note introduces may not have been read yet
    if (store.isIndexing) return [];
    store.flush();
    const note = workspace.note(uri);
    if (note === undefined) return [];
    const at = typing.get(uri);
    return current(uri)
      .filter((one) => at === undefined || !touches(one, at))
      .map((one) => toLspDiagnostic(workspace, note, one));
  };

  const tell = (uri: string): void => {
    if (abilities().pulling) void connection.languages.diagnostics.refresh();
    else void connection.sendDiagnostics({ uri, diagnostics: reportOf(uri) });
  };

  const later = (uri: string, rest: number, run: () => void): void => {
    waiting.get(uri)?.();
    waiting.set(
      uri,
      host.later(rest, () => {
        waiting.delete(uri);
        run();
      }),
    );
  };

  /** One note after the other, so that requests come in between. */
  const tellAll = ([first, ...others]: readonly string[]): void => {
    if (first === undefined) return;
    if (open.has(first)) tell(first);
    void host.pause().then(() => {
      tellAll(others);
    });
  };

  connection.languages.diagnostics.on(
    guard<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      "diagnostics",
      fence,
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      ({ textDocument }) => ({ kind: DocumentDiagnosticReportKind.Full, items: reportOf(textDocument.uri) }),
    ),
  );

  return {
    changed(uri, at) {
      open.add(uri);
      if (at !== undefined) typing.set(uri, at);
      const finish = (): void => {
        typing.delete(uri);
        tell(uri);
      };
      if (abilities().pulling) later(uri, restOfWord, finish);
      else
        later(uri, restOfNote, () => {
          tell(uri);
          if (typing.has(uri)) later(uri, restOfWord, finish);
        });
    },
    closed(uri) {
      waiting.get(uri)?.();
      waiting.delete(uri);
      typing.delete(uri);
      open.delete(uri);
      if (!abilities().pulling) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    refresh() {
      if (abilities().pulling) void connection.languages.diagnostics.refresh();
      else tellAll([...open]);
    },
  };
}
