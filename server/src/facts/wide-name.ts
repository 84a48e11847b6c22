/** Names of people in Chinese, Japanese and Korean letters, which have no capitals to tell them: the family name stands first. */

/** The most frequent family names of one sign. */
const families = new Set(
  "王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡林郭何高羅罗鄭郑梁謝谢宋唐許许鄧邓韓韩馮冯曹彭曾蕭肖田董袁潘蔡蔣蒋余于杜葉叶程魏蘇苏呂吕丁任盧卢姚沈鍾钟姜崔譚谭陸陆范汪廖石金韋韦賈贾夏付方鄒邹熊白孟秦邱侯江尹薛閻阎雷龍龙史陶賀贺毛郝顧顾龔龚邵萬万覃錢钱戴嚴严莫孔向湯汤洪施" +
    "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국" +
    "森林原南東西北堀辻岡関菅星谷泉滝畑柳辺乾牧",
);
/** Of two signs. */
const longFamilies = new Set(
  (
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 池田 橋本 阿部 石川 前田 藤田 小川 後藤 岡田 長谷 村上 近藤 石井 遠藤 青木 " +
    "坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 " +
    "増田 平野 大塚 千葉 久保 松井 小島 岩崎 桜井 野口 松尾 野村 木下 菊地 佐野 大西 杉本 新井 浜田 市川 古川 水野 小松 島田 小山 菅原 西田 菊池 福島 川口 東 北村 平田 秋山 中島 石原 岩田 吉川 川崎 服部 内藤 " +
    "松下 松岡 大橋 関口 土屋 永井 久保 樋口 須藤 馬場 五十 荒木 片山 本田 川村 早川 吉村 永田 浅野 大谷 大島 矢野 白石 川上 南部 星野 荻野 小池 角谷 黒田 望月 堀内 三宅 熊谷 " +
    "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 东方 皇甫 尉迟 公孙 令狐 长孙 宇文 司徒 황보 남궁 제갈 선우 독고"
  ).split(" "),
);
/** Words that begin with a sign that is a family name as well. */
const words = new Set(
  (
    "方法 方案 方向 方式 高级 高級 高速 高性能 金融 安全 安装 程序 程式 任务 任務 于是 成果 温度 路由 关于 關於 向量 石油 万物 何时 何故 马上 时间 时代 周年 周期 周边 周知 周辺 江湖 常用 白板 白皮书 毛病 孔子 原理 原因 原則 原则 原稿 " +
    "東京 北京 南京 西部 東洋 林業 森林 星空 泉源 谷間 関係 関連 関数 関東 関西 田舎 石器 夏休み 雷鳴 熊本 白紙 方針 方法論 高校 高度 高速化 金額 金曜 何度 周回 向上 許可 許諾 程度 任意 任天堂 洪水 施策 施設 施工 史料 孟子 江戸 南北 " +
    "이유 이름 이야기 이벤트 이슈 이미지 정리 정보 정책 정의 정답 강의 강연 강연자 강사 조언 장점 장소 임시 한글 한국 한계 오늘 오후 오전 서론 서울 서버 서비스 신규 안내 안녕 송년회 전체 전략 고민 고찰 문제 문서 문화 양식 배경 배포 백엔드 유용 심화 노트 하루 성능 성공 차이 주제 주요 우리 구현 구성 구조 민주 진행 지식 " +
    "원인 원리 방법 방향 공유 공지 현재 현황 변화 변경 추가 추천 도구 도입 소개 소감 석사 선택 설명 설정 마무리 연사 연결 위치 표준 명령 기록 기술 기타 기본 반복 금요일 인사 인공 제목 제안 모델 모음 국내 후기 회고 결론 세션 발표 발표자 참고 질문 목차 요약 일정"
  ).split(" "),
);
const letters = /^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u;
const parted = /^\p{Script=Han}{1,3} [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u;
/** A foreign name as Japanese writes it, its parts apart; one word by itself may be any: `セッション`. */
const spelledOut =
  /^\p{Script=Katakana}[\p{Script=Katakana}ー]+(?:[・＝]\p{Script=Katakana}[\p{Script=Katakana}ー]+){1,3}$/u;
const oneWord = /^[\p{Script=Katakana}ー]{3,16}$/u;

/**
 * How surely letters without capitals are a person's name, 0 to 1.
 * @returns `undefined` where the text is none of such letters alone
 */
export function wideNameScore(text: string): number | undefined {
  if ((text.codePointAt(0) ?? 0) < firstWide) return undefined;
  if (spelledOut.test(text)) return 0.45;
  if (oneWord.test(text)) return 0.25;
  const isParted = parted.test(text);
  if (!isParted && !letters.test(text)) return undefined;
  const together = text.replace(" ", "");
  if (words.has(together)) return 0;
  if (longFamilies.has(together.slice(0, 2)) && together.length > 2) return 0.85;
  if (!families.has(together.slice(0, 1))) return isParted ? 0.3 : 0.1;
  // three letters behind a family name are rare, but among others of that kind somebody is meant
  if (together.length > 3)
    return isParted ? 0.5 : together.length === 4 && /\p{Script=Hangul}/u.test(together) ? 0.45 : 0.1;
  if (isParted) return 0.8;
  return together.length === 3 ? (ofThings.test(together) ? 0.3 : 0.8) : 0.6;
}

/** What words for trades, methods and measures end with. */
const ofThings = /[業业界性論论術术式篇編编率量型類类点點者]$/u;

/** Where the letters of China, Japan and Korea begin. */
const firstWide = 0x3040;
