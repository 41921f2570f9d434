import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { moveMember } from "@/lib/trips/actions";

type Props = { memberId: string; direction: "up" | "down"; word: string; label: string };

/** One place up or down, without dragging. */
export function MoveMember({ memberId, direction, word, label }: Props) {
  return (
    <ActionForm action={moveMember} announce="toast" className="" aria-label={label}>
      <input type="hidden" name="memberId" value={memberId} />
      <input type="hidden" name="direction" value={direction} />
      <SubmitButton small tone="plain" aria-label={label}>
        {word}
      </SubmitButton>
    </ActionForm>
  );
}
