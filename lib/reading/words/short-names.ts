/** Names of one character, which mean an economy only beside each other: 美、日、韓三國 · 紐、澳均表支持 · 英法德等國. */
const codes: Readonly<Record<string, string>> = {
  美: "US",
  日: "JP",
  韓: "KR",
  中: "CN",
  俄: "RU",
  英: "GB",
  法: "FR",
  德: "DE",
  加: "CA",
  澳: "AU",
  紐: "NZ",
  歐: "EU",
  泰: "TH",
  越: "VN",
  菲: "PH",
  星: "SG",
  馬: "MY",
  墨: "MX",
  智: "CL",
  秘: "PE",
  義: "IT",
  西: "ES",
  荷: "NL",
  比: "BE",
  挪: "NO",
  瑞: "CH",
  土: "TR",
  以: "IL",
  埃: "EG",
  港: "HK",
  我: "TW",
  陸: "CN",
  宏: "HN",
  薩: "SV",
  瓜: "GT",
  肯: "KE",
  匈: "HU",
  奧: "AT",
  丹: "DK",
  芬: "FI",
  葡: "PT",
  捷: "CZ",
  波: "PL",
  厄: "EC",
  委: "VE",
  蒙: "MN",
  寮: "LA",
  緬: "MM",
  柬: "KH",
};
const one = `[${Object.keys(codes).join("")}]`;
/** Names in full may stand between them: 泰、越、印尼三國. */
const full =
  "(?:印尼|印度|巴西|香港|墨西哥|新加坡|馬來西亞|菲律賓|南非|瑞士|挪威|土耳其|阿根廷|智利|秘魯|紐西蘭|澳洲|加拿大|歐盟|越南|泰國|日本|韓國|美國|我國|中國大陸)";
const counted = "(?:[二兩三四五六七八]|等[二兩三四五六七八\\d]?)(?:國|方|個?(?:會員|經濟體))";
const acts =
  "(?=等?[均皆都亦也則就對表支贊反附同認主建要提代另雙歐]|等[，]|及|與|之(?:提案|意見|立場)|相繼|先後|分別|方|[）)])";
const listed = new RegExp(
  `(?<=^|[，。；：、（(「\\s由與及和經獲遭惟而除向對受給])${one}(?:、(?:${one}|${full}))*?(?:(?:、|及|與|和)(?:${one}|${full}))(?:${counted}|${acts})|(?<=^|[，。；：、（(「\\s由與及和經獲遭惟而除向對])${one}{2,6}${counted}`,
  "gu",
);

/** Such names in a text, each with its place. */
export function shortNames(text: string): { code: string; from: number; to: number }[] {
  return [...text.matchAll(listed)].flatMap((match) => {
    const names = match[0]
      .replace(new RegExp(`${counted}$`, "u"), "")
      .replace(new RegExp(full, "gu"), (name) => "　".repeat(name.length));
    return [...names].flatMap((name, at) => {
      const code = codes[name];
      return code ? [{ code, from: match.index + at, to: match.index + at + 1 }] : [];
    });
  });
}
