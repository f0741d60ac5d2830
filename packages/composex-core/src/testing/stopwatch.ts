/** Starts measuring; the returned function tells the milliseconds of processor time since then, however busy the machine is. */
export function stopwatch(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
}
