/** The protocol: what the server offers, and how it stays in step with editor and disk. */
import assert from "node:assert/strict";
import type { CompletionList, Hover, Location, WorkspaceSymbol } from "vscode-languageserver";
import type { GraphSnapshot } from "../../protocol/graph";
import { startClient, uriOf, type TestClient } from "./client";

const notes = `
//- /queueconf-2023/day-1.md
# QueueConf 2023

### Taming Queues - Jane Roe, Acme

They use Prometheus.

//- /today.md
Met Jane Roe.
`;

describe("the language server", () => {
  let client: TestClient;
  const ask = <R>(method: string, path: string, line: number, character: number): Promise<R> =>
    client.connection.sendRequest(method, {
      textDocument: { uri: uriOf(path) },
      position: { line, character },
      context: { includeDeclaration: true },
    });

  beforeEach(async () => {
    client = await startClient(notes);
  });
  afterEach(() => {
    client.close();
  });

  it("offers what it can do", () => {
    const { capabilities } = client.initialized;
    assert.ok(capabilities.hoverProvider);
    assert.deepEqual(capabilities.completionProvider?.triggerCharacters, ["@", "[", "#"]);
  });

  it("has read the workspace when it says so", () => {
    assert.deepEqual(client.status()?.counts, { events: 1, talks: 1, speakers: 1, companies: 1, tools: 1 });
  });

  it("shows a card, in lines and UTF-16 characters", async () => {
    const hover = await ask<Hover>("textDocument/hover", "queueconf-2023/day-1.md", 4, 12);
    assert.match((hover.contents as { value: string }).value, /Prometheus/);
    assert.deepEqual(hover.range, { start: { line: 4, character: 9 }, end: { line: 4, character: 19 } });
  });

  it("leads to another file", async () => {
    const found = await ask<Location>("textDocument/definition", "today.md", 0, 6);
    assert.equal(found.uri, uriOf("queueconf-2023/day-1.md"));
    assert.deepEqual(found.range.start, { line: 2, character: 20 });
  });

  it("answers for the last keystroke, not for the file", async () => {
    client.open("today.md");
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: uriOf("today.md"), version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: 13 }, end: { line: 0, character: 13 } }, text: " Uses Prom" },
      ],
    });
    const list = await ask<CompletionList>("textDocument/completion", "today.md", 0, 23);
    assert.equal(list.items[0]?.label, "Prometheus");
    assert.deepEqual(list.items[0].textEdit, {
      range: { start: { line: 0, character: 19 }, end: { line: 0, character: 23 } },
      newText: "Prometheus",
    });
  });

  it("resolves the details of an item when asked for", async () => {
    client.open("today.md", "We met Jane R");
    const list = await ask<CompletionList>("textDocument/completion", "today.md", 0, 13);
    const resolved = await client.connection.sendRequest<{ documentation: { value: string } }>(
      "completionItem/resolve",
      list.items[0],
    );
    assert.match(resolved.documentation.value, /Taming Queues/);
  });

  it("goes back to the file when a note is closed unsaved", async () => {
    client.open("today.md", "nothing");
    assert.equal(await ask("textDocument/hover", "today.md", 0, 5), null);
    await client.connection.sendNotification("textDocument/didClose", {
      textDocument: { uri: uriOf("today.md") },
    });
    await client.connection.sendRequest("talkgraph/graph", null);
    assert.ok(await ask("textDocument/hover", "today.md", 0, 5));
  });

  it("takes files that are made, changed and deleted outside", async () => {
    client.files.set(uriOf("new.md"), "# Broker Summit 2024\n\n### Small Brokers - Oskar Lindqvist\n\nText.");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf("new.md"), type: 1 }],
    });
    await client.until(() => client.status()?.counts.talks === 2);
    client.files.delete(uriOf("new.md"));
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf("new.md"), type: 3 }],
    });
    await client.until(() => client.status()?.counts.talks === 1);
  });

  it("tells the graph once in whole and then in differences", async () => {
    const graph = await client.connection.sendRequest<GraphSnapshot>("talkgraph/graph", null);
    assert.equal(graph.nodes.length, 5);
    client.open("today.md", "# QueueConf 2023\n\n### Letters - Jane Roe\n\nText.");
    await client.until(() => client.deltas.length > 0);
    const [delta] = client.deltas;
    assert.equal(delta?.from, graph.revision);
    assert.ok(delta.nodes.some((node) => node.name === "Letters"));
    assert.deepEqual(delta.removedNodes, []);
  });

  it("finds entities by name and kind", async () => {
    const found = await client.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", {
      query: "speaker:ja",
    });
    assert.deepEqual(
      found.map((one) => one.name),
      ["Jane Roe"],
    );
  });

  it("lists entities by any of their names", async () => {
    await client.connection.sendNotification("textDocument/didOpen", {
      textDocument: {
        uri: uriOf("today.md"),
        languageId: "markdown",
        version: 1,
        text: "# QueueConf 2024\n\n### Letters - Jane Roe\n\nThey run Kubernetes.",
      },
    });
    const names = async (filter: string): Promise<string[]> => {
      const found: readonly { name: string }[] = await client.connection.sendRequest("talkgraph/entities", {
        kind: "tool",
        filter,
      });
      return found.map((one) => one.name);
    };
    assert.deepEqual(await names("k8s"), ["Kubernetes"]);
    assert.deepEqual(await names("prom"), ["Prometheus"]);
    assert.deepEqual(await names("nothing"), []);
  });

  it("says once which file was left out and why, and goes on", async () => {
    client.close();
    client = await startClient(`${notes}\n//- /big.md\n${"x".repeat(2_000)}`, { maxNoteSize: 0.001 });
    await client.until(() => client.warnings.length > 0);
    assert.match(
      client.warnings.join("\n"),
      /^notes\/big\.md is left out: it has 0\.0 MB, and the limit is 0\.001 MB\. Raise talkgraph\.maxNoteSize/,
    );
    assert.equal(client.warnings.length, 1);
    assert.equal(client.status()?.counts.talks, 1);
    // the list of problems names it as well, beside the file
    const marked = (): string => client.diagnostics.get(uriOf("big.md"))?.join("\n") ?? "";
    await client.until(() => /left out.*Raise talkgraph\.maxNoteSize/.test(marked()));
    client.files.set(uriOf("big.md"), "short");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf("big.md"), type: 2 }],
    });
    await client.until(() => marked() === "");
  });

  it("leaves a broken dictionary aside, names its line, and takes it when it is mended", async () => {
    const dictionary = "file:///notes/.talkgraph.yml";
    client.files.set(dictionary, "companies:\n  - name: Acme Logistics\n    aliases: [Acme\n");
    const changed = { changes: [{ uri: dictionary, type: 2 }] };
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", changed);
    await client.until(
      () => (client.diagnostics.get(dictionary)?.length ?? 0) > 0 && client.warnings.length > 0,
    );
    assert.match(client.warnings.join("\n"), /dictionary .* line \d+/);
    client.files.set(dictionary, "companies:\n  - name: Acme Logistics\n    aliases: [Acme]\n");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", changed);
    await client.until(() => client.diagnostics.get(dictionary)?.length === 0);
    const graph = await client.connection.sendRequest<GraphSnapshot>("talkgraph/graph", null);
    assert.ok(graph.nodes.some((node) => node.name === "Acme Logistics"));
  });

  it("goes on where a note is gone before it is read", async () => {
    client.close();
    client = await startClient(`${notes}\n//- /gone.md\n`);
    client.files.set(uriOf("gone.md"), {});
    await client.connection.sendRequest("talkgraph/rebuild", null);
    assert.equal(client.status()?.counts.talks, 1);
    assert.deepEqual(client.warnings, []);
  });

  it("forgets a draft when it is closed, and keeps a note of the workspace", async () => {
    for (const uri of ["untitled:Draft", "git:/notes/today.md?HEAD", "file:///elsewhere/day.md"]) {
      await client.connection.sendNotification("textDocument/didOpen", {
        textDocument: {
          uri,
          languageId: "markdown",
          version: 1,
          text: "# QueueConf 2019\n\n### Broken Brokers - Oskar Lindqvist\n",
        },
      });
      const opened = await client.connection.sendRequest<GraphSnapshot>("talkgraph/graph", null);
      assert.ok(opened.nodes.some((node) => node.name === "Broken Brokers"));
      await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
      const closed = await client.connection.sendRequest<GraphSnapshot>("talkgraph/graph", null);
      assert.ok(!closed.nodes.some((node) => node.name === "Broken Brokers"), uri);
      assert.ok(closed.nodes.some((node) => node.name === "Taming Queues"));
    }
  });

  it("lives on with a note of numbers nested two thousand deep", async () => {
    client.open("today.md", "1. ".repeat(2_000));
    const hover = await ask<Hover>("textDocument/hover", "queueconf-2023/day-1.md", 4, 12);
    assert.match((hover.contents as { value: string }).value, /Prometheus/);
  });

  it("says nothing of files that it does not know", async () => {
    assert.equal(await ask("textDocument/hover", "nowhere.md", 0, 0), null);
    assert.equal(await ask("textDocument/completion", "nowhere.md", 0, 0), null);
  });
});
