import { useMaybeMe } from '../../features/account/api/me';
import { AppFrame } from './app-frame';
import { PublicFrame } from './public-frame';

export const EitherFrame = () => (useMaybeMe() ? <AppFrame /> : <PublicFrame />);
