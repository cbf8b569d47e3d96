namespace OrchardCore.Environment.Shell.Scope;

public static class ShellScopeExtensions
{
    public static ShellScope RegisterBeforeDispose(this ShellScope scope, Func<ShellScope, Task> callback, bool last = false) => throw null!;

    public static ShellScope RegisterBeforeDispose(this ShellScope scope, Action<ShellScope> callback, bool last = false) => throw null!;

    public static ShellScope AddDeferredSignal(this ShellScope scope, string key) => throw null!;

    public static ShellScope AddDeferredTask(this ShellScope scope, Func<ShellScope, Task> task) => throw null!;

    public static ShellScope AddDeferredTask(this ShellScope scope, Action<ShellScope> callback) => throw null!;

    public static ShellScope AddExceptionHandler(this ShellScope scope, Func<ShellScope, Exception, Task> handler) => throw null!;

    public static ShellScope AddExceptionHandler(this ShellScope scope, Action<ShellScope, Exception> handler) => throw null!;
}
