import { getTranslations } from "next-intl/server";
import { FieldRow } from "@/components/ui/field-row";
import { TextField } from "@/components/ui/text-field";
import { saveContact } from "@/lib/logistics/actions";
import type { ContactView } from "@/lib/logistics/model";
import { EntryActions } from "./entry-actions";
import { EntryForm } from "./entry-form";
import { EntryLedger } from "./entry-ledger";

type Props = { tripId: string; contacts: readonly ContactView[]; edited: string | null; mayWrite: boolean };

/** Whom to call there. */
export async function Contacts({ tripId, contacts, edited, mayWrite }: Props) {
  const t = await getTranslations("logistics.contact");
  const opened = mayWrite ? contacts.find(({ id }) => id === edited) : undefined;
  const form = (one?: ContactView) => (
    <EntryForm
      key={one?.id ?? contacts.length}
      action={saveContact}
      tripId={tripId}
      label={t(one ? "title" : "add")}
      entry={one}
    >
      <FieldRow>
        <TextField name="name" label={t("name")} required maxLength={100} defaultValue={one?.name} />
        <TextField name="title" label={t("jobTitle")} maxLength={100} defaultValue={one?.title ?? undefined} />
        <TextField
          name="organisation"
          label={t("organisation")}
          maxLength={160}
          defaultValue={one?.organisation ?? undefined}
        />
      </FieldRow>
      <FieldRow>
        <TextField name="phone" type="tel" label={t("phone")} maxLength={60} defaultValue={one?.phone ?? undefined} />
        <TextField
          name="email"
          type="email"
          label={t("email")}
          maxLength={200}
          defaultValue={one?.email ?? undefined}
        />
      </FieldRow>
    </EntryForm>
  );
  return (
    <EntryLedger
      title={t("title")}
      heads={[t("name"), t("organisation"), t("phone"), t("email")]}
      none={{ title: t("none") }}
      opened={opened ? { id: opened.id, form: form(opened) } : null}
      add={mayWrite ? { word: t("add"), form: form() } : null}
      rows={contacts.map((one) => ({
        id: one.id,
        cells: (
          <>
            <th scope="row">
              {one.name} <span className="meta">{one.title}</span>
            </th>
            <td className="max-md:empty:hidden" data-label={t("organisation")}>
              {one.organisation}
            </td>
            <td className="max-md:empty:hidden" data-label={t("phone")}>
              {one.phone && <a href={`tel:${one.phone.replace(/[^\d+]/g, "")}`}>{one.phone}</a>}
            </td>
            <td className="max-md:empty:hidden" data-label={t("email")}>
              {one.email && <a href={`mailto:${one.email}`}>{one.email}</a>}
            </td>
            {mayWrite && (
              <td className="no-print">
                <EntryActions tripId={tripId} kind="contact" entryId={one.id} name={one.name} />
              </td>
            )}
          </>
        ),
      }))}
    />
  );
}
