import { ICON_PATHS, type IconName } from './icon';

const SVG = 'http://www.w3.org/2000/svg';
/** Copying one is several times cheaper than building it. */
const built = new Map<IconName, SVGElement>();

/** The same picture as `<Icon>`, as a plain element. */
export function iconElement(name: IconName): Node {
  const known = built.get(name) ?? buildIcon(name);
  built.set(name, known);
  return known.cloneNode(true);
}

function buildIcon(name: IconName): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('viewBox', '0 0 20 20');
  icon.setAttribute('aria-hidden', 'true');
  icon.setAttribute('focusable', 'false');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICON_PATHS[name]);
  icon.append(path);
  return icon;
}
