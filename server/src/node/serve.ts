/** Starts the language server on Node: over stdio for any editor, or over the pipe that VS Code opened. */
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { setFlagsFromString } from "node:v8";
import { startServer } from "../lsp/server";
import { nodeHost } from "./node-host";

/** @param transport `stdio`, or `ipc` where the editor forked this process */
export function serve(transport: "stdio" | "ipc"): void {
  // a server lives for hours: it is better off collecting often than holding three times what it needs
  setFlagsFromString("--heap-growing-percent=30");
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
