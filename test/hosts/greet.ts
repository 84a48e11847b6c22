/** How an editor begins with a server: the handshake, and the wait until all notes are read. */
import type { ProtocolConnection } from "vscode-languageserver/node";
import type { Status } from "../../protocol/methods";

/**
 * @param folder the address of the only workspace folder
 * @param capabilities what the editor says it can do
 */
export async function greet(
  connection: ProtocolConnection,
  folder: string,
  capabilities = {},
): Promise<Status> {
  const indexed = new Promise<Status>((resolve) => {
    connection.onNotification("talkgraph/statusChanged", (status: Status) => {
      if (!status.indexing) resolve(status);
    });
  });
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: null,
    capabilities,
    workspaceFolders: [{ uri: folder, name: "notes" }],
  });
  await connection.sendNotification("initialized", {});
  return indexed;
}
