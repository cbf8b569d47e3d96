namespace OrchardCore.BackgroundTasks;

public class BackgroundTaskState
{
    public string Name { get; set; } = default!;

    public DateTime LastStartTime { get; set; }
}
