using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell.Builders;

public class ShellContext : IDisposable, IAsyncDisposable
{
    public long UtcTicks { get; }

    public ShellSettings Settings { get; set; } = default!;

    public ShellBlueprint Blueprint { get; set; } = default!;

    public IServiceProvider ServiceProvider { get; set; } = default!;

    public bool IsActivated { get; set; }

    public IShellPipeline Pipeline { get; set; } = default!;

    public bool IsDisposed { get; }

    public bool Released { get; }

    public int ActiveScopes { get; }

    public bool SharedSettings { get; }

    public Task<ShellScope> CreateScopeAsync() => throw null!;

    public Task ReleaseAsync() => throw null!;

    public Task AddDependentShellAsync(ShellContext shellContext) => throw null!;

    public void Dispose() => throw null!;

    public ValueTask DisposeAsync() => throw null!;

}
