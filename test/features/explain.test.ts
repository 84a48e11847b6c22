/** Explaining a line: its facts with rule, confidence and evidence, and what lost. */
import assert from "node:assert/strict";
import { explain, renderExplanation } from "../../server/src/features/explain";
import { openAtCursor } from "../fixture/workspaces";

function explained(fixture: string): string {
  const { workspace, note, offset } = openAtCursor(fixture);
  const found = explain(workspace, note, offset);
  return found === undefined ? "nothing" : renderExplanation(found);
}

describe("explain", () => {
  it("names every fact of the line, its rule, and what it is evidence for", () => {
    const text = explained("# QueueConf 2023\n\n### Taming Queu$0es - Jane Roe, Acme\n\nKafka.");
    assert.match(
      text,
      /“Jane Roe” is the speaker Jane Roe\n {2}rule: heading: title-first; confidence 0\.\d\d/,
    );
    assert.match(text, /evidence for: Jane Roe presents Taming Queues/);
    assert.match(text, /evidence for: Jane Roe works at Acme/);
  });
  it("names the readings that lost", () => {
    const text = explained(
      "# QueueConf 2023\n\n### Keynote: The Long$0 Line - Mina Okafor, Chief Architect, Larkspur\n\nKafka.",
    );
    assert.match(text, /Tried, and not believed:\n {2}as /);
  });
  it("says why a word is no tool here", () => {
    assert.match(
      explained("# QueueConf 2023\n\n### Taming Queues - Jane Roe\n\nStorm wa$0rnings first."),
      /“Storm” as the tool Apache Storm: it may be a plain word here/,
    );
  });
  it("says so where nothing is recognised", () => {
    assert.match(
      explained("# QueueConf 2023\n\nJust wa$0iting."),
      /^Just waiting\.\n\nNothing is recognised on this line\./,
    );
  });
  it("says so where the whole note is taken for none of a conference, and what would make it one", () => {
    const books =
      "# Read in winter\n\n- **The Quiet$0 Drawer** by Mina Okafor: slow\n- **A Box of Rain** by Jane Roe: fine";
    assert.match(explained(books), /taken for none of a conference: it names no event/);
    assert.doesNotMatch(explained(`---\nevent: QueueConf 2023\n---\n\n${books}`), /taken for none/);
  });
});
