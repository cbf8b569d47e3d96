using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders;
using Sapling.Cms.Shell;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>
/// One unit of work on the site, such as a request: its services, and what is to be done when it ends. The session
/// commits before the end; deferred tasks follow, each in a scope of its own, only if the work succeeded.
/// </summary>
public sealed class ShellScope : IServiceScope, IAsyncDisposable
{
    private static readonly AsyncLocal<ShellScope?> _current = new();

    private readonly AsyncServiceScope _services;
    private ScopeCallbacks? _callbacks;
    private Dictionary<object, object?>? _items;
    private bool _failed;
    private int _ended;

    /// <exception cref="ObjectDisposedException">The context has ended.</exception>
    public ShellScope(ShellContext shellContext)
        : this(shellContext, entered: shellContext.TryEnter())
    {
    }

    internal ShellScope(ShellContext shellContext, bool entered)
    {
        ObjectDisposedException.ThrowIf(!entered, shellContext);
        ShellContext = shellContext;
        _services = shellContext.ServiceProvider.CreateAsyncScope();
        ServiceProvider = _services.ServiceProvider;
    }

    public ShellContext ShellContext { get; }

    public IServiceProvider ServiceProvider { get; }

    public static ShellContext? Context => Current?.ShellContext;

    public static IServiceProvider? Services => Current?.ServiceProvider;

    /// <summary>The scope that the calling code runs in, or null.</summary>
    public static ShellScope? Current => _current.Value is { _ended: 0 } scope ? scope : null;

    private ScopeCallbacks Callbacks => _callbacks ??= new ScopeCallbacks();

    /// <summary>Keeps something until the scope ends; without a scope it is forgotten.</summary>
    public static void Set(object key, object? value)
    {
        if (Current is { } scope)
        {
            (scope._items ??= [])[key] = value;
        }
    }

    public static object? Get(object key) => Current?._items?.GetValueOrDefault(key);

    public static T? Get<T>(object key) => Get(key) is T value ? value : default;

    public static T GetOrCreate<T>(object key, Func<T> factory)
    {
        if (Get(key) is T value)
        {
            return value;
        }

        var created = factory();
        Set(key, created);
        return created;
    }

    public static T GetOrCreate<T>(object key) where T : class, new() => GetOrCreate(key, () => new T());

    public static void SetFeature<T>(T value) => Set(typeof(T), value);

    public static T? GetFeature<T>() => Get<T>(typeof(T));

    public static T GetOrCreateFeature<T>(Func<T> factory) => GetOrCreate(typeof(T), factory);

    public static T GetOrCreateFeature<T>() where T : class, new() => GetOrCreate<T>(typeof(T));

    /// <summary>A further scope on the container of the current one.</summary>
    public static Task<ShellScope> CreateChildScopeAsync() => Required().ShellContext.CreateScopeAsync();

    public static async Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true) =>
        await (await CreateChildScopeAsync()).UsingAsync(execute, activateShell);

    /// <summary>Makes this the current scope for the code that follows, until the calling method ends.</summary>
    public void StartAsyncFlow() => _current.Value = this;

    /// <summary>Runs within the scope, without its end.</summary>
    public async Task UsingServiceScopeAsync(Func<ShellScope, Task> execute)
    {
        StartAsyncFlow();
        await using (this)
        {
            await execute(this);
        }
    }

    /// <summary>Runs within the scope and ends it: commits or, after an exception, rolls back; then the deferred tasks.</summary>
    public async Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        StartAsyncFlow();
        await using (this)
        {
            try
            {
                await execute(this);
                await RunBeforeDisposeAsync();
            }
            catch (Exception exception)
            {
                await HandleExceptionAsync(exception);
                throw;
            }

            if (_callbacks is not null && !_failed)
            {
                await _callbacks.RunDeferredAsync(this);
            }
        }
    }

    /// <summary>Adds what is to be done before the scope ends; with <paramref name="last"/> after all the others.</summary>
    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false) => Current?.BeforeDispose(callback, last);

    /// <summary>Adds a signal to be sent after the commit.</summary>
    public static void AddDeferredSignal(string key) => Current?.DeferSignal(key);

    /// <summary>Adds work to be done after the commit, in a scope of its own.</summary>
    public static void AddDeferredTask(Func<ShellScope, Task> task) => Current?.Defer(task);

    public static void AddExceptionHandler(Func<ShellScope, Exception, Task> handler) => Current?.OnException(handler);

    /// <summary>Makes the scope fail: nothing is committed or deferred.</summary>
    public async Task HandleExceptionAsync(Exception e)
    {
        if (!_failed)
        {
            _failed = true;
            foreach (var handler in _callbacks?.ExceptionHandlers ?? [])
            {
                await handler(this, e);
            }
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _ended, 1) == 0)
        {
            await _services.DisposeAsync();
            await ShellContext.ExitAsync();
        }
    }

    internal void BeforeDispose(Func<ShellScope, Task> callback, bool last) => (last ? Callbacks.Last : Callbacks.BeforeDispose).Add(callback);

    internal void DeferSignal(string key) => Callbacks.Signals.Add(key);

    internal void Defer(Func<ShellScope, Task> task) => Callbacks.Tasks.Add(task);

    internal void OnException(Func<ShellScope, Exception, Task> handler) => Callbacks.ExceptionHandlers.Add(handler);

    private static ShellScope Required() => Current ?? throw new InvalidOperationException("There is no current scope of the site.");

    private async Task RunBeforeDisposeAsync()
    {
        if (_callbacks is not null && !_failed)
        {
            await _callbacks.RunBeforeDisposeAsync(this);
        }
    }
}
