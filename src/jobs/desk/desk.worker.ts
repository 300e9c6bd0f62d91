import { serveDesk } from './serve';

const take = serveDesk(answer => postMessage(answer));
onmessage = ({ data }: MessageEvent<Parameters<typeof take>[0]>) => take(data);
