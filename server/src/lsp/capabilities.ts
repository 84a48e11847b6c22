/** What the server offers, and what the client can do. */
import type { EditorAbilities } from "../../../protocol/methods";
import { tokenLegend } from "./convert";
import {
  CodeActionKind,
  TextDocumentSyncKind,
  type InitializeParams,
  type ServerCapabilities,
} from "vscode-languageserver";

/** Addresses of the pages of kinds, such as `talkgraph:/tools.md`; their text comes from the server. */
export const pageScheme = "talkgraph";

export const capabilities: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  completionProvider: { triggerCharacters: ["@", "[", "#"], resolveProvider: true },
  inlineCompletionProvider: true,
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: { label: "Talkgraph" },
  workspaceSymbolProvider: true,
  declarationProvider: true,
  typeDefinitionProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  callHierarchyProvider: true,
  codeLensProvider: { resolveProvider: true },
  inlayHintProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
  diagnosticProvider: { identifier: "talkgraph", interFileDependencies: true, workspaceDiagnostics: false },
  semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    textDocumentContent: { schemes: [pageScheme] },
    fileOperations: {
      willRename: {
        filters: [
          { pattern: { glob: "**/*.{md,markdown,txt}" } },
          { pattern: { glob: "**", matches: "folder" } },
        ],
      },
    },
  },
};

/** What the client can do, as far as the server asks for it. */
export interface Abilities {
  readonly watching: boolean;
  readonly folders: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly progress: boolean;
  readonly links: boolean;
  /** The editor itself outlines headings and follows Markdown links: nothing of that is told twice. */
  readonly markdown: boolean;
  /** The editor has Talkgraph's panel and its commands. */
  readonly panel: boolean;
  readonly snippets: boolean;
  /** The editor shows texts that the server makes. */
  readonly pages: boolean;
  /** Edits may be annotated, so that the author is asked before some of them. */
  readonly annotations: boolean;
  /** Edits may make files. */
  readonly fileOperations: boolean;
  /** The editor asks for diagnostics; else they are sent. */
  readonly pulling: boolean;
}

export const noAbilities: Abilities = {
  watching: false,
  folders: false,
  configuration: false,
  configurationChanges: false,
  progress: false,
  links: false,
  markdown: false,
  panel: false,
  snippets: false,
  pages: false,
  annotations: false,
  fileOperations: false,
  pulling: false,
};

export const abilitiesOf = ({
  capabilities: client,
  initializationOptions,
}: InitializeParams): Abilities => ({
  watching: client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  folders: client.workspace?.workspaceFolders === true,
  configuration: client.workspace?.configuration === true,
  configurationChanges: client.workspace?.didChangeConfiguration?.dynamicRegistration === true,
  progress: client.window?.workDoneProgress === true,
  links: client.textDocument?.definition?.linkSupport === true,
  markdown: readEditor(initializationOptions).markdown === true,
  panel: readEditor(initializationOptions).panel === true,
  snippets: client.textDocument?.completion?.completionItem?.snippetSupport === true,
  pages: client.workspace?.textDocumentContent !== undefined,
  annotations: client.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
  fileOperations: client.workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
  pulling: client.textDocument?.diagnostic !== undefined,
});

/** What our own client tells of the editor around it. */
function readEditor(options: unknown): Partial<Record<keyof EditorAbilities, unknown>> {
  const inside = (from: unknown, key: string): unknown =>
    typeof from === "object" && from !== null ? (from as Record<string, unknown>)[key] : undefined;
  const editor = inside(options, "editor");
  return { markdown: inside(editor, "markdown"), panel: inside(editor, "panel") };
}

/** Addresses of the workspace folders. */
export function foldersOf(params: InitializeParams & { readonly rootUri?: string | null }): string[] {
  const folders = params.workspaceFolders?.map((folder) => folder.uri) ?? [];
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- clients older than workspace folders know nothing else
  return folders.length > 0 || !params.rootUri ? folders : [params.rootUri];
}
