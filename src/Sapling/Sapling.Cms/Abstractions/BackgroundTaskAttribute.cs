namespace OrchardCore.BackgroundTasks;

public sealed class BackgroundTaskAttribute : Attribute
{
    public string Title { get; set; } = default!;

    public bool Enable { get; set; }

    public string Schedule { get; set; } = default!;

    public string Description { get; set; } = default!;

    public int LockTimeout { get; set; }

    public int LockExpiration { get; set; }

    public bool UsePipeline { get; set; }
}
