using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Events;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

public interface IShellHost : IShellEvents, IShellDescriptorManagerEventHandler
{
    Task InitializeAsync();

    Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings settings);

    Task<ShellScope> GetScopeAsync(ShellSettings settings);

    Task UpdateShellSettingsAsync(ShellSettings settings);

    Task ReloadShellContextAsync(ShellSettings settings, bool eventSource = true);

    Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true);

    IEnumerable<ShellContext> ListShellContexts();

    bool TryGetShellContext(string name, out ShellContext shellContext);

    bool TryGetSettings(string name, out ShellSettings settings);

    IEnumerable<ShellSettings> GetAllSettings();

    Task RemoveShellSettingsAsync(ShellSettings settings);

    Task RemoveShellContextAsync(ShellSettings settings, bool eventSource = true);
}
