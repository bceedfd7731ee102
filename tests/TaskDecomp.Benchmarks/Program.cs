using TaskDecomp.Benchmarks;

return args is ["--throughput"] ? Throughput.Run() : Throughput.Run();
