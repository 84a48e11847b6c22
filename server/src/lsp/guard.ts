/** The one fence around every request: what is cancelled stops, what throws is logged and answered with a safe nothing. */
import { LSPErrorCodes, ResponseError, type CancellationToken } from "vscode-languageserver";

export type Log = (message: string) => void;

/** Wraps a handler. A throw inside never reaches the editor: it is logged with the request's name. */
export function guard<P, R>(
  name: string,
  log: Log,
  nothing: R,
  handle: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError> {
  return async (params, token) => {
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
    try {
      return await handle(params, token);
    } catch (error) {
      log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return nothing;
    }
  };
}
