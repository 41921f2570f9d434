import type { ReactNode } from "react";
import { label } from "@/lib/numbering/chinese";
import type { Marked } from "@/lib/richtext/find-quote";
import type { Mark, Node } from "@/lib/richtext/model";
import { inline } from "@/lib/richtext/text";

export type Drawing = {
  /** The word on a block of grade restricted, and the name of a table that scrolls. */
  words: { restricted: string; table: string };
  /** Level of the heading that level 1 of the document becomes: under an h2 it is 3. */
  headingFrom: number;
  marked: Marked | null;
  /** The id of the first marked words; "quote" unless the page promises another. */
  markedId?: string;
  /** Draws a picture of the trip; without it pictures are left out. */
  picture?: (pictureId: string) => ReactNode;
};

/** Blocks and words of a document as HTML. */
export const RichNodes = ({ nodes, drawing }: { nodes: readonly Node[]; drawing: Drawing }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a stored document does not move
  nodes.map((node, place) => <Block key={place} node={node} drawing={drawing} />);

function Block({ node, drawing }: { node: Node; drawing: Drawing }): ReactNode {
  const inner = <RichNodes nodes={node.content ?? []} drawing={drawing} />;
  const kept = node.attrs?.grade === "RESTRICTED";
  const mark = kept && (
    <span className="grade" data-grade="restricted">
      {drawing.words.restricted}
    </span>
  );
  const grade = kept ? "RESTRICTED" : undefined;
  switch (node.type) {
    case "text":
      return <Words node={node} drawing={drawing} />;
    case "hardBreak":
      return <br />;
    case "paragraph":
      return (
        <p data-grade={grade} lang={foreign(node)}>
          {mark}
          {inner}
        </p>
      );
    case "heading": {
      const Heading = `h${Math.min(6, (node.attrs?.level ?? 1) - 1 + drawing.headingFrom)}` as "h3";
      return (
        <Heading data-grade={grade} lang={foreign(node)}>
          {mark}
          {inner}
        </Heading>
      );
    }
    case "bulletList":
      return (
        <Flagged mark={mark}>
          <ul data-grade={grade}>{inner}</ul>
        </Flagged>
      );
    case "orderedList":
      return (
        <Flagged mark={mark}>
          <Ordered node={node} drawing={drawing} />
        </Flagged>
      );
    case "listItem":
      return (
        <li data-grade={grade}>
          {mark}
          {inner}
        </li>
      );
    case "blockquote":
      return (
        <blockquote data-grade={grade}>
          {mark}
          {inner}
        </blockquote>
      );
    case "table":
      return (
        <Flagged mark={mark}>
          <Table drawing={drawing} grade={grade} rows={node.content ?? []} />
        </Flagged>
      );
    case "tableRow":
      return <tr>{inner}</tr>;
    case "tableHeader":
      return (
        <th colSpan={node.attrs?.colspan} rowSpan={node.attrs?.rowspan}>
          {inner}
        </th>
      );
    case "tableCell":
      return (
        <td colSpan={node.attrs?.colspan} rowSpan={node.attrs?.rowspan}>
          {inner}
        </td>
      );
    case "horizontalRule":
      return <hr />;
    case "picture":
      return node.attrs?.pictureId ? drawing.picture?.(node.attrs.pictureId) : null;
    default:
      return inner;
  }
}

/** Words without a single Han character are not Chinese: a reader that speaks must not spell them as such. */
function foreign(node: Node): "en" | undefined {
  const text = inline(node);
  return /[A-Za-z]{2}/.test(text) && !/\p{Script=Han}/u.test(text) ? "en" : undefined;
}

/** A list or a table cannot hold the word itself: it stands before. */
const Flagged = ({ mark, children }: { mark: ReactNode; children: ReactNode }) =>
  mark ? (
    <div className="restricted-block">
      {mark}
      {children}
    </div>
  ) : (
    children
  );

/** Labels are text, not markers: they are copied, searched and printed as an official document has them. */
function Ordered({ node, drawing }: { node: Node; drawing: Drawing }) {
  const style = node.attrs?.listStyle ?? "arabic";
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without markers Safari no longer tells a list
    <ol role="list" className="numbered" data-list-style={style} data-grade={node.attrs?.grade}>
      {(node.content ?? []).map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stored document does not move
        <li key={place} data-grade={item.attrs?.grade}>
          <span className="label">{label((node.attrs?.start ?? 1) + place, style)}</span>
          <div>
            <RichNodes nodes={item.content ?? []} drawing={drawing} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A first row of headers is the head: read out with each cell, and repeated where the printed table goes on. */
function Table({ drawing, grade, rows }: { drawing: Drawing; grade?: string; rows: readonly Node[] }) {
  const heads = rows[0]?.content?.every(({ type }) => type === "tableHeader") ? 1 : 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll-x" aria-label={drawing.words.table} tabIndex={0} data-grade={grade}>
      <table>
        {heads > 0 && (
          <thead>
            <RichNodes nodes={rows.slice(0, heads)} drawing={drawing} />
          </thead>
        )}
        <tbody>
          <RichNodes nodes={rows.slice(heads)} drawing={drawing} />
        </tbody>
      </table>
    </section>
  );
}

function Words({ node, drawing }: { node: Node; drawing: Drawing }): ReactNode {
  const text = node.text ?? "";
  const span = drawing.marked?.get(node);
  const first = span && drawing.marked?.keys().next().value === node;
  const drawn = span ? (
    <>
      {text.slice(0, span.from)}
      <mark id={first ? (drawing.markedId ?? "quote") : undefined}>{text.slice(span.from, span.to)}</mark>
      {text.slice(span.to)}
    </>
  ) : (
    text
  );
  return (node.marks ?? []).reduce(wrapped, drawn);
}

function wrapped(inner: ReactNode, { type }: Mark): ReactNode {
  switch (type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "underline":
      return <u>{inner}</u>;
    case "strike":
      return <s>{inner}</s>;
  }
}
