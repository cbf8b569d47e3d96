namespace OrchardCore.Environment.Shell.Scope;

public static class ShellScopeExtensions
{
    public static ShellScope RegisterBeforeDispose(this ShellScope scope, Func<ShellScope, Task> callback, bool last = false)
    {
        scope.BeforeDispose(callback, last);
        return scope;
    }

    public static ShellScope RegisterBeforeDispose(this ShellScope scope, Action<ShellScope> callback, bool last = false) =>
        scope.RegisterBeforeDispose(current => Run(() => callback(current)), last);

    public static ShellScope AddDeferredSignal(this ShellScope scope, string key)
    {
        scope.DeferSignal(key);
        return scope;
    }

    public static ShellScope AddDeferredTask(this ShellScope scope, Func<ShellScope, Task> task)
    {
        scope.Defer(task);
        return scope;
    }

    public static ShellScope AddDeferredTask(this ShellScope scope, Action<ShellScope> callback) =>
        scope.AddDeferredTask(next => Run(() => callback(next)));

    public static ShellScope AddExceptionHandler(this ShellScope scope, Func<ShellScope, Exception, Task> handler)
    {
        scope.OnException(handler);
        return scope;
    }

    public static ShellScope AddExceptionHandler(this ShellScope scope, Action<ShellScope, Exception> handler) =>
        scope.AddExceptionHandler((current, exception) => Run(() => handler(current, exception)));

    private static Task Run(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
