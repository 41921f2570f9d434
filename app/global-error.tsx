"use client";

import { ErrorView } from "@/components/shell/error-view";
import en from "@/messages/en/ui.json";
import zh from "@/messages/zh-TW/ui.json";
import "./globals.css";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** The document itself broke, and with it the knowledge of the reader's language: both are said. */
export default function GlobalError(props: Props) {
  return (
    <html lang="zh-TW">
      <body>
        <main className="p-6">
          <ErrorView words={zh.client.broken} {...props} />
          <div lang="en">
            <h2>{en.client.broken.title}</h2>
            <p>{en.client.broken.text}</p>
          </div>
        </main>
      </body>
    </html>
  );
}
