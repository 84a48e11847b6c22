/** Notes in French, German and Spanish. */
import assert from "node:assert/strict";
import { describeWays, type Way } from "../fixture/describe-ways";
import { renderTalks } from "../fixture/graphs";

const ways: readonly Way[] = [
  {
    way: "French: times, bold titles and first names, a house behind two people, talks to watch again",
    note: `
//- /queueconf-2022/notes-fr.md
# QueueConf 2022, mes notes

## Mercredi

09h30 - **Les tiroirs et après : Loom** — Jane Roe et Oskar Lindqvist

Trois heures.

13h30 - **La boîte à outils du facteur** — Mina Okafor, Larkspur

Sans colle.

14h30 - **Retour d'un sceptique** — Petra Vogelsang (Fjord Systems)

Ça se voit.

17h00 - **On a fait auditer notre courrier** — Clémentine et Yassir de la SNCF

Refait un par un.

17h45 - **Un an plus tard** — Bérenger (Decathlon)

Trente millisecondes.

## À revoir en vidéo

- Le timbre : où en est-on ? (Alexis Norling)
- La lettre expliquée à mon fils, par Piotr Nowicki`,
    talks: `event QueueConf 2022
5 Les tiroirs et après : Loom < Jane Roe, Oskar Lindqvist
9 La boîte à outils du facteur < Mina Okafor (Larkspur)
13 Retour d'un sceptique < Petra Vogelsang (Fjord Systems)
17 On a fait auditer notre courrier < Clémentine (SNCF), Yassir (SNCF)
21 Un an plus tard < Bérenger (Decathlon)
27 Le timbre : où en est-on ? < Alexis Norling
28 La lettre expliquée à mon fils < Piotr Nowicki`,
  },
  {
    way: "German: by and with, slides behind the name, employers in the text",
    note: `
//- /2019-froscon/notizen.md
# FrOSCon 2019

## Samstag

* **Schubladen, aber bitte mit Tests** von Jane Roe ([Folien](https://queue.example/folien.pdf)) \\
  Jane arbeitet bei Larkspur und hat gezeigt, wie man faltet.
* **Briefe 12: was kommt** von Oskar Lindqvist \\
  Spalten. Oskar ist seit kurzem bei Fjord Systems.

## Sonntag

Den Vortrag *Tinte auf dem Papier* von Mina Okafor habe ich nur von hinten gesehen: ein Fass.

Danach "Wie wir achthundert Kisten umgezogen haben" mit Pascal und Öznur vom Verein Alte Post. Es ging gut.`,
    talks: `event FrOSCon 2019
5 Schubladen, aber bitte mit Tests < Jane Roe (Larkspur)
7 Briefe 12: was kommt < Oskar Lindqvist (Fjord Systems)
12 Tinte auf dem Papier < Mina Okafor
14 Wie wir achthundert Kisten umgezogen haben < Pascal (Verein Alte Post), Öznur (Verein Alte Post)`,
  },
  {
    way: "Spanish: a workshop with somebody, an employer behind a comma",
    note: `
//- /queueconf-2022/granada.md
# QueueConf 2022 (Granada)

- Charla de inicio: **"El cajón en la montaña"**, Jane Roe (Instituto de Cartas de Granada). Cuatro por noche.
- **"Sellos más allá del tutorial"** — Oskar Lindqvist. Con cola.
- Taller de **"papel sin lágrimas"** con Xiomara. Me perdí.
- Mina Okafor, de BBVA, contó cómo movieron trescientas cajas. Salen iguales.`,
    talks: `event QueueConf 2022
3 Charla de inicio: "El cajón en la montaña" < Jane Roe (Instituto de Cartas de Granada)
4 Sellos más allá del tutorial < Oskar Lindqvist
5 papel sin lágrimas < Xiomara
6 Mina Okafor < Mina Okafor (BBVA)`,
  },
  {
    way: "Portuguese: an edition of what the title is called; whoever is linked right below a heading spoke",
    note: `
//- /_posts/2019-03-02-carteiros.md
---
title: "Cartas na Praia 2019"
---

Esta foi a 4ª edição do [Cartas na Praia](https://cartas.example/), com vista para o mar.

### Selos que ninguém colou

Perdi o começo da palestra da [Jane Roe](https://github.com/jroe), mas o fim valeu.

### Gavetas: um mapa

Com muito humor a [Mina Okafor](https://twitter.com/mina) contou a história das gavetas. A palestra mais curta do dia.

### Papel para quem tem pressa

O [Oskar Lindqvist](https://twitter.com/oskarl) falou de papel barato. Boa palestra para o almoço.`,
    talks: `event Cartas na Praia 2019
7 Selos que ninguém colou < Jane Roe
11 Gavetas: um mapa < Mina Okafor
15 Papel para quem tem pressa < Oskar Lindqvist`,
  },
  {
    way: "Portuguese: behind somebody who is linked a dash and the title, in running text",
    note: `
# QueueConf 2021

Comecei o dia com a palestra da [Jane Roe](https://github.com/jroe) - Uma fila sem fim para todos, onde ri bastante.

[Oskar Lindqvist](https://twitter.com/oskarl) — Como dormir com filas abertas, que falou baixinho.`,
    talks: `event QueueConf 2021
3 Uma fila sem fim para todos < Jane Roe
5 Como dormir com filas abertas < Oskar Lindqvist`,
  },
  {
    way: "Spanish: handles in the first sentence below each title",
    note: `
# QueueConf 2020

### Cuentos de un cartero viejo

Empezamos la mañana con [@jroe_caja](https://twitter.com/jroe_caja). Charla corta.

### Sobres de colores

[@minabox](https://twitter.com/minabox) pintó uno durante su charla.

### Un buzón para cada calle

Al final [@oskarl](https://twitter.com/oskarl) repartió planos y presentó los suyos.`,
    talks: `event QueueConf 2020
3 Cuentos de un cartero viejo < @jroe_caja
7 Sobres de colores < @minabox
11 Un buzón para cada calle < @oskarl`,
  },
  {
    way: "French: who was there says so in the head; a report that names speakers and no titles",
    note: `
+++
title = "Journées du Tiroir 2011"
description = "J'ai assisté aux journées du tiroir 2011, sous la pluie."
+++

- Le matin, une présentation de Jane Roe avec beaucoup de couleurs.

- La présentation de Oskar Lindqvist a duré deux heures.

- La présentation de Mina Okafor, dans le noir.`,
    talks: `event Journées du Tiroir 2011
6 Jane Roe < Jane Roe
8 Oskar Lindqvist < Oskar Lindqvist
10 Mina Okafor < Mina Okafor`,
  },
  {
    way: "French: the kind of session in italics between a title and who spoke",
    note: `
# QueueConf 2024

# Quand le tiroir déborde
_Grande salle, 50 minutes_

**Jane Roe**

Une belle histoire.

# La boîte et le facteur
_Petite salle, 20 minutes_

**Oskar Lindqvist**

Trop court.`,
    talks: `event QueueConf 2024
3 Quand le tiroir déborde < Jane Roe
10 La boîte et le facteur < Oskar Lindqvist`,
  },
  {
    way: "French: a bold title, its speaker and a remark with commas behind a colon",
    note: `
# Mes notes de QueueConf 2016

*   **Ranger sans crier** par [Jane Roe](https://jroe.example/) : du calme, de la couleur, et une blague.
*   **Plier des boîtes** par Oskar Lindqvist : un peu long, mais drôle.
*   **Le timbre, du collage au voyage** par Mina Okafor : beaucoup d'images, peu de mots.`,
    talks: `event QueueConf 2016
3 Ranger sans crier < Jane Roe
4 Plier des boîtes < Oskar Lindqvist
5 Le timbre, du collage au voyage < Mina Okafor`,
  },
  {
    way: "German: titles in quotation marks that lead to the event's own pages, verbs before their people",
    note: `
# QueueConf 2023 – Rückblick

Den Anfang machte ["Postämter von innen"](https://queueconf.example/2023/a.html) von Jane Roe, mit vielen Bildern.

Später sprach Oskar Lindqvist in ["Briefe ohne Ende"](https://queueconf.example/2023/b.html) vom Sortieren.

Am Abend noch ["Ein Fach für alle"](https://queueconf.example/2023/c.html), mit Schränken, und ["Das stille Fach"](https://queueconf.example/2023/d.html).`,
    talks: `event QueueConf 2023
3 Postämter von innen < Jane Roe
5 Briefe ohne Ende < Oskar Lindqvist
7 Ein Fach für alle
7 Das stille Fach`,
  },
  {
    way: "Norwegian: linked titles, `av` and a verb before who spoke",
    note: `
QueueConf Bergen 2015
=====================

Dagen begynte med [Skuffer og skap i praksis](https://files.example/1) av Jane Roe. Mange bilder.

I [Brev er bortkastet tid](https://files.example/2) snakket Oskar Lindqvist om papir.`,
    talks: `event QueueConf Bergen 2015
4 Skuffer og skap i praksis < Jane Roe
6 Brev er bortkastet tid < Oskar Lindqvist`,
  },
  {
    way: "Dutch: somebody's presentation, and a session on something by two. Only a name tells where the next begins",
    note: `
---
title: "Verslag Community Day 2010"
---

_Dit verslag komt van Piotr Nowicki ([@piotrn](http://twitter.com/piotrn))._

Om tien uur begon Jane Roe's presentatie over laden, met koffie.

Tot slot een sessie over kasten en papier door Oskar Lindqvist en Mina Okafor.`,
    talks: `event Community Day 2010
7 Jane Roe < Jane Roe
9 Oskar Lindqvist < Oskar Lindqvist, Mina Okafor`,
  },
  {
    way: "French: lines that are links to the pages of one site, each with a remark below",
    note: `
# QueueConf 2007

## 23 octobre

[Le tiroir est-il une boîte ?](http://queue.example/24/a.html)

Deux heures, et personne ne sait.

[Boîtes et lettres : un an au bureau](http://queue.example/24/b.html)

Une photo par lettre.

[Trier la nuit](http://queue.example/24/c.html)

Des plans et une lampe.

[Le sac du facteur](http://queue.example/24/d.html)

Il pèse neuf kilos.`,
    talks: `event QueueConf 2007
5 Le tiroir est-il une boîte ?
9 Boîtes et lettres : un an au bureau
13 Trier la nuit
17 Le sac du facteur`,
  },
  {
    way: "German: two who explained something in a title in quotation marks. Only a name tells the first of them",
    note: `
# QueueConf 2023 – Rückblick

Am Morgen ["Postämter von innen"](https://queueconf.example/2023/a.html) von Piotr Nowicki.

Jane Roe und Oskar Lindqvist erklärten in ["Briefe ohne Ende"](https://queueconf.example/2023/b.html), wie man sortiert.`,
    talks: `event QueueConf 2023
3 Postämter von innen < Piotr Nowicki
5 Briefe ohne Ende < Jane Roe, Oskar Lindqvist`,
  },
];

