import { getTranslations } from "next-intl/server";
import { DayField } from "@/components/ui/day-field";
import { FieldRow } from "@/components/ui/field-row";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { officeZone, showMinute } from "@/lib/calendar/zone";
import { type LegEnd, type LegView, legModes } from "@/lib/logistics/model";

type Props = {
  leg?: LegView;
  /** The zone of where the trip goes. */
  zone: string;
  /** The leg before a new one: it begins where that one ended. */
  after?: LegView;
};

/** Both ends of a leg, each on the clock of its place. */
export async function LegFields({ leg, zone, after }: Props) {
  const t = await getTranslations("logistics.leg");
  const from = leg?.from ?? (after && { place: after.to.place, zone: after.to.zone });
  // The way out ends where the trip goes, the way back at home.
  const to = leg?.to ?? { zone: after && after.to.zone !== officeZone ? officeZone : zone };
  return (
    <>
      <FieldRow>
        <SelectField
          name="mode"
          label={t("mode")}
          defaultValue={leg?.mode ?? "AIR"}
          options={legModes.map((id) => ({ id, label: t(`modes.${id}`) }))}
        />
        <TextField
          name="carrier"
          label={t("carrier")}
          hint={t("carrierHint")}
          required
          maxLength={80}
          defaultValue={leg?.carrier}
        />
        <TextField name="reference" label={t("reference")} maxLength={80} defaultValue={leg?.reference ?? undefined} />
      </FieldRow>
      <End names={["fromPlace", "departsOn", "departsTime", "fromZone"]} end={from} />
      <End names={["toPlace", "arrivesOn", "arrivesTime", "toZone"]} end={to} />
      <TextAreaField name="note" label={t("note")} rows={2} maxLength={500} defaultValue={leg?.note ?? undefined} />
    </>
  );
}

type EndNames =
  | readonly ["fromPlace", "departsOn", "departsTime", "fromZone"]
  | readonly ["toPlace", "arrivesOn", "arrivesTime", "toZone"];

async function End({ names: [place, on, time, zone], end }: { names: EndNames; end?: Partial<LegEnd> }) {
  const t = await getTranslations("logistics.leg");
  return (
    <FieldRow>
      <TextField name={place} label={t(place)} required maxLength={80} defaultValue={end?.place} />
      <DayField name={on} label={t(on)} required defaultValue={end?.day} />
      <TextField
        name={time}
        label={t(time)}
        hint={t("timeHint")}
        required
        maxLength={20}
        defaultValue={end?.minute === undefined ? undefined : showMinute(end.minute)}
      />
      <TextField
        name={zone}
        label={t(zone)}
        hint={t("zoneHint")}
        required
        maxLength={60}
        list="zones"
        defaultValue={end?.zone ?? officeZone}
      />
    </FieldRow>
  );
}
