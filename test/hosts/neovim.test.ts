/** A foreign editor: Neovim's own client over stdio, where Neovim is installed; hover, completion, definition, references, rename. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const isInstalled = spawnSync("nvim", ["--version"], { stdio: "ignore" }).status === 0;

const note =
  "# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n\nThey use Prometheus. Jane Roe knows.\n\nWe met Jane R\n";

/** Asks each question with Neovim's client and writes the answers down as JSON. */
const script = (server: string, folder: string, out: string): string => `
local id = vim.lsp.start_client({
  name = "talkgraph",
  cmd = { ${JSON.stringify(process.execPath)}, ${JSON.stringify(server)}, "serve", "--stdio" },
  root_dir = ${JSON.stringify(folder)},
  workspace_folders = { { uri = vim.uri_from_fname(${JSON.stringify(folder)}), name = "notes" } },
})
vim.lsp.buf_attach_client(0, id)
vim.wait(10000, function() local c = vim.lsp.get_client_by_id(id); return c ~= nil and c.initialized end, 10)
local function ask(method, line, character, extra)
  local params = { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = line, character = character } }
  for key, value in pairs(extra or {}) do params[key] = value end
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000)
  for _, answer in pairs(answers or {}) do return answer.result end
end
local answers = {
  hover = ask("textDocument/hover", 4, 12),
  completion = ask("textDocument/completion", 6, 13, { context = { triggerKind = 1 } }),
  definition = ask("textDocument/definition", 4, 24),
  references = ask("textDocument/references", 4, 24, { context = { includeDeclaration = true } }),
}
local edit = ask("textDocument/rename", 4, 24, { newName = "Joan Roe" })
vim.lsp.util.apply_workspace_edit(edit, "utf-16")
answers.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\\n")
vim.fn.writefile({ vim.fn.json_encode(answers) }, ${JSON.stringify(out)})
vim.lsp.stop_client(id)
vim.cmd("qa!")
`;

interface Start {
  readonly start: { readonly line: number };
}

interface Place {
  readonly range?: Start;
  readonly targetRange?: Start;
}

interface Answers {
  readonly hover: { readonly contents: { readonly value: string } };
  readonly completion: { readonly items: readonly { readonly label: string }[] };
  /** Locations, or links to them, one or several. */
  readonly definition: Place | readonly Place[];
  readonly references: readonly unknown[];
  readonly text: string;
}

describe("in Neovim", () => {
  it("answers as in any other editor", function () {
    if (!isInstalled) this.skip();
    const folder = mkdtempSync(join(tmpdir(), "talkgraph-nvim-"));
    try {
      const [file, out, lua] = ["day-1.md", "answers.json", "ask.lua"].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      writeFileSync(file, note);
      writeFileSync(lua, script(join(process.cwd(), "dist/server.js"), folder, out));
      execFileSync("nvim", ["--headless", "--clean", "-n", file, "-c", `luafile ${lua}`], {
        timeout: 60_000,
        stdio: "ignore",
      });
      const answers = JSON.parse(readFileSync(out, "utf8")) as Answers;
      assert.match(answers.hover.contents.value, /\*\*Prometheus\*\*/);
      assert.ok(answers.completion.items.some((one) => one.label === "Jane Roe"));
      const definition = [answers.definition].flat()[0];
      assert.equal((definition?.targetRange ?? definition?.range)?.start.line, 2);
      assert.ok(answers.references.length >= 2);
      assert.equal(
        answers.text,
        note.replace("- Jane Roe", "- Joan Roe").replace(". Jane Roe", ". Joan Roe").trimEnd(),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
