using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>The state of the site and the few settings it needs before its database can be opened.</summary>
public class ShellSettings : IDisposable
{
    public const string DefaultShellName = "Default";

    public static readonly char[] HostSeparators = [',', ' '];

    private readonly ShellConfiguration _configuration;

    public ShellSettings()
        : this(new ShellConfiguration())
    {
    }

    internal ShellSettings(ShellConfiguration configuration)
    {
        _configuration = configuration;
        Name = DefaultShellName;
    }

    public string Name { get; set; }

    public bool Disposed => false;

    /// <summary>Changes with each setup.</summary>
    public string? VersionId
    {
        get => this[nameof(VersionId)];
        set => this[nameof(VersionId)] = value;
    }

    public string? TenantId => this[nameof(TenantId)];

    public string? RequestUrlHost
    {
        get => this[nameof(RequestUrlHost)];
        set => this[nameof(RequestUrlHost)] = value;
    }

    public string? RequestUrlPrefix
    {
        get => this[nameof(RequestUrlPrefix)];
        set => this[nameof(RequestUrlPrefix)] = value;
    }

    public TenantState State
    {
        get => Enum.TryParse<TenantState>(this[nameof(State)], out var state) ? state : TenantState.Uninitialized;
        set => this[nameof(State)] = value.ToString();
    }

    public IShellConfiguration ShellConfiguration => _configuration;

    public string? this[string key]
    {
        get => _configuration[key];
        set => _configuration[key] = value;
    }

    public Task EnsureConfigurationAsync() => Task.CompletedTask;

    public void Dispose() => GC.SuppressFinalize(this);
}
