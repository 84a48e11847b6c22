/** The bar above the picture: back and forward, views, layout, communities, files. */
import { exportForms, exportFormats, type ExportFormat } from "../../protocol/export-formats";
import { pictureFormats, pictureLabels, type PictureFormat } from "../../protocol/panel";
import { button, make, select, setChoices } from "./dom";
import type { PanelActions, PanelModel } from "./panel-model";
import { layoutNames, readState, viewLabel, type LayoutName } from "./view";
import { ViewForm } from "./view-form";

const layouts: Readonly<Record<LayoutName, string>> = {
  force: "Layout: by force",
  time: "Layout: events over time",
  columns: "Layout: kinds in columns",
  circle: "Layout: circle",
};

const files: readonly (readonly [PictureFormat | ExportFormat, string])[] = [
  ...pictureFormats.map((format) => [format, pictureLabels[format]] as const),
  ...exportFormats.map((format) => [format, `${exportForms[format].label} (all of the graph)`] as const),
];

export class Toolbar {
  readonly element = make("div", { id: "toolbar", role: "toolbar", label: "Views of the graph" });
  private readonly back: HTMLButtonElement;
  private readonly forward: HTMLButtonElement;
  private readonly saved: HTMLSelectElement;
  private readonly keep: HTMLButtonElement;
  private readonly layout: HTMLSelectElement;
  private readonly communities: HTMLButtonElement;
  private readonly follow: HTMLButtonElement;
  private readonly form: ViewForm;
  private model: PanelModel | undefined;

  constructor(private readonly actions: PanelActions) {
    this.back = button(
      { id: "back", label: "Back" },
      () => {
        actions.back();
      },
      "←",
    );
    this.forward = button(
      { id: "forward", label: "Forward" },
      () => {
        actions.forward();
      },
      "→",
    );
    this.form = new ViewForm(actions);
    this.saved = select({ id: "views", label: "Named views" }, [], (name) => {
      this.openView(name);
    });
    this.layout = select(
      { id: "layout", label: "Layout" },
      layoutNames.map((name) => [name, layouts[name]] as const),
      (name) => {
        if (this.model !== undefined) actions.go({ ...this.model.state, layout: name as LayoutName });
      },
    );
    this.communities = button(
      { id: "communities", title: "Outline entities that hang together" },
      () => {
        if (this.model !== undefined)
          actions.go({ ...this.model.state, communities: !this.model.state.communities });
      },
      "Communities",
    );
    this.follow = button(
      { id: "follow", title: "Show what is near the name under the editor's cursor" },
      () => {
        this.toggleFollowing();
      },
      "Follow cursor",
    );
    // choosing does nothing yet: with the keyboard one passes by other formats
    const format = select({ id: "save-as", label: "Format of the file" }, files, () => undefined);
    const save = button(
      { id: "save" },
      () => {
        actions.saveAs(format.value as PictureFormat | ExportFormat);
      },
      "Save",
    );
    this.keep = button({ id: "keep" }, () => {
      this.keepOrForget();
    });
    this.element.append(
      this.back,
      this.forward,
      this.form.element,
      this.saved,
      this.keep,
      this.follow,
      this.layout,
      this.communities,
      format,
      save,
    );
  }

  private toggleFollowing(): void {
    if (this.model === undefined) return;
    const { state } = this.model;
    this.actions.go({
      ...state,
      view: state.view.kind === "cursor" ? { kind: "all" } : { kind: "cursor", id: undefined, depth: 2 },
    });
  }

  private openView(name: string): void {
    const found = this.model?.views.find((one) => one.name === name);
    if (found !== undefined) this.actions.go(readState(found.state));
  }

  private keepOrForget(): void {
    if (this.model === undefined) return;
    const present = presentView(this.model);
    if (present === undefined) this.actions.saveView(proposedName(this.model));
    else this.actions.dropView(present);
  }

  render(model: PanelModel): void {
    this.model = model;
    const { state, views } = model;
    this.back.disabled = !model.canGoBack;
    this.forward.disabled = !model.canGoForward;
    this.layout.value = state.layout;
    this.communities.setAttribute("aria-pressed", String(state.communities));
    this.follow.setAttribute("aria-pressed", String(state.view.kind === "cursor"));
    const present = presentView(model);
    setChoices(this.saved, [["", "Named views …"], ...views.map(({ name }) => [name, name] as const)]);
    this.saved.value = present ?? "";
    this.saved.hidden = views.length === 0;
    this.keep.textContent = present === undefined ? "Keep view" : `Forget “${present}”`;
    this.form.render(model);
  }
}

/** The named view that is shown now. */
const presentView = ({ views, state }: PanelModel): string | undefined =>
  views.find((one) => JSON.stringify(readState(one.state)) === JSON.stringify(state))?.name;

/** What the view shows, in words; a number behind it where another one is called so. */
function proposedName({ state, store, views }: PanelModel): string {
  const plain = viewLabel(state.view, (id) => store.nameOf(id));
  const isTaken = (name: string): boolean => views.some((one) => one.name === name);
  if (!isTaken(plain)) return plain;
  let number = 2;
  while (isTaken(`${plain} ${String(number)}`)) number++;
  return `${plain} ${String(number)}`;
}
