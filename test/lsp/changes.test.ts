/** What changes notes over the protocol: rename, fixes, diagnostics that wait, links that follow files; and the reading requests' shapes. */
import assert from "node:assert/strict";
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  ClientCapabilities,
  CodeAction,
  CodeLens,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  WorkspaceEdit,
} from "vscode-languageserver";
import { startClient, uriOf, type TestClient } from "./client";

const notes = `
//- /a.md
# QueueConf 2023

## Day 1

### Taming Queues - Katarina Lindqvist, Fjord Systems

They run Kubernetes. Katarina knows.

### Small Letters - Oskar Nowicki

Kubernetes again, see [[b]].

//- /b.md
# Broker Summit 2024

### Again - Oskar Nowicki, Larkspur

She asked Katarina Lindqvist. They run Kuberntes.
`;

const able: ClientCapabilities = {
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ["create"],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
};

const editsOf = ({ documentChanges = [] }: WorkspaceEdit): string[] =>
  documentChanges.flatMap((change) => {
    if ("kind" in change)
      return [`${change.kind} ${"uri" in change ? (change.uri.split("/").at(-1) ?? "") : ""}`];
    const file = change.textDocument.uri.split("/").at(-1) ?? "";
    return change.edits.map((edit) => {
      const { start } = edit.range;
      const asks = "annotationId" in edit ? "?" : "";
      return `${file}:${String(start.line + 1)}:${String(start.character + 1)} ${"newText" in edit ? edit.newText.trim() : ""}${asks}`;
    });
  });

