/** Tests of single rules read with the whole parser, as the command line does. */
import '../../src/plan/parts';
