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
  /** JSON; empty where it is withheld. */
  detail: string;
  /** The details are of a record that this reader may not read. */
  withheld: boolean;
  sealed: boolean;
};
