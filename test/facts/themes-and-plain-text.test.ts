/** What several people said on a theme, notes in plain text, names in small letters below headings, signs of other keyboards. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "names in small letters by themselves below headings, in a note with capitals: first names only tell them",
    note: `//- /queueconf-2020/queueconf-2020.md
## Process automation in drawer architectures

bernd norling

Payment gateway example, cope with glue being down.

## Glue: A Gateway Drug for Drawers

It always locks you in.

## Taming Stamps: Keeping Letters Up to Date

joel vogelsang

Use a register.
`,
    talks: `event queueconf 2020
1 Process automation in drawer architectures < Bernd Norling
7 Glue: A Gateway Drug for Drawers
11 Taming Stamps: Keeping Letters Up to Date < Joel Vogelsang`,
  },
  {
    way: "a list of names with their companies glued to them, strokes before the titles",
    note: `
# QueueConf 2019

## 발표 주제

- Jane Roe (Larkspur) / Taming Queues in Anger
- Oskar Lindqvist(Fjord Labs) / What's New in Drawer Studio
- 노현석(Fjord Labs) / What's New in Paper Studio
- 양찬석(구글 코리아) / 모두를 위한 안드로이드 새소식`,
    talks: `event QueueConf 2019
5 Taming Queues in Anger < Jane Roe (Larkspur)
6 What's New in Drawer Studio < Oskar Lindqvist (Fjord Labs)
7 What's New in Paper Studio < 노현석 (Fjord Labs)
8 모두를 위한 안드로이드 새소식 < 양찬석`,
  },
  {
    way: "signs of keyboards that have no plain ones",
    note: `
# QueueConf 2022 心得

### 技術人員整理抽屜的實戰紀錄

講者：張國昭（Larkspur）

* 抽屜

### 從零開始：抽屜、信件與我

講者：王小明（Fjord）

* 信件`,
    talks: `event QueueConf 2022
3 技術人員整理抽屜的實戰紀錄 < 張國昭 (Larkspur)
9 從零開始：抽屜、信件與我 < 王小明 (Fjord)`,
  },
  {
    way: "plain text in folders of an event, its year and its day: the first line is the title, the second who spoke",
    note: `//- /KubeCon/2016/Thursday/Drawers/Notes.txt
Taming drawers in a house of paper
Oskar Lindqvist
https://drawers.example/talk

It has a mix of custom handles and glue.

Why drawers?
  - Custom labels to glue relevant letters together
  - Use a virtual desk`,
    talks: `event KubeCon + CloudNativeCon 2016
1 Taming drawers in a house of paper < Oskar Lindqvist`,
  },
  {
    way: "themes on which several people are quoted, each in bold",
    note: `
# Thoughts from QueueConf 2018

A round up of some themes.

## The role of the sorter

The manager **Jane Roe** said she looked for sorters that could look at anything.

For **Oskar Lindqvist** of Fjord, it was glue.

## Paper and patience

**Mina Okafor** noted the growing respect. **Petra Vogelsang** would not.

And then **Alexis Norling** said the same of paper.

## Balancing glue

The manager Piotr Nowicki gave a talk about glue.

## Making the most of drawers

Then Mina Okafor gave a talk about drawers.`,
    talks: `event QueueConf 2018
17 Balancing glue < Piotr Nowicki
21 Making the most of drawers < Mina Okafor`,
  },
  {
    way: "a post on the whole of an event, that names nobody",
    note: `//- /_posts/2010-03-26-going.md
---
title: Attending KubeCon!
date: 2010-03-26
---

We are off to KubeCon, and there will be a talk on paper. The session on glue is out.`,
    talks: "event KubeCon",
  },
];

describeWays("themes and plain text", ways);
