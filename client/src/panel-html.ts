/** The panel's page: a frame that may load its own script and style and nothing else. */
import * as vscode from "vscode";

/** @param media folder of the page's script and style */
export function panelHtml(webview: vscode.Webview, media: vscode.Uri): string {
  const nonce = newNonce();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(media, "graph.js")).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(media, "graph.css")).toString();
  // worker-src blob: the layout's worker is made from a function
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    "worker-src blob:",
    `img-src ${webview.cspSource} data:`,
  ].join("; ");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Talkgraph</title>
    <link rel="stylesheet" href="${style}" />
  </head>
  <body>
    <div id="panel"></div>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
