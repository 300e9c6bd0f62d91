/** All parts of the parser in their places, for those who do not load them one at a time. */
import './corrections';
import './doers';
import './english';
import './habits';
import './mending';
import './odd';
import './rare';
import './seldom';
import './tables';
import './traditional';
export {};
