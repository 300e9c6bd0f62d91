import type { Request } from './messages';
import { serve } from './serve';

const take = serve(answer => postMessage(answer));
onmessage = ({ data }: MessageEvent<Request>) => take(data);
