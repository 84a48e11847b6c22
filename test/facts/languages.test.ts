/** Notes in French, German and Spanish. */
import { describeWays, type Way } from "../fixture/describe-ways";

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
];

describeWays("notes in other languages", ways);
