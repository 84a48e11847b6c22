/** The one fence around every request: what is cancelled stops, what throws is logged and answered with a safe nothing. */
import { LSPErrorCodes, ResponseError, type CancellationToken } from "vscode-languageserver";

export type Log = (message: string) => void;

/** A request that can't be granted; the sentence reaches the author as the editor's own message. */
export class Refused extends Error {}

export interface Fence {
  readonly log: Log;
  /** What an answer has to wait for, if anything; whatever else comes in goes on meanwhile. */
  ready(): Promise<void> | undefined;
}

/** Wraps a handler. A throw inside never reaches the editor: it is logged with the request's name. */
export function guard<P, R>(
  name: string,
  fence: Fence,
  nothing: R,
  handle: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
  return async (params, token) => {
    try {
      const ready = fence.ready();
      if (ready !== undefined) await ready;
      if (token.isCancellationRequested)
        return new ResponseError<never>(LSPErrorCodes.RequestCancelled, "cancelled");
      return await handle(params, token);
    } catch (error) {
      if (error instanceof Refused)
        return new ResponseError<never>(LSPErrorCodes.RequestFailed, error.message);
      fence.log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return nothing;
    }
  };
}
