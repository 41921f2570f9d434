/** One line of the tree of agencies and units. */
export type AgencyNode = {
  id: string;
  parentId: string | null;
  nameZh: string;
  nameEn: string | null;
  people: number;
  units: UnitNode[];
  children: AgencyNode[];
};

export type UnitNode = {
  id: string;
  agencyId: string;
  parentId: string | null;
  nameZh: string;
  nameEn: string | null;
  headName: string | null;
  substituteName: string | null;
  people: number;
  children: UnitNode[];
};

export type AgencyDetail = { id: string; nameZh: string; nameEn: string | null; parentId: string | null };
export type UnitDetail = AgencyDetail & {
  agencyId: string;
  agencyName: string;
  headId: string | null;
  substituteId: string | null;
};

/** One line of a choice: indented by depth, so the tree can be read in a list. */
export type Choice = { id: string; label: string; depth: number };
