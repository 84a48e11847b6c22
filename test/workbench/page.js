// Drives the page that shows the workbench, from a test inside the extension host. In a downloaded VS Code
// there is no such page: `available` is false, and a test that needs one skips itself. What each call does is
// said in bridge.mjs.

const { resolve } = require("node:path");
const vscode = require("vscode");

const url = process.env.TALKGRAPH_PAGE;

/**
 * Where to look: nothing is the workbench itself, `true` all frames in it (webviews), a selector the frames
 * with such an element, `{ expression }` the frames where this JavaScript is true.
 *
 * @typedef {true | string | { expression: string }} Frame
 * @typedef {{ frame?: Frame, text?: string, timeout?: number }} Where
 */

/** Whether there is a page to drive. */
exports.available = Boolean(url);

/** @param {string} text @param {{ delay?: number }} [options] milliseconds between keys */
exports.type = (text, options) => perform("type", { ...options, text });

/** @param {string} key such as `Enter` or `Control+Space` */
exports.press = (key) => perform("press", { key });

/**
 * @param {string} selector
 * @param {Where & { button?: string, clickCount?: number, modifiers?: string[] }} [options]
 */
exports.click = (selector, options) => perform("click", { ...options, selector });

/** @param {string} selector @param {Where} [options] */
exports.hover = (selector, options) => perform("hover", { ...options, selector });

/**
 * Waits for a visible element, or with `gone` until there is none.
 *
 * @param {string} selector
 * @param {Where & { gone?: boolean }} [options]
 * @returns {Promise<{ text: string, box: { x: number, y: number, width: number, height: number } }>}
 */
exports.waitFor = (selector, options) => perform("wait-for", { ...options, selector });

/**
 * Waits until a JavaScript expression is true, and gives its value.
 *
 * @param {string} expression
 * @param {Where} [options]
 */
exports.waitUntil = (expression, options) => perform("wait-for", { ...options, expression });

/**
 * The value of a JavaScript expression in the page, or in a frame.
 *
 * @param {string} expression
 * @param {Where} [options]
 */
exports.evaluate = (expression, options) =>
  perform(options?.frame ? "frame-eval" : "page-eval", { ...options, expression });

/** @param {string} path of the PNG to write @param {Where & { selector?: string }} [options] */
exports.screenshot = (path, options) => perform("screenshot", { ...options, path: resolve(path) });

/**
 * @param {"move" | "down" | "up" | "click" | "double-click" | "wheel"} kind
 * @param {number} x
 * @param {number} y
 * @param {{ button?: string, steps?: number, deltaX?: number, deltaY?: number }} [options]
 */
exports.mouse = (kind, x, y, options) => perform("mouse", { ...options, kind, x, y });

/** Closes all notifications, shown or not. */
exports.closeNotifications = () => vscode.commands.executeCommand("notifications.clearAll");

async function perform(action, request) {
  if (!url) throw new Error("there is no page to drive here: ask page.available first");
  // What the test has told VS Code (a selection, an edit) travels another road, and must be there first.
  await vscode.commands.executeCommand("noop");
  const body = JSON.stringify({ action, ...request });
  const response = await fetch(url, {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
  });
  const { result, error } = await response.json();
  if (error) throw new Error(`page.${action}: ${error}`);
  return result;
}
