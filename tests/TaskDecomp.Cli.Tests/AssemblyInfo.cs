// A transcript runs in a folder of its own, which is the process's current one for that time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
