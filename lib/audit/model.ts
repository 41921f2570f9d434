export type AuditListItem = {
  id: string;
  at: Date;
  accountId: string | null;
  actorName: string;
  address: string | null;
  action: string;
  subjectKind: string;
  subjectId: string | null;
  tripId: string | null;
  tripTitle: string | null;
  detail: string;
  sealed: boolean;
};
