import type { Random } from "./random";

/** A word that one meeting in two thousand has in its name. */
export const rareWord = "鰻魚";

const topics = [
  "反貪腐",
  "揭弊者保護",
  "透明化",
  "資產追回",
  "數位治理",
  "公民社會參與",
  "採購廉政",
  "司法互助",
  "氣候變遷",
  "糧食安全",
  "供應鏈",
  "人才培訓",
  "貿易便捷化",
  "智慧財產",
  "能源轉型",
  "性別平等",
];
const topicsEn = [
  "Anti-Corruption",
  "Whistleblower Protection",
  "Transparency",
  "Asset Recovery",
  "Digital Governance",
  "Civil Society",
  "Public Procurement",
  "Mutual Legal Assistance",
  "Climate Change",
  "Food Security",
  "Supply Chains",
  "Capacity Building",
  "Trade Facilitation",
  "Intellectual Property",
  "Energy Transition",
  "Gender Equality",
];
const acts = ["工作計畫", "進展報告", "策略計畫", "組織章程", "專案提案", "主席報告", "未來方向", "經驗分享"];
const actsEn = [
  "Work Plan",
  "Progress Report",
  "Strategic Plan",
  "Terms of Reference",
  "Project Proposals",
  "Chair's Report",
  "Way Forward",
  "Sharing of Experience",
];
const sentences = [
  "各經濟體就本案交換意見，多數表示支持。",
  "秘書處說明辦理情形及後續期程。",
  "主席請各經濟體會後提供書面意見。",
  "我方說明國內推動現況及法制進展。",
  "部分經濟體對執行方式仍有疑慮。",
  "會中決議於下次會議續行討論。",
];

/** A topic in both languages. */
export function title(random: Random): { zh: string; en: string } {
  const topic = random.below(topics.length);
  const act = random.below(acts.length);
  return { zh: `${topics[topic]}${acts[act]}`, en: `${topicsEn[topic]}: ${actsEn[act]}` };
}

/** Minutes of about `count` sentences. */
export const passage = (random: Random, count: number): string =>
  Array.from(
    { length: count },
    () => `${random.pick(sentences)}${random.chance(0.2) ? `${random.pick(topics)}為本次重點。` : ""}`,
  ).join("");
