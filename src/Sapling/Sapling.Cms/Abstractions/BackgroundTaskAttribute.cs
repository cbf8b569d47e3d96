namespace OrchardCore.BackgroundTasks;

/// <summary>When and how a background task runs, unless its settings say otherwise.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BackgroundTaskAttribute : Attribute
{
    public string? Title { get; set; }

    public bool Enable { get; set; } = true;

    /// <summary>A cron expression of five fields: minute, hour, day of month, month, day of week; in UTC.</summary>
    public string Schedule { get; set; } = "*/5 * * * *";

    public string? Description { get; set; }

    /// <summary>Milliseconds to wait for the task's lock.</summary>
    public int LockTimeout { get; set; }

    /// <summary>Milliseconds after which the task's lock comes free by itself; 0 for a task that needs none.</summary>
    public int LockExpiration { get; set; }

    public bool UsePipeline { get; set; }
}
