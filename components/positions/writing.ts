import type { Option } from "@/components/ui/select-field";

/** What the forms of an item need: whose notes they are, and what one chooses from. Null for those who only read. */
export type Writing = {
  attendanceId: string;
  itemId: string;
  speakers: readonly Option[];
  economies: readonly Option[];
};
