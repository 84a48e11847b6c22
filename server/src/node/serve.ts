/** Starts the language server on Node: over stdio for any editor, or over the pipe that VS Code opened. */
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { startServer } from "../lsp/server";
import { nodeHost } from "./node-host";

/** @param transport `stdio`, or `ipc` where the editor forked this process */
export function serve(transport: "stdio" | "ipc"): void {
  const connection =
    transport === "ipc"
      ? createConnection(ProposedFeatures.all)
      : createConnection(
          ProposedFeatures.all,
          new StreamMessageReader(process.stdin),
          new StreamMessageWriter(process.stdout),
        );
  startServer(connection, nodeHost(connection));
}
