namespace OrchardCore.BackgroundTasks;

public class BackgroundTaskSettings
{
    public string Name { get; set; } = string.Empty;

    public string? Title { get; set; }

    public bool Enable { get; set; } = true;

    public string Schedule { get; set; } = "*/5 * * * *";

    public string? Description { get; set; }

    public int LockTimeout { get; set; }

    public int LockExpiration { get; set; }

    public bool UsePipeline { get; set; }

    /// <summary>Whether only one node may run it at a time.</summary>
    public bool IsAtomic => LockTimeout > 0 && LockExpiration > 0;
}
