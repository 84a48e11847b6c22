/** The words of one paragraph, heading or cell → phrasing content: code, emphasis, links, images, addresses, line ends. */
import type { PhrasingContent } from "mdast";
import { autolinkAt, bareAddressAt, resourceAt } from "./addresses";
import { characterAt } from "../character-reference";
import type { Labels } from "./labels";
import { tagAt } from "./html";
import { asText, pairEmphasis, type Bracket, type Token } from "./emphasis";
import { carriageReturn, isAsciiPunctuation, isBlank, isLetter, skipRun, space, trimBlanks } from "./letters";
import { endOf, positionOf, textNode } from "./nodes";
import { noteCallAt, referenceAt } from "./references";
import { runAt } from "./runs";
import { refuse } from "./unusual";

/** More of them than this cost quadratic time. */
const mostDelimiters = 400;
const mostBrackets = 100;

/** Letters that may be more than themselves; all others are stepped over. */
const special = new Uint8Array(128);
for (const char of "\\`*_[]!<&~:wW") special[char.charCodeAt(0)] = 1;

/** What would be an address, had it not been passed over as text. */
const laterAddress = /https?:\/\/|www\.|[\w+\-.]@[-\w]*\./i;

/**
 * @param lines start and end of each line; blanks at their ends belong to them, indents don't
 * @param labels what brackets may lead to
 */
export function scanInline(source: string, lines: readonly number[], labels: Labels): PhrasingContent[] {
  return new InlineScan(source, labels).read(lines);
}

class InlineScan {
  private readonly tokens: Token[] = [];
  /** Where in `tokens` the open brackets stand. */
  private readonly brackets: number[] = [];
  private delimiters = 0;
  private at = 0;
  /** Where the text that is not yet a token begins. */
  private plain = 0;
  private lineStart = 0;
  /** Behind the line's last letter, and behind its last blank. */
  private end = 0;
  private lineEnd = 0;
  private isLast = false;
  private hasBreak = false;

  constructor(
    private readonly source: string,
    private readonly labels: Labels,
  ) {}

  read(lines: readonly number[]): PhrasingContent[] {
    for (let line = 0; line < lines.length; line += 2) {
      this.isLast = line + 2 >= lines.length;
      this.readLine(lines[line] ?? 0, lines[line + 1] ?? 0);
      if (!this.isLast) this.endLine(lines[line + 2] ?? 0);
    }
    const nodes =
      this.delimiters > 0 ? pairEmphasis(this.tokens, this.source) : asText(this.tokens, this.source);
    refuseAddresses(nodes);
    return nodes;
  }

  private readLine(start: number, lineEnd: number): void {
    const { source } = this;
    this.lineStart = this.at = this.plain = start;
    this.lineEnd = lineEnd;
    this.end = trimBlanks(source, start, lineEnd);
    this.hasBreak = false;
    while (this.at < this.end) {
      const code = source.charCodeAt(this.at);
      if (code >= 128 || special[code] === 0) this.at++;
      else this.readSpecial(code);
    }
    this.flush(this.end);
  }

  private readSpecial(code: number): void {
    switch (code) {
      case 92: // \
        this.readEscape();
        break;
      case 96: // `
        this.readCode();
        break;
      case 42: // *
      case 95: // _
      case 126: // ~
        this.readRun(code);
        break;
      case 91: // [
        this.openBracket(1);
        break;
      case 33: // !
        if (this.codeAt(1) === 91) this.openBracket(2);
        else this.at++;
        break;
      case 93: // ]
        this.closeBracket();
        break;
      case 60: // <
        this.readAngle();
        break;
      case 38: // &
        this.readReference();
        break;
      default:
        // : w W
        this.readAddress(code);
    }
  }

  /** The letter some places further on in this line, or a blank. */
  private codeAt(ahead: number): number {
    return this.at + ahead < this.end ? this.source.charCodeAt(this.at + ahead) : space;
  }

