// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { htmlToText, looksLikeHtml } from '@/storage/portability/html-to-text';

describe('htmlToText', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<div>One</div><div>Two<br></div><div><br></div><div>Three</div>', 'One\nTwo\n\nThree'],
    ['One<br/>Two', 'One\nTwo'],
    ['  spaced \n out  ', 'spaced out'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['see <a href="https://example.org/x">here</a>.', 'see here https://example.org/x.'],
    ['<a href="https://example.org">https://example.org</a>', 'https://example.org'],
    ['<a href="javascript:alert(1)">here</a>', 'here'],
    ['5 &lt; 6 &amp; &eacute;&nbsp;', '5 < 6 & é'],
    ['<b>bold</b><script>alert(1)</script><style>p{}</style><img src=x onerror=alert(1)>', 'bold'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('looksLikeHtml', () => {
  it('takes hearts, arrows and sums for the text they are', () => {
    expect(['<3 you', 'a < b and c > d', '-> here', 'R&D; more'].filter(looksLikeHtml)).toEqual([]);
    expect(['<p>x', 'a<br/>b', 'caf&eacute;'].filter(looksLikeHtml)).toHaveLength(3);
  });
});
