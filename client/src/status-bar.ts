/** The status bar item: what the graph holds, and how far reading has come. */
import * as vscode from "vscode";
import type { Status } from "../../protocol/methods";

export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    "talkgraph.status",
    vscode.StatusBarAlignment.Right,
    90,
  );

  constructor() {
    this.item.name = "Talkgraph";
    this.item.command = "talkgraph.showGraph";
  }

  show({ indexing, done, total, counts, problems, ignored }: Status): void {
    const { events, talks, speakers, companies, tools } = counts;
    this.item.text = indexing
      ? `$(sync~spin) Talkgraph: ${String(done)} of ${String(total)} notes`
      : `$(type-hierarchy) ${count(talks, "talk")}, ${count(tools, "tool")}${problems.length > 0 ? " $(warning)" : ""}`;
    const lines = [
      `${count(events, "event")}, ${count(talks, "talk")}, ${count(speakers, "speaker")}, ${companies === 1 ? "1 company" : `${String(companies)} companies`}, ${count(tools, "tool")}`,
      ...problems.slice(0, 10),
      ...(problems.length > 10
        ? [`… and ${String(problems.length - 10)} more; see the Talkgraph output`]
        : []),
      ...(ignored > 0
        ? [`${count(ignored, "note or folder", "notes and folders")} hidden by .gitignore or files.exclude`]
        : []),
      "Click to show the graph",
    ];
    this.item.tooltip = lines.join("\n");
    this.item.accessibilityInformation = { label: `Talkgraph: ${lines[0] ?? ""}` };
    this.item.show();
  }

  dispose(): void {
    this.item.dispose();
  }
}

const count = (number: number, one: string, many = `${one}s`): string =>
  number === 1 ? `1 ${one}` : `${String(number)} ${many}`;
