import { expect, it } from 'vitest';
import { richText } from './copy';

it('makes paragraphs and lists of the words of an email, and nothing that only a mailing service can fill', () => {
  expect(richText('Hello,\n\nThree beds & a <view>.\nOn the lake.\n\n- Built in 1962\n- $389,000\n')).toBe(
    '<p>Hello,</p><p>Three beds &amp; a &lt;view&gt;.<br>On the lake.</p><ul><li>Built in 1962</li><li>$389,000</li></ul>',
  );
});
