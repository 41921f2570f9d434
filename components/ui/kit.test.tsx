import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { FormState } from "@/lib/action/form-state";
import words from "@/messages/zh-TW/ui.json";
import { Banner } from "./banner";
import { ButtonLink } from "./button-link";
import { CheckField } from "./check-field";
import { ComboField } from "./combo-field";
import { ConfirmDialog } from "./confirm-dialog";
import { ConflictPanel } from "./conflict-panel";
import { DayField } from "./day-field";
import { DiffView } from "./diff-view";
import { EmptyState } from "./empty-state";
import { FileField } from "./file-field";
import { FormContext } from "./form-context";
import { FormMessage } from "./form-message";
import { GradeMark } from "./grade-mark";
import { PageHead } from "./page-head";
import { Pager } from "./pager";
import { Pair } from "./pair";
import { RadioGroupField } from "./radio-group-field";
import { ReasonList } from "./reason-list";
import { Section } from "./section";
import { SelectField } from "./select-field";
import { SortHead } from "./sort-head";
import { StageLine } from "./stage-line";
import { StateWord } from "./state-word";
import { SubmitButton } from "./submit-button";
import { TabsNav } from "./tabs-nav";
import { TextAreaField } from "./text-area-field";
import { TextField } from "./text-field";
import { Thread } from "./thread";
import { TimePair } from "./time-pair";
import { UiProvider } from "./words";

const drawn = (element: ReactElement, state: FormState = { status: "idle" }, pending = false) =>
  renderToStaticMarkup(
    <UiProvider words={words.client} days={{ locale: "zh-TW", calendar: "GREGORIAN" }} accountId="a1">
      <FormContext value={{ state, pending }}>{element}</FormContext>
    </UiProvider>,
  );

const refused: FormState = {
  status: "refused",
  message: "有欄位要改。",
  at: 1,
  fieldErrors: { title: ["這一欄必填。"] },
  values: { title: "打到一半", kind: "b", day: "115/11/22" },
};

test("the interface language leads a pair, and each run says its language", () => {
  const zh = '<span lang="zh-TW">議程採認</span>';
  const en = '<span lang="en">Adoption of Agenda</span>';
  const names = { zh: "議程採認", en: "Adoption of Agenda" };
  expect(drawn(<Pair {...names} locale="zh-TW" />)).toBe(`<span class="pair">${zh}${en}</span>`);
  expect(drawn(<Pair {...names} locale="en" />)).toBe(`<span class="pair">${en}${zh}</span>`);
});

test("a name without its other half stands alone", () => {
  expect(drawn(<Pair zh="晚宴" en={null} locale="en" />)).toBe(
    '<span class="pair"><span lang="zh-TW">晚宴</span></span>',
  );
});

test("a field carries its error in words, what was typed, and what is required", () => {
  const html = drawn(<TextField name="title" label="名稱" hint="全名" required defaultValue="舊" />, refused);
  const described = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(" ") ?? [];
  expect(described).toHaveLength(2);
  for (const id of described) expect(html).toContain(`id="${id}"`);
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain("錯誤：這一欄必填。");
  expect(html).toContain("必填</small>");
  expect(html).toContain('value="打到一半"');
});

test("an error belongs to one field only", () => {
  expect(drawn(<TextAreaField name="purpose" label="目的" />, refused)).not.toContain("aria-invalid");
});

test("a refused choice stays chosen", () => {
  const options = [
    { id: "a", label: "甲" },
    { id: "b", label: "乙" },
  ];
  expect(drawn(<SelectField name="kind" label="類別" options={options} defaultValue="a" />, refused)).toMatch(
    /value="b" selected/,
  );
  expect(drawn(<RadioGroupField name="kind" label="類別" options={options} defaultValue="a" />, refused)).toMatch(
    /checked="" value="b"|value="b"[^>]*checked/,
  );
});

test("a box that was left open when the form was refused stays open", () => {
  expect(drawn(<CheckField name="travels" label="出國" defaultChecked />, refused)).not.toContain("checked");
  expect(drawn(<CheckField name="travels" label="出國" defaultChecked />)).toContain("checked");
});

test("a day says how it was read", () => {
  expect(drawn(<DayField name="day" label="返國日" defaultValue="民國111年8月19日" />)).toContain(
    "讀作 2022-08-19（五）",
  );
  expect(drawn(<DayField name="day" label="返國日" defaultValue="昨天" />)).toContain("看不懂這個日期");
  expect(drawn(<DayField name="day" label="返國日" />, refused)).toContain("讀作 2026-11-22（日）");
});

test("before its code has come a combo box already sends what was chosen", () => {
  const html = drawn(
    <ComboField name="unit" label="單位" options={[{ id: "u1", label: "檢察司" }]} defaultValue="u1" />,
  );
  expect(html).toContain('value="檢察司"');
  expect(html).toContain('type="hidden" name="unit" value="u1"');
});

