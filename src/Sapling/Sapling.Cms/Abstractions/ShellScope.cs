using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Environment.Shell.Scope;

public sealed class ShellScope : IServiceScope, IAsyncDisposable
{
    public ShellScope(ShellContext shellContext)
    {
        ShellContext = shellContext;
    }

    public ShellContext ShellContext { get; } = default!;

    public IServiceProvider ServiceProvider { get; } = default!;

    public static ShellContext Context { get; } = default!;

    public static IServiceProvider Services { get; } = default!;

    public static ShellScope Current { get; } = default!;

    public static void Set(object key, object value) => throw null!;

    public static object Get(object key) => throw null!;

    public static T Get<T>(object key) => throw null!;

    public static T GetOrCreate<T>(object key, Func<T> factory) => throw null!;

    public static T GetOrCreate<T>(object key) where T : class, new() => throw null!;

    public static void SetFeature<T>(T value) => throw null!;

    public static T GetFeature<T>() => throw null!;

    public static T GetOrCreateFeature<T>(Func<T> factory) => throw null!;

    public static T GetOrCreateFeature<T>() where T : class, new() => throw null!;

    public static Task<ShellScope> CreateChildScopeAsync() => throw null!;

    public static Task<ShellScope> CreateChildScopeAsync(ShellSettings settings) => throw null!;

    public static Task<ShellScope> CreateChildScopeAsync(string tenant) => throw null!;

    public static Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true) => throw null!;

    public static Task UsingChildScopeAsync(ShellSettings settings, Func<ShellScope, Task> execute, bool activateShell = true) => throw null!;

    public static Task UsingChildScopeAsync(string tenant, Func<ShellScope, Task> execute, bool activateShell = true) => throw null!;

    public void StartAsyncFlow() => throw null!;

    public Task UsingServiceScopeAsync(Func<ShellScope, Task> execute) => throw null!;

    public Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true) => throw null!;

    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false) => throw null!;

    public static void AddDeferredSignal(string key) => throw null!;

    public static void AddDeferredTask(Func<ShellScope, Task> task) => throw null!;

    public static void AddExceptionHandler(Func<ShellScope, Exception, Task> handler) => throw null!;

    public Task HandleExceptionAsync(Exception e) => throw null!;

    public void Dispose() => throw null!;

    public ValueTask DisposeAsync() => throw null!;
}
