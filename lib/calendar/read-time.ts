import type { Minute } from "./zone";

const clock = /^(上午|下午|中午|晚上|am|pm)?\s*(\d{1,2})(?:[:：時點.h]\s*(\d{1,2})?\s*分?)?\s*(am|pm|a\.m\.|p\.m\.)?$/i;

/** "09:15", "9.15", "0915", "9時15分", "下午2時", "2:30 pm" → minutes after midnight; null when none of these. */
export function readTime(text: string): Minute | null {
  const plain = text.normalize("NFKC").trim();
  const four = /^(\d{2})(\d{2})$/.exec(plain);
  if (four) return within(Number(four[1]), Number(four[2]));
  const parts = clock.exec(plain);
  if (!parts) return null;
  const half = (parts[1] ?? parts[4] ?? "").toLowerCase().replaceAll(".", "");
  let hour = Number(parts[2]);
  if (["下午", "晚上", "pm"].includes(half) && hour < 12) hour += 12;
  if (["上午", "am"].includes(half) && hour === 12) hour = 0;
  return within(hour, Number(parts[3] ?? 0));
}

const within = (hour: number, minute: number) => (hour <= 24 && minute < 60 ? hour * 60 + minute : null);

/** "90m", "1:30h", "1.5h", "40分", "1小時" → minutes; null when it is not a length. */
export function readLength(text: string): number | null {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  const minutes = /^(\d{1,4})\s*(?:m|min|mins|分|分鐘)$/.exec(plain);
  if (minutes) return Number(minutes[1]);
  const hours = /^(\d{1,2}(?:\.\d+)?)\s*(?:h|hr|hrs|小時)$/.exec(plain);
  if (hours) return Math.round(Number(hours[1]) * 60);
  const both = /^(\d{1,2}):(\d{2})h$/.exec(plain);
  return both ? Number(both[1]) * 60 + Number(both[2]) : null;
}

/** "09:00-10:30", "9:00–90m", "10:05~10:25", "18:00" → start and end; the end may be open, and may lie past midnight. */
export function readSpan(text: string): { start: Minute; end: Minute | null } | null {
  const [from, to, ...more] = text.normalize("NFKC").split(/\s*(?:[-–—~～至]|to)\s*/i);
  const start = from ? readTime(from) : null;
  if (start === null || more.length > 0) return null;
  if (!to) return { start, end: null };
  const length = readLength(to);
  if (length !== null) return { start, end: start + length };
  const end = readTime(to);
  if (end === null) return null;
  return { start, end: end < start ? end + 1440 : end };
}
