// Lets tests that run inside the extension host drive the page around them: JSON over HTTP on this machine,
// one action a request. Its client is page.js.

import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { text as textOf } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";

/**
 * @param {() => import("playwright-core").Page} page is asked for with every action, as the page comes after
 *   the bridge
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` takes POSTs of `{ action, … }`, see
 *   `actions`
 */
export async function startBridge(page) {
  // The path is a secret: a page in another browser must not be able to drive this one.
  const path = `/${randomBytes(16).toString("hex")}`;
  const server = createServer(async (request, response) => {
    if (request.url !== path) return response.writeHead(404).end();
    const [status, answer] = await perform(page(), await textOf(request));
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${server.address().port}${path}`, stop };
}

async function perform(page, body) {
  try {
    const request = JSON.parse(body);
    const action = Object.hasOwn(actions, request.action) ? actions[request.action] : undefined;
    if (!action) throw new Error(`there is no such action, only ${Object.keys(actions).join(", ")}`);
    return [200, { result: (await action(page, request)) ?? null }];
  } catch (error) {
    return [500, { error: error.message }];
  }
}

/**
 * What can be asked for. Where a `selector` is taken (Playwright's: CSS, `text=…`, `role=…`), `text` narrows
 * it to elements that contain this text, `timeout` limits the waiting (milliseconds), and `frame` says where
 * to look: nothing is the workbench itself, `true` all frames in it, which webviews consist of, a selector
 * the frames that have such an element, `{ expression }` the frames where this JavaScript is true.
 */
const actions = {
  /** Types `text` where the focus is, as fast as a fast typist. */
  type: (page, { text, delay = 25 }) => page.keyboard.type(text, { delay }),

  /** Presses `key`: `Enter`, `Control+Space`. */
  press: (page, { key, delay }) => page.keyboard.press(key, { delay }),

  click: async (page, request) => {
    const { button, clickCount, modifiers, position } = request;
    const element = await visibleElement(page, request);
    await element.click({ button, clickCount, modifiers, position, timeout: timeoutOf(request) });
  },

  hover: async (page, request) => {
    const element = await visibleElement(page, request);
    await element.hover({ position: request.position, timeout: timeoutOf(request) });
  },

  /**
   * Waits for a visible element (its text and box are the result), for none (`gone`), or for a true
   * `expression`.
   */
  "wait-for": async (page, request) => {
    if (request.expression) return until(request, () => trueValue(page, request));
    if (request.gone) return until(request, async () => !(await findVisible(page, request)));
    const element = await visibleElement(page, request);
    return { text: await element.innerText(), box: await element.boundingBox() };
  },

  /** Moves the mouse to a point of the page, and there does what `kind` says. */
  mouse: async ({ mouse }, { kind, x, y, button, steps, deltaX = 0, deltaY = 0 }) => {
    await mouse.move(x, y, { steps });
    if (kind === "down") await mouse.down({ button });
    if (kind === "up") await mouse.up({ button });
    if (kind === "click") await mouse.click(x, y, { button });
    if (kind === "double-click") await mouse.dblclick(x, y, { button });
    if (kind === "wheel") await mouse.wheel(deltaX, deltaY);
  },

  /** Saves a picture of the page, or of one element, as `path`. */
  screenshot: async (page, request) => {
    const { path, selector } = request;
    await (selector ? await visibleElement(page, request) : page).screenshot({
      path,
      animations: "disabled",
    });
  },

  /** The value of a JavaScript `expression` in the workbench's page. */
  "page-eval": (page, { expression }) => page.evaluate(expression),

  /**
   * The value of a JavaScript `expression` in the first frame that `frame` means; waits until there is one.
   */
  "frame-eval": async (page, request) => {
    const [frame] = await until(request, async () => {
      const frames = await framesMeant(page, request.frame ?? true);
      return frames.length > 0 && frames;
    });
    return frame.evaluate(request.expression);
  },
};

function timeoutOf({ timeout = 15_000 }) {
  return timeout;
}

async function visibleElement(page, request) {
  return until(request, () => findVisible(page, request));
}

async function findVisible(page, { selector, text, frame }) {
  for (const each of await framesMeant(page, frame)) {
    const element = each.locator(selector).filter({ hasText: text, visible: true }).first();
    // A frame can go while it is looked into.
    if (await element.isVisible().catch(() => false)) return element;
  }
  return undefined;
}

async function trueValue(page, { expression, frame }) {
  for (const each of await framesMeant(page, frame)) {
    const value = await each.evaluate(expression).catch(() => undefined);
    if (value) return value;
  }
  return undefined;
}

async function framesMeant(page, frame) {
  if (!frame) return [page.mainFrame()];
  const inner = page.frames().filter((each) => each !== page.mainFrame());
  if (frame === true) return inner;
  const isMeant = (each) =>
    typeof frame === "string" ? each.locator(frame).count() : each.evaluate(frame.expression);
  const verdicts = await Promise.all(inner.map((each) => isMeant(each).catch(() => false)));
  return inner.filter((_each, index) => verdicts[index]);
}

/** Asks again until there is an answer, or the time is over. */
async function until(request, ask) {
  const end = Date.now() + timeoutOf(request);
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) break;
    await delay(50);
  }
  throw new Error(`waited ${timeoutOf(request)} ms in vain for ${JSON.stringify(request)}`);
}
