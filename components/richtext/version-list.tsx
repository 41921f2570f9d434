import { ActionForm } from "@/components/ui/action-form";
import { DiffView } from "@/components/ui/diff-view";
import { StateWord } from "@/components/ui/state-word";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/action/form-state";

export type ListedVersion = { id: string; name: string; setAside: boolean; by: string; at: string; text: string };

type Props = {
  versions: readonly ListedVersion[];
  /** The text as it stands, with which each is compared. */
  current: string;
  words: { aside: string; compare: string; restore: string; restoreText: string };
  /** Makes one of them current; null for those who only read. */
  restore: { action: FormAction; hidden: Record<string, string | number> } | null;
};

/** Every kept state of a text, newest first, and the texts that came second. */
export function VersionList({ versions, current, words, restore }: Props) {
  return (
    <ol className="plainlist">
      {versions.map(({ id, name, setAside, by, at, text }) => (
        <li key={id}>
          <details>
            <summary>
              {name} <span className="meta">{`${by} ${at}`}</span>{" "}
              {setAside && <StateWord tone="warn">{words.aside}</StateWord>}
            </summary>
            <p className="meta mt-2">{words.compare}</p>
            <DiffView before={text} after={current} label={`${name}：${words.compare}`} lang="zh-TW" />
            {restore && text !== current && (
              <ActionForm action={restore.action} announce="toast" aria-label={`${words.restore} ${name}`}>
                {Object.entries({ ...restore.hidden, versionId: id }).map(([field, value]) => (
                  <input key={field} type="hidden" name={field} value={value} />
                ))}
                <p className="meta">{words.restoreText}</p>
                <div className="actions">
                  <SubmitButton tone="plain" small>
                    {words.restore}
                  </SubmitButton>
                </div>
              </ActionForm>
            )}
          </details>
        </li>
      ))}
    </ol>
  );
}
