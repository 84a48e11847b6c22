/** Short notes that make every recogniser work once: what an engine does with a pattern the first time takes longest. */
export const warmUpNotes: readonly string[] = [
  "# QueueConf 2023\n",
  "They use Kafka and Redis.\n",
  "A plain sentence about nothing, in May 2023 at https://a.example.\n",
  "# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme Systems\n",
  "# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme Systems\n\nJane Roe from Acme talked about `queuectl`, a small tool. At Acme they use Kafka.\n",
  "# QueueConf 2023\n\n- 10:00 Taming Queues (Jane Roe, CTO of Acme)\n- 11:00 “Small Brokers” by Oskar Lindqvist & Ann Lee\n",
  "# QueueConf 2023\n\n| Time | Talk | Speaker |\n|---|---|---|\n| 10:00 | Taming Queues | Jane Roe |\n",
  "---\ntitle: QueueConf 2023\n---\n\n## Keynote\n\nSpeaker: Jane Roe, Acme\n\n- they wrote *Stagehand* in Rust\n- [[Kafka]] vs. NATS, a company called Fjord\n",
];
