import { getTranslations } from "next-intl/server";
import { StateWord, type Tone } from "@/components/ui/state-word";
import type { SectionKind, Standing } from "@/lib/report/model";

const tones: Record<Standing, Tone> = { own: "none", derived: "ok", edited: "draft", changed: "warn", gone: "warn" };

/** 由紀要帶入, 已修改, 來源已變更: where a chapter stands beside what it was drafted from. */
export async function StandingWord({ standing, kind }: { standing: Standing; kind: SectionKind }) {
  const t = await getTranslations("report");
  return (
    <StateWord tone={tones[standing]}>
      {standing === "derived" ? t(`standing.derived.${kind}`) : t(`standing.${standing}`)}
    </StateWord>
  );
}
