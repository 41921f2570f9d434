import type { OfficeRole } from "@/lib/access/policy";

export type SessionView = {
  id: string;
  current: boolean;
  device: string | null;
  address: string | null;
  createdAt: Date;
  lastSeenAt: Date;
};

/** off: none · begun: a secret waits for its first code · on */
export type SecondFactor =
  | { kind: "off" }
  | { kind: "begun"; secret: string; picture: string }
  | { kind: "on"; codesLeft: number };

export type OwnAccount = { email: string; hasPassword: boolean; secondFactor: SecondFactor; sessions: SessionView[] };

export type AccountState = "active" | "invited" | "locked" | "disabled";

export type AccountListItem = {
  id: string;
  personId: string;
  name: string;
  email: string;
  unitName: string | null;
  roles: OfficeRole[];
  state: AccountState;
  lastSignInAt: Date | null;
  reviewedAt: Date | null;
  reviewDue: boolean;
};

export type AccountDetail = Omit<AccountListItem, "unitName"> & {
  disabledReason: string | null;
  disabledAt: Date | null;
  lockedUntil: Date | null;
  secondFactor: boolean;
  createdAt: Date;
  openLinkUntil: Date | null;
  sessions: SessionView[];
};
