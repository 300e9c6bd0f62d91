/** On the development server: keeps what the recorder's page hands over, as files in out/recordings. */
const fs = require('node:fs');
const path = require('node:path');

const FOLDER = path.resolve(__dirname, '../../out/recordings');
/** Bytes; a recording has about one million. */
const LIMIT = 100_000_000;

/** `setupMiddlewares` of webpack-dev-server. @param {string} [folder] */
function keep(middlewares, { app }, folder = FOLDER) {
  app.post('/recordings', (request, response) => {
    const pieces = [];
    let size = 0;
    request.on('data', piece => {
      size += piece.length;
      if (size <= LIMIT) pieces.push(piece);
    });
    request.on('end', () => {
      const answer = (status, text) => {
        response.statusCode = status;
        response.setHeader('content-type', 'text/plain; charset=utf-8');
        response.end(text);
      };
      if (size > LIMIT) return answer(413, 'too large');
      const text = Buffer.concat(pieces).toString('utf8');
      try {
        if (JSON.parse(text).format !== 'mubiao-recording') return answer(400, 'no recording');
      } catch {
        return answer(400, 'no JSON');
      }
      fs.mkdirSync(folder, { recursive: true });
      const file = path.join(folder, `${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
      fs.writeFileSync(file, text);
      return answer(200, path.relative(path.resolve(__dirname, '../..'), file));
    });
  });
  return middlewares;
}

module.exports = (middlewares, server) => keep(middlewares, server);
module.exports.keep = keep;
