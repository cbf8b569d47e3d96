using System.Reflection;

namespace OrchardCore.BackgroundTasks;

public static class BackgroundTaskExtensions
{
    public static BackgroundTaskSettings GetDefaultSettings(this IBackgroundTask task)
    {
        var attribute = task.GetType().GetCustomAttribute<BackgroundTaskAttribute>() ?? new BackgroundTaskAttribute();
        return new BackgroundTaskSettings
        {
            Name = task.GetTaskName(),
            Title = attribute.Title,
            Enable = attribute.Enable,
            Schedule = attribute.Schedule,
            Description = attribute.Description,
            LockTimeout = attribute.LockTimeout,
            LockExpiration = attribute.LockExpiration,
            UsePipeline = attribute.UsePipeline,
        };
    }

    public static IBackgroundTask? GetTaskByName(this IEnumerable<IBackgroundTask> tasks, string name) =>
        tasks.LastOrDefault(task => task.GetTaskName() == name);

    public static string GetTaskName(this IBackgroundTask task) => task.GetType().FullName!;
}
