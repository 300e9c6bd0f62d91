/** Excel tells when it was this add-in that changed something; where it does not, nothing follows from what we know already. */
export const isOurs = (args: Pick<Excel.WorksheetChangedEventArgs, 'triggerSource'>): boolean =>
  String(args.triggerSource ?? '') === 'ThisLocalAddin';
