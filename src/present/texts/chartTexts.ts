/** The charts, by what they are about whatever their titles say today. */

export const heading = 'Charts';
export const spending = 'Spending over time';
export const monthlyBills = 'Monthly bills';
export const downtime = 'Downtime';
export const layerSwitch = 'Costs in this chart';
export const layerSets = { supportSpend: 'Bills', allIn: 'All in' } as const;
export const spreadToCome =
  'How much each monthly bill varies shows once futures have been simulated.';