describe("changes over the protocol", () => {
  let client: TestClient;
  const at = (path: string, line: number, character: number): object => ({
    textDocument: { uri: uriOf(path) },
    position: { line, character },
  });
  const rename = (path: string, line: number, character: number, newName: string): Promise<WorkspaceEdit> =>
    client.connection.sendRequest("textDocument/rename", { ...at(path, line, character), newName });

  afterEach(() => {
    client.close();
  });

  it("makes two names one, and tells how to take that back", async () => {
    client = await startClient(notes, {}, able);
    const ids = ["speaker:oskarnowicki", "speaker:katarinalindqvist"];
    const joined: { edit: WorkspaceEdit; command: { command: string; arguments: unknown[] } } =
      await client.connection.sendRequest("talkgraph/same", { ids });
    assert.deepEqual(editsOf(joined.edit), [
      "create .talkgraph.yml",
      ".talkgraph.yml:1:1 same:\n  - [ Oskar Nowicki, Katarina Lindqvist ]",
    ]);
    assert.deepEqual(joined.command.arguments, [
      uriOf(".talkgraph.yml"),
      null,
      "“Katarina Lindqvist” is the same as “Oskar Nowicki”",
    ]);
    assert.deepEqual(await client.connection.sendRequest("talkgraph/same", { ids: ["speaker:nobody"] }), {
      refusal: "Choose two names that the notes still hold.",
    });
  });

  it("says on hover what a hint says, which an editor marks with three dots", async () => {
    client = await startClient(notes, {}, able);
    client.open("b.md");
    const { line, character } = { line: 4, character: 46 };
    const hover: { contents: { value: string } } | null = await client.connection.sendRequest(
      "textDocument/hover",
      at("b.md", line, character),
    );
    assert.match(hover?.contents.value ?? "", /Kuberntes.*Kubernetes/);
  });

  it("renames with a preview of what is uncertain", async () => {
    client = await startClient(notes, {}, able);
    const edit = await rename("a.md", 4, 22, "Katrin Lindqvist");
    assert.deepEqual(editsOf(edit), [
      "a.md:5:21 Katrin Lindqvist",
      "a.md:7:22 Katrin?",
      "b.md:5:11 Katrin Lindqvist?",
      "create .talkgraph.yml",
      ".talkgraph.yml:1:1 speakers:\n  - name: Katrin Lindqvist\n    aliases: [ Katarina Lindqvist ]?",
    ]);
    assert.ok(edit.changeAnnotations?.uncertain?.needsConfirmation);
  });

  it("renames only what is sure where the editor can't ask", async () => {
    client = await startClient(notes);
    assert.deepEqual(editsOf(await rename("a.md", 4, 22, "Katrin Lindqvist")), [
      "a.md:5:21 Katrin Lindqvist",
    ]);
  });

  it("says why a rename can't be", async () => {
    client = await startClient(notes);
    await assert.rejects(rename("a.md", 4, 22, "Oskar Nowicki"), /already a speaker/);
    await assert.rejects(
      client.connection.sendRequest("textDocument/prepareRename", at("a.md", 6, 6)),
      /no name/,
    );
    const target = await client.connection.sendRequest<{ placeholder: string }>(
      "textDocument/prepareRename",
      at("a.md", 6, 23),
    );
    assert.equal(target.placeholder, "Katarina Lindqvist");
  });

  it("brings an existing dictionary along", async () => {
    client = await startClient(notes, {}, able);
    client.files.set(uriOf(".talkgraph.yml"), "# mine\nspeakers:\n  - Katarina Lindqvist\n");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf(".talkgraph.yml"), type: 1 }],
    });
    const edit = await rename("a.md", 4, 22, "Katrin Lindqvist");
    assert.ok(
      editsOf(edit).some((one) => one.startsWith(".talkgraph.yml:3") && one.includes("Katrin")),
      editsOf(edit).join("\n"),
    );
  });

  it("sends diagnostics, but none for the word that is being typed", async () => {
    client = await startClient(notes);
    client.open("b.md");
    await client.until(() => client.diagnostics.get(uriOf("b.md"))?.length === 1);
    assert.match(client.diagnostics.get(uriOf("b.md"))?.[0] ?? "", /“Kuberntes” may be a misspelling/);
    client.change("b.md", 4, 49, 49, " Again Kuberntes");
    await client.until(() => client.diagnostics.get(uriOf("b.md"))?.length === 2);
  });

  it("answers an editor that asks for diagnostics itself", async () => {
    client = await startClient(notes, {}, { textDocument: { diagnostic: {} } });
    client.open("b.md");
    const report = await client.connection.sendRequest<{ items: { code: string }[] }>(
      "textDocument/diagnostic",
      {
        textDocument: { uri: uriOf("b.md") },
      },
    );
    assert.deepEqual(
      report.items.map((one) => one.code),
      ["misspelledNames"],
    );
    assert.equal(client.diagnostics.get(uriOf("b.md")), undefined);
  });

  it("offers fixes with their diagnostic, and decisions that make the dictionary", async () => {
    client = await startClient(notes, {}, able);
    const ask = (path: string, line: number, character: number): Promise<CodeAction[]> =>
      client.connection.sendRequest("textDocument/codeAction", {
        textDocument: { uri: uriOf(path) },
        range: { start: { line, character }, end: { line, character } },
        context: { diagnostics: [] },
      });
    const [fix] = await ask("b.md", 4, 42);
    assert.equal(fix?.title, "Write “Kubernetes”");
    assert.ok(fix.isPreferred === true && fix.diagnostics?.[0]?.code === "misspelledNames");
    const none = (await ask("a.md", 6, 12)).find((one) => one.title.includes("is no tool"));
    assert.deepEqual(editsOf(none?.edit ?? {}), [
      "create .talkgraph.yml",
      ".talkgraph.yml:1:1 ignore:\n  - Kubernetes",
    ]);
  });

  it("lets links follow a renamed note", async () => {
    client = await startClient(notes);
    const edit = await client.connection.sendRequest<WorkspaceEdit>("workspace/willRenameFiles", {
      files: [{ oldUri: uriOf("b.md"), newUri: uriOf("summit.md") }],
    });
    assert.deepEqual(editsOf(edit), ["a.md:11:25 summit"]);
  });

  it("takes the dictionary from the editor while it is open there", async () => {
    client = await startClient(notes);
    void client.connection.sendNotification("textDocument/didOpen", {
      textDocument: {
        uri: uriOf(".talkgraph.yml"),
        languageId: "yaml",
        version: 1,
        text: "ignore: [Kubernetes]",
      },
    });
    await client.until(() => client.status()?.counts.tools === 0);
    void client.connection.sendNotification("textDocument/didClose", {
      textDocument: { uri: uriOf(".talkgraph.yml") },
    });
    await client.until(() => client.status()?.counts.tools === 1);
  });

  it("folds, selects, counts, hints and colours in the protocol's forms", async () => {
    client = await startClient(notes);
    const textDocument = { uri: uriOf("a.md") };
    const folds = await client.connection.sendRequest<FoldingRange[]>("textDocument/foldingRange", {
      textDocument,
    });
    assert.deepEqual(
      folds.map((one) => [one.startLine, one.endLine]),
      [
        [2, 10],
        [4, 6],
        [8, 10],
      ],
    );
    const [selection] = await client.connection.sendRequest<SelectionRange[]>("textDocument/selectionRange", {
      textDocument,
      positions: [{ line: 4, character: 30 }],
    });
    assert.ok(selection?.parent !== undefined);
    const [lens] = await client.connection.sendRequest<CodeLens[]>("textDocument/codeLens", { textDocument });
    const resolved = await client.connection.sendRequest<CodeLens>("codeLens/resolve", lens);
    assert.equal(resolved.command?.title, "1 speaker · 1 tool · shares tools with 1 talk");
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    const hints = await client.connection.sendRequest<InlayHint[]>("textDocument/inlayHint", {
      textDocument,
      range,
    });
    assert.deepEqual(
      hints.map((one) => one.label),
      ["(Larkspur)"],
    );
    const tokens = await client.connection.sendRequest<SemanticTokens>("textDocument/semanticTokens/full", {
      textDocument,
    });
    assert.equal(tokens.data.length % 5, 0);
    const delta = await client.connection.sendRequest<SemanticTokensDelta>(
      "textDocument/semanticTokens/full/delta",
      {
        textDocument,
        previousResultId: tokens.resultId,
      },
    );
    assert.deepEqual(delta.edits, []);
  });

  it("climbs the hierarchy", async () => {
    client = await startClient(notes);
    const [item] = await client.connection.sendRequest<CallHierarchyItem[]>(
      "textDocument/prepareCallHierarchy",
      at("a.md", 6, 12),
    );
    const calls = await client.connection.sendRequest<CallHierarchyIncomingCall[]>(
      "callHierarchy/incomingCalls",
      { item },
    );
    assert.deepEqual(calls.map((one) => one.from.name).sort(), ["Small Letters", "Taming Queues"]);
    assert.deepEqual(calls.find((one) => one.from.name === "Taming Queues")?.fromRanges[0]?.start, {
      line: 6,
      character: 9,
    });
  });
});
