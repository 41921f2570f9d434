import type { OfficeRole } from "@/lib/access/policy";

/** Fictional people of the demo, one per role. None of them is on a real report but as a marked stay-home member. */
export type DemoAccount = {
  key: string;
  name: string;
  nameEn: string;
  title: string;
  unit: "planning" | "prevention" | "audit" | "accounting" | "head";
  roles: OfficeRole[];
  does: string;
};

export const demoPassword = "Attache-demo-2026";

export const demoAccounts: readonly DemoAccount[] = [
  {
    key: "admin",
    name: "許雅筑",
    nameEn: "Hsu Ya-chu",
    title: "系統管理師",
    unit: "planning",
    roles: ["ADMINISTRATOR"],
    does: "系統管理者 administrator",
  },
  {
    key: "coordinator",
    name: "吳承翰",
    nameEn: "Wu Cheng-han",
    title: "專員",
    unit: "planning",
    roles: ["COORDINATOR"],
    does: "承辦 coordinator",
  },
  {
    key: "unithead",
    name: "蔡佩珊",
    nameEn: "Tsai Pei-shan",
    title: "組長",
    unit: "planning",
    roles: ["UNIT_HEAD"],
    does: "單位主管 unit head",
  },
  {
    key: "approver",
    name: "黃國棟",
    nameEn: "Huang Kuo-tung",
    title: "副首長",
    unit: "head",
    roles: ["APPROVER"],
    does: "機關首長或授權人 approver",
  },
  {
    key: "finance",
    name: "鄭怡君",
    nameEn: "Cheng Yi-chun",
    title: "主計員",
    unit: "accounting",
    roles: ["FINANCE"],
    does: "主計 finance",
  },
  {
    key: "reader",
    name: "周明德",
    nameEn: "Chou Ming-te",
    title: "稽核",
    unit: "audit",
    roles: ["READER"],
    does: "稽核 reader",
  },
  {
    key: "head",
    name: "李冠廷",
    nameEn: "Lee Kuan-ting",
    title: "副組長",
    unit: "prevention",
    roles: [],
    does: "團長 head of the coming delegation",
  },
  {
    key: "delegate",
    name: "林語彤",
    nameEn: "Lin Yu-tung",
    title: "科長",
    unit: "prevention",
    roles: [],
    does: "團員 delegate",
  },
  {
    key: "drafter",
    name: "何思賢",
    nameEn: "Ho Szu-hsien",
    title: "專員",
    unit: "prevention",
    roles: [],
    does: "紀錄 drafter (also on the sample trip, from home)",
  },
  {
    key: "staff",
    name: "江雨晴",
    nameEn: "Chiang Yu-ching",
    title: "辦事員",
    unit: "planning",
    roles: [],
    does: "同仁 staff",
  },
];

/** Addresses under .test can belong to nobody. */
export const demoEmail = (key: string) => `${key}@attache.test`;
