import { getTranslations } from "next-intl/server";
import { RadioGroupField } from "@/components/ui/radio-group-field";
import type { Grade } from "@/lib/visits/model";

/** 公開, 內部, 限閱 */
export async function GradeField({ label, grade }: { label: string; grade: Grade }) {
  const role = await getTranslations("roles");
  return (
    <RadioGroupField
      name="grade"
      label={label}
      defaultValue={grade}
      options={(["PUBLIC", "INTERNAL", "RESTRICTED"] as const).map((id) => ({ id, label: role(`grade${id}`) }))}
    />
  );
}
