/** Pure rules of accounts: addresses and passwords. */

/**
 * One address, however it was typed: half width, no spaces around, lower case. Full-width ＠ and 。 come from a
 * Chinese keyboard.
 */
export const normaliseEmail = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll("。", ".")
    .replace(/^mailto:/i, "")
    .trim()
    .toLowerCase();

/** Whether it has the shape of an address: one @, no spaces, a dotted domain or a single host name. */
export const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+$/.test(text);

/** A try too many, within `window` of each other, and the address rests for `rest` minutes (資通系統防護基準, 普). */
export const signInLimit = { failures: 5, minutes: 15 } as const;

/** How many old passwords may not come back, the present one included (資通系統防護基準, 普). */
export const rememberedPasswords = 3;

export const passwordLengths = { plain: 12, mixed: 10, longest: 200 } as const;

/** How many of lower case, upper case, digits and everything else it has. Chinese counts as everything else. */
export const classesOf = (password: string): number =>
  [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/].filter((kind) => kind.test(password)).length;

/**
 * Why this cannot be a password, as message keys; empty when it can. At least 12 characters, or 10 with three of the
 * four classes; not the address or its first part. Whether it was used before needs the stored hashes, and is asked apart.
 */
export function passwordFaults(password: string, email: string): string[] {
  const length = [...password].length;
  const faults: string[] = [];
  const enough = classesOf(password) >= 3 ? passwordLengths.mixed : passwordLengths.plain;
  if (length < enough) faults.push("accounts.password.tooShort");
  if (length > passwordLengths.longest) faults.push("accounts.password.tooLong");
  if (length > 0 && new Set(password).size < 4) faults.push("accounts.password.tooPlain");
  if (resembles(password, email)) faults.push("accounts.password.likeEmail");
  return faults;
}

function resembles(password: string, email: string): boolean {
  const typed = normaliseEmail(password);
  const address = normaliseEmail(email);
  const [name = ""] = address.split("@");
  return typed === address || (name.length >= 4 && typed.includes(name) && typed.length - name.length <= 4);
}

/** Accounts are looked at again after this many days (定期審查, 中). */
export const reviewDays = 365;
