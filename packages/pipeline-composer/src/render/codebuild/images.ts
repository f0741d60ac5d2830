/** Images of CodeBuild in 2026: they age, and doctor says when newer ones are out. */
const IMAGES = {
  amd64: { Type: "LINUX_CONTAINER", Image: "aws/codebuild/amazonlinux-x86_64-standard:6.0" },
  arm64: { Type: "ARM_CONTAINER", Image: "aws/codebuild/amazonlinux-aarch64-standard:4.0" },
} as const;

export type Architecture = keyof typeof IMAGES;

const COMPUTE = {
  small: "BUILD_GENERAL1_SMALL",
  medium: "BUILD_GENERAL1_MEDIUM",
  large: "BUILD_GENERAL1_LARGE",
  xlarge: "BUILD_GENERAL1_XLARGE",
  "2xlarge": "BUILD_GENERAL1_2XLARGE",
} as const;

export type Compute = keyof typeof COMPUTE;

export function machine(
  architecture: Architecture,
  compute: Compute,
): { readonly Type: string; readonly Image: string; readonly ComputeType: string } {
  return { ...IMAGES[architecture], ComputeType: COMPUTE[compute] };
}
