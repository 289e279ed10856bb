import { getRouteApi, Navigate } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { usePiece } from '../../features/kit/api/piece';
import { words } from '../../features/kit/words';
import { problemOf } from '../../lib/problem';
import { Loaded } from '../../ui/loaded';
import { Notice } from '../../ui/notice';
import { PageTitle } from '../../ui/page-title';

const route = getRouteApi('/signed-in/pieces/$id');

/** Where a piece is known by its id alone: leads to its card on the board of its kit. */
export function PiecePage() {
  const { id } = route.useParams();
  const piece = usePiece(id);
  if (problemOf(piece.error)?.status === 404)
    return (
      <>
        <PageTitle title={words.lost.title} />
        <Notice kind="warning">{words.lost.text}</Notice>
      </>
    );
  return (
    <Loaded query={piece} what={words.lost.what} rows={3}>
      {({ propertyId, kitId, channel }) => (
        <Navigate
          replace
          to={paths.listing}
          params={{ id: propertyId }}
          search={{ tab: 'kit', kit: kitId, piece: channel }}
        />
      )}
    </Loaded>
  );
}
