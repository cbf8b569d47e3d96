using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.BackgroundTasks;

public class BackgroundTaskEventContext
{
    public BackgroundTaskEventContext(string name, ShellScope scope) { throw null!; }

    public string Name { get; } = default!;

    public string Tenant { get; } = default!;

    public IServiceProvider Services { get; } = default!;

    public Exception Exception { get; set; } = default!;

    public bool HasException { get; }
}
