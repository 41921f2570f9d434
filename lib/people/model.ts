export type PersonListItem = {
  id: string;
  nameZh: string;
  nameEn: string | null;
  title: string | null;
  agencyName: string | null;
  unitName: string | null;
  account: { id: string; disabled: boolean } | null;
};

export type PersonDetail = {
  id: string;
  nameZh: string;
  nameEn: string | null;
  title: string | null;
  agencyId: string | null;
  unitId: string | null;
  account: { id: string; email: string; disabled: boolean } | null;
  /** What would be left without its person: why someone may not want to delete. */
  heads: string[];
  openTasks: number;
  trips: number;
};
