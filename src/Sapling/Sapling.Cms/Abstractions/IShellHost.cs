using System.Diagnostics.CodeAnalysis;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

/// <summary>Holds the running container of the site, and replaces it when its features or settings change.</summary>
public interface IShellHost
{
    /// <summary>Makes the site ready to serve; calling it again waits for the first call.</summary>
    Task InitializeAsync();

    Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings settings);

    Task<ShellScope> GetScopeAsync(ShellSettings settings);

    /// <summary>Stores the settings and builds the container anew.</summary>
    Task UpdateShellSettingsAsync(ShellSettings settings);

    Task ReloadShellContextAsync(ShellSettings settings, bool eventSource = true);

    /// <summary>Builds the next container beside the running one and swaps; requests in flight end on the old one.</summary>
    Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true);

    IEnumerable<ShellContext> ListShellContexts();

    bool TryGetShellContext(string name, [NotNullWhen(true)] out ShellContext? shellContext);

    bool TryGetSettings(string name, [NotNullWhen(true)] out ShellSettings? settings);

    IEnumerable<ShellSettings> GetAllSettings();
}
