import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import packaged from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Where Windows puts programs, for all users or for one. */
const programFolders = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => process.env[name] ?? []);

/** Where each system installs browsers: Chrome, or else Edge. */
const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/microsoft/msedge/msedge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((program) =>
    programFolders.map((folder) => join(folder, program)),
  ),
};

/** Starts a headless browser. */
export const startBrowser = async (): Promise<Browser> => {
  const { path, env } = await browserPath();
  // Never the package's own arguments: they switch off the same-origin policy and run everything in one process.
  return chromium.launch({ executablePath: path, env, args: ['--no-sandbox', '--headless=shell', '--disable-gpu'] });
};

/**
 * Which browser is used, with the environment that it needs: the one in CHROMIUM_PATH, an installed one, or the
 * packaged one, which runs on Linux on x64.
 * @throws if there is none
 */
export const browserPath = async (): Promise<{ path: string; env: Record<string, string> }> => {
  const own = process.env['CHROMIUM_PATH'] ?? installed[process.platform]?.find((path) => existsSync(path));
  const env = { ...process.env } as Record<string, string>;
  if (own) return { path: own, env };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('There is no browser to test with. Install Chrome or Edge, or name one in CHROMIUM_PATH.');
  return {
    path: await packaged.executablePath(),
    env: { ...env, LD_LIBRARY_PATH: [unpackLibraries(), env['LD_LIBRARY_PATH']].filter(Boolean).join(':') },
  };
};

/** The libraries that the packaged browser needs where the system lacks them, unpacked for the browser alone. */
const unpackLibraries = (): string | undefined => {
  if (existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')) return undefined;
  const folder = join(tmpdir(), 'waymark-browser-libraries');
  if (!existsSync(join(folder, 'lib', 'libnss3.so'))) {
    mkdirSync(folder, { recursive: true });
    const archive = join(mkdtempSync(join(tmpdir(), 'waymark-')), 'libraries.tar');
    writeFileSync(archive, brotliDecompressSync(readFileSync('node_modules/@sparticuz/chromium/bin/al2023.tar.br')));
    execFileSync('tar', ['-xf', archive, '-C', folder]);
  }
  return join(folder, 'lib');
};
