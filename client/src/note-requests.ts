/** Finds and reads notes for the server where it has no disk of its own. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ClientRequests } from "../../protocol/methods";

export function answerNoteRequests(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    client.onRequest("talkgraph/findNotes", findNotes),
    client.onRequest("talkgraph/readNotes", readNotes),
  );
}

type Find = ClientRequests["talkgraph/findNotes"];
type Read = ClientRequests["talkgraph/readNotes"];

async function findNotes({ extensions }: Find["params"]): Promise<Find["result"]> {
  const found = await vscode.workspace.findFiles(`**/*.{${extensions.join(",")}}`, "**/node_modules/**");
  return found.map((uri) => uri.toString());
}

/** A file that can't be read is `null`: it may be gone by now. */
async function readNotes({ uris }: Read["params"]): Promise<Read["result"]> {
  return Promise.all(
    uris.map(async (uri) => {
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
      } catch {
        return null;
      }
    }),
  );
}
