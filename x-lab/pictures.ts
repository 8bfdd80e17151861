import { hash } from './text/snowflake.ts';

/** Stand-ins for the pictures X keeps on twimg.com, drawn from their addresses alone. */
export function pictureFor(host: string, path: string): string | undefined {
  if (path.startsWith('/emoji/')) return emoji(path);
  if (host.startsWith('abs')) return logo();
  const avatar = /^\/profile_images\/\d+\/(\w+?)_(?:x96|normal|bigger|400x400)\.\w+$/.exec(path);
  if (avatar?.[1]) return portrait(avatar[1]);
  const media = /^\/media\/(\w+)$/.exec(path);
  return media?.[1] === undefined ? undefined : scene(media[1]);
}

function svg(size: string, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">${inner}</svg>`;
}

/** The system draws the sign; the circle behind it shows where no font has it. */
function emoji(path: string): string {
  const points = /\/([0-9a-f-]+)\.svg$/.exec(path)?.[1]?.split('-') ?? [];
  const sign = points.map((point) => String.fromCodePoint(Number.parseInt(point, 16))).join('');
  return svg(
    '36 36',
    `<circle cx="18" cy="18" r="3" fill="#ffcc4d" opacity="0.5"/><text x="18" y="29.500" font-size="31" text-anchor="middle" font-family="Noto Color Emoji,Apple Color Emoji,Segoe UI Emoji,sans-serif">${sign}</text>`,
  );
}

function logo(): string {
  return svg(
    '32 32',
    '<path d="M12.500 4h7M14 4v8.500L6.600 25a2.600 2.600 0 002.300 4h14.200a2.600 2.600 0 002.300-4L18 12.500V4" fill="none" stroke="#1d9bf0" stroke-width="2.500" stroke-linecap="round"/>',
  );
}

function portrait(handle: string): string {
  if (handle.startsWith('Pellwick')) return brandMark(handle);
  const hue = hash(handle) % 360;
  const letter = (handle.match(/[a-z]/i)?.[0] ?? '?').toUpperCase();
  return svg(
    '96 96',
    `<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop stop-color="hsl(${hue} 45% 62%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360} 42% 46%)"/></linearGradient></defs><rect width="96" height="96" fill="url(#g)"/><text x="48" y="64" font-size="44" font-weight="600" text-anchor="middle" fill="#fff" font-family="Segoe UI,Roboto,Liberation Sans,Arial,sans-serif">${letter}</text>`,
  );
}

/** A parcel with a wave: the invented brand. */
function brandMark(handle: string): string {
  const [dark, light] = handle === 'PellwickCare' ? ['#12655b', '#7fd1c2'] : ['#21396b', '#f4b860'];
  return svg(
    '96 96',
    `<rect width="96" height="96" fill="${dark}"/><path d="M48 22l24 12v28L48 74 24 62V34z" fill="none" stroke="#fff" stroke-width="4.500" stroke-linejoin="round"/><path d="M24 34l24 12 24-12M48 46v28" fill="none" stroke="#fff" stroke-width="4.500" stroke-linejoin="round"/><path d="M36 28l24 12" stroke="${light}" stroke-width="5"/>`,
  );
}

const SCENES: Readonly<Record<string, readonly [string, string, string]>> = {
  parcel: [
    '#e9dccb',
    '#d8c3a5',
    '<path d="M250 150l170-40 150 60-10 150-170 60-150-70z" fill="#b98b54"/><path d="M250 150l150 62 170-42M400 212l-10 168" fill="none" stroke="#8a6235" stroke-width="6"/><path d="M548 330l22-60-48 20-22 74z" fill="#8a6235"/><path d="M420 262l58 26 34-40 40 18" fill="none" stroke="#8a6235" stroke-width="4"/><path d="M330 128l150 66 2 40-24 6-2-36-152-62z" fill="#e7cfa3"/>',
  ],
  router: [
    '#dfe6ee',
    '#bccadb',
    '<rect x="220" y="230" width="360" height="90" rx="18" fill="#2b3440"/><path d="M280 230V120M520 230V120" stroke="#2b3440" stroke-width="12" stroke-linecap="round"/><circle cx="270" cy="275" r="10" fill="#ff9f1c"/><circle cx="310" cy="275" r="10" fill="#57606b"/><circle cx="350" cy="275" r="10" fill="#57606b"/>',
  ],
  van: [
    '#d7e3ee',
    '#9db4c9',
    '<rect x="170" y="150" width="300" height="170" rx="14" fill="#21396b"/><path d="M470 190h90l60 70v60H470z" fill="#2c4a88"/><path d="M490 208h62l40 50H490z" fill="#cfe2f2"/><circle cx="260" cy="325" r="36" fill="#1b222b"/><circle cx="540" cy="325" r="36" fill="#1b222b"/><path d="M290 200l40 20v44l-40 20-40-20v-44z" fill="none" stroke="#f4b860" stroke-width="7"/>',
  ],
  plant: [
    '#eef1e4',
    '#c9d5b5',
    '<path d="M300 300h200l-24 110H324z" fill="#b5713f"/><path d="M400 300V170M400 230c-60-10-90-50-90-90 60 0 90 40 90 90zM400 210c10-60 50-90 100-90 0 60-40 90-100 90z" stroke="#4b7a3a" stroke-width="6" fill="#6a9d52"/>',
  ],
  harbour: [
    '#f1dcc7',
    '#7fa7bd',
    '<path d="M0 290h800v160H0z" fill="#4f7f98"/><path d="M240 270h320l-50 70H300z" fill="#7b3f33"/><rect x="330" y="215" width="60" height="55" fill="#c79a5f"/><rect x="396" y="225" width="50" height="45" fill="#b98b54"/><path d="M480 270V130l50 90z" fill="#f7f3ea"/>',
  ],
  tea: [
    '#f3ebdd',
    '#dcc6a0',
    '<path d="M270 200h220v80a110 110 0 01-220 0z" fill="#7a9e8a"/><path d="M490 220h40a34 34 0 010 68h-46" fill="none" stroke="#7a9e8a" stroke-width="18"/><path d="M340 160c-20-30 20-40 0-70M400 160c-20-30 20-40 0-70" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round"/>',
  ],
};

function scene(name: string): string | undefined {
  const [light, dark, shapes] = SCENES[name] ?? [];
  if (light === undefined || dark === undefined || shapes === undefined) return undefined;
  return svg(
    '800 450',
    `<defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${light}"/><stop offset="1" stop-color="${dark}"/></linearGradient></defs><rect width="800" height="450" fill="url(#g)"/><ellipse cx="400" cy="392" rx="240" ry="20" fill="#000" opacity="0.120"/>${shapes}`,
  );
}