test("a button that is busy keeps its word and can keep the focus", () => {
  const html = drawn(<SubmitButton>儲存</SubmitButton>, undefined, true);
  expect(html).toContain('aria-busy="true"');
  expect(html).not.toContain("disabled");
  expect(html).toContain("儲存");
});

test("the signed-out are shown a door beside this page, not instead of it", () => {
  const html = drawn(<FormMessage state={{ status: "refused", message: "你已登出。", signedOut: true, at: 1 }} />);
  expect(html).toContain('role="status"');
  expect(html).toMatch(/href="\/sign-in" target="_blank"/);
});

test("every knot of a thread names itself, and a named one is a link", () => {
  const knots = [
    { name: "說帖", word: "完成", state: "done" as const, href: "#brief" },
    { name: "報告", word: "缺", state: "wanted" as const },
  ];
  const html = drawn(<Thread label="議題線索" knots={knots} named />);
  expect(html).toContain('<li class="done"><a href="#brief"><span class="thread-name">說帖</span> 完成</a></li>');
  expect(html).toContain('<li class="wanted"><span class="thread-name">報告</span> 缺</li>');
});

test("the stage one is in is marked for those who do not see the line", () => {
  const stages = [
    { name: "草擬", note: "06-20", state: "done" as const },
    { name: "送審", state: "now" as const },
    { name: "核定", state: "later" as const },
  ];
  const html = drawn(<StageLine label="階段" stages={stages} />);
  expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  expect(html).toContain('<li class="is-done">草擬<span>06-20</span></li>');
});

test("all reasons are shown in a region that has a name; none make no region", () => {
  expect(drawn(<ReasonList title="還不能送出" reasons={["缺目的", "缺議程"]} />)).toMatch(
    /<section[^>]*aria-labelledby="([^"]+)"><h3 id="\1">還不能送出<\/h3><ul><li>缺目的<\/li><li>缺議程<\/li>/,
  );
  expect(drawn(<ReasonList title="還不能送出" reasons={[]} />)).toBe("");
});

test("a section is named by its heading", () => {
  expect(
    drawn(
      <Section title="人員" meta="4人">
        …
      </Section>,
    ),
  ).toMatch(/aria-labelledby="([^"]+)".*<h2 id="\1">人員/);
});

test("both texts of a conflict are on the page, and every choice is offered", () => {
  const html = drawn(
    <ConflictPanel
      mine="我方支持。"
      theirs={{ version: 4, text: "我方保留。", content: null, by: "林彥均", at: "2026-11-22T03:21:00.000Z" }}
      onUseMine={() => {}}
      onUseTheirs={() => {}}
      onUseMerged={() => {}}
    />,
  );
  for (const said of ["我方支持。", "我方保留。", "林彥均的", "第4版，2026-11-2", "用我的", "用對方的", "合併編輯"]) {
    expect(html).toContain(said);
  }
  expect(html).not.toContain("T03:21");
});

test("a difference is marked by elements, not by colour", () => {
  expect(drawn(<DiffView before="甲乙" after="甲丙" label="差異" />)).toContain(
    "<span>甲</span><del>乙</del><ins>丙</ins>",
  );
});

test("the small words draw what they say", () => {
  const html = drawn(
    <>
      <PageHead
        over="出國計畫"
        title="第35次會議"
        facts={[{ term: "地點", value: "清邁" }]}
        actions={
          <ButtonLink href="/x" tone="main" data-key="e">
            寫報告
          </ButtonLink>
        }
      />
      <Banner tone="warn" title="離線3分鐘" role="status">
        字都在。
      </Banner>
      <EmptyState title="還沒有紀要">報告會缺這一節。</EmptyState>
      <StateWord tone="danger">逾期4天</StateWord>
      <GradeMark grade="RESTRICTED">限閱</GradeMark>
      <TimePair local="09:15–09:20" home="臺北 10:15–10:20" />
      <TabsNav label="出國計畫" tabs={[{ href: "/t", label: "人員", count: 4, current: true }]} />
      <FileField name="scan" label="掃描檔" />
      <ConfirmDialog trigger="退回" title="退回補正" action={async (state) => state} confirm="退回" />
      <Pager page={2} pages={3} hrefs={{ previous: "?page=1", next: "?page=3" }} words={words.pager} />
    </>,
  );
  expect(html).toContain("<h1>第35次會議</h1>");
  expect(html).toContain("<dt>地點</dt><dd>清邁</dd>");
  expect(html).toContain('data-key="e" class="btn btn-main"');
  expect(html).toContain('data-tone="danger">逾期4天');
  expect(html).toContain('data-grade="restricted">限閱');
  expect(html).toContain('aria-current="page" href="/t">人員 <span class="count">4</span>');
  expect(html).toContain('type="file"');
  expect(html).toContain('rel="next"');
  expect(
    drawn(
      <table>
        <thead>
          <tr>
            <SortHead label="到期" href="?sort=due" sorted="ascending" />
          </tr>
        </thead>
      </table>,
    ),
  ).toContain('aria-sort="ascending"');
});
