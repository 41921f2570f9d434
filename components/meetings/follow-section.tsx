import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { Pair } from "@/components/ui/pair";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { confirmFollows } from "@/lib/meetings/actions";
import type { AgendaNode, MeetingListItem } from "@/lib/meetings/model";
import { proposeFollows } from "@/lib/meetings/similarity";
import { inOrder } from "@/lib/meetings/tree";

type Props = {
  meetingId: string;
  agenda: readonly AgendaNode[];
  previous: MeetingListItem;
  before: readonly AgendaNode[];
  locale: string;
};

/** 承接: which item of the last meeting each item continues. What is proposed is chosen already and kept only when confirmed. */
export async function FollowSection({ meetingId, agenda, previous, before, locale }: Props) {
  const t = await getTranslations("meetings.continuing");
  const proposed = new Map(proposeFollows(agenda, before).map(({ itemId, followsId }) => [itemId, followsId]));
  const items = inOrder(agenda).filter(
    ({ node, depth }) => node.kind === "ITEM" && (depth === 0 || node.follows || proposed.has(node.id)),
  );
  const earlier = inOrder(before).filter(({ node }) => node.kind === "ITEM");
  if (items.length === 0 || earlier.length === 0) return null;
  const named = ({ number, titleZh, titleEn }: AgendaNode) =>
    [number, locale === "en" ? (titleEn ?? titleZh) : (titleZh ?? titleEn)].filter(Boolean).join(" ");
  const open = items.filter(({ node }) => !node.follows && proposed.has(node.id)).length;

  return (
    <Section
      id="follows"
      title={t("title", { meeting: (locale === "en" && previous.nameEn) || previous.nameZh })}
      meta={open > 0 ? t("open", { count: open }) : t("settled")}
    >
      <ActionForm action={confirmFollows} className="" aria-label={t("form")} afterDone="keep">
        <input type="hidden" name="meetingId" value={meetingId} />
        <table className="ledger table-fixed border-t-0">
          <caption className="only-read">{t("form")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("item")}</th>
              <th scope="col">{t("earlier")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ node }) => {
              const chosen = node.follows?.id ?? proposed.get(node.id) ?? "";
              const elsewhere = node.follows && !earlier.some((one) => one.node.id === node.follows?.id);
              return (
                <tr key={`${node.id} ${node.follows?.id}`}>
                  <th scope="row">
                    {node.number} <Pair zh={node.titleZh} en={node.titleEn} locale={locale} inline />
                  </th>
                  <td data-label={t("earlier")}>
                    <select
                      className="pick w-full"
                      name="pairs[]"
                      defaultValue={`${node.id}:${chosen}`}
                      aria-label={t("earlierOf", { item: named(node) })}
                    >
                      <option value={`${node.id}:`}>{t("new")}</option>
                      {elsewhere && node.follows && (
                        <option value={`${node.id}:${node.follows.id}`}>
                          {t("older", { ordinal: node.follows.meetingOrdinal ?? 0, number: node.follows.number ?? "" })}
                        </option>
                      )}
                      {earlier.map((one) => (
                        <option key={one.node.id} value={`${node.id}:${one.node.id}`}>
                          {named(one.node)}
                        </option>
                      ))}
                    </select>{" "}
                    {!node.follows && proposed.has(node.id) && <span className="meta">{t("proposed")}</span>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <div className="actions mt-3">
          <SubmitButton tone="plain">{t("confirm")}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
