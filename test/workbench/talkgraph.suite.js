// Talkgraph as a user meets it, on a copy of the sample notes.

const assert = require("node:assert/strict");
const { mkdirSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const vscode = require("vscode");
const page = require("./page");

/** Entities and relations of the sample notes. */
const sampleGraph = { nodes: 42, edges: 58 };
const shots = process.env.TALKGRAPH_SHOTS;

describe("Talkgraph in VS Code", () => {
  /** @type {{ indexed: Promise<any>, onDidDraw: vscode.Event<any> }} */
  let api;
  const note = (path) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, path);

  before(async () => {
    const extension = vscode.extensions.getExtension("talkgraph.talkgraph");
    assert.ok(extension, "the extension is there");
    api = await extension.activate();
    await api.indexed;
    if (shots) mkdirSync(shots, { recursive: true });
  });

  it("reads the notes of the folder when it starts", async () => {
    const { counts, problems } = await api.indexed;
    assert.deepEqual(counts, { events: 2, talks: 10, speakers: 5, companies: 4, tools: 21 });
    assert.deepEqual(problems, []);
  });

  it("shows a card on a tool", async () => {
    const document = await open("queueconf-2023/day-1.md");
    const hovers = await vscode.commands.executeCommand(
      "vscode.executeHoverProvider",
      document.uri,
      positionOf(document, "Prometheus"),
    );
    const text = hovers.flatMap((hover) => hover.contents.map((one) => one.value ?? one)).join("\n");
    assert.match(text, /\*\*Prometheus\*\*/);
    assert.match(text, /Taming Queues/);
    assert.match(text, /Jane Roe \\\(Acme Logistics\\\)/);
    assert.match(text, /Recognised by: catalogue/);
  });

  it("goes from a speaker in one note to where another introduced her", async () => {
    const document = await open("queueconf-2023/day-2.md");
    const [found] = await vscode.commands.executeCommand(
      "vscode.executeDefinitionProvider",
      document.uri,
      positionOf(document, "Jane Roe"),
    );
    const target = found.targetUri ?? found.uri;
    const range = found.targetRange ?? found.range;
    const text = (await vscode.workspace.openTextDocument(target)).getText(range);
    assert.notEqual(target.toString(), document.uri.toString());
    assert.equal(text, "Jane Roe");
  });

  it("offers a name while it is typed, without asking for it", async function () {
    if (!page.available) this.skip();
    const document = await open("queueconf-2023/day-2.md");
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    editor.revealRange(editor.selection);
    // the editor's own Markdown server starts slowly, and the first list waits for it
    await vscode.commands.executeCommand("vscode.executeCompletionItemProvider", document.uri, end);
    await page.click(".monaco-editor .view-lines");
    editor.selection = new vscode.Selection(end, end);
    await page.type("\nShe met Petra ", { delay: 60 });
    const list = await offered("V", "Petra Vogelsang");
    assert.match(list.text, /University of Somewhere/);
    await shoot("suggestions");
    // nothing is chosen yet: Enter would end the line
    await page.press("Tab");
    await page.waitFor(".view-lines", { text: "She met Petra Vogelsang" });
    assert.match(document.getText(), /She met Petra Vogelsang/);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  it("offers a talk by its title behind two brackets", async function () {
    if (!page.available) this.skip();
    const document = await open("queueconf-2023/day-2.md");
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const end = document.lineAt(document.lineCount - 1).range.end;
    await page.click(".monaco-editor .view-lines");
    editor.selection = new vscode.Selection(end, end);
    editor.revealRange(editor.selection);
    await page.type("\nSee [[Tami", { delay: 60 });
    const list = await offered("n", "Taming Queues");
    assert.match(list.text, /QueueConf 2023/);
    await shoot("link-to-talk");
    await page.press("Tab");
    await page.waitFor(".view-lines", { text: "See [[Taming Queues]]" });
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  it("takes somebody's company back with the light bulb, and gives it back with Undo", async function () {
    if (!page.available) this.skip();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const document = await open("queueconf-2023/day-1.md");
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const name = positionOf(document, "Jane Roe");
    const card = async () => {
      const hovers = await vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, name);
      return hovers.flatMap((hover) => hover.contents.map((one) => one.value ?? one)).join("\n");
    };
    // each asks the server anew, until it has heard of the decision
    const says = async (isThere) => {
      while (/Acme Logistics/.test(await card()) !== isThere);
    };
    await says(true);
    await page.click(".monaco-editor .view-lines");
    editor.selection = new vscode.Selection(name, name);
    await vscode.commands.executeCommand("editor.action.quickFix");
    const action = ".action-widget .monaco-list-row:has-text('does not work at')";
    await page.waitFor(action, { text: "Acme Logistics" });
    await shoot("not-at");
    await page.click(action);
    await page.waitFor(".notification-toast", { text: "This is kept in .talkgraph.yml" });
    await says(false);
    await page.click('.notification-toast .monaco-button:has-text("Undo")');
    await says(true);
  });

  it("shows no heading, link or definition twice beside the editor's own Markdown support", async () => {
    const document = await open("queueconf-2023/day-1.md");
    const at = positionOf(document, "Prometheus");
    // the editor's own Markdown server has to be there: it outlines headings
    const symbols = await until(
      () => vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri),
      (found) => Array.isArray(found) && found.length > 0,
      vscode.languages.onDidChangeDiagnostics,
    );
    const names = flatten(symbols).map(
      (one) => `${one.selectionRange?.start.line ?? one.location.range.start.line}`,
    );
    assert.deepEqual(names, [...new Set(names)], "one symbol to a line");
    const links = await vscode.commands.executeCommand("vscode.executeLinkProvider", document.uri);
    const places = links.map(({ range }) => `${range.start.line}:${range.start.character}`);
    assert.deepEqual(places, [...new Set(places)], "one link to a place");
    const found = await vscode.commands.executeCommand("vscode.executeDefinitionProvider", document.uri, at);
    assert.equal(found.length, 1);
  });

  it("marks a misspelled name, and mends it with a quick fix", async () => {
    const document = await open("queueconf-2023/day-2.md");
    const end = document.lineAt(document.lineCount - 1).range.end;
    const marked = until(
      () => vscode.languages.getDiagnostics(document.uri).filter((one) => one.source === "Talkgraph"),
      (found) => found.some((one) => /“Kuberntes” may be a misspelling/.test(one.message)),
      vscode.languages.onDidChangeDiagnostics,
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, end, "\n\nThey run Kuberntes there. And more.\n");
    await vscode.workspace.applyEdit(edit);
    const [problem] = await marked;
    const actions = await vscode.commands.executeCommand(
      "vscode.executeCodeActionProvider",
      document.uri,
      problem.range,
    );
    const fix = actions.find((one) => one.title === "Write “Kubernetes”");
    assert.ok(fix, actions.map((one) => one.title).join(", "));
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /They run Kubernetes there/);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  it("renames a speaker in all notes", async () => {
    const document = await open("queueconf-2023/day-1.md");
    const edit = await vscode.commands.executeCommand(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      positionOf(document, "Jane Roe"),
      "Joan Roe",
    );
    const files = edit.entries().map(([uri]) => uri.path.split("/").at(-1));
    assert.ok(files.includes("day-1.md") && files.includes("day-2.md"), files.join(", "));
    for (const [, edits] of edit.entries())
      for (const one of edits) if (one.newText.length < 12) assert.match(one.newText, /^Joan( Roe)?$/);
  });

  it("counts over a talk what hangs together with it", async function () {
    if (!page.available) this.skip();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await open("queueconf-2023/day-1.md");
    await page.waitFor(".codelens-decoration", { text: "1 speaker" });
    await shoot("lenses");
  });

  it("begins a note of a new event with a name and a place, and saves nothing", async function () {
    const input = vscode.window.showInputBox;
    vscode.window.showInputBox = async () => "Glue Summit 2031: Bergen";
    try {
      await vscode.commands.executeCommand("talkgraph.newNote");
    } finally {
      vscode.window.showInputBox = input;
    }
    const { document } = vscode.window.activeTextEditor;
    const file = note("glue-summit-2031-bergen.md");
    assert.equal(document.uri.toString(), file.with({ scheme: "untitled" }).toString());
    assert.equal(document.languageId, "markdown");
    assert.match(document.getText(), /^# Glue Summit 2031: Bergen\n/);
    await assert.rejects(async () => vscode.workspace.fs.stat(file));
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("lists every name in the activity bar", async function () {
    if (!page.available) this.skip();
    await vscode.commands.executeCommand("talkgraph.entities.focus");
    await page.click(".monaco-list-row", { text: "Speakers" });
    await page.waitFor(".monaco-list-row", { text: "Petra Vogelsang" });
    await shoot("names");
    await vscode.commands.executeCommand("workbench.view.explorer");
  });

  it("saves keys while a note is typed from an empty file", async function () {
    if (!page.available) this.skip();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const document = await vscode.workspace.openTextDocument({
      language: "markdown",
      content: "# QueueConf 2024\n\n",
    });
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await page.click(".monaco-editor .view-lines");
    editor.selection = new vscode.Selection(end, end);
    let keys = 0;
    const type = async (text) => {
      keys += text.length;
      await page.type(text, { delay: 40 });
    };
    /** Types the beginning of a name, waits for it to be offered first, and takes it. */
    const take = async (letters, name) => {
      keys += letters.length;
      await page.type(letters.slice(0, -1), { delay: 40 });
      await offered(letters.slice(-1), name);
      await page.press("Tab");
      keys++;
      await until(
        () => document.getText(),
        (text) => text.trimEnd().endsWith(name),
        vscode.workspace.onDidChangeTextDocument,
      );
    };
    await type("### Older Queues - ");
    await take("Jane R", "Jane Roe");
    await type("\n\nThey run ");
    await take("Debez", "Debezium");
    await type(" with ");
    await take("Prome", "Prometheus");
    await type(" and ");
    await take("Kubern", "Kubernetes");
    await type("; ask ");
    await take("Petra V", "Petra Vogelsang");
    await type(" or ");
    await take("Oskar L", "Oskar Lindqvist");
    await type(".");
    const typed = document.getText().length - "# QueueConf 2024\n\n".length;
    console.log(
      `      ${typed} characters with ${keys} keys: ${Math.round(100 - (100 * keys) / typed)} % saved`,
    );
    assert.ok(keys < typed * 0.85, `${keys} keys for ${typed} characters`);
    await shoot("typed");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("draws the graph, and a click on an evidence line opens its place", async function () {
    if (!page.available) this.skip();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await open("queueconf-2023/day-1.md");
    const drawn = once(api.onDidDraw);
    await vscode.commands.executeCommand("talkgraph.showGraph");
    assert.deepEqual(await drawn, sampleGraph);
    const frame = "#picture canvas";
    await page.waitFor("#results button", { frame, text: "Jane Roe" });
    await page.click(
      '#results button[data-entity="tool:debezium"], #results button[data-entity="speaker:oskarlindqvist"]',
      { frame },
    );
    await page.waitFor("#card h2", { frame, text: "Oskar Lindqvist" });
    const opened = once(vscode.window.onDidChangeTextEditorSelection);
    await page.click('#card .evidence:text-is("Counting to One")', { frame });
    const { textEditor } = await opened;
    assert.match(textEditor.document.uri.path, /trip-report\.md$/);
    assert.equal(textEditor.document.getText(textEditor.selection), "Counting to One");
  });

  it("answers a click into the picture itself", async function () {
    if (!page.available) this.skip();
    const frame = "#picture canvas";
    await page.waitUntil("window.talkgraphPicture.isSettled()", { frame });
    const { box } = await page.waitFor("#picture", { frame });
    const point = await page.evaluate('window.talkgraphPicture.pointOf("event:queueconf 2023")', { frame });
    await page.mouse("click", box.x + point.x, box.y + point.y);
    await page.waitFor("#card h2", { frame, text: "QueueConf 2023" });
  });

  it("may run the layout's worker under its content security policy", async function () {
    if (!page.available) this.skip();
    const ran = await page.evaluate(
      `new Promise((resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob(["postMessage(1)"])));
        worker.onmessage = () => resolve(true);
        worker.onerror = () => resolve(false);
      })`,
      { frame: "#picture canvas" },
    );
    assert.equal(ran, true);
  });

  it("keeps the picture in step with the notes", async function () {
    if (!page.available) this.skip();
    const drawn = once(api.onDidDraw);
    const document = await vscode.workspace.openTextDocument(note("queueconf-2023/day-2.md"));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      new vscode.Position(document.lineCount, 0),
      "\n\n## Queues on Paper\n\n**Ida Winter (Larkspur)**\n\nInk.\n",
    );
    await vscode.workspace.applyEdit(edit);
    // a talk and a speaker; presents, part of, works at, and the company that the section names
    assert.deepEqual(await drawn, { nodes: sampleGraph.nodes + 2, edges: sampleGraph.edges + 4 });
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const undone = once(api.onDidDraw);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    assert.deepEqual(await undone, sampleGraph);
  });

  it("follows a folder that another program makes, renames and deletes", async function () {
    if (!page.available) this.skip();
    const [first, second] = [note("fair-2031").fsPath, note("kept-2031").fsPath];
    const places = async () => {
      const query = "talk:Letters in Winter";
      const found = await vscode.commands.executeCommand("vscode.executeWorkspaceSymbolProvider", query);
      return found.map((one) => one.location.uri.path.split("/").at(-2));
    };
    const areIn = (folder) => until(places, (found) => found.join() === folder, api.onDidDraw);
    mkdirSync(first);
    writeFileSync(
      join(first, "day.md"),
      "# Letter Fair 2031\n\n### Letters in Winter - Ida Winter, Larkspur\n",
    );
    await areIn("fair-2031");
    renameSync(first, second);
    await areIn("kept-2031");
    rmSync(second, { recursive: true });
    await areIn("");
    await page.waitFor("#shown", { frame: "#picture canvas", text: "42 entities" });
  });

  it("follows the cursor in the panel", async function () {
    if (!page.available) this.skip();
    const frame = "#picture canvas";
    const document = await open("queueconf-2023/day-1.md");
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await page.click("#follow", { frame });
    const at = positionOf(document, "Prometheus");
    editor.selection = new vscode.Selection(at, at);
    await page.waitFor("#card h2", { frame, text: "Prometheus" });
    await page.waitFor("#chips", { frame, text: "near Prometheus, following the cursor" });
    await shoot("panel-cursor");
    await page.click("#follow", { frame });
    await page.waitFor("#shown", { frame, text: `${sampleGraph.nodes} entities` });
  });

  it("does with an entity of the panel what the editor offers for it, and that can be undone", async function () {
    if (!page.available) this.skip();
    const frame = "#picture canvas";
    await page.click('#results button[data-entity="speaker:janeroe"]', { frame });
    await page.waitFor("#card h2", { frame, text: "Jane Roe" });
    await page.click('#results button[data-row="speaker:janeroe"]', { frame, button: "right" });
    await page.waitFor("#menu button", { frame, text: "Open to the side" });
    const gone = until(
      () =>
        vscode.workspace.textDocuments.find((one) => one.uri.path.endsWith("/.talkgraph.yml"))?.getText() ??
        "",
      (text) => /ignore:[\s\S]*Jane Roe/.test(text),
      vscode.workspace.onDidChangeTextDocument,
    );
    await page.click('#menu button:has-text("is no speaker")', { frame });
    await gone;
    await page.waitFor('#results button[data-entity="speaker:janeroe"]', { frame, gone: true });
    // it is kept at once, and said so
    await page.waitFor(".notification-toast", { text: "This is kept in .talkgraph.yml" });
    const [folder] = vscode.workspace.workspaceFolders;
    const dictionary = vscode.Uri.joinPath(folder.uri, ".talkgraph.yml");
    const kept = await vscode.workspace.fs.readFile(dictionary);
    assert.match(new TextDecoder().decode(kept), /Jane Roe/);
    await shoot("decision");
    await page.click('.notification-toast .monaco-button:has-text("Undo")');
    await page.waitFor('#results button[data-entity="speaker:janeroe"]', { frame });
    await assert.rejects(async () => vscode.workspace.fs.stat(dictionary));
  });

  it("begins the editor's rename from the panel", async function () {
    if (!page.available) this.skip();
    const frame = "#picture canvas";
    await page.click('#results button[data-row="speaker:janeroe"]', { frame, button: "right" });
    await page.click('#menu button:has-text("Rename")', { frame });
    await page.waitFor(".rename-box input", {});
    await page.press("Escape");
  });

  it("keeps view, filters and named views when the panel is hidden and made anew", async function () {
    if (!page.available) this.skip();
    const frame = "#picture canvas";
    await page.click("#kind-company", { frame });
    await page.waitFor("#chips", { frame, text: "no companies" });
    await page.click("#keep", { frame });
    await page.waitFor("#keep", { frame, text: "Forget" });
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const drawn = once(api.onDidDraw);
    await vscode.commands.executeCommand("talkgraph.showGraph");
    await drawn;
    await page.evaluate(
      'const views = document.querySelector("#views"); views.value = "everything"; views.dispatchEvent(new Event("change"))',
      { frame },
    );
    await page.waitFor("#chips", { frame, text: "no companies" });
    await page.click("#keep", { frame });
    await page.waitFor("#keep", { frame, text: "Keep view" });
  });

  for (const [theme, look] of [
    ["Default Dark Modern", ".monaco-workbench.vs-dark"],
    ["Default Light Modern", ".monaco-workbench.vs"],
  ])
    it(`shows card and panel in the theme ${theme}`, async function () {
      if (!page.available) this.skip();
      const name = look.endsWith("dark") ? "dark" : "light";
      await vscode.workspace
        .getConfiguration("workbench")
        .update("colorTheme", theme, vscode.ConfigurationTarget.Global);
      await page.waitFor(look);
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      const document = await open("queueconf-2023/day-1.md");
      const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      const at = positionOf(document, "Prometheus");
      editor.selection = new vscode.Selection(at, at);
      await vscode.commands.executeCommand("editor.action.showHover");
      await page.waitFor(".monaco-hover:not(.hidden)", { text: "Prometheus" });
      await shoot(`hover-${name}`);
      await page.press("Escape");
      const drawn = once(api.onDidDraw);
      await vscode.commands.executeCommand("talkgraph.showGraph");
      await drawn;
      const frame = "#picture canvas";
      await page.waitUntil("window.talkgraphPicture.isSettled()", { frame });
      await page.click('#results button[data-entity="speaker:janeroe"]', { frame });
      await page.waitFor("#card h2", { frame, text: "Jane Roe" });
      await shoot(`panel-${name}`);
      await vscode.workspace
        .getConfiguration("workbench")
        .update("colorTheme", undefined, vscode.ConfigurationTarget.Global);
    });

  const open = async (path) => {
    const document = await vscode.workspace.openTextDocument(note(path));
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    return document;
  };
  const positionOf = (document, words) => document.positionAt(document.getText().indexOf(words) + 2);
  const once = (event) =>
    new Promise((resolve) => {
      const listener = event((value) => {
        listener.dispose();
        resolve(value);
      });
    });
  /** Asks again after every event until the answer holds. */
  const until = (ask, holds, event) =>
    new Promise((resolve, reject) => {
      const check = async () => {
        const answer = await ask();
        if (!holds(answer)) return;
        listener.dispose();
        resolve(answer);
      };
      const listener = event(() => check().catch(reject));
      check().catch(reject);
    });
  /** Types the last letter and waits for the list; a busy machine may drop one, so the letter is typed again. */
  const offered = async (letter, name) => {
    const row = '.suggest-widget.visible .monaco-list-row[data-index="0"]';
    for (let left = 3; ; left--) {
      await page.type(letter);
      try {
        return await page.waitFor(row, { text: name, timeout: left > 0 ? 6_000 : 15_000 });
      } catch (error) {
        if (left === 0) throw error;
        await page.press("Backspace");
      }
    }
  };
  const flatten = (symbols) => symbols.flatMap((one) => [one, ...flatten(one.children ?? [])]);
  const shoot = async (name) => {
    if (shots) await page.screenshot(join(shots, `${name}.png`));
  };
});
