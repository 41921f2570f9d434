import "server-only";

import { createTransport, type Transporter } from "nodemailer";

export type Mail = { to: string; subject: string; text: string };

/** Whether the operator named a mail server (`SMTP_URL`). */
export const mailReady = (): boolean => Boolean(process.env.SMTP_URL);

let transport: { url: string; transporter: Transporter } | null = null;

function transporterFor(url: string): Transporter {
  if (transport?.url !== url)
    transport = {
      url,
      transporter: createTransport(url, { from: process.env.MAIL_FROM || "Attaché <attache@localhost>" }),
    };
  return transport.transporter;
}

/**
 * Sends one letter. Only called after a commit and outside of it: a slow mail server holds nobody up, and a failure
 * is an entry in the log, not an error of the page.
 */
export async function sendMail(mail: Mail): Promise<boolean> {
  const url = process.env.SMTP_URL;
  if (!url) return false;
  try {
    await transporterFor(url).sendMail(mail);
    return true;
  } catch (error) {
    console.error("mail.send", (error as Error).message);
    return false;
  }
}
