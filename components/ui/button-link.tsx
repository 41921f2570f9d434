import Link from "next/link";
import type { AnchorHTMLAttributes } from "react";
import { type ButtonTone, buttonClass } from "./button-class";

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string;
  tone?: ButtonTone;
  small?: boolean;
  /** A single key that follows this link, listed on the overview of keys. */
  "data-key"?: string;
};

/** A link that looks like a button, for where one goes next. Downloads and other tabs stay plain links. */
export function ButtonLink({ href, tone, small, className, download, target, ...link }: Props) {
  const classes = buttonClass(tone, small, className);
  if (download !== undefined || target) {
    return <a {...link} href={href} download={download} target={target} className={classes} />;
  }
  return <Link {...link} href={href} prefetch={false} className={classes} />;
}
