import './seam-host';
import '../../workbench/page/office-frame';
