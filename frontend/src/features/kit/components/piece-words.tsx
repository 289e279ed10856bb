import type { Ref } from 'react';
import { isBusy, type Shown } from '../kit-state';
import { MarkedWords } from './marked-words';

interface Props {
  shown: Shown;
  ref: Ref<HTMLSpanElement>;
}

/** The text, with marks once it is judged. No live region: words that come would drown everything else. */
export const PieceWords = ({ shown, ref }: Props) => (
  <MarkedWords
    ref={ref}
    part="text"
    text={shown.text}
    findings={isBusy(shown) ? [] : shown.piece.findings}
    className="block leading-relaxed whitespace-pre-wrap"
  />
);
