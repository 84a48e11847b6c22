/** Starts the language server on Node: over stdio for any editor, or over the pipe that VS Code opened. */
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { startServer } from "../lsp/server";
import { withCanonicalAddresses } from "./addresses";
import { nodeHost } from "./node-host";

/** Reads what any editor writes, with its addresses as VS Code writes them. */
class AddressReader extends StreamMessageReader {
  override listen(
    callback: Parameters<StreamMessageReader["listen"]>[0],
  ): ReturnType<StreamMessageReader["listen"]> {
    return super.listen((message) => {
      callback(withCanonicalAddresses(message));
    });
  }
}

/** @param transport `stdio`, or `ipc` where the editor forked this process */
export function serve(transport: "stdio" | "ipc"): void {
  const connection =
    transport === "ipc"
      ? createConnection(ProposedFeatures.all)
      : createConnection(
          ProposedFeatures.all,
          new AddressReader(process.stdin),
          new StreamMessageWriter(process.stdout),
        );
  startServer(connection, nodeHost(connection));
}
