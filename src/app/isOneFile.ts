/** Whether this is the build that is a single file and opens from disk. Known while building: the rest falls away. */
export const isOneFile = import.meta.env.MODE === 'single';
