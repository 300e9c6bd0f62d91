import { makeStyles, mergeClasses, tokens, useFieldControlProps_unstable } from '@fluentui/react-components';
import { forwardRef, type TextareaHTMLAttributes } from 'react';

const useStyles = makeStyles({
  box: {
    boxSizing: 'border-box',
    width: '100%',
    padding: '6px 10px',
    font: 'inherit',
    lineHeight: '1.55',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '::placeholder': { color: tokens.colorNeutralForeground3 },
  },
});

/** The browser's own text box in our colours: nothing stands between it and an input method. */
export const TextBox = forwardRef<HTMLTextAreaElement, TextareaHTMLAttributes<HTMLTextAreaElement>>(
  function TextBox(props, ref) {
    const styles = useStyles();
    const { className, ...rest } = useFieldControlProps_unstable(props, { supportsLabelFor: true });
    return <textarea ref={ref} className={mergeClasses(styles.box, className)} {...rest} />;
  },
);
