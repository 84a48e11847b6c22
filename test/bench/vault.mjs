/** Generates folders of conference notes: the same number gives the same notes, byte for byte. All names are invented. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const given =
  "Ada Bela Cem Dana Emil Farah Goran Hana Ines Jonas Kira Lev Mina Nils Oona Petra Quim Rosa Selma Timo Uma Vera Wim Yara Zoe".split(
    " ",
  );
const families =
  "Abelson Birkholm Castelnau Dorhout Eskelin Falkenried Grimsby Hollander Iversholt Jarmond".split(" ");
const firms = "Acme Fjord Harbour Larkspur Meridian Northwind Osprey Pinewood Quarry Ridgeway".split(" ");
const trades = "Systems Logistics Freight Labs Analytics Robotics".split(" ");
const tools =
  "Kubernetes Kafka Redis PostgreSQL Prometheus Grafana Terraform Envoy NATS ClickHouse Elasticsearch RabbitMQ Jenkins Docker etcd".split(
    " ",
  );
const topics = "Queues Letters Brokers Caches Clocks Ledgers Gateways Backups Alerts Schedules".split(" ");
const sentences = [
  (t) => `They moved from ${t()} to ${t()} in four months and kept both running for two more.`,
  (t) => `Most of the work went into backups, alerts and a way back that anybody can walk.`,
  (t) => `The first version was built on ${t()}; it held until the traffic grew tenfold.`,
  (t) => `Somebody asked about cost, and the answer was that machines are cheap and people are not.`,
  (t) => `I had not seen ${t()} used beside ${t()} before, but the figures were convincing.`,
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

/** One note of about `bytes` bytes. */
export function makeNote(seed, bytes) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const tool = () => pick(tools);
  const parts = [`# ${pick(topics)}Conf ${2012 + Math.floor(next() * 12)}\n`];
  let length = parts[0].length;
  for (let i = 0; length < bytes; i++) {
    const talk = [
      `### ${pick(["Taming", "Losing", "Counting", "Mending", "Scaling"])} ${pick(topics)} with ${tool()} - ${pick(given)} ${pick(families)}, ${pick(firms)} ${pick(trades)}`,
      "",
      ...Array.from({ length: 3 }, () => pick(sentences)(tool)),
      "",
      ...Array.from({ length: 4 }, () => `* ${pick(sentences)(tool)}`),
      "",
    ].join("\n");
    parts.push(talk);
    length += talk.length;
  }
  return parts.join("\n");
}

/** Writes `notes` notes of about 5 KB into a folder, ten to a sub-folder. */
export function makeVault(folder, notes) {
  for (let i = 0; i < notes; i++) {
    const inside = join(folder, `event-${Math.floor(i / 10)}`);
    if (i % 10 === 0) mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `note-${i}.md`), makeNote(i + 1, 5_000));
  }
}
