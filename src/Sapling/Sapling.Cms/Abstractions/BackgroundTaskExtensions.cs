namespace OrchardCore.BackgroundTasks;

public static class BackgroundTaskExtensions
{
    public static BackgroundTaskSettings GetDefaultSettings(this IBackgroundTask task) => throw null!;

    public static IBackgroundTask GetTaskByName(this IEnumerable<IBackgroundTask> tasks, string name) => throw null!;

    public static string GetTaskName(this IBackgroundTask task) => throw null!;
}
