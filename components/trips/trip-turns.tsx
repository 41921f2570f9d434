import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { DayField } from "@/components/ui/day-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import {
  approveTrip,
  closeTrip,
  reopenTrip,
  returnTrip,
  submitTrip,
  takeBackTrip,
  withdrawTrip,
} from "@/lib/trips/actions";
import type { Turn } from "@/lib/trips/turns";

/** The id of the list of reasons that a dashed button points to. */
export const reasonsId = (act: string) => `reasons-${act}`;

type Props = {
  tripId: string;
  /** As what the trip is shown; a decision carries it back. */
  seen: string;
};

/** The buttons of what the reader may do with the trip's state. One that is held back is dashed and names why. */
export async function TripTurns({ turns, ...trip }: Props & { turns: readonly Turn[] }) {
  const t = await getTranslations("trips");
  return turns.map(({ act, blockers }) =>
    blockers.length > 0 ? (
      <button key={act} type="button" className="btn" aria-disabled="true" aria-describedby={reasonsId(act)}>
        {t(`act.${act}`)}
      </button>
    ) : (
      <TurnButton key={act} act={act} {...trip} />
    ),
  );
}

async function TurnButton({ act, tripId, seen }: Props & { act: Turn["act"] }) {
  const t = await getTranslations("trips");
  const reason = <TextAreaField name="reason" label={t("act.reason")} required maxLength={1000} />;
  const hidden = { tripId };
  const decides = { tripId, seen };
  const word = t(`act.${act}`);
  switch (act) {
    case "submit":
      return (
        <ConfirmDialog
          trigger={word}
          triggerTone="main"
          title={word}
          action={submitTrip}
          confirm={word}
          hidden={hidden}
        >
          <p>{t("act.submitText")}</p>
        </ConfirmDialog>
      );
    case "takeBack":
      return (
        <ConfirmDialog trigger={word} title={word} action={takeBackTrip} confirm={word} hidden={hidden}>
          <p>{t("act.takeBackText")}</p>
        </ConfirmDialog>
      );
    case "approve":
      return (
        <ConfirmDialog
          trigger={word}
          triggerTone="main"
          title={word}
          action={approveTrip}
          confirm={word}
          hidden={decides}
          fields={
            <>
              <TextField name="number" label={t("act.number")} maxLength={80} />
              <DayField name="on" label={t("act.on")} />
            </>
          }
        >
          <p>{t("act.approveText")}</p>
        </ConfirmDialog>
      );
    case "return":
      return (
        <ConfirmDialog trigger={word} title={word} action={returnTrip} confirm={word} hidden={decides} fields={reason}>
          <p>{t("act.returnText")}</p>
        </ConfirmDialog>
      );
    case "withdraw":
      return (
        <ConfirmDialog
          trigger={word}
          triggerTone="danger"
          title={word}
          action={withdrawTrip}
          confirm={word}
          confirmTone="danger"
          hidden={hidden}
          fields={reason}
        >
          <p>{t("act.withdrawText")}</p>
        </ConfirmDialog>
      );
    case "close":
      return (
        <ConfirmDialog trigger={word} triggerTone="main" title={word} action={closeTrip} confirm={word} hidden={hidden}>
          <p>{t("act.closeText")}</p>
        </ConfirmDialog>
      );
    case "reopen":
      return (
        <ActionForm action={reopenTrip} className="" announce="toast" aria-label={word}>
          <input type="hidden" name="tripId" value={tripId} />
          <SubmitButton tone="plain">{word}</SubmitButton>
        </ActionForm>
      );
  }
}
