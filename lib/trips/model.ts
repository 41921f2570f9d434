import type { Day } from "@/lib/calendar/day";
import type { Decision, Grade, MeetingMode, ReportState, TripRole, TripState } from "@/prisma/generated/enums";

export type { Decision, Grade, MeetingMode, ReportState, TripRole, TripState };

/** 草擬 送審 核定 出國中 返國 結案: the line a trip walks. `abroad` and `home` follow from its days. */
export const stageOrder = ["draft", "submitted", "approved", "abroad", "home", "closed"] as const;
/** `withdrawn` (撤銷) stands beside the line. A trip that was sent back (退回) is a draft again. */
export type TripStage = (typeof stageOrder)[number] | "withdrawn";
export const tripStages: readonly TripStage[] = [...stageOrder, "withdrawn"];

/** The categories of domain §1.1; a trip may carry any other label, and the sample prints the first. */
export const tripCategories = [
  "出席國際會議",
  "考察",
  "進修",
  "研究",
  "實習",
  "視察",
  "訪問",
  "開會",
  "談判",
  "其他",
] as const;

export type Place = { countryZh: string; cityZh: string | null };

export type MemberView = {
  id: string;
  personId: string;
  nameZh: string;
  nameEn: string | null;
  role: TripRole;
  title: string | null;
  agencyId: string | null;
  agencyZh: string | null;
  agencyEn: string | null;
  unitId: string | null;
  unitZh: string | null;
  unitEn: string | null;
  travels: boolean;
  onCover: boolean;
};

export type TripListItem = {
  id: string;
  title: string;
  titleEn: string | null;
  category: string;
  startsOn: Day;
  endsOn: Day;
  places: Place[];
  stage: TripStage;
  sentBack: boolean;
  grade: Grade;
  headName: string | null;
  memberCount: number;
};

export type TripList = { mine: TripListItem[]; others: TripListItem[]; othersCount: number; years: number[] };

/** 簽 */
export type ApprovalView = { number: string | null; on: Day | null; file: { id: string; name: string } | null };

/** What the stage line tells of one step already taken: the day, and who where that is kept. */
export type Taken = { on: Day; by: string | null };

export type TripDetail = {
  id: string;
  title: string;
  titleEn: string | null;
  category: string;
  startsOn: Day;
  endsOn: Day;
  places: Place[];
  grade: Grade;
  state: TripState;
  stage: TripStage;
  version: number;
  /** True when the reader belongs to the trip's circle; others see an opened past: the cover, and no more. */
  inCircle: boolean;
  /** In the circle everyone; else those whom the cover prints. In the order of the cover. */
  members: MemberView[];
  meetingCount: number;
  report: { id: string; state: ReportState } | null;
  /** Only in the circle, else "" or null. */
  purpose: string;
  stateNote: string | null;
  submittedBy: string | null;
  /** As what it is shown to whoever decides on it; "" outside the circle. */
  seen: string;
  created: Taken | null;
  submitted: Taken | null;
  decided: Taken | null;
  closed: Taken | null;
  approval: ApprovalView | null;
};

export type TripMeeting = {
  attendanceId: string;
  meetingId: string;
  nameZh: string;
  nameEn: string | null;
  seriesCode: string | null;
  startsOn: Day;
  endsOn: Day;
  countryZh: string | null;
  cityZh: string | null;
  mode: MeetingMode;
  items: number;
  /** Of this delegation, as far as the reader may read them; null when not at all. */
  written: { minutes: number; issues: number } | null;
};

export type TripRecommendation = {
  id: string;
  number: string;
  text: string;
  decision: Decision | null;
  tasks: number;
  tasksDone: number;
};

export type PersonChoice = { id: string; name: string; title: string | null; agency: string | null };
export type MeetingChoice = { id: string; nameZh: string; nameEn: string | null; startsOn: Day; place: string | null };
export type AgencyChoice = {
  id: string;
  nameZh: string;
  nameEn: string | null;
  units: { id: string; nameZh: string; nameEn: string | null }[];
};

/** One line of a trip's history. `what` is a key under audit or trips; values fill it. */
export type TripEvent = { id: string; at: Date; by: string; action: string; detail: Record<string, unknown> };
