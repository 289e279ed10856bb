import type { FreshApiKey } from '../../../api/schema';
import { CopyBox } from '../../../ui/copy-box';
import { ToldOnce } from '../../../ui/told-once';
import { curlOf } from '../keys';
import { words } from '../words';

interface Props {
  made: FreshApiKey;
  onDone: () => unknown;
}

export const FreshKey = ({ made: { name, key }, onDone }: Props) => (
  <ToldOnce title={words.fresh.title(name)} intro={words.fresh.keep} onDone={onDone}>
    <CopyBox label={words.fresh.key} text={key} look="main" />
    <CopyBox label={words.fresh.curl} text={curlOf(key, location.origin)} />
  </ToldOnce>
);
