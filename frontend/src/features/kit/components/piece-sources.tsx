import type { Piece } from '../../../api/schema';
import { byPlace } from '../../../lib/marks';
import { Folded } from '../../../ui/folded';
import { useTelling } from '../telling';
import { standingNames, words } from '../words';

type Claim = Piece['claims'][number];

/** Each phrase that states something, and the facts it stands on. */
export function PieceSources({ claims }: Pick<Piece, 'claims'>) {
  const { factWords, factsSaying } = useTelling();
  const factsOf = ({ facts, quote }: Claim) => (facts.length > 0 ? facts : factsSaying(quote));
  return (
    <Folded title={words.piece.sources}>
      {claims.length === 0 ? (
        <p className="text-muted">{words.piece.noSources}</p>
      ) : (
        <dl className="grid gap-3">
          {[...claims].sort(byPlace).map((claim) => (
            <div key={`${claim.part} ${claim.start} ${claim.end}`}>
              <dt className="font-medium">“{claim.quote}”</dt>
              {factsOf(claim).map((fact) => (
                <dd key={fact} className="text-muted">
                  {factWords(fact)}
                </dd>
              ))}
              {(claim.verdict !== 'supported' || factsOf(claim).length === 0) && (
                <dd className={claim.verdict === 'supported' ? 'text-muted' : 'text-danger'}>
                  {standingNames[claim.verdict]}
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </Folded>
  );
}
