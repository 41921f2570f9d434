import { getTranslations } from "next-intl/server";
import { FieldRow } from "@/components/ui/field-row";
import { RadioGroupField } from "@/components/ui/radio-group-field";
import { TextField } from "@/components/ui/text-field";
import { saveGift } from "@/lib/visits/actions";
import { type GiftView, offeredCurrencies } from "@/lib/visits/model";
import { showAmount } from "@/lib/visits/rules";
import { VisitEntryForm } from "./visit-entry-form";

/** A new gift, or one that is changed. */
export async function GiftForm({ tripId, gift }: { tripId: string; gift?: GiftView }) {
  const t = await getTranslations("trips.gift");
  const label = gift ? t("editNamed", { name: gift.item ?? gift.fromName }) : t("add");
  const amount =
    gift && gift.valueMinor !== null && gift.currency ? showAmount(gift.valueMinor, gift.currency) : undefined;
  const list = `currencies-${gift?.id ?? "new"}`;
  return (
    <VisitEntryForm action={saveGift} tripId={tripId} label={label} button={t("save")} entry={gift}>
      <RadioGroupField
        name="direction"
        label={t("direction")}
        defaultValue={gift?.direction ?? "RECEIVED"}
        options={(["RECEIVED", "GIVEN"] as const).map((id) => ({ id, label: t(id) }))}
      />
      <FieldRow>
        <TextField name="fromName" label={t("from")} required maxLength={160} defaultValue={gift?.fromName} />
        <TextField name="toName" label={t("to")} required maxLength={160} defaultValue={gift?.toName} />
      </FieldRow>
      <FieldRow>
        <TextField name="item" label={t("item")} maxLength={200} defaultValue={gift?.item ?? undefined} />
        <TextField
          name="value"
          label={t("value")}
          hint={t("valueHint")}
          inputMode="decimal"
          maxLength={30}
          defaultValue={amount}
        />
        <TextField
          name="currency"
          label={t("currency")}
          hint={t("currencyHint")}
          maxLength={3}
          list={list}
          defaultValue={gift?.currency ?? "TWD"}
        />
      </FieldRow>
      <datalist id={list}>
        {offeredCurrencies.map((currency) => (
          <option key={currency} value={currency} />
        ))}
      </datalist>
      <TextField
        name="disposition"
        label={t("disposition")}
        hint={t("dispositionHint")}
        maxLength={300}
        defaultValue={gift?.disposition ?? undefined}
      />
    </VisitEntryForm>
  );
}
