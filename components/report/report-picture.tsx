import type { PictureView } from "@/lib/report/model";

type Props = {
  /** Null: not for this reader, who sees nothing of it. */
  picture: PictureView | null | undefined;
  /** Said where the picture is gone, and where only its caption is kept. */
  words: { gone: string; captionOnly: string };
};

/** A picture with its caption; the caption alone where its file was never kept. */
export function ReportPicture({ picture, words }: Props) {
  if (picture === null) return null;
  if (!picture) return <p className="quiet">{words.gone}</p>;
  return (
    <figure className="report-picture">
      {picture.src ? (
        // biome-ignore lint/performance/noImgElement: behind sign-in; the file route asks who reads
        <img src={picture.src} alt={picture.altText ?? picture.caption} loading="lazy" />
      ) : (
        <p className="no-picture">{words.captionOnly}</p>
      )}
      <figcaption>{picture.caption}</figcaption>
    </figure>
  );
}
