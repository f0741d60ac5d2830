export function good(): void {
  console.log(process.argv);
}
