using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

public class ShellSettings : IDisposable
{
    public const string DefaultShellName = "Default";

    public static readonly char[] HostSeparators = default!;

    public ShellSettings(ShellConfiguration settings, ShellConfiguration configuration) { throw null!; }

    public ShellSettings(ShellSettings settings) { throw null!; }

    public string Name { get; set; } = default!;

    public bool Disposed { get; }

    public bool Disposable { get; }

    public string VersionId { get; set; } = default!;

    public string TenantId { get; } = default!;

    public string RequestUrlHost { get; set; } = default!;

    public string[] RequestUrlHosts { get; } = default!;

    public string RequestUrlPrefix { get; set; } = default!;

    public TenantState State { get; set; } = default!;

    public IShellConfiguration ShellConfiguration { get; } = default!;

    public string this[string key] => throw null!;

    public Task EnsureConfigurationAsync() => throw null!;

    public void Dispose() => throw null!;

}