describeWays("notes in other languages", ways);

/** One sentence of a report each, in which Jane Roe presents; what she presents is a title, or stands in small letters. */
const titled: readonly string[] = [
  "Als nächstes kam Jane Roe mit „Briefe bei Nacht“.",
  "Jane Roe stellte „Briefe bei Nacht“ vor.",
  "Den Anfang machte Jane Roe mit „Briefe bei Nacht“.",
  "La conférence « Briefe bei Nacht » de Jane Roe était bien.",
  "Ensuite, Jane Roe a présenté « Briefe bei Nacht ».",
  "J'ai assisté à « Briefe bei Nacht » par Jane Roe.",
  "La charla «Briefe bei Nacht» de Jane Roe estuvo bien.",
  "Después, Jane Roe presentó «Briefe bei Nacht».",
  "Depois, Jane Roe apresentou “Briefe bei Nacht”.",
];
const employed: readonly string[] = [
  "Jane Roe von Siemens sprach über Warteschlangen.",
  "Jane Roe de Siemens habló sobre colas.",
  "Jane Roe da Siemens falou sobre filas.",
  "Jane Roe van Siemens sprak over wachtrijen.",
  "Jane Roe (Siemens) hat über Warteschlangen gesprochen.",
  "Die Keynote hielt Jane Roe von Siemens.",
  "Jane Roe (Siemens) a donné une conférence sur les files.",
];

const inReport = (sentence: string): string =>
  renderTalks(`# QueueConf 2022\n\nWir waren dort.\n\n${sentence}\n\nDanach gab es Kuchen.`);

describe("a sentence of a report in another language", () => {
  for (const sentence of titled)
    it(sentence, () => {
      assert.equal(inReport(sentence), "event QueueConf 2022\n5 Briefe bei Nacht < Jane Roe");
    });
  for (const sentence of employed)
    it(sentence, () => {
      assert.equal(inReport(sentence), "event QueueConf 2022\n5 Jane Roe < Jane Roe (Siemens)");
    });
  it("a name of three words with a particle is all of a name", () => {
    assert.equal(
      inReport("Anna Maria von Roe (Siemens) sprach über Warteschlangen."),
      "event QueueConf 2022\n5 Anna Maria von Roe < Anna Maria von Roe (Siemens)",
    );
  });
});
