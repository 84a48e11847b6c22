/** Generates folders of conference notes: the same number gives the same notes, byte for byte. All people and companies are invented. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const split = (words) => words.split(" ");
const given = split(
  "Ada Bela Cem Dana Emil Farah Goran Hana Ines Jonas Kira Lev Mina Nils Oona Petra Quim Rosa Selma Timo Uma Vera Wim Yara Zoe Alva Bruno Carla Dario Elsa Femke Gita Hugo Ida Jarl Katja Lotte Milan Noor Olaf Paula Rune Sanne Tariq Ulla Vito Wanda Xaver Ylva Zeno",
);
const [heads, tails] = [
  split(
    "Abel Birk Castel Dor Eskel Falken Grims Holl Ivers Jar Kest Lind Mar Nor Os Pel Quar Rav Sten Tor Ul Val Wes Yar Zell",
  ),
  split("son holm nau hout berg ried by ander holt mond lund mark stad feld gaard wood mere vik rup croft"),
];
const firms = split(
  "Acme Fjord Harbour Larkspur Meridian Northwind Osprey Pinewood Quarry Ridgeway Saltmarsh Tidewater Umber Vellum Willow Yonder Zephyr Basalt Cinder Drift",
);
const trades = split(
  "Systems Logistics Freight Labs Analytics Robotics Media Energy Retail Telecom Studios Insurance",
);
const known = split(
  "Kubernetes Kafka Redis PostgreSQL Prometheus Grafana Terraform Envoy NATS ClickHouse Elasticsearch RabbitMQ Jenkins Docker etcd Ansible Cassandra Flink Spark Airflow Istio Linkerd Helm Argo Vault Consul MongoDB MySQL SQLite GraphQL TypeScript Rust Kotlin Elixir Webpack Vite Jest Cypress Playwright Jaeger OpenTelemetry Nginx HAProxy Ceph MinIO Trino dbt DuckDB PyTorch TensorFlow",
);
const [front, back] = [
  split(
    "Arc Bit Chain Dash Echo Flow Gate Hash Iron Key Link Mesh Node Open Pipe Query Ring Shard Tape Unit",
  ),
  split("Base Beam Craft Desk Forge Guard Hub Kit Lens Mill Press Rail Smith Vault Yard"),
];
const topics = split(
  "Queues Letters Brokers Caches Clocks Ledgers Gateways Backups Alerts Schedules Tenants Shards Replicas Budgets Deploys",
);
const events = split("Queue Broker Ledger Signal Harvest Canal Lantern Orchard Compass Anvil");
const cities = split("Ghent Porto Tallinn Graz Aarhus Lyon Bergen Riga Cork Turin");
const titles = [
  (x) =>
    `${x.pick(["Taming", "Losing", "Counting", "Mending", "Scaling", "Draining"])} ${x.topic()} with ${x.tool()}`,
  (x) => `What ${x.tool()} taught us about ${x.topic().toLowerCase()}`,
  (x) => `From ${x.tool()} to ${x.tool()} in ${x.number(2, 18)} months`,
  (x) => `${x.topic()} nobody asked for`,
  (x) => `A slow walk through ${x.tool()}`,
];
const sentences = [
  (x) =>
    `They moved from ${x.tool()} to ${x.tool()} in ${x.number(2, 14)} months and kept both running for two more.`,
  () => `Most of the work went into backups, alerts and a way back that anybody can walk.`,
  (x) =>
    `The first version was built on ${x.tool()}; it held until the traffic grew ${x.number(3, 40)} times.`,
  (x) => `Somebody asked about cost: ${x.number(10, 90)} machines are cheap and people are not.`,
  (x) => `I had not seen ${x.tool()} used beside ${x.tool()} before, but the figures were convincing.`,
  (x) => `A restart takes ${x.number(2, 300)} seconds, down from ${x.number(301, 900)}.`,
  (x) => `The team at ${x.firm()} does the same with ${x.tool()}.`,
  (x) => `${x.person()} had made this point a year before, with another ending.`,
  () => `Deleting a service is a release as well, and nobody plans it.`,
  (x) => `Their wrapper around ${x.tool()} has ${x.number(200, 9000)} lines and no tests.`,
];

/** Mulberry32: small, seeded, good enough for notes. */
function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a note's sentences are made with. Few tools are named often, most of them hardly ever. */
function wordsOf(seed) {
  const next = random(seed * 7919 + 1);
  const pick = (list) => list[Math.floor(next() * list.length)];
  return {
    pick,
    number: (from, to) => from + Math.floor(next() * (to - from)),
    tool: () => (next() < 0.7 ? known[Math.floor(next() ** 2 * known.length)] : pick(front) + pick(back)),
    firm: () => `${pick(firms)} ${pick(trades)}`,
    person: () => `${pick(given)} ${pick(heads)}${pick(tails)}`,
    topic: () => pick(topics),
  };
}

/** One note of about `bytes` bytes. */
export function makeNote(seed, bytes) {
  const x = wordsOf(seed);
  const year = x.number(2012, 2026);
  const city = x.pick(cities);
  const event = `${x.pick(events)}Conf ${year}`;
  const parts = [
    `---\ntitle: ${event}\ndate: ${year}-0${x.number(1, 9)}-1${x.number(0, 9)}\nlocation: ${city}\n---\n`,
    `# ${event}\n\nTwo days in ${city} with ${x.number(80, 900)} people.\n`,
  ];
  const headings = [
    () => `### ${x.pick(titles)(x)} - ${x.person()}, ${x.firm()}`,
    () => `## ${x.person()} (${x.firm()}): ${x.pick(titles)(x)}`,
    () => `## ${x.pick(titles)(x)}\n\n*${x.person()}, ${x.firm()}*`,
  ];
  const heading = x.pick(headings);
  for (let length = parts.join("").length; length < bytes;) {
    const sentence = () => x.pick(sentences)(x);
    const talk = [
      heading(),
      "",
      [sentence(), sentence()].join(" "),
      "",
      ...Array.from({ length: x.number(4, 9) }, () => `- ${sentence()}`),
      "",
    ].join("\n");
    parts.push(talk);
    length += talk.length;
  }
  return parts.join("\n");
}

/** Writes `notes` notes of about 5 KB into a folder, ten to a sub-folder; returns how many bytes they have. */
export function makeVault(folder, notes) {
  let bytes = 0;
  for (let i = 0; i < notes; i++) {
    const inside = join(folder, `event-${Math.floor(i / 10)}`);
    if (i % 10 === 0) mkdirSync(inside, { recursive: true });
    const note = makeNote(i + 1, 5_000);
    bytes += note.length;
    writeFileSync(join(inside, `note-${i}.md`), note);
  }
  return bytes;
}