  private flush(to: number): void {
    if (this.plain < to) this.tokens.push(textNode(this.plain, to, this.source.slice(this.plain, to)));
  }

  /** Puts a node or token that ends at `end`; what stands before `start` is text. */
  private put(token: Token, start: number, end: number): void {
    this.flush(start);
    this.tokens.push(token);
    this.at = this.plain = end;
  }

  private readEscape(): void {
    const { at, source } = this;
    if (at + 1 >= this.end) {
      if (this.lineEnd > this.end || this.isLast) this.at++;
      else {
        this.put({ type: "break", position: positionOf(at, this.endOfLine()) }, at, at + 1);
        this.hasBreak = true;
      }
    } else if (isAsciiPunctuation(source.charCodeAt(at + 1)))
      this.put(textNode(at, at + 2, source.charAt(at + 1)), at, at + 2);
    else this.at++;
  }

  /** `&amp;`, `&#8230;`. */
  private readReference(): void {
    const { at, source } = this;
    const found = characterAt(source, at, this.end);
    if (found === undefined) this.at++;
    else this.put(textNode(at, at + found.length, found.meant), at, at + found.length);
  }

  private readCode(): void {
    const { source, at, end } = this;
    const open = skipRun(source, at, end, 96);
    for (let close = source.indexOf("`", open); close >= 0 && close < end;) {
      const behind = skipRun(source, close, end, 96);
      if (behind - close === open - at) {
        let value = source.slice(open, close);
        if (value.length > 2 && value.startsWith(" ") && value.endsWith(" ") && /[^ ]/.test(value))
          value = value.slice(1, -1);
        this.put({ type: "inlineCode", value, position: positionOf(at, behind) }, at, behind);
        return;
      }
      close = source.indexOf("`", behind);
    }
    // it may be closed in a line further down
    if (!this.isLast) refuse();
    this.at = open;
  }

  private readRun(code: number): void {
    const run = runAt(this.source, this.at, this.lineStart, this.end);
    if (run === undefined) {
      this.at = skipRun(this.source, this.at, this.end, code);
      return;
    }
    this.put(run, run.start, run.end);
    if (++this.delimiters > mostDelimiters) refuse();
  }

  private openBracket(length: 1 | 2): void {
    const { at, source } = this;
    const call = noteCallAt(source, at, length, this.labels);
    if (call !== undefined) {
      this.put(call, at, endOf(call));
      return;
    }
    this.put({ type: "bracket", start: at, end: at + length, isActive: true }, at, at + length);
    if (this.brackets.push(this.tokens.length - 1) > mostBrackets) refuse();
  }

  private closeBracket(): void {
    const { at, source, tokens } = this;
    const from = this.brackets.pop();
    const bracket = from === undefined ? undefined : tokens[from];
    if (from === undefined || bracket?.type !== "bracket" || !bracket.isActive) {
      this.at++;
      return;
    }
    // a definition whose label goes over lines
    if (bracket.start < this.lineStart && this.codeAt(1) === 58) refuse();
    const target =
      this.codeAt(1) === 40
        ? resourceAt(source, at + 2, this.end)
        : referenceAt(source, bracket.end, at, this.end, this.labels);
    if (target === undefined) {
      this.at++;
      return;
    }
    this.flush(at);
    const inside = tokens.splice(from).slice(1);
    const children = this.delimiters > 0 ? pairEmphasis(inside, source) : asText(inside, source);
    const { end, ...leads } = target;
    const position = positionOf(bracket.start, end);
    this.at = this.plain = end;
    if (isImage(bracket)) {
      const alt = visibleText(children);
      tokens.push(
        "url" in leads
          ? { type: "image", ...leads, alt, position }
          : { type: "imageReference", ...leads, alt, position },
      );
    } else {
      // a link's text holds no link, whatever mdast's types say of what stands in it
      tokens.push(
        "url" in leads
          ? { type: "link", ...leads, children, position }
          : { type: "linkReference", ...leads, children, position },
      );
      for (const index of this.brackets) {
        const outer = tokens[index];
        if (outer?.type === "bracket" && !isImage(outer)) outer.isActive = false;
      }
    }
  }

