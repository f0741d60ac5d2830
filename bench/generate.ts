/** Text of a compose file with `count` services, each with a queue that it consumes and is scaled by. The same count gives the same bytes. */
export function generateCompose(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1).padStart(4, "0"));
  return [
    "name: bench",
    "services:",
    ...numbers.map(service),
    "x-vpc:",
    "  Properties: {VpcCidr: 10.0.0.0/16}",
    "x-sqs:",
    ...numbers.map(queue),
    "",
  ].join("\n");
}

function service(number: string): string {
  return `  worker-${number}:
    image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/bench/worker-${number}:1.0.${Number(number)}
    command: ["python", "worker.py", "--queue", "orders-${number}"]
    environment:
      AWS_DEFAULT_REGION: x-aws::AWS::Region
      NUMBER: "${number}"
    healthcheck:
      test: [CMD, python, healthcheck.py]
      interval: 30s
    deploy:
      replicas: 1
      resources:
        limits: {cpus: "0.25", memory: 512M}
    x-scaling: {Range: 1-5}`;
}

function queue(number: string): string {
  return `  orders-${number}:
    Properties: {VisibilityTimeout: 120}
    Services:
      worker-${number}:
        Access: SQSPollerPolicy
        ReturnValues: {Url: QUEUE_URL}
        Scaling:
          Steps:
            - {LowerBound: 0, UpperBound: 100, Count: 1}
            - {LowerBound: 100, Count: 5}`;
}
