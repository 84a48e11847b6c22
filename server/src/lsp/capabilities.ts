/** What the server offers, and what the client can do. */
import { TextDocumentSyncKind, type InitializeParams, type ServerCapabilities } from "vscode-languageserver";

export const capabilities: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  completionProvider: { triggerCharacters: ["@", "["], resolveProvider: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: { label: "Talkgraph" },
  workspaceSymbolProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** What the client can do, as far as the server asks for it. */
export interface Abilities {
  readonly watching: boolean;
  readonly folders: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly progress: boolean;
  readonly links: boolean;
}

export const noAbilities: Abilities = {
  watching: false,
  folders: false,
  configuration: false,
  configurationChanges: false,
  progress: false,
  links: false,
};

export const abilitiesOf = ({ capabilities: client }: InitializeParams): Abilities => ({
  watching: client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  folders: client.workspace?.workspaceFolders === true,
  configuration: client.workspace?.configuration === true,
  configurationChanges: client.workspace?.didChangeConfiguration?.dynamicRegistration === true,
  progress: client.window?.workDoneProgress === true,
  links: client.textDocument?.definition?.linkSupport === true,
});

/** Addresses of the workspace folders. */
export function foldersOf(params: InitializeParams & { readonly rootUri?: string | null }): string[] {
  const folders = params.workspaceFolders?.map((folder) => folder.uri) ?? [];
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- clients older than workspace folders know nothing else
  return folders.length > 0 || !params.rootUri ? folders : [params.rootUri];
}
