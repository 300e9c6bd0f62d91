import { Link } from '@fluentui/react-components';
import { usePane } from '../state/context';

/** The way to the files page, in a browser window of its own. */
export function FilesLink() {
  const { texts } = usePane();
  return (
    <Link href="files.html" target="_blank" rel="noopener">
      {texts.frame.filesPage}
    </Link>
  );
}
