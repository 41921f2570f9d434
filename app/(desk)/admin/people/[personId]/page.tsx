import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdminPage } from "@/components/admin/admin-page";
import { CreateAccountForm } from "@/components/admin/create-account-form";
import { PersonForm } from "@/components/admin/person-form";
import { DeleteForm } from "@/components/ui/delete-form";
import { Section } from "@/components/ui/section";
import { StateWord } from "@/components/ui/state-word";
import { mayEverywhere, requireCapability } from "@/lib/access/require";
import { deletePerson, restorePerson } from "@/lib/people/actions";
import { listPlaceOptions } from "@/lib/people/place-options";
import { findPerson } from "@/lib/people/queries";

type Props = { params: Promise<{ personId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await findPerson((await params).personId);
  return { title: person?.nameZh };
}

export default async function PersonPage({ params }: Props) {
  const actor = await requireCapability("people.manage");
  const { personId } = await params;
  const [person, options, t] = await Promise.all([findPerson(personId), listPlaceOptions(), getTranslations("people")]);
  if (!person) return notFound();
  const administers = mayEverywhere(actor, "account.manage");
  return (
    <AdminPage
      place="people"
      trail={[{ label: person.nameZh, lang: "zh-TW" }]}
      title={<span lang="zh-TW">{person.nameZh}</span>}
      facts={[
        { term: t("trips"), value: person.trips },
        { term: t("openTasks"), value: person.openTasks },
        ...(person.heads.length > 0 ? [{ term: t("heads"), value: person.heads.join(t("comma")) }] : []),
      ]}
    >
      <Section title={t("facts")}>
        <PersonForm person={person} {...options} />
      </Section>
      <Section title={t("account")} id="account">
        {person.account ? (
          <p className="flex flex-wrap gap-4">
            {administers ? (
              <Link href={`/admin/accounts/${person.account.id}`}>{person.account.email}</Link>
            ) : (
              person.account.email
            )}
            {person.account.disabled && <StateWord tone="warn">{t("accountDisabled")}</StateWord>}
          </p>
        ) : (
          <p>{t("noAccountText")}</p>
        )}
        {administers && <CreateAccountForm personId={person.id} hasAccount={person.account !== null} />}
      </Section>
      <Section title={t("delete")}>
        <p className="max-w-[40em] pb-3">{t("deleteText")}</p>
        <DeleteForm
          action={deletePerson}
          undoAction={restorePerson}
          hidden={{ personId: person.id }}
          word={t("delete")}
          goTo="/admin/people"
        />
      </Section>
    </AdminPage>
  );
}
