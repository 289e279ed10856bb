import { Notice } from '../../../ui/notice';
import type { Shown } from '../kit-state';
import { wrongIn } from '../stale';
import { useTelling } from '../telling';
import { words } from '../words';
import { RewriteNow } from './rewrite-now';

/** A fact changed since this was written: the sentences that are wrong now, and how to put them right. */
export function StaleNotice({ piece, name }: { piece: Shown['piece']; name: string }) {
  const { factName, factWords } = useTelling();
  const now = (fact: string) => {
    const said = factWords(fact);
    return said === factName(fact) ? words.piece.unknownNow(said) : words.piece.trueNow(said);
  };
  return (
    <Notice kind="warning" title={words.piece.stale(piece.staleFacts.map(factName))}>
      <ul className="grid gap-2">
        {wrongIn(piece).map(({ at, before, words: quote, after, facts }) => (
          <li key={at} className="border-s-3 border-warn-line ps-3">
            <q className="block">
              {before}
              <strong className="font-semibold">{quote}</strong>
              {after}
            </q>
            <span className="block text-sm">{facts.map(now).join(' ')}</span>
          </li>
        ))}
      </ul>
      <RewriteNow id={piece.id} name={name}>
        {words.piece.rewriteThis}
      </RewriteNow>
      <p className="text-sm">{words.piece.rewriteCost}</p>
    </Notice>
  );
}