  /** `<https://…>`, `<br>`; HTML that goes on in the next line and what may be an address of mail is refused. */
  private readAngle(): void {
    const { at, source } = this;
    const next = this.codeAt(1);
    if (!isLetter(next) && next !== 47 && next !== 33 && next !== 63) {
      if (/^<[^\s<>@]*@[^\s<>]*>/.test(source.slice(at, this.end))) refuse();
      this.at++;
      return;
    }
    const url = autolinkAt(source, at);
    if (url !== undefined && at + url.length + 2 <= this.end) {
      const end = at + url.length + 2;
      const children = [textNode(at + 1, end - 1, url)];
      this.put({ type: "link", title: null, url, children, position: positionOf(at, end) }, at, end);
      return;
    }
    const tag = tagAt(source, at);
    if (tag === undefined || at + tag.length > this.end) refuse();
    this.put({ type: "html", value: tag, position: positionOf(at, at + tag.length) }, at, at + tag.length);
  }

  /** A bare address at the `:` of `https://` or the first letter of `www.`; inside of brackets it is left to the link. */
  private readAddress(code: number): void {
    const { source, at } = this;
    const start = code === 58 ? this.schemeStart() : this.isHost() ? at : -1;
    if (start < 0 || this.brackets.length > 0) {
      this.at++;
      return;
    }
    const address = bareAddressAt(source, start, this.end);
    const end = start + address.length;
    const url = code === 58 ? address : `http://${address}`;
    const children = [textNode(start, end, address)];
    this.put({ type: "link", title: null, url, children, position: positionOf(start, end) }, start, end);
  }

  private schemeStart(): number {
    const { source, at } = this;
    if (source.charCodeAt(at + 1) !== 47 || source.charCodeAt(at + 2) !== 47) return -1;
    let start = at;
    while (start > this.plain && isLetter(source.charCodeAt(start - 1))) start--;
    return /^https?$/i.test(source.slice(start, at)) ? start : -1;
  }

  private isHost(): boolean {
    const { source, at } = this;
    if (at + 3 >= this.end || !/^www\./i.test(source.slice(at, at + 4))) return false;
    const before = at > this.lineStart ? source.charCodeAt(at - 1) : space;
    if (!isBlank(before) && before !== 40) refuse();
    return true;
  }

  private endOfLine(): number {
    return this.lineEnd + (this.source.charCodeAt(this.lineEnd) === carriageReturn ? 2 : 1);
  }

  /** @param next where the words of the line below begin */
  private endLine(next: number): void {
    const { source, end, lineEnd } = this;
    // a label may go on below, with marks of quotes in it
    if (this.brackets.length > 0 && this.labels.count > 0 && next > this.endOfLine()) refuse();
    if (this.hasBreak) return;
    const blanks = source.slice(end, lineEnd);
    const behind = this.endOfLine();
    if (blanks.length >= 2 && !blanks.includes("\t"))
      this.tokens.push({ type: "break", position: positionOf(end, behind) });
    else this.tokens.push(textNode(lineEnd, behind, source.slice(lineEnd, behind)));
  }
}

const isImage = ({ start, end }: Bracket): boolean => end - start === 2;

const visibleText = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) =>
      "value" in node
        ? node.value
        : "alt" in node
          ? (node.alt ?? "")
          : "children" in node
            ? visibleText(node.children)
            : "",
    )
    .join("");

/** Text that the reference would look for addresses in, and find some, is the reference's. */
function refuseAddresses(nodes: readonly PhrasingContent[]): void {
  for (const node of nodes)
    if (node.type === "text") {
      if (laterAddress.test(node.value)) refuse();
    } else if (node.type !== "link" && node.type !== "linkReference" && "children" in node)
      refuseAddresses(node.children);
}
