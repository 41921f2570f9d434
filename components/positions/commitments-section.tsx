import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { GradeMark } from "@/components/ui/grade-mark";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Day } from "@/lib/calendar/day";
import type { ShowDay } from "@/lib/calendar/show-day";
import { keepCommitment } from "@/lib/positions/actions";
import type { CommitmentView } from "@/lib/positions/model";
import { CommitmentForm } from "./commitment-form";
import { CommitmentState } from "./commitment-state";
import { NoteTools } from "./note-tools";
import { NotesSection } from "./notes-section";
import type { Writing } from "./writing";

type Props = {
  commitments: readonly CommitmentView[];
  writing: Writing | null;
  mayKeep: boolean;
  show: ShowDay;
  today: Day;
};

/** 承諾: what others promised, what was asked of us, what we promised, and whether it was kept. */
export async function CommitmentsSection({ commitments, writing, mayKeep, show, today }: Props) {
  const [t, roles] = [await getTranslations("positions.capture"), await getTranslations("roles")];
  return (
    <NotesSection
      id="commitments"
      title={t("commitments")}
      none={commitments.length === 0 ? t("noCommitments") : null}
      form={writing && { label: t("addCommitment"), fields: <CommitmentForm writing={writing} /> }}
    >
      <ul className="plainlist note-list">
        {commitments.map((one) => (
          <li key={one.id} id={`commitment-${one.id}`}>
            <p>
              <span className="meta">{t(`commitmentKind.${one.kind}`)}</span> <b lang="zh-TW">{one.byWhom}</b>{" "}
              {one.ofWhom && <span className="meta">{t("ofWord", { whom: one.ofWhom })}</span>}{" "}
              <span lang="zh-TW">{one.text}</span> <CommitmentState commitment={one} show={show} today={today} />{" "}
              {one.grade !== "INTERNAL" && <GradeMark grade={one.grade}>{roles(`grade${one.grade}`)}</GradeMark>}
            </p>
            {mayKeep && (
              <div className="row">
                <KeepButton commitment={one} />
                {writing && (
                  <NoteTools kind="commitment" id={one.id} what={one.text.slice(0, 20)}>
                    <CommitmentForm writing={writing} opened={one} />
                  </NoteTools>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </NotesSection>
  );
}

async function KeepButton({ commitment: { id, keptOn, text } }: { commitment: CommitmentView }) {
  const t = await getTranslations("positions.capture");
  const word = t(keptOn ? "open" : "keep");
  return (
    <ActionForm action={keepCommitment} announce="toast" className="contents">
      <input type="hidden" name="recordId" value={id} />
      <input type="hidden" name="kept" value={keptOn ? "" : "on"} />
      <SubmitButton tone="text" small aria-label={`${word} ${text.slice(0, 20)}`}>
        {word}
      </SubmitButton>
    </ActionForm>
  );
}
