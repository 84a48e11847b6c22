/** Where the extension begins on the desktop: the server is a process of its own. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { start, stop, type TalkgraphApi } from "./extension";

export const activate = (context: ExtensionContext): TalkgraphApi =>
  start(context, (_, options) => {
    const module = context.asAbsolutePath("dist/server.js");
    return new LanguageClient("talkgraph", "Talkgraph", { module, transport: TransportKind.ipc }, options);
  });

export const deactivate = stop;
