/** A drawing as a file, given to the extension, which asks where to put it. */
import type { PanelRequest, PictureFormat } from "../../protocol/panel";
import { toSvg, type Drawing } from "./picture-svg";

export async function savePicture(
  drawing: Drawing,
  format: PictureFormat,
  send: (request: PanelRequest) => void,
): Promise<void> {
  if (format === "svg") {
    send({ type: "saveFile", name: "talkgraph.svg", data: toSvg(drawing), encoding: "utf8" });
    return;
  }
  const data = await toPng(drawing, Number(/\d/.exec(format)?.[0] ?? 1));
  send({ type: "saveFile", name: "talkgraph.png", data, encoding: "base64" });
}

/**
 * A drawing as PNG.
 * @param scale pixels for each CSS pixel
 * @returns the file's bytes in base64
 */
async function toPng(drawing: Drawing, scale: number): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvg(drawing))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The picture could not be drawn. Try a smaller size.");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/, "");
}
