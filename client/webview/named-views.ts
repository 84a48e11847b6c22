/** The workspace's named views: they are the editor's, which keeps them with the workspace. */
import type { NamedView } from "../../protocol/panel";
import type { PanelState } from "./view";

export class NamedViews {
  private views: readonly NamedView[] | undefined;

  /** @param keep where all of them go when one is added or dropped */
  constructor(private readonly keep: (views: readonly NamedView[]) => void) {}

  get all(): readonly NamedView[] {
    return this.views ?? [];
  }

  /** They have come from the editor; nothing is written over them before. */
  take(views: readonly NamedView[]): void {
    this.views = views;
  }

  add(name: string, state: PanelState): void {
    this.change((others) => [...others, { name, state }], name);
  }

  drop(name: string): void {
    this.change((others) => others, name);
  }

  private change(next: (others: readonly NamedView[]) => readonly NamedView[], name: string): void {
    if (this.views === undefined) return;
    this.views = next(this.views.filter((one) => one.name !== name));
    this.keep(this.views);
  }
}
