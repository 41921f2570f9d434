import { getTranslations } from "next-intl/server";

/** 公開, 內部, 限閱 to choose from. */
export async function gradeOptions() {
  const t = await getTranslations("roles");
  return (["PUBLIC", "INTERNAL", "RESTRICTED"] as const).map((id) => ({ id, label: t(`grade${id}`) }));
}
