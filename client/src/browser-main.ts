/** Where the extension begins in a browser: the server is a web worker. */
import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { start, stop, type TalkgraphApi } from "./extension";

export const activate = (context: ExtensionContext): TalkgraphApi =>
  start(context, (_, options) => {
    const worker = new Worker(Uri.joinPath(context.extensionUri, "dist/server.worker.js").toString(true));
    return new LanguageClient("talkgraph", "Talkgraph", worker, options);
  });

export const deactivate = stop;
